/** Words that tell whether a place says where the thing counted is, or only describes something else. */

/** «ở huyện X», «thuộc địa bàn xã Y»: where it is. */
export const locatives = 'ở|tại|trên địa bàn|thuộc|thuộc địa bàn|trong|ở địa bàn|trên địa bàn các'

/** A place right behind one of these says which, not where: «theo Nghị quyết … tỉnh», «sang Trung Quốc». */
export const attributes =
  'rời|cách|cách ranh giới|cách trung tâm|tiếp giáp|tiếp giáp với|ranh giới|ranh giới với|hội chợ|hội chợ công thương|hội chợ thương mại|hội chợ nông nghiệp|hội chợ xúc tiến thương mại|hội chợ triển lãm|triển lãm|diễn đàn|liên hoan|ngày hội|phiên chợ|festival|theo|nghị quyết|đại hội|chỉ tiêu|từ|đến từ|sang|về|thị trường|với|so với|hợp nhất|hợp nhất với|sáp nhập|giáp|giáp ranh|giáp với|nghị quyết đại hội|khóa|người|giống|tới|do|nhờ|quê|quê ở|quê quán|qua|tuyến|hội nghị|hội thi|hội thảo|giao lưu|học tập tại|tham quan|mang tên|đi|nối|nối với|bán cho|xuất sang|hướng|phối hợp|liên kết với|nhập từ|cung ứng cho'

/** Before «của»: what the place gives, orders or owns, not what is counted in it. */
export const givenBy =
  'nghị quyết|kế hoạch|đề án|chỉ đạo|hỗ trợ|bằng khen|giấy khen|quyết định|kết luận|chỉ thị|hướng dẫn|chương trình|dự toán|chỉ tiêu|đề nghị|quy định|giúp đỡ|phối hợp|ủng hộ|cờ thi đua|đại biểu|đoàn|phân công|vào cuộc|quan tâm|chủ trương|yêu cầu|điều hành|giao|đầu tư|bình quân chung|mức|tổ chức|quản lý|sự'

/** A body behind one of these acts: the head of the clause, a joint, a place where something happens. */
export const bodyOpeners =
  'đi đầu là|dẫn đầu là|điển hình là|tiêu biểu là|nổi bật là|điển hình như|tiêu biểu như|và|đồng thời|đó|này|nay|rồi|thì|mà|nên|cùng|qua|tại|ở|trong|riêng|đối với|hiện|đến nay|vừa qua|hàng năm|hằng năm|mỗi năm|còn|trước hết|dịp này|thời gian qua|những năm qua|các|nhiều|toàn|đã được|sau đó'

/** Verbs and words after which a body stands as the one who does it, and its work is here: «được UBND xã tặng». */
export const sectionLeads =
  'tại|ở|còn tại|còn ở|riêng|đối với|riêng tại|trên địa bàn|với|kết quả tại|kết quả ở|tình hình tại|khối|cụm'

/** «lần lượt»: places and figures pair by their order. */
export const pairing = 'lần lượt|lần lượt là|tương ứng|tương ứng là|theo thứ tự'

/** «các huyện còn lại», «các địa phương khác»: none of those named. */
export const others =
  'các huyện còn lại|các xã còn lại|các địa phương còn lại|các địa phương khác|các huyện khác|các xã khác|các đơn vị còn lại|số còn lại|các tỉnh khác|các tỉnh còn lại|còn lại'

/** Before «tại»: what is made here is sold or shown there. */
export const awayVerbs =
  'tiêu thụ|bán|được bán|phân phối|có mặt|trưng bày|quảng bá|giới thiệu|hội chợ|xuất khẩu|xúc tiến thương mại|học tập kinh nghiệm|tham quan|bày bán|cửa hàng|siêu thị'

/** An unmarked paragraph that opens so is back at the event that the document reports. */
export const eventOpeners =
  'tại hội nghị|dịp này|nhân dịp này|cũng tại hội nghị|tại buổi lễ|tại lễ tổng kết|tại lễ|tại đại hội|phát biểu tại hội nghị|kết luận hội nghị|tại hội nghị này|cũng trong dịp này|cũng dịp này|trong dịp này|tại buổi làm việc'

/** «Báo cáo của UBND huyện X cho thấy»: the figures are those of the body's unit. */
export const reports =
  'báo cáo|báo cáo nhanh|số liệu|thống kê|số liệu thống kê|số liệu tổng hợp|tổng hợp|thông tin|đánh giá'
