/** Who and what a text places once and then knows by name, by kind: the words of a kind stand for one another. */
export const actorHeads: readonly (readonly [string, string])[] = [
  ['cooperative', 'htx|hợp tác xã|tổ hợp tác|thtx|tht'],
  ['firm', 'công ty|doanh nghiệp|dn|xí nghiệp|cơ sở|cơ sở sản xuất|xưởng'],
  ['plant', 'nhà máy'],
  ['zone', 'khu công nghiệp|kcn|cụm công nghiệp|ccn|khu kinh tế|kkt|khu chế xuất|khu công nghệ cao'],
  ['farm', 'trang trại|nông trại|trại'],
  ['project', 'dự án'],
  [
    'site',
    'khu du lịch|khu di tích|di tích|chùa|đền|tháp|cảng|cảng biển|ga|sân bay|cảng hàng không|hồ|đập|thủy điện|nhà thờ|làng nghề|chợ',
  ],
  ['school', 'trường'],
  ['hospital', 'bệnh viện|trung tâm y tế'],
  [
    'person',
    'ông|bà|anh|chị|em|cô|chú|gia đình ông|gia đình bà|gia đình anh|gia đình chị|hộ ông|hộ bà|hộ anh|hộ chị',
  ],
]

/** Of sites those that bear the name of the city or district that they are in; airports do not always. */
export const placeStations = 'cảng|ga|cảng biển|bến cảng|nhà ga'

/** Kinds of which a place has one, so that «tại nhà máy» goes back to the last. */
export const singleKinds = ['cooperative', 'plant', 'farm', 'site', 'hospital']

/** Behind a name, before the place that it stands in. */
export const sitedBy =
  'ở|tại|thuộc|đóng tại|đóng ở|tọa lạc tại|toạ lạc tại|nằm ở|nằm tại|đặt tại|trú tại|có trụ sở tại|đóng chân tại|đóng chân trên địa bàn|đóng trên địa bàn|trên địa bàn'

/** Who holds one speaks for the body behind it. */
export const offices =
  'chủ tịch|phó chủ tịch|phó chủ tịch thường trực|bí thư|phó bí thư|phó bí thư thường trực|quyền chủ tịch|giám đốc|phó giám đốc|trưởng|trưởng phòng|phó trưởng phòng|phó phòng|trưởng ban|phó trưởng ban|trưởng thôn|trưởng bản|trưởng ấp|trưởng khu|bí thư chi bộ|hiệu trưởng|chánh văn phòng|cán bộ|công chức|cán bộ địa chính|cán bộ khuyến nông'
