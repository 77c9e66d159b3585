import {nextInLine} from './cues.js'

/** Where a noun phrase ends: one policy for every rule. Single words unless a phrase is needed. */

/** Prepositions: what follows belongs to the clause, not to the thing counted. */
export const prepositions =
  'đối với|cho|tại|ở|từ|đến|tới|sang|với|để|theo|trên|do|bằng|vào|nhằm|qua|trong|thuộc|như|so|về|gắn với|dưới|ngoài|giữa|vì|nhờ|bởi|khi|nếu|trước|sau|kể cả|cùng với|lên|xuống|tính đến|giúp|phục vụ|trên địa bàn|nhân dịp|nhân ngày|dịp|dọc'

/** Words after which another statement begins. */
export const breaks =
  'tùy|tuỳ|và đã|và đang|và sẽ|và được|hồi đầu|hồi giữa|hồi cuối|hồi tháng|hồi năm|thì|mà|nhưng|song|tuy|đồng thời|nên|gồm|bao gồm|trong đó|riêng|còn|chiếm|tăng|giảm|vượt|bằng|gấp|đạt|ước|là|có|đã|đang|sẽ|nâng|đưa|góp phần|góp|chưa|tương ứng|tương đương|lũy kế|cao hơn|cao gấp|thấp hơn|ít hơn|nhiều hơn|nhiều nhất|mỗi|trị giá|xếp thứ|xếp hạng|đứng thứ|đứng đầu|nhất là|cả nước|bình quân|được|bị|vươn lên|hoặc là|trở lên|trở xuống|cũng|đều|nằm|thôi|tức là|này|đó|ấy|đi qua|chạy qua|kéo dài|đi ngang|diện ban|diện tỉnh ủy|diện huyện ủy|diện thành ủy|diện bộ chính trị|diện trung ương|mang theo|mang đến|đem theo|kéo theo'

/** Words in which a preposition or a verb is no such thing: «sầu riêng» is a fruit, «bằng khen» an honour. */
export const compounds =
  'tiết kiệm và vay vốn|trục dọc|ngang dọc|dọc ngang|ngang, dọc|tăng giá|giảm giá|tăng trần|giảm trần|giảm sàn|đứng giá|cho thu hoạch|cho sản phẩm|cho trái|cho quả|thiết bị|trang thiết bị|trang bị|chuẩn bị|dự bị|đi vào hoạt động|đi vào sản xuất|đi vào sử dụng|đi vào vận hành|trực thuộc|phụ thuộc|thuộc hộ|thuộc diện|thuộc đối tượng|thuộc nhóm|sầu riêng|làm theo|học tập và làm theo|bằng khen|bằng cấp|bằng lái|bằng đại học|trong nước|trong tỉnh|ngoài nước|ngoài tỉnh|nước ngoài|cao su|cao cấp|cao học|trồng trọt|trên cạn|có hạt|có sừng|có múi|có dầu|có bột|giá trị|' +
  'đồng chí|đồng bào|đồng bằng|tăng trưởng|tăng thu|giảm nghèo|tăng vốn|ở xã hội|nhà ở|đất ở|về đích|do thái|theo dõi|từ thiện|từ điển|sau đại học|trước hạn|trước và đúng hạn|đúng hạn|dưới hạn|trên hạn|' +
  'ngoài ngân sách|ngoài ngân sách nhà nước|còn hiệu lực|mặt bằng|công bằng|cân bằng|đồng bằng|bằng cấp|bằng lái|chỉ tiêu vượt|chỉ tiêu đạt và vượt|chỉ tiêu đạt, vượt|bình quân đầu người|đã qua đào tạo|qua đào tạo|trong độ tuổi|trên đất lúa|trên đất dốc|ngoài công lập|trong độ|ngoài nhà nước|ngoài quốc doanh|lên men|đại trà|đến trường|ngoại ngữ|trong diện|dưới tán rừng|trên địa bàn tỉnh quản lý|tới tiêu|tưới tiêu|vượt khó|đạt chuẩn|có hoàn cảnh khó khăn|ước mơ|người đứng đầu|rơi vào|rơi vào diện|bị ngập|bị thiệt hại|bị hư hỏng|có nguy cơ|góp vốn|có công|có thu|về ma túy|sau sinh|có việc làm|không nơi nương tựa|trong sạch|trong sạch vững mạnh|trong doanh nghiệp|trong các doanh nghiệp|ngoài khu vực nhà nước|ngoài quốc doanh|trong khu công nghiệp|trong các khu công nghiệp|trong trường học|trong các trường học|trong đồng bào|trong vùng đồng bào|trong công nhân|trong thanh niên|trên biển|trên cát|ở nước ngoài|tại nước ngoài|có thời hạn ở nước ngoài|thu từ|đến mức'

