/** Bodies that stand for their jurisdiction: the parts that their names are made of. */

type Level = 'province' | 'district' | 'commune'

/** Offices and organs before the body's own name: «Ban Thường vụ», «Chủ tịch». */
export const bodyPrefixes =
  'ban thường vụ|btv|ban thường trực|thường trực|thường vụ|ban chấp hành|bch|chủ tịch|phó chủ tịch|quyền chủ tịch|bí thư|phó bí thư|lãnh đạo|văn phòng|ban tuyên giáo|ban tuyên giáo và dân vận|ban tổ chức|ban dân vận|ban nội chính|ủy ban kiểm tra|ubkt|giám đốc|phó giám đốc|trưởng|phó trưởng|toàn|thường trực hđnd|thường trực ubnd|toàn thể|tập thể|ban quản lý|đại diện lãnh đạo|chi bộ|đảng bộ|đảng ủy|chi đoàn|đoàn cơ sở|hội đồng|khối thi đua'

/** Committees that hold their level in their name. */
export const committees: readonly (readonly [string, Level, string])[] = [
  ['tỉnh ủy', 'province', 'tỉnh'],
  ['tỉnh đoàn', 'province', 'tỉnh'],
  ['huyện ủy', 'district', 'huyện'],
  ['huyện đoàn', 'district', 'huyện'],
  ['thị ủy', 'district', 'thị xã'],
  ['thị đoàn', 'district', 'thị xã'],
  ['thành ủy', 'district', 'thành phố'],
  ['thành đoàn', 'district', 'thành phố'],
  ['quận ủy', 'district', 'quận'],
  ['quận đoàn', 'district', 'quận'],
]

/** Bodies with a level word right behind: «UBND huyện», «Công an tỉnh». */
export const closeHeads =
  'ngành nông nghiệp|ngành giáo dục|ngành y tế|ngành công thương|ngành văn hóa|ngành lao động|ngành thuế|ngành du lịch|ubnd|ủy ban nhân dân|hđnd|hội đồng nhân dân|hđnd - ubnd|hđnd , ubnd|đảng bộ|đảng ủy|chi bộ|chính quyền|công an|mttq|ubmttq|ủy ban mttq|ủy ban mặt trận tổ quốc|mặt trận tổ quốc|mặt trận|hội nông dân|hội phụ nữ|hội liên hiệp phụ nữ|hội lhpn|hội cựu chiến binh|hội ccb|đoàn thanh niên|đoàn|tỉnh đoàn|liên đoàn lao động|lđlđ|liên minh htx|liên minh hợp tác xã|bộ chqs|bộ chỉ huy quân sự|bộ đội biên phòng|bđbp|ban chqs|ban chỉ huy quân sự|cục thống kê|cục thuế|cục hải quan|chi cục thuế|chi cục thống kê|kho bạc nhà nước|bảo hiểm xã hội|bhxh|hội đồng ocop|hội khuyến học|hội chữ thập đỏ|lãnh đạo|trung tâm y tế|trạm y tế|ban chỉ đạo'

/** Bodies with words of their own before the level word: «Sở Văn hóa, Thể thao và Du lịch tỉnh». */
export const wideHeads =
  'sở|phòng|chi cục|trung tâm|ban chỉ đạo|ban quản lý|văn phòng|đảng bộ khối|đảng ủy khối|đảng bộ các cơ quan|đảng ủy các cơ quan|khối|hội|hội đồng|liên hiệp|ngân hàng chính sách|ngân hàng chính sách xã hội|ngân hàng csxh|ban dân tộc|cục|hạt|đội quản lý'

/** What such a head is not: «Hội nghị», «Hội thi». */
export const notHeads =
  'sở giao dịch|hội nghị|hội thi|hội thảo|hội chợ|hội trường|hội viên|hội diễn|hội đàm|phòng chống|phòng , chống|phòng cháy|phòng thủ|phòng học|trung tâm hành chính|trung tâm hội nghị|trung tâm thành phố|trung tâm huyện|trung tâm tỉnh|trung tâm xã|trung tâm chính trị|đoàn viên|đoàn kết|đoàn công tác|đội viên|khối lượng|cục bộ|hội tụ|hội nhập|hội đủ'

/** Words that end a body's name: what follows says what it does. */
export const bodyEnds =
  'đã|có|là|tặng|trao|tổ chức|phối hợp|triển khai|hỗ trợ|được|cho|của|về|tại|trong|trên|với|từ|đến|thực hiện|ban hành|yêu cầu|quyết định|mở|hướng dẫn|tuyên dương|biểu dương|khen|kết nạp|kiểm tra|thành lập|bắt|xử lý|cấp|giải ngân|thẩm định|công nhận|chỉ đạo|những|ở|để|sẽ|cũng|vận động|cho biết|cho hay|theo|đang|ước'

