/** Who and what a text places once and then knows by name, by kind: the words of a kind stand for one another. */
export const actorHeads: readonly (readonly [string, string])[] = [
  ['cooperative', 'htx|hợp tác xã|tổ hợp tác|thtx|tht'],
  ['firm', 'công ty|doanh nghiệp|dn|xí nghiệp'],
  ['workshop', 'cơ sở|cơ sở sản xuất|xưởng'],
  ['plant', 'nhà máy'],
  ['zone', 'khu công nghiệp|kcn|cụm công nghiệp|ccn|khu kinh tế|kkt|khu chế xuất|khu công nghệ cao'],
  ['farm', 'trang trại|nông trại|trại'],
  ['project', 'dự án'],
  ['site', 'khu du lịch|khu di tích|di tích|chùa|đền|tháp|cảng|cảng biển|ga|nhà ga|nhà thờ|làng nghề|chợ'],
  ['school', 'trường'],
  ['hospital', 'bệnh viện|trung tâm y tế'],
]

/** Persons by their title, with their household: «anh Hoàng» is not «ông Hoàng». */
export const personHeads: readonly (readonly [string, string])[] = ['ông', 'bà', 'anh', 'chị'].map(
  title => [title, `${title}|gia đình ${title}|hộ ${title}|vợ chồng ${title}|nhà ${title}`] as const,
)

/** Of sites those that bear the name of the city or district that they are in; airports do not always. */
export const placeStations = 'cảng|ga|cảng biển|bến cảng|nhà ga'

/** Kinds of which a place has one, so that «tại nhà máy» goes back to the last. */
export const singleKinds = ['cooperative', 'plant', 'farm', 'site', 'hospital']

/** Kinds of which «dự án này» may be said, and that are built */
export const works = ['project', 'plant', 'zone', 'farm', 'hospital']

/** Verbs whose object is what is built, before its name. */
export const building =
  'thành lập|xây dựng|đầu tư|đầu tư xây dựng|khởi công|khánh thành|động thổ|triển khai|thực hiện|chấp thuận|phê duyệt|cấp phép|cho|vào|dự án|chủ trương đầu tư|đầu tư dự án|mở rộng|duyệt|quy hoạch'

/** Behind a name, before the place that it stands in. */
export const sitedBy =
  'ở|tại|thuộc|đóng tại|đóng ở|tọa lạc tại|toạ lạc tại|nằm ở|nằm tại|đặt tại|trú tại|có trụ sở tại|đóng chân tại|đóng chân trên địa bàn|đóng trên địa bàn|trên địa bàn'

/** Who holds one speaks for the body behind it. */
export const offices =
  'chủ tịch|phó chủ tịch|phó chủ tịch thường trực|bí thư|phó bí thư|phó bí thư thường trực|quyền chủ tịch|giám đốc|phó giám đốc|trưởng|trưởng phòng|phó trưởng phòng|phó phòng|trưởng ban|phó trưởng ban|trưởng thôn|trưởng bản|trưởng ấp|trưởng khu|bí thư chi bộ|hiệu trưởng|chánh văn phòng|cán bộ|công chức|cán bộ địa chính|cán bộ khuyến nông'

/** Around an office that its holder has left. */
export const formerOffice = 'nguyên|cựu|nay là|hiện là|sau này là|trước đây là'

/** Behind a speaker. */
export const speaking =
  'cho biết|cho hay|chia sẻ|khẳng định|nói|thông tin|nhấn mạnh|phấn khởi|tâm đắc|kể|cho rằng|nhẩm tính|nhớ lại|tâm sự|thừa nhận|bộc bạch|phấn khởi cho biết'

/** Words that may stand before the subject of a clause, one by one. */
export const beforeSubject =
  'theo hiện nay đến riêng còn và của tại ở giám đốc phó tổng chủ nhiệm tịch trưởng bí thư hội đồng quản trị đại diện lãnh đạo người sáng lập đây thì là vụ này diện tích sản lượng doanh thu nhập công suất vốn mức đầu tư vườn gia đình hộ mô hình cũng đối với'
