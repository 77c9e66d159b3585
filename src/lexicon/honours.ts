/**
 * Honours and their class: Luật Thi đua, khen thưởng 06/2022/QH15 (state honours, titles, certificates), Party and
 * association practice (badges). `classes` says that a rank may follow («hạng Nhất»).
 */
export type Category =
  | 'order'
  | 'medal'
  | 'honorary_title'
  | 'emulation_title'
  | 'emulation_flag'
  | 'certificate_of_merit'
  | 'commendation'
  | 'badge'
  | 'prize'
  | 'other'

export interface Honour {
  category: Category
  /** who grants it by law where the text does not say */
  grantor: string | null
}

const state = 'Chủ tịch nước'

const lists: [Category, string | null, string][] = [
  [
    'order',
    state,
    'Huân chương|Huân, huy chương|Huân huy chương|Huân - huy chương|Huân chương, huy chương|Huân chương Sao vàng|Huân chương Hồ Chí Minh|Huân chương Độc lập|Huân chương Quân công|Huân chương Lao động|Huân chương Bảo vệ Tổ quốc|Huân chương Chiến công|Huân chương Đại đoàn kết dân tộc|Huân chương Dũng cảm|Huân chương Hữu nghị|Huân chương Kháng chiến',
  ],
  [
    'medal',
    state,
    'Huy chương Quân kỳ quyết thắng|Huy chương Vì an ninh Tổ quốc|Huy chương Chiến sĩ vẻ vang|Huy chương Hữu nghị|Huy chương Kháng chiến',
  ],
  [
    'honorary_title',
    state,
    'Anh hùng Lao động|Anh hùng Lực lượng vũ trang nhân dân|Anh hùng Lực lượng vũ trang|Anh hùng LLVT|Anh hùng LLVTND|Bà mẹ Việt Nam anh hùng|Mẹ Việt Nam anh hùng|Nhà giáo nhân dân|Nhà giáo ưu tú|Thầy thuốc nhân dân|Thầy thuốc ưu tú|Nghệ sĩ nhân dân|Nghệ sĩ ưu tú|Nghệ nhân nhân dân|Nghệ nhân ưu tú',
  ],
  [
    'emulation_title',
    null,
    'Chiến sĩ thi đua|Chiến sĩ thi đua toàn quốc|Chiến sĩ thi đua cấp tỉnh|Chiến sĩ thi đua cấp bộ|Chiến sĩ thi đua cấp ngành|Chiến sĩ thi đua cấp thành phố|Chiến sĩ thi đua thành phố|Chiến sĩ thi đua ngành|Chiến sĩ thi đua tỉnh|Chiến sĩ thi đua cấp cơ sở|Chiến sĩ thi đua cơ sở|Tập thể lao động xuất sắc|Tập thể lao động tiên tiến|Lao động tiên tiến|Đơn vị quyết thắng|Đơn vị tiên tiến|Chiến sĩ tiên tiến|Gia đình văn hóa|Thôn văn hóa|Làng văn hóa|Bản văn hóa|Ấp văn hóa|Khóm văn hóa|Buôn văn hóa|Khu phố văn hóa|Khu dân cư văn hóa|Tổ dân phố văn hóa|Thôn, tổ dân phố văn hóa|Thôn, bản văn hóa|Làng, bản văn hóa|CSTĐ cấp tỉnh|CSTĐ cơ sở',
  ],
  ['emulation_flag', null, 'Cờ thi đua|Cờ đơn vị xuất sắc|Cờ thi đua xuất sắc|Cờ'],
  ['certificate_of_merit', null, 'Bằng khen'],
  ['commendation', null, 'Giấy khen'],
  ['badge', null, 'Kỷ niệm chương|Huy hiệu|HH|Huy hiệu Đảng|Huy hiệu tuổi Đảng'],
  [
    'prize',
    null,
    'giải Nhất|giải Nhì|giải Ba|giải Tư|giải Khuyến khích|giải Đặc biệt|giải thưởng|giải A|giải B|giải C|giải KK|giải',
  ],
  ['other', null, 'Bằng Lao động sáng tạo|Bằng vinh danh|Bằng ghi nhận|Thư khen|Bảng vàng'],
]

export const honours: [string, Honour][] = lists.flatMap(([category, grantor, names]) =>
  names.split('|').map((name): [string, Honour] => [name, {category, grantor}]),
)

/** Praise without a named honour. */
export const praise =
  'khen|khen đột xuất|khen thưởng|biểu dương|tuyên dương|tôn vinh|vinh danh|khen thưởng đột xuất|thưởng nóng|thưởng đột xuất'

/** Verbs of granting; the one who does it stands before. */
export const grantVerbs =
  'tặng|trao tặng|tặng thưởng|trao|chuyển trao|phong tặng|truy tặng|khen thưởng|biểu dương|tuyên dương|tôn vinh|vinh danh|công nhận|công nhận danh hiệu|phong tặng danh hiệu|tặng danh hiệu|khen tặng|quyết định tặng|quyết định khen thưởng|cấp'

/** Recipients by kind. */
export const recipientKinds: [string, 'collective' | 'individual' | 'household' | 'enterprise'][] = [
  ...'tập thể|đơn vị|đv|phòng|khoa|phòng, ban|phòng, ban, đơn vị|cụm, khối thi đua|cơ quan|chi bộ|đảng bộ|chi, đảng bộ|tổ chức đảng|tổ chức cơ sở đảng|tổ chức|xã|phường|thôn|bản|ấp|trường|huyện|cơ sở|câu lạc bộ|tổ|đội|hội|ban|khu dân cư|làng|nhóm|mô hình|htx|hợp tác xã|địa phương|công đoàn|chi hội|chi đoàn|khối|cụm|sở|ngành|tổ dân phố|khu phố|thị trấn'
    .split('|')
    .map((word): [string, 'collective'] => [word, 'collective']),
  ...'cá nhân|thầy, cô giáo|thầy cô giáo|thầy cô|mẹ|bà mẹ|sĩ quan|quân nhân|kỹ sư|nhà khoa học|chuyên gia|trí thức|thầy thuốc|y sĩ|dược sĩ|điều dưỡng|nhà báo|phóng viên|nghệ sĩ|huấn luyện viên|thương binh|bệnh binh|ngư dân|công chức|viên chức|học viên|chức sắc|trưởng bản|trưởng ấp|đảng viên|cán bộ|chiến sĩ|người|công dân|nông dân|hội viên|đoàn viên|học sinh|giáo viên|bí thư|bí thư chi bộ|đồng chí|đ/c|em|công nhân|lao động|nhà giáo|gương|điển hình|thanh niên|phụ nữ|vận động viên|già làng|cựu chiến binh|thầy giáo|cô giáo|bác sĩ|sinh viên|trưởng thôn|doanh nhân|nghệ nhân|thí sinh|tác giả|chị|chị em|anh chị em|cụ|cụ già'
    .split('|')
    .map((word): [string, 'individual'] => [word, 'individual']),
  ...'hộ|hộ gia đình|gia đình'.split('|').map((word): [string, 'household'] => [word, 'household']),
  ...'doanh nghiệp|công ty|dn'.split('|').map((word): [string, 'enterprise'] => [word, 'enterprise']),
]
