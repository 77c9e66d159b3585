/** What a project's name begins with. */
export const projectHeads =
  'dự án|nhà máy|tổ hợp|khu công nghiệp|kcn|cụm công nghiệp|ccn|khu đô thị|khu đô thị mới|khu dân cư|khu du lịch|khu nghỉ dưỡng|khu phức hợp|tuyến đường|tuyến cao tốc|cao tốc|trung tâm|bệnh viện|thủy điện|nhiệt điện|điện gió|nhà máy điện|trang trại|hồ chứa|kho cảng|cảng|cảng biển|bến cảng|cảng cạn|hồ chứa nước|công trình|quốc lộ|cảng hàng không|sân bay|công viên|khách sạn|sân golf|tuyến metro|khu nhà ở|khu tái định cư'

/** Right before such a head: not the one project that was told of. */
export const severalBefore = 'các những mỗi nhiều một số lượt từng trong tổng mọi'

/** Where it ends: the words of a predicate, of place and of capital. */
export const projectEnds =
  'có|với|do|vượt|được|đã|đang|sẽ|là|đạt|tại|ở|trên địa bàn|thuộc|của|cho|từ|khi|để|tổng vốn|tổng mức|vốn|trị giá|quy mô|công suất|dài|rộng|diện tích|theo|vào|chỉ|còn|này|đó|trên|nhằm|gồm|bao gồm|tổng|và|mức|nằm|điều chỉnh|bị|đề xuất|chưa|xin|hiện|mà|khoảng|giải ngân|ước|vẫn|không|vì|chính thức|cũng|phải|cần|nếu|nhưng|sau khi|trước khi|bắt đầu|vừa|từng|liên tục|đi qua|đặc biệt quan trọng|ngàn tỷ|nghìn tỷ'

/** Before a project's head these make it part of a body's name: «Công ty TNHH Khu công nghiệp Texhong». */
export const bodiesOfProjects =
  'công ty|công ty tnhh|công ty cp|công ty cổ phần|tnhh|tnhh mtv|ban quản lý|ban quản lý các|tập đoàn|tổng công ty'

/** Sectors of the economy, as foreign investment is told by (Quyết định 27/2018/QĐ-TTg, in the words of reports). */
export const sectors =
  'công nghiệp chế biến|chế biến , chế tạo|công nghiệp|sản xuất công nghiệp|bất động sản|kinh doanh bất động sản|bán buôn|bán lẻ|xây dựng|vận tải|kho bãi|logistics|dịch vụ|du lịch|năng lượng|sản xuất , phân phối điện|sản xuất và phân phối điện|điện tử|nông nghiệp|khoa học công nghệ|chuyên môn|lưu trú|ăn uống|tài chính|giáo dục|y tế|khai khoáng|các ngành còn lại|các lĩnh vực còn lại|các lĩnh vực khác|các ngành khác|nhóm còn lại'
