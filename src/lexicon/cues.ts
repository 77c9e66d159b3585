/** Words that stand between an indicator and its figure, and what they make of it. */

export type Direction =
  /** the figure is the state itself */
  | 'level'
  /** the figure is a rise or a fall */
  | 'up'
  | 'down'
  /** per cent of a whole */
  | 'share'
  /** per cent of a base, a plan or a whole: the words behind the figure decide */
  | 'equal'
  /** over a plan */
  | 'over'
  /** so many times a base */
  | 'times'
  /** what a part adds to a growth */
  | 'contribution'
  /** a plan fulfilled */
  | 'fulfil'

/** «giảm mạnh nhất với 9,3%» */
const mostly = (move: string) =>
  ['mạnh', 'cao', 'nhiều', 'nhanh', 'sâu', 'thấp', 'ít']
    .flatMap(how => [`${move} ${how} nhất`, `${move} ${how} nhất với`, `${move} ${how} nhất là`])
    .join('|')

/** «giá ớt tụt còn 9.000 đồng», «lùi về 8.500 đồng»: what it fell to, not by how much */
const fallen = [
  'tụt',
  'rớt',
  'sụt',
  'hạ',
  'lùi',
  'rơi',
  'tuột',
  'teo',
  'sụt giảm',
  'tụt giảm',
  'giảm mạnh',
  'giảm sâu',
  'giảm dần',
  'giảm nhanh',
]
  .flatMap(verb =>
    ['còn', 'chỉ còn', 'xuống', 'xuống còn', 'xuống chỉ còn', 'về', 'về còn', 'về mức'].map(
      to => `${verb} ${to}`,
    ),
  )
  .join('|')

/** «giảm sâu, tới 21,4%», «tăng mạnh đến 38%»: that it is much, and how much */
export const muchMoved = (move: string) =>
  ['mạnh', 'sâu', 'cao', 'nhanh', 'vọt', 'nhiều'].map(how => `${move} ${how}`)
export const asFarAs = ['tới', 'đến']
const farther = (move: string) =>
  muchMoved(move)
    .flatMap(much => asFarAs.flatMap(to => [`${much} ${to}`, `${much}, ${to}`]))
    .join('|')

/** «tăng trưởng khá, ở mức 7,2%», «tăng trưởng tích cực với mức 5,6%» */
export const grownWell = [
  'khá',
  'cao',
  'tốt',
  'tích cực',
  'ổn định',
  'mạnh',
  'dương',
  'khá cao',
  'khá tốt',
  'hai con số',
].map(how => `tăng trưởng ${how}`)
export const atRate = ['ở mức', 'với mức', 'đạt mức', 'mức', 'với tốc độ', 'với tỷ lệ']
const growing = grownWell
  .flatMap(grown => atRate.flatMap(rate => [`${grown} ${rate}`, `${grown}, ${rate}`]))
  .join('|')

/** «góp vào mức tăng chung 3,4 điểm phần trăm», «kéo lùi tăng trưởng chung 13,3 điểm»: what is given to a growth, or taken */
export const drags = ['kéo lùi', 'kéo giảm', 'kéo tụt', 'kìm hãm', 'ghìm']
const growths = [
  'mức tăng',
  'tăng trưởng',
  'mức tăng trưởng',
  'tốc độ tăng',
  'tốc độ tăng trưởng',
  'đà tăng trưởng',
  'đà tăng',
]
const givers = ['góp vào', 'đóng góp vào', 'đóng góp cho', 'góp cho']
const growthGiven = [...givers, ...drags]
  .flatMap(act => growths.flatMap(growth => [`${act} ${growth}`, `${act} ${growth} chung`]))
  .concat(givers, 'kéo lùi')
  .join('|')

