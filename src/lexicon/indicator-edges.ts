/** Words before an indicator that do not belong to its name. */
export const leadWords = 'hoạt động|ước|chỉ tiêu|kết quả|công tác|về|đã|hiện|số|chỉ số|thực hiện'

/** Where words begin that say of which place or time the indicator is, and do not narrow it. */
export const tailWords =
  'trên địa bàn|của tỉnh|của huyện|của thành phố|của thị xã|của xã|của cả nước|của toàn tỉnh|của địa phương|của toàn huyện|toàn tỉnh|toàn huyện|toàn xã|toàn thành phố|toàn thị xã|toàn quốc|cả tỉnh|cả huyện|cả nước|trong tỉnh|trong huyện|trong năm|trong kỳ|trong tháng|trong quý|cả năm|năm|tháng|quý|hằng năm|hàng năm|bình quân hằng năm|bình quân hàng năm|tỉnh|huyện|thành phố|thị xã|toàn vùng|toàn ngành|ước|ước tính|ước đạt|dự kiến|vẫn|các loại|nói chung|bình quân'
