import {describe, expect, it} from 'vitest'
import {extract} from '../src/extract.js'

/** What the head of a text says of the whole: its title, date, place and the period of a figure that states none. */
function headOf(head: string) {
  const {records, document} = extract(`${head}\n\nTrong kỳ, đã trồng mới 45 ha cây ăn quả.\n`)
  const record = records.find(({source}) => source.text === '45 ha')
  return {
    title: document.title,
    date: document.date,
    place: document.place && `${document.place.code ?? '?'} ${document.place.name}`,
    period: record?.period ? `${record.period.start}/${record.period.end}` : null,
    records: records.length,
    unexplained: document.numbers.unexplained.length,
  }
}
const clean = {records: 1, unexplained: 0}

describe('the head of an official report', () => {
  it.each([
    [
      'ỦY BAN NHÂN DÂN\nHUYỆN TÂN YÊN\nSố: 123/BC-UBND\nTân Yên, ngày 12 tháng 6 năm 2023\n\nBÁO CÁO\nTình hình kinh tế - xã hội 6 tháng đầu năm;\nphương hướng 6 tháng cuối năm 2023',
      {date: '2023-06-12', place: '216 Tân Yên', period: '2023-01-01/2023-06-30'},
    ],
    [
      'UBND TỈNH CÀ MAU        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSỞ CÔNG THƯƠNG            Độc lập - Tự do - Hạnh phúc\nSố: 45/BC-SCT             Cà Mau, ngày 3 tháng 4 năm 2024\n\nBÁO CÁO\nKết quả quý I năm 2024 và nhiệm vụ quý II năm 2024',
      {date: '2024-04-03', place: '96 Cà Mau', period: '2024-01-01/2024-03-31'},
    ],
    [
      'HUYỆN ỦY VĂN YÊN\n* * *\nSố 88 - BC/HU\nVăn Yên, ngày 05/12/2022\n\nBÁO CÁO KẾT QUẢ\nHọc tập và làm theo tư tưởng Hồ Chí Minh năm 2022',
      {
        title: 'Học tập và làm theo tư tưởng Hồ Chí Minh năm 2022',
        date: '2022-12-05',
        place: '136 Văn Yên',
        period: '2022-01-01/2022-12-31',
      },
    ],
    [
      'ĐẢNG BỘ TỈNH BẮC NINH\nĐẢNG ỦY XÃ ĐẠI ĐỒNG\n*\nSố 12-BC/ĐU\nĐại Đồng, ngày 15 tháng 10 năm 2025\n\nBÁO CÁO\ncông tác xây dựng đảng 9 tháng năm 2025',
      {date: '2025-10-15', place: '09340 Đại Đồng', period: '2025-01-01/2025-09-30'},
    ],
    [
      'ĐẢNG ỦY XÃ ĐẠI ĐỒNG\nSố 12-BC/ĐU\nĐại Đồng, ngày 15 tháng 10 năm 2025\n\nBÁO CÁO\ncông tác xây dựng đảng 9 tháng năm 2025',
      {date: '2025-10-15', place: '? Đại Đồng', period: '2025-01-01/2025-09-30'},
    ],
    [
      'HUYỆN ỦY TRIỆU PHONG\n*\nSố 318-BC/HU          Triệu Phong, ngày 24 tháng 5 năm 2023\n\nBÁO CÁO\nsơ kết 02 năm thực hiện Kết luận số 01-KL/TW, ngày 18/5/2021 của Bộ Chính trị\n(từ tháng 5/2021 đến tháng 5/2023)\n-----',
      {date: '2023-05-24', place: '469 Triệu Phong', period: '2021-05-01/2023-05-31'},
    ],
    [
      'ĐẢNG BỘ HUYỆN VŨ THƯ                ĐẢNG CỘNG SẢN VIỆT NAM\n ĐẢNG ỦY XÃ MINH LÃNG\n            *                       Minh Lãng, ngày 18 tháng 6 năm 2024\n\nBÁO CÁO\ncông tác xây dựng Đảng, kiểm tra, giám sát\n6 tháng đầu năm, nhiệm vụ trọng tâm 6 tháng cuối năm 2024\n-----',
      {
        title:
          'công tác xây dựng Đảng, kiểm tra, giám sát 6 tháng đầu năm, nhiệm vụ trọng tâm 6 tháng cuối năm 2024',
        date: '2024-06-18',
        place: '13222 Minh Lãng',
        period: '2024-01-01/2024-06-30',
      },
    ],
    [
      'UBND TỈNH LÀO CAI\nSỞ LAO ĐỘNG - TB&XH\n-------\nSố: 512/BC-SLĐTBXH\nLào Cai, ngày 05 tháng 12 năm 2022\n\nBÁO CÁO\nKết quả giảm nghèo bền vững\n\nnăm 2022 và nhiệm vụ năm 2023\n\nKính gửi: Bộ Lao động - Thương binh và Xã hội',
      {
        title: 'Kết quả giảm nghèo bền vững năm 2022 và nhiệm vụ năm 2023',
        place: '10 Lào Cai',
        period: '2022-01-01/2022-12-31',
      },
    ],
    [
      'HỘI ĐỒNG NHÂN DÂN TỈNH KON TUM\nSố: 60/NQ-HĐND\nKon Tum, ngày 12 tháng 12 năm 2022\n\nNGHỊ QUYẾT\nVề nhiệm vụ phát triển kinh tế - xã hội năm 2023\n\nHỘI ĐỒNG NHÂN DÂN TỈNH KON TUM\nKHÓA XII KỲ HỌP THỨ 5',
      {title: 'Về nhiệm vụ phát triển kinh tế - xã hội năm 2023', place: '62 Kon Tum'},
    ],
    [
      'BÁO CÁO CHÍNH TRỊ\nCỦA BAN CHẤP HÀNH ĐẢNG BỘ HUYỆN CẨM XUYÊN\nTRÌNH ĐẠI HỘI ĐẢNG BỘ HUYỆN LẦN THỨ XXXII, NHIỆM KỲ 2020 - 2025\n\n(Tháng 7 năm 2020)',
      {date: null, place: '446 Cẩm Xuyên', period: '2015-01-01/2020-12-31'},
    ],
    [
      'Lạng Sơn, ngày 12 tháng 6 năm 2023\n\nBÁO CÁO\nTiến độ xây dựng nông thôn mới huyện Chi Lăng năm 2023',
      {date: '2023-06-12', place: '187 Chi Lăng', period: '2023-01-01/2023-12-31'},
    ],
    [
      'BÁO CÁO TÓM TẮT\nTổng kết 10 năm (2010 - 2020) xây dựng nông thôn mới tỉnh Ninh Thuận',
      {date: null, place: '58 Ninh Thuận', period: '2010-01-01/2020-12-31'},
    ],
    [
      'TÌNH HÌNH KINH TẾ - XÃ HỘI THÁNG 8 VÀ 8 THÁNG NĂM 2024 TỈNH KIÊN GIANG',
      {place: '91 Kiên Giang', period: '2024-01-01/2024-08-31'},
    ],
    [
      'BỘ NÔNG NGHIỆP VÀ PTNT\nSố 88/BC-BNN\nHà Nội, ngày 3 tháng 1 năm 2024\n\nBÁO CÁO\nKết quả Chương trình OCOP năm 2023',
      {date: '2024-01-03', place: 'VN Việt Nam', period: '2023-01-01/2023-12-31'},
    ],
    [
      'TỔNG CỤC THỐNG KÊ\nCỤC THỐNG KÊ HẢI DƯƠNG\n\nBÁO CÁO\nTình hình kinh tế - xã hội tháng 11 và 11 tháng năm 2023',
      {date: null, place: '30 Hải Dương', period: '2023-01-01/2023-11-30'},
    ],
  ])('%#', (head, expected) => {
    expect(headOf(head)).toMatchObject({...expected, ...clean})
  })
})