export const directions: [Direction, string][] = [
  [
    'level',
    'đạt|đạt được|được|là|còn|chỉ còn|còn những|còn lại|giảm còn|giảm xuống còn|giảm xuống|xuống còn|xuống|kéo giảm xuống còn|kéo giảm còn|kéo xuống còn|kéo giảm xuống|kéo xuống|rút xuống|rút xuống còn|rút còn|lùi xuống|lùi xuống còn|hạ còn|' +
      `${fallen}|` +
      'mở rộng lên|được mở rộng lên|mở rộng đến|phát triển lên|được nâng lên|nhích lên|nhích đến|nhích tới|leo lên|vọt lên|tăng lên|tăng lên đến|tăng lên tới|lên|lên đến|lên tới|nâng lên|đưa lên|lên thành|xuống thành|ở mức|ở ngưỡng|mức|có|với|đạt tới|đạt mức|duy trì|giữ|giữ ở mức|' +
      'ổn định ở mức|dao động quanh mức|xoay quanh mức|quanh mức|giảm từ|tăng từ|hạ từ|kéo giảm từ|nâng từ|giảm nhẹ từ|giảm mạnh từ|giảm sâu từ|giảm dần từ|giảm nhanh từ|giảm đều từ|giảm đáng kể từ|giảm vọt từ|tăng nhẹ từ|tăng mạnh từ|tăng sâu từ|tăng dần từ|tăng nhanh từ|tăng đều từ|tăng đáng kể từ|tăng vọt từ|sụt giảm từ|sụt từ|tụt từ|rớt từ|vọt từ|nhích từ|nhích nhẹ từ|nhích dần từ|nhích lên từ|leo từ|leo lên từ|nhảy từ|lùi từ|phục hồi từ|hồi phục từ|giảm xuống từ|tăng lên từ|thu hẹp từ|mở rộng từ|rút từ|rút ngắn từ|nới từ|từ|bao gồm|gồm|đạt tỷ lệ|tỷ lệ đạt|đạt con số|lên mức|xuống mức|về mức|có tới|có đến|tới|' +
      'ước đạt|ước tính|ước|ước thực hiện|ước tính đạt|ước khoảng|thực hiện|thực hiện đạt|ước được|ước có|đạt khoảng|tăng thêm|có thêm|thêm|dao động|dao động từ',
  ],
  [
    'up',
    `${mostly('tăng')}|${farther('tăng')}|${growing}|` +
      'nhỉnh hơn|trội hơn|trội hơn hẳn|nhích|nhích nhẹ|nhích thêm|tăng|tăng tương ứng|tăng lần lượt|tăng bình quân|tăng trung bình|tăng trưởng|tăng trưởng bình quân|tăng nhẹ|tăng mạnh|tăng khá|tăng được|tăng so với|cao hơn|nhiều hơn|lớn hơn|đắt hơn|tăng trưởng đạt|tăng ước|ước tăng|tăng đến|tăng tới|tăng trưởng âm',
  ],
  [
    'down',
    `${mostly('giảm')}|${farther('giảm')}|` +
      'tụt|tụt giảm|giảm|giảm tương ứng|giảm lần lượt|giảm bình quân|giảm trung bình|giảm nhẹ|giảm mạnh|giảm sâu|giảm được|kéo xuống được|kéo giảm được|kéo xuống thêm|mỗi năm kéo xuống|bình quân mỗi năm kéo xuống|mỗi năm hạ|hạ được|giảm đi|thấp hơn|ít hơn|rẻ hơn|kém|kém hơn|giảm tới|giảm đến|bớt được|bớt đi|giảm bớt|giảm bớt được|giảm thêm|hụt|hụt mất|hụt đi|sụt|sụt mất|sụt giảm|giảm ước|ước giảm|hạ|đồng loạt hạ|cắt giảm|kéo giảm|rút ngắn',
  ],
  [
    'share',
    'chiếm|chiếm tỷ lệ|chiếm tỷ trọng|chiếm tỉ trọng|chiếm khoảng|chiếm gần|chiếm hơn|chiếm tới|chiếm đến|chiếm trên|chiếm bình quân|tương ứng|tương ứng với|tương đương|tương đương với|ứng với|tức|tức là',
  ],
  ['equal', 'bằng|chỉ bằng|mới bằng|đạt bằng|ước bằng|mới đạt|chỉ đạt'],
  [
    'over',
    'vượt|vượt trên|vượt gần|vượt mức|đạt vượt|vượt kế hoạch|vượt chỉ tiêu|vượt dự toán|vượt kế hoạch đề ra|vượt chỉ tiêu đề ra|vượt chỉ tiêu được giao|vượt kế hoạch được giao|vượt chỉ tiêu giao|vượt kế hoạch giao|vượt chỉ tiêu kế hoạch|vượt kế hoạch năm|' +
      'vượt tổng mức đầu tư|vượt tổng mức đầu tư được duyệt|vượt tổng mức đầu tư đã duyệt|vượt tổng mức đầu tư đã được duyệt|vượt quy hoạch|vượt mức đầu tư|vượt tổng dự toán|vượt dự toán được duyệt|vượt dự toán được giao|vượt tổng mức|vượt mức được duyệt|vượt định mức|vượt tổng vốn',
  ],
  [
    'times',
    'gấp|cao gấp|cao gần gấp|cao hơn gần gấp|tăng gần gấp|gấp hơn|tăng gấp|gấp khoảng|gấp trên|gấp gần|nhiều gấp|lớn gấp|cao hơn gấp|cao gấp từ|nhanh gấp',
  ],
  [
    'contribution',
    'góp|góp tới|đóng góp lần lượt|đóng góp tương ứng|góp lần lượt|đóng góp tới|đóng góp đến|đóng góp nhiều nhất với|đóng góp lớn nhất với|đóng góp cao nhất với|đóng góp nhiều nhất|đóng góp lớn nhất|đóng góp|góp phần|làm tăng|' +
      growthGiven,
  ],
  ['fulfil', 'đủ|đạt đủ|hoàn thành|hoàn thành đạt|thực hiện được|đã hoàn thành'],
]

