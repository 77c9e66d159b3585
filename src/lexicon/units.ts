import type {Dimension} from '../mentions/types.js'

/** One table that both recognises and normalises units: canonical spelling, dimension, spellings met in texts. */
export interface Unit {
  canonical: string
  dimension: Dimension
  /** a power of ten that the unit itself carries, added to the value */
  power?: number
}

const table: [string, Dimension, string, number?][] = [
  ['%', 'percent', '%|phần trăm'],
  ['điểm %', 'points', 'điểm %|điểm phần trăm|điểm phần nghìn'],
  ['‰', 'percent', '‰|phần nghìn'],
  ['VND', 'money', 'đồng|đ|vnd|vnđ|đồng việt nam|VN đồng'],
  ['USD', 'money', 'usd|đô la|đô la mỹ|đô - la|đô - la mỹ|đôla|đôla mỹ|$|đô la Mĩ|đôla mĩ'],
  ['EUR', 'money', 'eur|euro|€'],
  ['CNY', 'money', 'ndt|nhân dân tệ|cny'],
  ['JPY', 'money', 'yên nhật|yên|jpy'],
  ['THB', 'money', 'baht|thb'],
  ['IDR', 'money', 'rupiah|idr'],
  ['SGD', 'money', 'sgd|đô la singapore'],
  ['GBP', 'money', 'bảng anh|bảng|gbp'],
  ['RUB', 'money', 'rúp|rub'],
  ['INR', 'money', 'rupee|inr'],
  ['PHP', 'money', 'peso|php'],
  ['MYR', 'money', 'ringgit|myr'],
  ['CHF', 'money', 'franc thụy sĩ|franc|chf'],
  ['HKD', 'money', 'đô la hồng kông|đô la hong kong|hkd'],
  ['TWD', 'money', 'đài tệ|đô la đài loan|twd'],
  ['CAD', 'money', 'đô la canada|cad'],
  ['NZD', 'money', 'đô la new zealand|nzd'],
  ['AUD', 'money', 'aud|đô la úc|đô la australia'],
  ['KRW', 'money', 'won'],
  ['ha', 'area', 'ha|héc ta|hecta|héc - ta|hec ta|hécta'],
  ['mg', 'mass', 'mg|miligam|milligram'],
  ['m²', 'area', 'm2|m 2|m ²|m²|mét vuông|m vuông'],
  ['km²', 'area', 'km2|km 2|km ²|km²|ki lô mét vuông|kilômét vuông'],
  ['sào', 'area', 'sào'],
  ['mẫu', 'area', 'mẫu'],
  ['km', 'length', 'km|ki lô mét|kilômét|cây số'],
  ['km/h', 'speed', 'km / h|km / giờ|km h'],
  ['m', 'length', 'm|mét'],
  ['cm', 'length', 'cm'],
  ['mm', 'length', 'mm'],
  ['hải lý', 'length', 'hải lý'],
  ['m³', 'volume', 'm3|m 3|m ³|m³|mét khối|m khối'],
  ['cm³', 'volume', 'cm3|cm ³|cm³'],
  ['lít', 'volume', 'lít|lit'],
  ['ml', 'volume', 'ml|mililít'],
  ['tấn', 'mass', 'tấn'],
  ['tấn.km', 'transport', 'tấn . km|tấn - km|tấn km|t . km'],
  [
    'lượt khách.km',
    'transport',
    'lượt khách . km|lượt hành khách . km|hành khách . km|khách . km|hk . km|lượt khách - km|lượt khách km|hành khách km|lượt hk . km',
  ],
  ['tạ', 'mass', 'tạ'],
  ['yến', 'mass', 'yến'],
  ['kg', 'mass', 'kg|kilôgam|ki lô gam|ki lô'],
  ['gram', 'mass', 'gram|gam|gr'],
  ['kWh', 'energy', 'kwh'],
  ['MWh', 'energy', 'mwh'],
  ['MW', 'power', 'mw'],
  ['MWp', 'power', 'mwp'],
  ['kW', 'power', 'kw'],
  ['kV', 'power', 'kv'],
  ['CV', 'power', 'cv|mã lực'],
  ['KVA', 'power', 'kva'],
  ['MVA', 'power', 'mva'],
  ['sao', 'stars', 'sao'],
  ['lần', 'times', 'lần'],
  ['điểm', 'score', 'điểm'],
  ['°C', 'temperature', 'độ c|° c|oc|ºc'],
]

/** `[spelling, unit]` for every spelling. */
export const unitSpellings: [string, Unit][] = table.flatMap(([canonical, dimension, spellings, power]) =>
  spellings.split('|').map((spelling): [string, Unit] => [spelling, {canonical, dimension, power}]),
)

/** What may stand behind the slash of a quotient, beside a unit: counted things and stretches of time. */
export const denominators = (
  'người|ngày công|công lao động|chục|hội nghị|cuộc|đợt|đồng chí|đảng viên|chi bộ|tập thể|cá nhân|giải|giải thưởng|m3|chủ thể|hồ sơ|em|làng|ấp|khu dân cư|năm|tháng|ngày|ngày đêm|đêm|giờ|vụ|quý|hộ|hộ dân|lao động|xã|huyện|thôn|bản|htx|hợp tác xã|tổ hợp tác|con|cây|vạn dân|vạn người|' +
  'dân|nghìn dân|triệu dân|trẻ|nhân khẩu|khẩu|suất|học sinh|lượt|lượt khách|khách|phòng|sản phẩm|dự án|chuyến|tuần|' +
  'mô hình|doanh nghiệp|dn|đơn vị|lớp|trường|giường|ca|tàu|chiếc|căn|công|lứa|kỳ|vườn|trang trại|cơ sở|bao|thùng|chai|hộp|' +
  'quả|trái|bó|cành|gốc|tấm|viên|cặp|bộ|phần|nhà|căn nhà|100.000 dân|10.000 dân|1.000 dân|đàn|tổ|nhóm|hội viên|thành viên|cổ phiếu|cổ phần|cp|lượng|chỉ|ounce|học kỳ|xét nghiệm|chu kỳ|chu kỳ thuê|buổi|phiên|buồng|ao|niêu|cháu|giạ|xe|đầu xe|đầu người|mô|lần|bữa|đợt|tiết|lít|thửa|lô|nền'
).split('|')

/** Stretches of time that a number counts without being a figure. */
export const durations =
  'năm|tháng|ngày|tuần|giờ|tiếng|phút|giây|thập kỷ|thế kỷ|đêm|buổi sáng|quý|tuổi'.split('|')
