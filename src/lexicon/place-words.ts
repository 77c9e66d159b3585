/** Words before and around names of places. */

/** Type words of units, with their abbreviations: `[spelling, type]`. */
export const typeWords: [string, string][] = [
  ['tỉnh', 'tỉnh'],
  ['thành phố', 'thành phố'],
  ['tp', 'thành phố'],
  ['huyện', 'huyện'],
  ['huyện đảo', 'huyện'],
  ['h.', 'huyện'],
  ['quận', 'quận'],
  ['q.', 'quận'],
  ['thị xã', 'thị xã'],
  ['tx', 'thị xã'],
  ['xã', 'xã'],
  ['phường', 'phường'],
  ['p.', 'phường'],
  ['thị trấn', 'thị trấn'],
  ['tt.', 'thị trấn'],
  ['đặc khu', 'đặc khu'],
]

/** Words between a type word and its name: «huyện miền núi Khánh Sơn», «các huyện: Mai Sơn, …». */
export const typeQualifiers =
  'miền núi|biên giới|vùng cao|nghèo|đảo|ven biển|trung du|ngoại thành|vùng sâu|mới|lúa|anh hùng|:|vùng biên|thuần nông|điểm'

/** Settlements below the commune: names without codes. */
export const villageWords =
  'thôn|bản|ấp|buôn|làng|xóm|khóm|khu phố|tổ dân phố|khu dân cư|bon|plei|phum|sóc|chi bộ thôn|chi bộ bản'

/** The country as a whole. */
export const countryWords = 'cả nước|toàn quốc|trên cả nước|trong cả nước|việt nam'

/** References back to the place in force: `[words, level]`. */
export const anaphora: [string, 'province' | 'district' | 'commune'][] = [
  ...'toàn tỉnh|cả tỉnh|trong tỉnh|toàn đảng bộ tỉnh|địa bàn tỉnh|trên địa bàn tỉnh|trên địa bàn toàn tỉnh|đảng bộ tỉnh|tỉnh ta|tỉnh nhà'
    .split('|')
    .map((words): [string, 'province'] => [words, 'province']),
  ...'toàn huyện|cả huyện|trong huyện|địa bàn huyện|trên địa bàn huyện|đảng bộ huyện|huyện nhà|toàn thị xã|cả thị xã|toàn quận|trên địa bàn thị xã|trên địa bàn quận|đảng bộ thị xã'
    .split('|')
    .map((words): [string, 'district'] => [words, 'district']),
  ...'toàn thành phố|cả thành phố|trên địa bàn thành phố|đảng bộ thành phố'
    .split('|')
    .map((words): [string, 'district'] => [words, 'district']),
  ...'toàn xã|cả xã|trong xã|trên địa bàn xã|toàn phường|cả phường|trên địa bàn phường|đảng bộ xã'
    .split('|')
    .map((words): [string, 'commune'] => [words, 'commune']),
]

/** A level word alone as the subject: «tỉnh đã cấp mới», «huyện có». */
export const subjectLevels: [string, 'province' | 'district' | 'commune'][] = [
  ['tỉnh', 'province'],
  ['huyện', 'district'],
  ['thị xã', 'district'],
  ['thành phố', 'district'],
  ['quận', 'district'],
  ['xã', 'commune'],
  ['phường', 'commune'],
]

/** Bodies that stand for their jurisdiction: `[words, level]`; a name may follow. */
export const bodies: [string, 'province' | 'district' | 'commune'][] = [
  ...'tỉnh ủy|ban thường vụ tỉnh ủy|btv tỉnh ủy|ubnd tỉnh|chủ tịch ubnd tỉnh|hđnd tỉnh|ủy ban nhân dân tỉnh|hội đồng nhân dân tỉnh|thường trực hđnd tỉnh|lãnh đạo tỉnh|công an tỉnh|tỉnh đoàn|hội nông dân tỉnh|cục thống kê tỉnh|ủy ban mttq tỉnh|liên đoàn lao động tỉnh|bộ chỉ huy quân sự tỉnh|đảng bộ khối các cơ quan và doanh nghiệp tỉnh|đảng bộ khối các cơ quan tỉnh|đảng ủy khối các cơ quan và doanh nghiệp tỉnh|đảng ủy khối các cơ quan tỉnh|hội đồng ocop tỉnh|đại hội đảng bộ tỉnh'
    .split('|')
    .map((words): [string, 'province'] => [words, 'province']),
  ...'huyện ủy|ban thường vụ huyện ủy|btv huyện ủy|thị ủy|ban thường vụ thị ủy|quận ủy|thành ủy|ban thường vụ thành ủy|ubnd huyện|chủ tịch ubnd huyện|hđnd huyện|ubnd thị xã|chủ tịch ubnd thị xã|ubnd thành phố|chủ tịch ubnd thành phố|ubnd quận|ủy ban nhân dân huyện|công an huyện|huyện đoàn'
    .split('|')
    .map((words): [string, 'district'] => [words, 'district']),
  ...'ubnd xã|đảng ủy xã|hđnd xã|chủ tịch ubnd xã|ubnd phường|đảng ủy phường|đảng bộ xã'
    .split('|')
    .map((words): [string, 'commune'] => [words, 'commune']),
]

/** A capitalised name behind one of these is no place: persons, firms, streets, rivers, products, schools. */
export const notBefore =
  'ông|bà|anh|chị|em|đồng chí|công ty|công ty cp|cty|tập đoàn|đường|phố|sông|núi|đèo|suối|cầu|chợ|trường|thpt|thcs|tiểu học|bệnh viện|ngân hàng|báo|đài|đại học|hồ|đập|cảng|sân bay|đảo|vịnh|biển|khu công nghiệp|kcn|cụm công nghiệp|ccn|htx|hợp tác xã|nhà máy|cà phê|chè|gạo|cam|bưởi|xoài|mận|nhãn|vải|nước mắm|mật ong|gốm|lụa|bún|miến|rượu|giống|dê|gà|lợn|bò|trà|tổ hợp tác|dntn|doanh nghiệp|hãng|thương hiệu|quốc lộ|cao tốc|tuyến|dự án|thủy điện|hồ chứa|khách sạn|chùa|đền|di tích|chiến thắng|chiến dịch|phong trào|nguyễn|trần|lê|phạm|hoàng|huỳnh|phan|vũ|võ|đặng|bùi|đỗ|hồ|ngô|dương|lý|thị trường|nước|thạc sĩ|tiến sĩ|giáo sư'

/** A bare name counts behind one of these, at the head of a clause, or right before a figure. */
export const bareBefore =
  'tại|ở|của|và|gồm|riêng|là|còn|ngoài|huyện|từ|đến nay|hiện nay|như|trong đó|trong đó có|so với|khu vực|địa bàn|sang|về|cùng|với|cho|nay|nay là|tiếp đến là|các|từ nay|trên địa bàn|nơi|quê'