/** Words that may stand between a cue and its figure. */
export const fillers =
  'bình quân|trung bình|được|mỗi năm|hằng năm|hàng năm|là|ước|thêm|khoảng|tới|đến|đã|chỉ|cũng|mới|còn|từ|đạt|ước đạt|ước tính|vào|vào khoảng|tổng cộng|cả thảy|tất cả|vỏn vẹn|chỉ vỏn vẹn|vẻn vẹn|chỉ vẻn vẹn'

/** «so với kế hoạch», «so dự toán»: what is compared with is a plan. */
export const againstPlans = 'kế hoạch|kh|dự toán|dt|chỉ tiêu|mục tiêu|nghị quyết|kịch bản'
  .split('|')
  .flatMap(plan => [`so với ${plan}`, `so ${plan}`])
  .join('|')

/** A plan or its like behind a percentage. */
export const plans =
  'kế hoạch|kh|dự toán|dt|chỉ tiêu|mục tiêu|của kế hoạch|tổng kế hoạch|nghị quyết|nq|chỉ tiêu kế hoạch|mục tiêu kế hoạch|kịch bản|nhu cầu vốn kế hoạch|tiến độ|kế hoạch vốn|khối lượng|' +
  againstPlans

/** Heads of amounts that a plan is set for, and that are in no per cent themselves. */
export const plannedAmounts =
  'thu ngân sách|thu nsnn|thu nội địa|thu cân đối|thu thuế|thu từ|thu tiền|thu hút|thu hồi|thu nhập|thu xuất nhập khẩu|thu hải quan|số thu|tổng thu|tổng số thu|nguồn thu|tổng nguồn thu|chi ngân sách|chi nsnn|chi cân đối|chi đầu tư|chi thường xuyên|chi trả|số chi|tổng chi|tổng số chi|' +
  'giải ngân|công tác giải ngân|vốn|số vốn|tổng vốn|tổng số vốn|nguồn vốn|diện tích|tổng diện tích|sản lượng|tổng sản lượng|năng suất|sản xuất|giá trị|tổng giá trị|kim ngạch|tổng kim ngạch|xuất khẩu|doanh thu|tổng doanh thu|doanh số|lợi nhuận|tổng mức|khối lượng|tổng khối lượng|' +
  'số tiền|tổng số tiền|kinh phí|tổng kinh phí|dư nợ|tổng dư nợ|số dư|huy động|nộp ngân sách|số nộp|lượng khách|số lượt|lượt khách|tổng lượt|tổng đàn|đàn|trồng|trồng mới|gieo trồng|gieo cấy|gieo sạ|khai thác|thu hoạch|kết nạp|tuyển|phát triển|giải quyết việc làm|tạo việc làm|số doanh nghiệp thành lập mới|doanh nghiệp thành lập mới'

