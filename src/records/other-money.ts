import {figure, notBehind, phrase} from '../phrase/phrase.js'

/** «dự án ngoài ngân sách»: no money of the budget's */
const inBudget = notBehind('ngoài')

/** Capital, but of no project. */
export const notProjectCapital = phrase`toàn xã hội|chương trình|thu từ|nộp|doanh thu|doanh nghiệp có vốn|DN có vốn|vốn đầu tư công|vốn điều lệ|đầu tư phát triển|vốn huy động|vốn lồng ghép|vốn tín dụng|vốn vay|vốn sự nghiệp|vốn ngân sách|vốn trực tiếp|${inBudget} ngân sách|kinh phí|vốn tự có|vốn hóa|vốn ODA|tổng vốn huy động|nguồn vốn|xuất siêu|nhập siêu|lãng phí|thất thoát|thoái vốn|cổ tức|sai phạm|vi phạm|(khu vực|doanh nghiệp|DN|công ty|nhà đầu tư|thành phần|lao động) …5 có vốn|giá trị sử dụng đất|mất vốn|huy động vốn|vốn chủ sở hữu|vốn pháp định|vốn góp|đóng góp|trái phiếu chính phủ|vốn trung hạn|dự phòng trái|Quốc hội …3 bổ sung|vốn đối ứng|bồi thường|bố trí|ứng vốn|(đề nghị|kiến nghị|xin) …8 (chấp thuận|cho phép|cho)? bổ sung ${figure}|ngưỡng vốn|góp vốn (vào|mất)|tài trợ`

/** Money of trade, of budgets, of credit and aid. */
export const otherMoney = phrase`xuất khẩu|nhập khẩu|kim ngạch|doanh thu|doanh số|thương mại|xuất siêu|nhập siêu|${inBudget} ngân sách|lợi nhuận|thuế|vay|tín dụng|ODA|viện trợ|cam kết|ra nước ngoài`
