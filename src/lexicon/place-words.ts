import {nextInLine} from './cues.js'

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
  'miền núi|biên giới|vùng cao|vùng atk|atk|an toàn khu|vùng iii|vùng biên giới|vùng cao biên giới|miền núi cao|nghèo|đảo|ven biển|trung du|ngoại thành|vùng sâu|vùng xa|mới|lúa|anh hùng|:|vùng biên|thuần nông|điểm|cửa ngõ|đầu nguồn|cù lao|bãi ngang|kết nghĩa|bạn'

/** Settlements below the commune: names without codes. */
export const villageWords =
  'thôn|bản|ấp|buôn|làng|xóm|khóm|khu phố|tổ dân phố|khu dân cư|bon|plei|phum|sóc|chi bộ thôn|chi bộ bản|chi bộ ấp|chi bộ xóm|chi bộ khu phố|chi bộ khu|chi bộ khu dân cư|chi bộ buôn|chi bộ làng'

/** The country as a whole. */
export const countryWords =
  'cả nước|toàn quốc|trên cả nước|trong cả nước|nước ta|từ bắc tới nam|từ bắc đến nam|từ bắc chí nam|từ bắc vào nam|việt nam|vn'

/** References back to the place in force: each of `heads` with a level word of `backLevels`. */
export const backHeads =
  'toàn|cả|trong|địa bàn|trên địa bàn|trên địa bàn toàn|trong toàn|khắp|toàn thể|khu vực toàn'

/** Level words: `[words, level, type]`. */
export const levelWords: [string, 'province' | 'district' | 'commune', string][] = [
  ['tỉnh', 'province', 'tỉnh'],
  ['huyện', 'district', 'huyện'],
  ['thị xã', 'district', 'thị xã'],
  ['thành phố', 'district', 'thành phố'],
  ['tp', 'district', 'thành phố'],
  ['tx', 'district', 'thị xã'],
  ['quận', 'district', 'quận'],
  ['xã', 'commune', 'xã'],
  ['phường', 'commune', 'phường'],
  ['thị trấn', 'commune', 'thị trấn'],
  ['đặc khu', 'commune', 'đặc khu'],
]

/** What follows a level word that is no unit of its own: «tỉnh lỵ», «huyện nghèo», «xã hội». */
export const notLevel =
  'lỵ|nghèo|trưởng|hội|viên|khác|đoàn|lộ|ủy|nào|điểm|còn lại|biên giới|miền núi|nông thôn|có điều kiện|thuộc|được công nhận|đạt chuẩn|và xã|, xã|và cấp xã|, cấp xã'

/** Names that follow a level word back: «tỉnh ta», «huyện nhà». */
export const ownHome = 'tỉnh ta|tỉnh nhà|huyện ta|huyện nhà|xã nhà|tỉnh này|huyện này|xã này|thị xã này'

/** A capitalised name behind one of these is no place: persons, firms, streets, rivers, products, schools. */
export const notBefore =
  'sở giao dịch chứng khoán|sàn giao dịch chứng khoán|sở gdck|đường sắt|đường sắt đô thị|đsđt|metro|đường dây|tuyến điện|ông|bà|anh|chị|em|đồng chí|ảnh :|tin , ảnh :|bài , ảnh :|bài và ảnh :|nguồn :|pv :|ctv :|bài :|tin :|tin , bài :|tin bài :|bài viết :|tác giả :|thực hiện :|phóng viên :|biên tập :|đoạn|đoạn từ|đầm|hòn|bãi biển|cửa biển|mũi|công ty|công ty cp|cty|tập đoàn|đường|phố|sông|núi|đèo|suối|cầu|chợ|trường|thpt|thcs|tiểu học|mầm non|bệnh viện|ngân hàng|báo|đài|đại học|hồ|đập|cảng|sân bay|đảo|vịnh|biển|khu công nghiệp|kcn|cụm công nghiệp|ccn|khu kinh tế|kkt|cửa khẩu|ga|bến xe|htx|hợp tác xã|nhà máy|cà phê|chè|gạo|cam|bưởi|xoài|mận|nhãn|vải|na|quế|hồi|nước mắm|mật ong|gốm|lụa|bún|miến|rượu|giống|dê|gà|lợn|bò|trà|tổ hợp tác|dntn|doanh nghiệp|hãng|thương hiệu|quốc lộ|cao tốc|tuyến|dự án|thủy điện|hồ chứa|khách sạn|chùa|đền|di tích|chiến thắng|chiến dịch|phong trào|chiến khu|trận|đồi|rừng|vườn quốc gia|cao nguyên|nguyễn|trần|lê|phạm|hoàng|huỳnh|phan|vũ|võ|đặng|bùi|đỗ|hồ|ngô|dương|lý|đinh|trương|lương|thị trường|nước|thạc sĩ|tiến sĩ|giáo sư|bác sĩ|kỹ sư|anh hùng|liệt sĩ|mẹ|giải|cúp|câu lạc bộ|clb|đội|trại|lữ đoàn|sư đoàn|trung đoàn|tướng|chương trình|viện'

/** Surnames: an unknown name that begins so behind «xã» is a person. */
export const surnames =
  'nguyễn|trần|lê|phạm|hoàng|huỳnh|phan|vũ|võ|đặng|bùi|đỗ|hồ|ngô|dương|lý|đinh|trương|lương|đoàn|mai|tạ|trịnh|cao|hà|lò|lường|quàng|cầm|giàng|sùng|vàng|thào|triệu|nông|ma|hứa|lục'

/** Behind one of these a province's bare name may open its clause: persons and rivers are named like districts. */
export const clauseOpeners = 'khi|trong khi|trong khi đó|nhưng|song|rồi'

/** A bare name counts behind one of these, at the head of a clause, or right before a figure. */
export const bareBefore =
  'bên|bên phía|phía|rời|tỉnh láng giềng|huyện láng giềng|tỉnh bạn|huyện bạn|về thăm|nhắc đến|nói đến|kể đến|đến với|nhắc tới|nói tới|thì|tại|ở|của|và|gồm|riêng|là|còn|ngoài|huyện|từ|đến nay|hiện nay|như|trong đó|trong đó có|so với|khu vực|địa bàn|sang|về|cùng|với|cho|nay|nay là|các|từ nay|trên địa bàn|nơi|quê|thuộc|nhất là|đó là|tới|hiện|năm nay|theo đó|dịp này|nhờ đó|để|toàn|khắp|đất|vùng|vùng đất|miền|ocop|nông dân|người dân|chủ thể ocop|sản phẩm ocop|' +
  nextInLine