describe('the head of an article', () => {
  it.each([
    [
      'Bước chuyển ở vùng cao Bắc Hà\n\nCập nhật: 06:58 - 21/03/2022\n\nBLC - Những năm qua, huyện Bắc Hà chú trọng giảm nghèo.',
      {date: '2022-03-21', place: '085 Bắc Hà'},
    ],
    [
      'Kết quả xây dựng NTM ở xã Tân Hưng\n\nPV: Minh Long\n\nTân Hưng là xã thuần nông của huyện Lạng Giang, tỉnh Bắc Giang.',
      {date: null, place: '07417 Tân Hưng'},
    ],
    [
      'Về Phước Hậu xem trồng nho\n\nXuân Bính\n\nBNT - Xã Phước Hậu (Ninh Phước) có nhiều hộ trồng nho.',
      {date: null, place: '22879 Phước Hậu'},
    ],
    [
      'Vùng đất phía tây Gia Lai đổi thay từ cây ăn quả\n\n09/09/2023 05:58\n\nNhiều hộ ở huyện Đức Cơ, Chư Prông chuyển đổi.',
      {date: '2023-09-09', place: '64 Gia Lai'},
    ],
    // a goal's year, the year of a prize, of an act: none that a day without a year is of
    [
      'Đường dài của cây sâm\n\nĐích đến năm 2025 được bàn ở cuộc họp sáng 6/2, vào năm 2025 có kịp hay không còn khó nói.',
      {date: null},
    ],
    [
      'Biểu dương đơn vị\n\nSáng 8/7, Hợp tác xã nhận Cờ Tập thể xuất sắc của phong trào thi đua năm 2016.',
      {date: null},
    ],
    [
      'Chợ huyện xuống cấp\n\nNhà lồng đi vào hoạt động năm 2015. Chiều 15/6, tiểu thương đã gửi đơn.',
      {date: null},
    ],
    // an event of long before the months that the text tells of
    [
      'Chậm giải ngân\n\nNgày 3/11/2016, Sở Tài chính gửi công văn. Kết quả tính đến tháng 2/2017 chưa khá hơn.',
      {date: null},
    ],
    [
      'Hội nghị đầu tư\n\nNgày 3/11/2016, tỉnh tổ chức hội nghị. Dự kiến đến tháng 2/2017 sẽ khởi công.',
      {date: '2016-11-03'},
    ],
    [
      'TTCN Cẩm Khê khởi sắc\n\nĐăng bởi Admin vào 10/10/2022\n\nHuyện Cẩm Khê có nhiều nghề.',
      {date: '2022-10-10'},
    ],
    [
      'Kinh tế Hải Dương khởi sắc\n\n26 Tháng Mười 2022 | Chu Hiệu',
      {date: '2022-10-26', place: '30 Hải Dương'},
    ],
    [
      'Mường La chuyển mình\n\nSơn La, Thứ Hai, ngày 12 tháng 6 năm 2023\n\nHuyện Mường La hiện có nhiều vùng cây ăn quả.',
      {date: '2023-06-12', place: '120 Mường La'},
    ],
    [
      'Tin vắn\n\nTHÁI BÌNH (TTXVN) - Ngày 5/8/2022, UBND tỉnh tổ chức họp báo.',
      {date: '2022-08-05', place: '34 Thái Bình'},
    ],
    [
      'Hà Giang nỗ lực giảm nghèo\n\n16:03:25 | Thứ Sáu, 10 tháng 11, 2023',
      {date: '2023-11-10', place: '02 Hà Giang'},
    ],
    [
      'Làng nghề xứ Kinh Bắc\n\nThứ Ba, 21/11/2023 | 08:42 (GMT+7)\n\nBNO - Nhiều món đồ thủ công của Bắc Ninh mới có tấm “hộ chiếu” để đi xa.\n\nGốm ở thị xã Quế Võ, đồng ở huyện Gia Bình. Toàn tỉnh còn nhiều làng nghề.',
      {date: '2023-11-21', place: '27 Bắc Ninh'},
    ],
    [
      'TỔNG CỤC THỐNG KÊ                    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nCỤC THỐNG KÊ TỈNH SÓC TRĂNG          Độc lập - Tự do - Hạnh phúc\nSố: 614/BC-CTK\n                    Sóc Trăng, ngày 28 tháng 8 năm 2024\n\nBÁO CÁO\nTình hình kinh tế - xã hội tháng 8 và 8 tháng năm 2024',
      {date: '2024-08-28', place: '94 Sóc Trăng', period: '2024-01-01/2024-08-31'},
    ],
    [
      'BỘ CÔNG AN             CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nCÔNG AN THÀNH PHỐ HÀ NỘI        Độc lập - Tự do - Hạnh phúc\nHà Nội, ngày 28 tháng 8 năm 2024\n\nBÁO CÁO\nkết quả công tác năm 2024',
      {date: '2024-08-28', place: '01 Hà Nội'},
    ],
    [
      'HUYỆN ỦY THỦY NGUYÊN\nSố 402-BC/HU\nThủy Nguyên, ngày 16 tháng 12 năm 2022\n\nBÁO CÁO\ncông tác kiểm tra, giám sát và thi hành kỷ luật đảng năm 2022; phương hướng, nhiệm vụ năm 2023',
      {date: '2022-12-16', place: '311 Thuỷ Nguyên', period: '2022-01-01/2022-12-31'},
    ],
    [
      'Trái dừa Bến Tre “lên sao”\n\nThứ Sáu, 14/10/2022 | 06:10\n\nNhà vườn xứ Dừa nay đã quen với mã QR.\n\nĐến nay Bến Tre đã đi trước nhiều nơi.\n\nChâu Thành: sao nhiều\n\nLà cửa ngõ nối với Tiền Giang qua cầu Rạch Miễu, huyện Châu Thành giữ ngôi đầu.',
      {date: '2022-10-14', place: '83 Bến Tre'},
    ],
    ['Chuyện vùng cao\n\nThanh Bình | 05/12/2024 07:42', {date: '2024-12-05', place: null}],
    ['Chuyện vùng cao\n\nTheo một chuyên gia, giá thuê ở huyện Bắc Hà đã tăng.', {date: null, place: null}],
    ['Bổ sung vào quy hoạch Đại học Quốc gia Hà Nội', {date: null, place: null}],
  ])('%#', (head, expected) => {
    expect(headOf(head)).toMatchObject({...expected, ...clean})
  })
})

describe('a report under a letterhead', () => {
  const head =
    'UBND HUYỆN ĐÀ BẮC\nSố: 12/BC-UBND\nĐà Bắc, ngày 14 tháng 12 năm 2022\n\nBÁO CÁO\nkết quả năm 2022\n\n'
  const placeOf = (text: string) => extract(head + text).records[0]?.place?.name

  it.each([
    ['UBND tỉnh công nhận 08 sản phẩm OCOP.', 'Đà Bắc'],
    ['Chủ tịch UBND tỉnh tặng Bằng khen cho 5 tập thể.', 'Đà Bắc'],
    ['Tỉnh có 120 sản phẩm OCOP.', 'Hoà Bình'],
    ['UBND tỉnh tổ chức 3 lớp tập huấn.', 'Hoà Bình'],
  ])('takes what the body above gives for its own: %s', (text, place) => {
    expect(placeOf(text)).toBe(place)
  })
})