/** One thing named by nouns with commas between: no list, and no end of a name. */
export const commaTerms =
  'ý kiến, kiến nghị|kiến nghị, phản ánh|phản ánh, kiến nghị|nhà tạm, nhà dột nát|nhà tạm, dột nát|căn nhà tạm, nhà dột nát|căn nhà tạm, dột nát|lao động, sản xuất|trực tiếp lao động, sản xuất|bán lẻ hàng hóa, doanh thu dịch vụ|hàng hóa, dịch vụ|góp vốn, mua cổ phần|giới thiệu, bán|giới thiệu, trưng bày|trưng bày, giới thiệu|trưng bày, bán|chăm sóc, bảo vệ|quản lý, bảo vệ|sửa chữa, nâng cấp|nâng cấp, sửa chữa|nâng cấp, mở rộng|mở rộng, nâng cấp|cải tạo, mở rộng|xây dựng, mở rộng|sửa chữa, cải tạo|nâng cấp, cải tạo|cải tạo, nâng cấp|xây mới, nâng cấp|xây dựng, nâng cấp|đào tạo, bồi dưỡng|tuyên truyền, vận động|kiểm tra, giám sát|thanh tra, kiểm tra|góp vốn, mua lại cổ phần|cấp mới, điều chỉnh|cấp mới, tăng thêm|cấp mới, tăng vốn|giáo dục, đào tạo|giáo dục, y tế|giáo dục và đào tạo, dạy nghề|giáo dục - đào tạo, dạy nghề|y tế, dân số|nhà nước, đảng|đảng, đoàn thể|cán bộ, công chức|công chức, viên chức|cán bộ, đảng viên|cán bộ, hội viên|phòng, chống|phòng, trừ|phòng cháy, chữa cháy|xã, phường|phường, thị trấn|xã, thị trấn|huyện, thị xã|thị xã, thành phố|huyện, thành phố|thôn, bản|thôn, ấp|thôn, buôn|thôn, xóm|thôn, tổ dân phố|buôn, làng|nông, lâm|lâm, thủy sản|lâm, ngư nghiệp|lâm nghiệp, thủy sản|nông nghiệp, nông thôn|văn hóa, thể thao|văn hóa, xã hội|văn hóa, văn nghệ|an ninh, trật tự|quốc phòng, an ninh|vận tải, kho bãi|kho bãi, hỗ trợ vận tải|lưu trú, ăn uống|khoa học, công nghệ|tài nguyên, môi trường|điều tra, khám phá|sản xuất, kinh doanh|thương mại, dịch vụ|du lịch, nghỉ dưỡng|nghỉ dưỡng, giải trí|du lịch, giải trí|vui chơi, giải trí|du lịch, thể thao|du lịch, dịch vụ|bảo vệ, chăm sóc|khám, chữa bệnh|khám bệnh, chữa bệnh|thiên tai, dịch bệnh|xuất, nhập khẩu|thu, chi|kiểm tra, giám sát|thanh tra, kiểm tra|khiếu nại, tố cáo|tuyên truyền, phổ biến|đào tạo, bồi dưỡng|học tập, làm theo|thi đua, khen thưởng|tu bổ, tôn tạo|nâng cấp, sửa chữa|sửa chữa, nâng cấp|xây mới, sửa chữa|xây dựng, sửa chữa|cải tạo, nâng cấp|xây dựng, nâng cấp|bồi thường, hỗ trợ|hỗ trợ, tái định cư|giải phóng mặt bằng, bồi thường|bồi thường, giải phóng mặt bằng|giao đất, cho thuê đất|điện, khí đốt|khí đốt, nước nóng|hộ nghèo, hộ cận nghèo|sửa đổi, bổ sung|trẻ em, phụ nữ|bằng cấp, chứng chỉ|bảo hiểm xã hội, bảo hiểm y tế|bảo hiểm y tế, bảo hiểm thất nghiệp|đất đai, khoáng sản|ao, hồ|gia súc, gia cầm|chế biến, chế tạo|trâu, bò'

