/** Things that stand in one place: the sentence behind goes on about them as «dự án này». */
export const thingsWithPlace =
  'dự án|công trình|nhà máy|khu công nghiệp|cụm công nghiệp|hợp tác xã|htx|cơ sở|trang trại|mô hình|tuyến đường|cây cầu|khu đô thị|khu du lịch|khu nghỉ dưỡng|tổ hợp|bệnh viện|trường|khu|xí nghiệp|cảng|hồ chứa'

/** What is told of such a thing: «tổng vốn đầu tư của dự án này». */
export const headsOfThings =
  'tổng vốn đầu tư|tổng mức đầu tư|vốn đầu tư|tổng vốn|diện tích|quy mô|công suất|chủ đầu tư|doanh thu|sản lượng'
