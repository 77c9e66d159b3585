/** Regions of the country: names that stand for more than one province. No code. */
export const regions =
  'Tây Nguyên|Tây Bắc|Đông Bắc|Việt Bắc|Tây Bắc Bộ|Đông Bắc Bộ|đồng bằng sông Cửu Long|ĐBSCL|đồng bằng sông Hồng|ĐBSH|' +
  'đồng bằng Bắc Bộ|miền núi phía Bắc|trung du và miền núi phía Bắc|trung du miền núi phía Bắc|' +
  'trung du và miền núi Bắc Bộ|duyên hải Nam Trung Bộ|duyên hải miền Trung|Bắc Trung Bộ|Nam Trung Bộ|Đông Nam Bộ|' +
  'miền Đông Nam Bộ|Tây Nam Bộ|Nam Bộ|Bắc Bộ|Trung Bộ|miền Trung|miền Bắc|miền Nam|miền Tây|miền Tây Nam Bộ|' +
  'Bắc Trung Bộ và duyên hải miền Trung|miền Trung - Tây Nguyên|miền Trung và Tây Nguyên|' +
  'duyên hải Nam Trung Bộ và Tây Nguyên|Đồng Tháp Mười|Tứ giác Long Xuyên|bán đảo Cà Mau|' +
  'vùng kinh tế trọng điểm phía Nam|vùng kinh tế trọng điểm Bắc Bộ|vùng kinh tế trọng điểm miền Trung|vùng Thủ đô'
