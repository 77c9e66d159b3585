/** Words before «thứ N» that make it a rank: «đứng thứ 2». */
export const rankVerbs =
  'đứng|xếp|xếp hạng|vươn lên|đứng ở|vị trí|ở vị trí|xếp vị trí|đứng vị trí|vươn lên vị trí|lên|lên vị trí|đứng hàng|xếp hàng|lọt|giữ vị trí|giành vị trí|đứng trong|được xếp|lớn|cao|tốt|nhiều'

/** Words behind «thứ N» that make it a rank: «thứ 2 cả nước». */
export const rankScopes =
  'cả nước|toàn quốc|toàn tỉnh|trong|khu vực|của cả nước|trên cả nước|trong cả nước|thế giới|trên thế giới|vùng|của tỉnh|của vùng|của khu vực|đông nam á|châu á'

/** Before «hạng N» and «vị trí N» that tell a rank, and no class of a thing. */
export const gradeVerbs =
  'xếp|đứng|ở|đứng ở|xếp ở|vươn lên|leo lên|nhảy lên|lên|tụt xuống|rớt xuống|rơi xuống|tụt|xuống|từ|giữ|giành|đang ở|mới ở|còn ở'