/** What a committee does, right behind its name. */
export const committeeActs =
  'đã|tặng|trao|trao tặng|tổ chức|mở|ban hành|kết nạp|kiểm tra|giám sát|thành lập|xử lý|công nhận|chỉ đạo|vận động|khen thưởng|thi hành kỷ luật|biểu dương|tuyên dương|triển khai|phát động|chuyển|cử|giới thiệu|kiện toàn|đề nghị'

/** Bodies of a province that need no level word: «Sở Công Thương». */
export const provinceHeads = 'sở|chi cục'

/** Bodies of the state, which speak for the country. */
export const centralBodies =
  'bộ kh - đt|bộ kh-đt|bộ tn - mt|bộ tn-mt|bộ lđ - tb - xh|bộ lđ-tb-xh|bộ lđtbxh|bộ tt&tt|bộ vhttdl|bộ nn&ptnt|bộ nn & ptnt|bộ nn-ptnt|bộ nông nghiệp|bộ công thương|bộ tài chính|bộ kế hoạch|bộ kh&đt|bộ kh & đt|bộ lao động|bộ lđ-tb&xh|bộ y tế|bộ giáo dục|bộ gd&đt|bộ xây dựng|bộ giao thông|bộ gtvt|bộ tài nguyên|bộ tn&mt|bộ khoa học|bộ văn hóa|bộ nội vụ|bộ tư pháp|bộ công an|bộ thông tin|tổng cục|cục thống kê trung ương|ngân hàng nhà nước|chính phủ|văn phòng chính phủ|bảo hiểm xã hội việt nam|hiệp hội|cục đầu tư nước ngoài|cục xuất nhập khẩu|cục trồng trọt|cục chăn nuôi|cục thú y|cục cảnh sát giao thông|cục csgt|cục hàng không|cục đăng kiểm|cục việc làm|cục quản lý lao động ngoài nước|cục du lịch quốc gia|viện nghiên cứu quản lý kinh tế|phòng thương mại và công nghiệp việt nam|vcci'

/** Behind one of these stands who tells the figures. */
export const centralSources =
  'theo|theo báo cáo của|báo cáo của|theo số liệu của|số liệu của|số liệu từ|theo thống kê của|thống kê của|thông tin từ|theo thông tin từ|theo thông tin mới nhất từ|thông tin mới nhất từ|công bố của|theo công bố của|theo đánh giá của|nguồn tin từ|báo cáo mới nhất của'

/** Verbs by which such a body tells figures. */
export const centralTelling =
  'cho biết|cho hay|công bố|thông tin|thông báo|thống kê|ghi nhận|nhận định|ước tính|dự báo|báo cáo|đánh giá'

/** Cooperatives that bear their commune's name. */
export const cooperativeHeads =
  'htx nông nghiệp|htx nn|hợp tác xã nông nghiệp|htx nông nghiệp và dịch vụ|htx dịch vụ nông nghiệp|htx dvnn|htxnn|htx nông nghiệp i|htx nông nghiệp ii|htx nông nghiệp 1|htx nông nghiệp 2|hợp tác xã dịch vụ nông nghiệp'

/** Organs of the state whose acts are told of the country, where a title names no unit. */
export const stateOrgans =
  'chính phủ|thủ tướng|phó thủ tướng|quốc hội|đại biểu quốc hội|ủy ban thường vụ quốc hội|bộ chính trị|ban bí thư|kiểm toán nhà nước|thanh tra chính phủ|cục đầu tư nước ngoài|bộ trưởng|bộ kế hoạch|bộ kh-đt|bộ tn-mt|bộ lđ-tb-xh|bộ lđtbxh|bộ tt&tt|bộ vhttdl|tổng cục|ngân hàng nhà nước|bảo hiểm xã hội việt nam|bộ công thương|bộ tài chính|bộ xây dựng|bộ giao thông|bộ gtvt|bộ nông nghiệp|bộ nn&ptnt|bộ y tế|bộ giáo dục|bộ gd&đt|bộ tài nguyên|bộ tn&mt|bộ nội vụ|bộ tư pháp|bộ công an|bộ văn hóa|bộ khoa học|bộ thông tin|bộ lao động|kinh tế việt nam|doanh nghiệp việt nam'