/** A comparison behind a figure. */
export const comparisons = 'so với|so|ck|cùng kỳ|với cùng kỳ|so cùng kỳ|so sánh với|hơn so với|mức'

/** The next of a list by rank. */
export const nextInLine =
  'tiếp đến|tiếp đến là|tiếp theo|tiếp theo là|tiếp đó là|kế đến|kế đến là|kế tiếp|kế tiếp là|kế đó|kế đó là|sau đó là|rồi đến|rồi tới|rồi đến là|rồi tới là|kế tới|kế tới là|tiếp tới|theo sau là'

/** Before the first of those that were told. */
export const leaders =
  'dẫn đầu là|đứng đầu là|cao nhất là|thấp nhất là|nhiều nhất là|ít nhất là|lớn nhất là|nhỏ nhất là|dẫn đầu vẫn là|đứng đầu vẫn là|cao nhất vẫn là|thấp nhất vẫn là|nhiều nhất vẫn là|lớn nhất vẫn là'

/** The figures that follow are parts by place. */
export const placePartitions =
  'theo địa bàn|phân theo|chia theo|bóc tách theo|tách theo|xét theo địa bàn|xét theo|phân nhóm theo|một số địa phương|một số huyện|tập trung ở|tập trung tại|tập trung nhiều ở|tập trung nhiều tại|tập trung chủ yếu ở|tập trung chủ yếu tại|chủ yếu ở|chủ yếu tại|nhiều nhất ở|nhiều nhất tại'

/** The figures that follow are parts of the one before. */
export const partitions =
  'trong đó|trong đó có|trong đó gồm|trong đó, có|trong số đó|trong số này|bao gồm|gồm|gồm có|bao gồm có|cụ thể|cụ thể là|chia ra|cụ thể như sau|riêng|trong tổng số đó|trong ấy|gồm các|nhiều nhất là|' +
  placePartitions

/** The figure is an estimate. */
export const estimates =
  'ước|ước đạt|ước tính|ước thực hiện|ước có|ước khoảng|ước tính đạt|ước được|dự ước|ước cả năm|ước hết năm|ước giải ngân'

/** The figure is a plan, a goal or a proposal. */
export const targets =
  'phấn đấu|mục tiêu|đặt mục tiêu|dự kiến|sẽ|từ nay đến|từ nay tới|trong thời gian tới|thời gian tới|sắp tới|đề nghị|kiến nghị|đặt ra mục tiêu|đề ra mục tiêu|chỉ tiêu đề ra|chỉ tiêu đặt ra|hướng tới|hướng đến|theo kế hoạch|kế hoạch đến|đặt kế hoạch|' +
  'kế hoạch năm|kế hoạch cả năm|kế hoạch là|đặt chỉ tiêu|giao chỉ tiêu|dự báo|định hướng đến|quyết tâm|đăng ký phấn đấu|đặt quyết tâm|đề xuất triển khai|đề xuất đầu tư|đề xuất chủ trương|đề xuất xây dựng|đề xuất thực hiện|đề xuất phương án|đề xuất với tổng|đề xuất tổng mức|đề xuất tổng vốn|đề xuất xin|đề xuất bố trí|được đề xuất|muốn đầu tư|muốn rót|muốn triển khai|muốn được triển khai|muốn thực hiện|muốn đổi|muốn vay|mong muốn được|mong muốn đầu tư|bày tỏ ý muốn|có ý định|trình xin ý kiến|xin ý kiến quốc hội|xin chủ trương|xin đầu tư|xin phép đầu tư|cần tiến hành|sơ bộ tổng mức đầu tư|sơ bộ tổng vốn đầu tư|tổng mức đầu tư sơ bộ|tổng vốn đầu tư sơ bộ|mức đầu tư sơ bộ|khái toán|có kế hoạch mua|có kế hoạch đầu tư|có kế hoạch xây|có kế hoạch mở|có kế hoạch bán|có kế hoạch phát hành|có kế hoạch trồng|yêu cầu đầu tư|giấc mơ đạt|đồng ý chủ trương|đồng ý về chủ trương|nếu muốn|có khả năng đạt|có thể đạt|tiếp tục phấn đấu|kỳ vọng|yêu cầu các|yêu cầu mỗi|yêu cầu từng|yêu cầu ubnd|yêu cầu sở|yêu cầu ngành|yêu cầu huyện|yêu cầu địa phương|yêu cầu phải|yêu cầu đến'

