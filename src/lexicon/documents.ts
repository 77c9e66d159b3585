/** Kinds of documents as written in running text, longest match wins. */
export const documentKinds = (
  'chỉ thị|nghị quyết|quyết định|kế hoạch|báo cáo|thông báo|tờ trình|hướng dẫn|chương trình|đề án|kết luận|quy chế|quy định|' +
  'công điện|công văn|nghị định|thông tư|thông tư liên tịch|luật|bộ luật|pháp lệnh|biên bản|giấy mời|sắc lệnh|lệnh|thông tri|' +
  'nghị quyết liên tịch|quy ước|điều lệ|hiến pháp|văn bản|chương trình hành động|kế hoạch liên tịch|quyết nghị|di chúc|dự án|phương án|công thư|văn kiện'
).split('|')

/** Kinds that a bare number may follow: «Nghị quyết 57», «Nghị định 46». */
export const numberedKinds = (
  'chỉ thị|nghị quyết|quyết định|thông báo|hướng dẫn|kết luận|quy định|công điện|công văn|nghị định|thông tư|thông tư liên tịch|' +
  'pháp lệnh|sắc lệnh|thông tri|đề án|chương trình|kế hoạch'
).split('|')

/** The letters of a document's number and the kind they stand for. */
export const kindCodes: readonly (readonly [string, string])[] = [
  ['NQ', 'nghị quyết'],
  ['NQLT', 'nghị quyết liên tịch'],
  ['QĐ', 'quyết định'],
  ['QDD', 'quyết định'],
  ['CT', 'chỉ thị'],
  ['KH', 'kế hoạch'],
  ['KHLT', 'kế hoạch liên tịch'],
  ['TB', 'thông báo'],
  ['BC', 'báo cáo'],
  ['TTr', 'tờ trình'],
  ['HD', 'hướng dẫn'],
  ['CTr', 'chương trình'],
  ['CTHĐ', 'chương trình hành động'],
  ['CTrHĐ', 'chương trình hành động'],
  ['ĐA', 'đề án'],
  ['KL', 'kết luận'],
  ['QC', 'quy chế'],
  ['QyĐ', 'quy định'],
  ['QĐi', 'quy định'],
  ['QyC', 'quy chế'],
  ['CĐ', 'công điện'],
  ['CV', 'công văn'],
  ['NĐ', 'nghị định'],
  ['TT', 'thông tư'],
  ['TTLT', 'thông tư liên tịch'],
  ['L', 'luật'],
  ['PL', 'pháp lệnh'],
  ['BB', 'biên bản'],
  ['GM', 'giấy mời'],
  ['SL', 'sắc lệnh'],
  ['QH', 'luật'],
  ['VBHN', 'văn bản hợp nhất'],
]

/** The letters of the body that issued it. */
export const issuerCodes: readonly (readonly [string, string])[] = [
  ['TW', 'Trung ương'],
  ['TƯ', 'Trung ương'],
  ['T.Ư', 'Trung ương'],
  ['TTg', 'Thủ tướng Chính phủ'],
  ['CP', 'Chính phủ'],
  ['QH', 'Quốc hội'],
  ['UBTVQH', 'Ủy ban Thường vụ Quốc hội'],
  ['CTN', 'Chủ tịch nước'],
  ['UBND', 'UBND'],
  ['HĐND', 'HĐND'],
  ['TU', 'Tỉnh ủy'],
  ['HU', 'Huyện ủy'],
  ['ThU', 'Thành ủy'],
  ['TxU', 'Thị ủy'],
  ['QU', 'Quận ủy'],
  ['ĐU', 'Đảng ủy'],
  ['ĐUK', 'Đảng ủy Khối'],
  ['VPTW', 'Văn phòng Trung ương Đảng'],
  ['VPCP', 'Văn phòng Chính phủ'],
  ['BTC', 'Bộ Tài chính'],
  ['BTCTW', 'Ban Tổ chức Trung ương'],
  ['BTGTW', 'Ban Tuyên giáo Trung ương'],
]

/** Bodies that «của …» names behind a reference. */
export const issuers = (
  'Bộ Chính trị|Ban Bí thư|Ban Bí thư Trung ương Đảng|Ban Chấp hành Trung ương|Ban Chấp hành Trung ương Đảng|Trung ương|Trung ương Đảng|' +
  'BCH Trung ương|BCH Trung ương Đảng|Chính phủ|Thủ tướng Chính phủ|Thủ tướng|Quốc hội|Ủy ban Thường vụ Quốc hội|Chủ tịch nước|' +
  'UBND tỉnh|UBND huyện|UBND thành phố|UBND thị xã|UBND xã|Chủ tịch UBND tỉnh|Chủ tịch UBND huyện|HĐND tỉnh|HĐND huyện|HĐND thành phố|HĐND xã|' +
  'Hội đồng nhân dân tỉnh|Hội đồng nhân dân huyện|Ủy ban nhân dân tỉnh|Ủy ban nhân dân huyện|Tỉnh ủy|Huyện ủy|Thành ủy|Thị ủy|Đảng ủy|' +
  'Ban Thường vụ Tỉnh ủy|Ban Thường vụ Huyện ủy|Ban Thường vụ Thành ủy|Ban Chấp hành Đảng bộ tỉnh|Ban Chấp hành Đảng bộ huyện|' +
  'Bộ Công an|Bộ Tài chính|Bộ Nông nghiệp và Phát triển nông thôn|Bộ NN&PTNT|Bộ Nông nghiệp và Môi trường|Bộ Kế hoạch và Đầu tư|Bộ Xây dựng|Bộ Y tế|' +
  'Bộ Giáo dục và Đào tạo|Bộ Nội vụ|Bộ Tư pháp|Bộ Quốc phòng|Bộ Công Thương|Bộ Giao thông vận tải|Bộ Tài nguyên và Môi trường|Bộ Khoa học và Công nghệ|' +
  'Bộ Thông tin và Truyền thông|Bộ Lao động - Thương binh và Xã hội|Bộ Văn hóa, Thể thao và Du lịch|Bộ Ngoại giao|Ngân hàng Nhà nước|' +
  'Văn phòng Chính phủ|Ban Tổ chức Trung ương|Ban Tuyên giáo Trung ương'
).split('|')

/** Ends of codes that are no document: money, kinds of bodies, schools. */
export const noDocument =
  'TS|USD|VND|VNĐ|EUR|NDT|HTX|DN|CLB|THCS|THPT|TH|MN|CBCC|ĐV|NTM|DA|HS|SV|GV|KW|MW|MWP|KWH|KV|KVA|OCOP|CP|KG|HA|KM|BTS|HCM'.split(
    '|',
  )
