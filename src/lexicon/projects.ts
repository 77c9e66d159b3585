/** What a project's name begins with. */
export const projectHeads =
  'dự án|nhà máy|tổ hợp|khu công nghiệp|kcn|cụm công nghiệp|ccn|khu đô thị|khu đô thị mới|khu dân cư|khu du lịch|khu nghỉ dưỡng|khu phức hợp|tuyến đường|tuyến cao tốc|cao tốc|trung tâm|bệnh viện|thủy điện|nhiệt điện|điện gió|nhà máy điện|trang trại|hồ chứa|hồ chứa nước|công trình|quốc lộ|cảng hàng không|sân bay|công viên|khách sạn|sân golf|tuyến metro|khu nhà ở|khu tái định cư'

/** Where it ends: the words of a predicate, of place and of capital. */
export const projectEnds =
  'có|với|do|được|đã|đang|sẽ|là|đạt|tại|ở|trên địa bàn|thuộc|của|cho|từ|khi|để|tổng vốn|tổng mức|vốn|trị giá|quy mô|công suất|dài|rộng|diện tích|theo|vào|chỉ|còn|này|đó|trên|nhằm|gồm|bao gồm|tổng|và|mức|nằm|điều chỉnh|bị|đề xuất|chưa|xin|hiện|mà|khoảng|giải ngân|ước'

/** Before a project's head these make it part of a body's name: «Công ty TNHH Khu công nghiệp Texhong». */
export const bodiesOfProjects =
  'công ty|công ty tnhh|công ty cp|công ty cổ phần|tnhh|tnhh mtv|ban quản lý|ban quản lý các|tập đoàn|tổng công ty'
