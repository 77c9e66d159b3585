/**
 * Nouns that reports count: they license a number spelled in words («ba xã», «hai tập thể») and tell a count from a
 * measure. Collected from provincial reports and press.
 */
export const counted = (
  'người|lao động|hộ|hộ dân|hộ nghèo|hộ gia đình|hộ kinh doanh|hộ sản xuất|gia đình|tập thể|cá nhân|đơn vị|cơ quan|tổ chức|doanh nghiệp|công ty|' +
  'doanh nhân|chi bộ|đảng bộ|chi, đảng bộ|đảng viên|hội viên|đoàn viên|thành viên|cán bộ|công chức|học sinh|sinh viên|' +
  'giáo viên|bác sĩ|bệnh nhân|nạn nhân|đối tượng|bị can|bị cáo|đại biểu|đồng chí|đ/c|khách|du khách|trẻ em|em|phụ nữ|nông dân|' +
  'thanh niên|người dân|dự án|công trình|nhà máy|cơ sở|trường|trường học|lớp|phòng học|phòng|giường|trạm|bệnh viện|chợ|' +
  'cầu|tuyến đường|tuyến|con đường|khu|cụm|khu công nghiệp|cụm công nghiệp|kcn|ccn|khu kinh tế|nhà đầu tư|chủ đầu tư|sĩ quan|kỹ sư|nhà giáo|nghệ nhân|công nhân|mẹ|bà mẹ|khu dân cư|xã|phường|thị trấn|huyện|quận|' +
  'thị xã|thành phố|tỉnh|thôn|bản|ấp|buôn|làng|tổ dân phố|khu phố|khóm|xóm|khối|khối thi đua|cụm thi đua|tiểu khu|đặc khu|hợp tác xã|htx|tổ hợp tác|trang trại|' +
  'chủ thể|sản phẩm|mặt hàng|mô hình|chuỗi|mã số|vườn|vùng|tiêu chí|chỉ tiêu|nhiệm vụ|nhóm nhiệm vụ|giải pháp|nội dung|' +
  'lĩnh vực|khâu|khâu đột phá|chương trình|đề án|đề tài|kế hoạch|nghị quyết|văn bản|hội nghị|cuộc|buổi|đợt|lượt|vụ|vụ việc|' +
  'vụ án|ca|trường hợp|con|cây|chiếc|cái|căn|căn nhà|ngôi|ngôi nhà|suất|suất quà|phần quà|giải|huy chương|huân chương|' +
  'bằng khen|giấy khen|cờ|cờ thi đua|danh hiệu|điển hình|gương|mục tiêu|nước|quốc gia|thị trường|địa phương|điểm|ngành|' +
  'nhóm|loại|bộ|sở|sở, ngành|sở, ban, ngành|bộ, ngành|tổ|đội|đoàn|ban|hội|câu lạc bộ|tàu|xe|máy|lồng|bè|hồ|đập|hồ sơ|thủ tục|bước|trục|trụ cột|đột phá|' +
  'sân bóng|sân chơi|sân vận động|nhà văn hóa|nhà lưới|nhà màng|nhà kho|nhà xưởng|nhà hàng|nhà vệ sinh|xưởng|kho lạnh|bể bơi|ô tô|cửa hàng|siêu thị|điểm bán hàng|giếng|giếng khoan|gian hàng|dây chuyền|' +
  'tham luận|ý kiến|chiến sĩ|chuyên đề|phong trào|cuộc vận động|việc|vấn đề|quy hoạch|di tích|lễ hội|tác phẩm|cặp vợ chồng'
).split('|')