/** Joins a second noun to the first unless a figure follows. */
export const conjunctions = 'và|hoặc|hay|cùng|&'

/** Predicates that make the class and stay with the noun: «xã đạt chuẩn», «hồ sơ được giải quyết đúng hạn». */
export const classPredicates = 'đạt|được|có|là|bị|còn|đã|chưa'

/** Indicators that begin like a connective: «chỉ số» is no «chỉ». */
export const indicatorHeads =
  'chỉ số|chỉ tiêu|từ trần|tăng trưởng|giảm nghèo|bình quân đầu người|bình quân lương thực|từ thiện|các loại|cả năm|đồng bào|có hạt|là rừng|vốn thực hiện|thực hiện vốn|đã qua đào tạo|mới thành lập|như|các khoản|thu|chi|cho vay|có khả năng'

/** Who says it: a part of the sentence that is no list member. */
export const reportingVerbs =
  'cho hay|cho biết|chia sẻ|nêu rõ|thông tin|khẳng định|nhấn mạnh|đánh giá|báo cáo|phát biểu'

/** At the head of a clause, part of no indicator's name. */
export const connectives =
  'tại sao|vì sao|bù lại|đổi lại|như vậy|như thế|bởi|bởi vì|bởi lẽ|nên|vì vậy|do vậy|vì thế|do đó|bởi vậy|đây là|đây cũng là|cộng thêm|cộng với|cộng cả|tính ra|tính ra thì|suy ra|có thời điểm|có lúc|có khi|có nơi|có chỗ|có ngày|có năm|có vụ|thời điểm cao nhất|lúc cao nhất|lúc cao điểm|trải|trải trên|trải đều trên|phân bố trên|tức|tức là|nghĩa là|có nghĩa là|ngược lại|trái lại|ở chiều ngược lại|cộng dồn|tính cộng dồn|cộng dồn cả quý|cộng dồn cả năm|cả quý|và|cùng|với|quy tụ|tập hợp|ngoài ra|đồng thời|bên cạnh đó|cùng với đó|cùng với|nhờ vậy|nhờ đó|qua đó|từ đó|theo đó|trong đó|trong đó có|bao gồm|gồm|gồm có|riêng|cụ thể|cụ thể là|cũng|cả|chỉ|mới|chỉ tính riêng|tính riêng|' +
  'tính chung|trong số đó|trong số này|hiện|hiện có|hiện nay|đến nay|nay|đã|đang|sẽ|đã có|cho|của|về|tại|ở|trong|trên|từ|do|theo|để|còn|có|là|thì|mà|nhưng|song|tuy|dù|dẫu|tuy nhiên|tuy vậy|qua rà soát|theo rà soát|qua bình xét|qua khảo sát|qua điều tra|qua thống kê|qua đánh giá|đặc biệt|nổi bật|nổi bật là|nhất là|tiêu biểu là|đáng chú ý|' +
  'kết quả|kết quả là|trong tổng số|tổng cộng|tương ứng|lũy kế|luỹ kế|các|những|phấn đấu|dự kiến|ước|ước tính|cá biệt|hoặc|sau đó|trước đó|nếu|khi|đưa|nâng|toàn|được|bình quân|thực hiện|lần lượt|thấp nhất|thấp nhất là|cao nhất|cao nhất là|nhiều nhất là|ít nhất là|ít hơn cả là|nhiều hơn cả là|cao hơn cả là|thấp hơn cả là|nhiều nhất vẫn là|cao nhất vẫn là|thấp nhất vẫn là|ít nhất vẫn là|chiếm|đạt|tổ chức|vào|như|so|so với|kể cả|mà còn|hằng năm|hàng năm|mỗi năm|hằng tháng|hàng tháng|mỗi tháng|mỗi|trung bình|giữ|giữ vững|giữ ổn định|duy trì|làm cho|giúp|phát huy|tăng|giảm|hạ|chính là|thay vì|hay|nữa|nữa nên|đầu tiên|cuối cùng|thu được|đề ra|đạt được|nhờ|đưa tổng số|qua|làm|dự báo|có thể|phải|kỳ vọng|hy vọng|vậy nên|do vậy|do đó|ví dụ|ví dụ như|chẳng hạn|chẳng hạn như|vì vậy|vì thế|hơn nữa|thậm chí|trong khi đó|mặt khác|chỉ bán|đó|khi đó|bằng hình thức|hình thức|dẫn đầu|dẫn đầu là|dẫn đầu với|đứng đầu|đứng đầu là|xếp sau|xếp sau là|tiếp sau|tiếp sau là|xếp thứ hai là|' +
  nextInLine

