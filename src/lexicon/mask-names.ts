/** Words that a number follows as a name: always so, whatever comes behind. */
export const namedAlways =
  'quân y viện|bệnh viện|bệnh viện quân y|viện quân y|hạng cân|mũi|mũi tiêm|dự án thành phần|quốc lộ|ql|tỉnh lộ|tl|đường tỉnh|đường huyện|đt|đh|hương lộ|huyện lộ|đường ven biển đt|cao tốc|quân khu|sư đoàn|trung đoàn|tiểu đoàn|lữ đoàn|quân đoàn|binh đoàn|' +
  'đại đội|đoàn kinh tế - quốc phòng|vùng cảnh sát biển|boeing|airbus|iso|tcvn|qcvn|iso/iec|haccp|covid|covid -|sars-cov -|cov -|vành đai|đường vành đai|đường số|km|lý trình|' +
  'a /|tuyến số|tuyến metro số|tiêu chí số|trường thpt số|thpt số|thcs số|tiểu học số|mầm non số|bệnh viện số|chi cục số|nhà máy số|xí nghiệp số|' +
  'trường tiểu học số|trường thcs số|bão số|cơn bão số|áp thấp số|ban chỉ đạo|bcđ|ban chỉ đạo số|quyết thắng|radio|vtv|htv|thvl|kênh vtv|mùa giải|vòng loại u|' +
  'chương trình mục tiêu số|ngân hàng số|dự án số|cụm thi đua số|khối thi đua số|hội đồng thi số|gói thầu số|gói thầu|lô số|thửa số|thửa đất số|phân khu số|tổ máy số|kho số|bến số|trạm số|ron|pc|p.|q.|f.|phương án|top|tốp|sea games|asiad|olympic|tổ bầu cử số|đơn vị bầu cử số'

/** Places, groups and ranks that a number names where nothing countable follows. */
export const namedPlaces =
  'ngã|phường|quận|tổ|tổ dân phố|tdp|khu phố|kp|ấp|thôn|bản|khu vực|khu|tiểu khu|đội|xóm|khóm|khối|khối phố|làng|buôn|lô|thửa|tờ bản đồ|vùng|cụm|block|tòa|tầng|tầng hầm|khu chức năng|tờ|' +
  'khoảnh|cơ sở|chi bộ|chi hội|chi đoàn|đảng bộ bộ phận|cụm thi đua|khối thi đua|trạm|cổng|cửa số|hẻm|ngõ|ngách|kiệt|đường|nhà|phòng|ban|đoàn|công ty|xưởng|' +
  'dự án thành phần|tiểu dự án|hợp phần|hồ|đập|cầu|kênh|bến|ga|cảng|nông trường|lâm trường|ô|lăng|dãy|liên gia|bàn|cửa|liên khu|' +
  'nhà máy|xí nghiệp|biên phòng|hải đội|hải đoàn|tàu|quầy|sân|tiểu học|trung học cơ sở|htx nông nghiệp|mầm non|nhánh|quy hoạch điện|gói thầu xl|xl|block số|thôn số|bản số|đội số|tổ số|ấp số'

/** Steps, classes and parts counted by ordinal, where nothing countable follows. */
export const ordinalLeads =
  'báo động|mức báo động|kỳ họp|đoạn|đợt|mũi|mũi tiêm|liều|giai đoạn|khóa|kỳ|vòng|bước|lần|hạng|loại|nhóm|cấp|cấp độ|mức độ|lớp|khối lớp|tập|quyển|bậc|thế kỷ|thế hệ|chặng|hiệp|trận|bảng|biểu|biểu số|phụ lục|hình|ảnh|' +
  'sơ đồ|danh mục|mẫu|mẫu số|phương án|mục tiêu|trụ cột|nhiệm vụ|nội dung|tiêu chí|chuyên đề|học kỳ|học phần|pha|vị trí số|vị trí|số|hội nghị trung ương|hội nghị tw|trung ương|đại hội|tour|cách mạng công nghiệp|đợt thứ|phần|bài|chương|chủ đề|' +
  'dự án|tiểu dự án|ví dụ|chú thích|ghi chú|nhóm tuổi|tháng thứ|năm thứ|ngày thứ|chỉ tiêu|kịch bản|hình thức|ưu tiên|ngạch|hợp phần|dự án thành phần|lúa vụ|bớt vụ|làm vụ|bỏ vụ|thêm vụ|cắt vụ|sản xuất vụ|xuống giống vụ|sạ vụ|cả ca|làm ca'

/** Kinds of works and places whose proper name may end in a number: «thủy điện Sơn La 2», «bản Nà Si 2». */
export const properLeads =
  'đội|đội tuyển|kinh|rạch|sông|mương|cống|thủy điện|nhiệt điện|điện gió|điện mặt trời|điện rác|nhà máy|khu công nghiệp|kcn|cụm công nghiệp|ccn|khu đô thị|kđt|khu dân cư|kdc|trạm|cầu|cảng|hồ|đập|kênh|trường|bản|thôn|xóm|ấp|buôn|làng|khu|' +
  'khu nhà ở xã hội|nhà ở xã hội|khu nhà ở|nhà ở|khu tái định cư|khu đô thị mới|khu du lịch|cụm dân cư|tiểu khu|khu vực|trung tâm|siêu thị|chợ|khách sạn|công ty|hồ chứa|hầm|nhà hàng|tổ dân phố|điểm|dự án|chung cư|tòa nhà|ga|mỏ|quặng|tổ máy|đồn|đồn biên phòng|bệnh viện|trường thpt|trường thcs|trường tiểu học|thpt|thcs|xã|phường|thị trấn|htx|hợp tác xã|htx nông nghiệp|hợp tác xã nông nghiệp|htx nn|lúa|giống lúa|giống|cao ốc|tháp|khách sạn|phòng'

/** Words behind a numeral that are no thing it counts. */
export const closers =
  'của và ở tại là đạt có được thuộc trong với đã cho đến tới từ trở về sẽ đang còn cũng do theo gồm nằm phải khi để mà vào thì vẫn chưa đi qua như bị hoặc hay cùng trên ra đối này đó nêu kết nhằm bằng bao lên giáp nối sau trước khóa nhiệm giai lại vừa mới chỉ đều không một nay nên rồi nữa giữa thứ nhất tiến bắt hoàn thực vẫn giữ dự kiến khai sang chiếm góp nhưng tức cùng gây liên làm'
