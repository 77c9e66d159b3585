/** By what reports split a figure told before: «phân theo …», «theo lĩnh vực». */

/** Before «theo», whatever follows it. */
export const splitting = 'phân xét chia'

/** What «theo», or «tính theo», splits by. */
export const divisions =
  'lĩnh vực|địa bàn|địa phương|địa giới|địa giới hành chính|đơn vị|ngành|nhóm|loại|loại hình|đối tác|đối tượng|chân đất|cây trồng|cấp|cấp độ|hình thức|nguồn|nguồn vốn|nguồn gốc|quốc gia|khu vực|vùng|vùng miền|mức độ|mức|hạng|hạng sao|xếp hạng|xếp loại|phân loại|giới|giới tính|dân tộc|tôn giáo|độ tuổi|nhóm tuổi|lứa tuổi|trình độ|thành phần|thành phần kinh tế|cơ cấu|nguyên nhân|tình trạng|tính chất|phương thức|lý do|giai đoạn|mục đích|thị trường|mùa vụ'

/** Who says it, by the same words: «theo nguồn tin của xã», «theo ngành chức năng». */
export const sayers =
  'nguồn tin|cấp trên|cấp có thẩm quyền|cấp thẩm quyền|ngành chức năng|đơn vị chức năng|đơn vị chủ quản|đơn vị thi công'