/** Bare classifiers: behind a figure whose indicator stands before it they add nothing. */
export const classifiers =
  'con|hộ|người|xã|đồng chí|đ/c|sản phẩm|dự án|đơn vị|đơn|đơn thư|em|chiếc|cái|cây|ca|trường hợp|vụ|lượt|lượt người|lượt khách|học sinh|đại biểu|trường|cơ sở|doanh nghiệp|nhân khẩu|khẩu|suất|giấy|phiếu|thẻ|hồ sơ|huyện|thôn|tỉnh|bậc|điểm|đảng viên|lao động|tổ chức|công trình|chỉ tiêu|tiêu chí|căn|cá nhân|tập thể|quả|trái|trẻ|sàn|sàn xây dựng|đôi|bộ|tấm|thùng|chai|hộp|viên|bao|cuộn|lọ|gói'

/** Classifiers that count and never are what is counted. */
export const bareCounters =
  'con|hộ|người|đồng chí|đ/c|em|chiếc|cái|cây|ca|trường hợp|vụ|lượt|lượt người|lượt khách|nhân khẩu|khẩu|suất|giấy|phiếu|thẻ|bậc|điểm|căn|quả|trái|trẻ|đôi|tấm|thùng|chai|viên'

/** Amounts that go up or down by what stands before them: «giảm 30% chi phí sản xuất». */
export const movedAmounts =
  'số|tổng số|tiền|thuế|phí|lệ phí|chi phí|giá|lãi suất|học phí|thời gian|lượng|mức|tỷ lệ|nguồn thu|thu nhập|doanh thu|sản lượng|năng suất|công suất|vốn|biên chế|diện tích|lượt'

/** Indicators that say nothing without the thing they are of. */
export const genericIndicators =
  'diện tích|năng suất|năng suất bình quân|sản lượng|sản lượng đạt|giá|giá bán|giá bán bình quân|trị giá|giá trị|kim ngạch|tổng sản lượng|tổng diện tích|tỷ lệ|số lượng|tổng số|công suất|tổng công suất|chiều dài|tổng chiều dài|chiều rộng|chiều cao|quy mô|số tiền|tổng số tiền|trọng lượng|tổng đàn|tổng trị giá|giá thu mua|mật độ|sản lượng thu hoạch|diện tích thu hoạch|vốn điều lệ|tổng vốn điều lệ|số vốn điều lệ|tổng số vốn điều lệ|vốn đăng ký|tổng vốn đăng ký|số vốn đăng ký'

/** Verbs whose object is what was brought about; the verb stays in the name («đất hiến», «rừng trồng mới»). */
export const resultVerbs =
  'hiến|hiến tặng|cung cấp|cung ứng|trồng mới|trồng|khởi công|khởi công mới|khánh thành|kết nạp|bàn giao|làm mới|xây mới|xây dựng mới|sửa chữa|nâng cấp|cải tạo|bê tông hóa|cứng hóa|kiên cố hóa|' +
  'phát sinh mới|phát sinh thêm|hoàn thành|tiêu hủy|thu giữ|bắt giữ|khởi tố|triệt phá|phát hiện|xử lý|giải quyết|kiểm tra|thanh tra|giám sát|thi hành kỷ luật|kỷ luật|cho vay|tuyển dụng|đào tạo|bồi dưỡng|mở|mở mới|thành lập|thành lập mới|kết nạp mới|công nhận mới|phát triển mới|đăng ký mới|tuyển mới|tuyển thêm|cất mới|giải thể|cấp|cấp mới|cấp phát|' +
  'giao tận tay|trao tận tay|gửi tận tay|làm lợi|giải quyết xong|xử lý xong|tiếp nhận|cho thuê|xuất khẩu|nhập khẩu|tiêm|tiêm phòng|thả|gieo trồng|gieo sạ|xuống giống|thu hoạch|khai thác|nuôi|sạt lở|xóa|di dời|tái canh|ghép|huy động|đóng góp|góp|ủng hộ|hỗ trợ|vận động|ban hành|công nhận|đăng ký|thu hút|giải ngân|phân công|sơ tán|cứu hộ|hư hỏng|thiệt hại|sáp nhập|tạo việc làm|giải quyết việc làm|lắp đặt|mở rộng|duy tu|chỉnh trang|cắt giảm|rút ngắn|tinh giản|bố trí|luân chuyển|đón|phục vụ|nộp|nộp ngân sách|thu|chi|làm|điều chỉnh|triển khai|chuyển tiếp|chấm dứt hoạt động|chấm dứt|thu hồi|tăng vốn|điều chỉnh tăng vốn|bắt|thi hành|xảy ra|tổ chức|phân bổ|giải phóng mặt bằng|trao|tặng|chuyển giao'

