/** The words that tell what is done to a project. */
import {figure, phrase, type Phrase} from '../phrase/phrase.js'

export const actions: [string, Phrase][] = [
  ['revoked', phrase`thu hồi|chấm dứt|hủy bỏ|bãi bỏ`],
  [
    'adjusted',
    phrase`điều chỉnh|tăng vốn|giảm vốn|nâng vốn|bổ sung vốn|vốn bổ sung|vốn tăng thêm|tăng thêm ${figure}|đăng ký bổ sung|rót thêm`,
  ],
  [
    'licensed',
    phrase`cấp mới|đăng ký mới|cấp phép|cấp giấy|chấp thuận|cấp quyết định|cấp chủ trương|phê duyệt chủ trương|quyết định chủ trương|cấp giấy chứng nhận|cấp (mới)? (GCN|GCNĐKĐT|GCNĐT)|trao (GCN|GCNĐKĐT|GCNĐT)|thu hút mới|trao …2 giấy chứng nhận|(trao|cấp) …2 (giấy)? chứng nhận …3 đầu tư|nhận …2 (giấy)? chứng nhận …3 đầu tư|vốn đăng ký cấp mới|(số)? dự án mới`,
  ],
  ['completed', phrase`hoàn thành|khánh thành|đưa vào (sử dụng|hoạt động|vận hành)`],
  ['started', phrase`khởi công|động thổ`],
  [
    'proposed',
    phrase`đề xuất|kêu gọi|mời gọi|bản ghi nhớ|nghiên cứu (khảo sát|đầu tư|thực hiện|triển khai)? ${figure}|muốn …1 (triển khai|đầu tư|rót|thực hiện)|kiến nghị (đầu tư|xây dựng)|xin (đầu tư|chủ trương|phép đầu tư)`,
  ],
]

export const attracted: [string, Phrase] = [
  'licensed',
  phrase`thu hút|đón (nhận)? (được)? ${figure} dự án|tiếp nhận (mới|thêm)|có thêm ${figure} dự án|gọi (được|thêm)`,
]

export const actionsBehind: [string, Phrase][] = [
  ['started', phrase`dự án …3 khởi công mới`],
  ['revoked', phrase`chấm dứt hoạt động`],
  ['licensed', phrase`dự án …3 mới`],
  ['operating', phrase`(còn|có) hiệu lực|(đang|đi vào|đã) (hoạt động|vận hành|sản xuất)|hoạt động`],
  ['revoked', phrase`(bị|được) thu hồi|chấm dứt`],
  [
    'adjusted',
    phrase`(điều chỉnh)? tăng vốn|(xin)? (giảm|tăng|nâng|bổ sung) vốn|(xin)? rút (bớt)? vốn|(xin)? rút bớt|tăng thêm|điều chỉnh`,
  ],
  [
    'licensed',
    phrase`(được)? (cấp mới|cấp phép|chấp thuận|cấp giấy|phê duyệt chủ trương|quyết định chủ trương)`,
  ],
  [
    'licensed',
    phrase`(được)? (trao|nhận|cấp) …2 (giấy)? chứng nhận|(được)? (trao|nhận|cấp) (mới)? (GCN|GCNĐKĐT|GCNĐT|GCN ĐKĐT|GCN ĐT)`,
  ],
  ['proposed', phrase`(được|đang)? (kêu gọi|mời gọi) …1 đầu tư`],
  ['completed', phrase`(đã|được)? hoàn thành`],
  ['started', phrase`(đã|được)? khởi công`],
]
