/** Regions of the country: names that stand for more than one province. No code. */
export const regions =
  'Tây Nguyên|Tây Bắc|Đông Bắc|Tây Bắc Bộ|Đông Bắc Bộ|đồng bằng sông Cửu Long|ĐBSCL|đồng bằng sông Hồng|ĐBSH|miền núi phía Bắc|trung du và miền núi phía Bắc|trung du miền núi phía Bắc|' +
  'trung du và miền núi Bắc Bộ|duyên hải Nam Trung Bộ|duyên hải miền Trung|Bắc Trung Bộ|Nam Trung Bộ|Đông Nam Bộ|Tây Nam Bộ|Nam Bộ|Bắc Bộ|Trung Bộ|miền Trung|miền Bắc|miền Nam|miền Tây|' +
  'Bắc Trung Bộ và duyên hải miền Trung|miền Trung - Tây Nguyên|vùng kinh tế trọng điểm phía Nam|vùng kinh tế trọng điểm Bắc Bộ|vùng Thủ đô'
