/** Contests, fairs and feasts that people come to from elsewhere, and whose names hold a year. */
export const contestWords =
  'giải vô địch|giải đấu|giải việt dã|giải bóng|giải bóng đá|giải bóng chuyền|giải chạy|giải đua|giải cờ|giải thể thao|giải võ|giải quần vợt|giải bơi|giải marathon|hội thi|hội diễn|hội thao|hội trại|liên hoan|lễ hội|cuộc thi|festival|ngày hội|ngày chạy|đại hội thể dục thể thao|hội khỏe|hội chợ|triển lãm'