/** What storms and floods do to the things behind: «làm tốc mái 30 nhà». */
export const damageVerbs = 'hư hại|tốc mái|sập|sập đổ|đổ sập|cuốn trôi|vùi lấp|ngập úng|gãy đổ|thiêu rụi'

/** Of these the ones that say only what was done with the thing, and not which it is: no part of its name. */
export const plainVerbs =
  'tổ chức|kiểm tra|thanh tra|giám sát|trao|tặng|mở|ban hành|phát hiện|cấp phát|phân bổ|đón|bố trí|triển khai|phục vụ|cung cấp|cung ứng|lắp đặt'

/** Behind one of these stands what is told, and with it the indicator. */
export const tellingVerbs =
  'cho biết|cho hay|biết|cho rằng|thừa nhận|ước tính|dự báo|nhận định|đặt mục tiêu|đề ra mục tiêu|đặt tham vọng|khẳng định|nêu rõ|cho thấy|ghi nhận|xác định|thông tin|công bố'

/** Nouns that name what a figure with a unit measures. */
export const measureNouns =
  'doanh số|doanh số cho vay|nộp ngân sách|lãi bình quân|tổng số tiền|số tiền|tổng tiền|chiều dài|chiều rộng|chiều cao|tổng chiều dài|độ dài|quy mô|tổng diện tích|diện tích|tổng kinh phí|kinh phí|tổng chi phí|chi phí|giá|mức giá|tổng giá trị|giá trị|tổng trị giá|trị giá|doanh thu|tổng doanh thu|thu nhập|lợi nhuận|sản lượng|tổng sản lượng|năng suất|công suất|tổng công suất|dung tích|trọng lượng|khối lượng|mật độ|tốc độ|tổng vốn|tổng số vốn|số vốn|vốn điều lệ|vốn hóa|dư nợ|tổng dư nợ|lãi suất|mức lương|mức thưởng|mức hỗ trợ|mức thu|mức phạt|học phí|lưu lượng|tải trọng|tỷ lệ|tỷ trọng|kim ngạch|thời gian'

/** Countries and markets that reports set side by side: «Hàn Quốc đạt 2,5 tỷ USD; EU 890 triệu USD». */
export const countries =
  'mỹ|hoa kỳ|trung quốc|nhật bản|nhật|hàn quốc|eu|liên minh châu âu|asean|châu âu|châu á|châu phi|trung đông|đài loan|hồng kông|thái lan|singapore|malaysia|indonesia|philippines|myanmar|campuchia|lào|brunei|ấn độ|nga|liên bang nga|đức|anh|vương quốc anh|pháp|hà lan|bỉ|ý|italia|tây ban nha|thụy sĩ|thụy điển|úc|australia|new zealand|canada|mexico|brazil|uae|ả rập xê út|israel|thổ nhĩ kỳ|pakistan|bangladesh|iran|ba lan|ukraine|nam phi'

/** Predicates right behind a measured figure that say which part of the thing is meant. */
export const measuredClasses =
  'đạt chứng nhận|đạt tiêu chuẩn|đạt chuẩn|đạt vietgap|đạt globalgap|đủ điều kiện|được cấp|được chứng nhận|được công nhận|chăm sóc theo|chăm sóc|sản xuất theo|canh tác theo|trồng theo|áp dụng|theo hướng|theo tiêu chuẩn|theo quy trình|ứng dụng|đã cho thu hoạch|đang cho thu hoạch|cho thu hoạch|đang thu hoạch|trong thời kỳ kinh doanh|được tưới|chủ động nước|bị hạn|bị khô hạn|bị ngập|bị thiệt hại|bị nhiễm|nhiễm sâu bệnh|bị mất trắng|bị đổ'