/** «theo đề nghị của UBND tỉnh, …»: before a proposal, that it is the reason for what was done */
export const grounds = 'theo|xét|căn cứ|trên cơ sở|sau khi có|được sự|theo sự|xét theo'

/** A section with one of these in its heading holds plans. */
export const targetHeadings =
  'mục tiêu|chỉ tiêu|kế hoạch|nhiệm vụ|phương hướng|phương hướng, nhiệm vụ|định hướng|phấn đấu|dự kiến|giải pháp|nhiệm vụ, giải pháp|thời gian tới'

/** A section with one of these reports what was done, whatever else its heading says. */
export const actualHeadings =
  'kết quả|tình hình|đánh giá|thực trạng|thực hiện kế hoạch|thực hiện nhiệm vụ|kết quả thực hiện|tồn tại|hạn chế|sơ kết|tổng kết|vượt|cán đích|về đích|đạt và vượt|hoàn thành|tác động|những chỉ tiêu đạt|chỉ tiêu đạt'

/** «tốc độ tăng … đạt 6,23%»: the level of a rate of growth is a growth. */
export const growthHeads =
  'tốc độ tăng trưởng|tốc độ tăng|mức tăng trưởng|mức tăng|tỷ lệ tăng trưởng|tỷ lệ tăng|tăng trưởng|tốc độ phát triển|nhịp độ tăng trưởng|nhịp độ tăng'

/** A part of a hundred by its plain name; what it is of follows. */
export const rateNouns = 'tỷ lệ|tỉ lệ|tỷ trọng|tỷ suất'

/** The rest of a whole of which parts were told. */
export const remainders = 'còn lại|số còn lại|phần còn lại|diện tích còn lại'

/** «…, cộng chung đạt 9.000 tỷ đồng»: the figure is the sum of those before. */
export const sums = 'tổng cộng|cộng chung|cộng cả hai|cộng lại'

/** Whole populations that a rate may count. */
export const populations = 'dân số|số dân|tổng dân số'

/** A rate that is itself an indicator: its figure is a level, its fall counts points. */
export const rateHeads =
  'tỷ lệ|tỉ lệ|tỷ suất|tỷ trọng|hệ số|độ che phủ|lãi suất|xác suất|mức sinh|cơ cấu|tỷ lệ hộ nghèo|hộ nghèo|độ bao phủ|bao phủ|diện bao phủ|mức bao phủ|mức độ bao phủ|che phủ'

/** The sentence lists some units of those that an earlier figure is for. */
export const someUnits =
  'một số địa phương|một số huyện|một số xã|một số đơn vị|nhiều địa phương có|các địa phương có|các huyện có|các xã có|địa phương có|huyện có|theo địa bàn|xét theo địa bàn|phân theo địa bàn|nhiều nhất là|cao nhất là|lớn nhất là|tập trung ở|tập trung nhiều ở|tập trung tại|tập trung chủ yếu ở|điển hình là|tiêu biểu là|dẫn đầu là'

/** The term that a report is on, without its years. */
export const termWords =
  'trong nhiệm kỳ|trong nhiệm kỳ qua|nhiệm kỳ qua|toàn nhiệm kỳ|cả nhiệm kỳ|trong suốt nhiệm kỳ|nhiệm kỳ vừa qua|trong nhiệm kỳ vừa qua'

/** Before what one year of several comes to on the average. */
export const yearlyMeans =
  'bình quân mỗi năm|trung bình mỗi năm|bình quân hằng năm|bình quân hàng năm|trung bình hằng năm|trung bình hàng năm|bình quân một năm'
