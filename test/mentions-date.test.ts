import {describe, expect, it} from 'vitest'
import {extract} from '../src/extract.js'
import {findDocumentDate} from '../src/mentions/date.js'
import {parseText} from '../src/text/blocks.js'

function dateOf(text: string): string | null {
  return findDocumentDate(parseText(text).blocks.flatMap(block => block.sentences))?.date ?? null
}

describe('findDocumentDate', () => {
  it.each([
    ['UBND HUYỆN A\nSố: 12/BC-UBND\nBắc Giang, ngày 02 tháng 12 năm 2022\n\nBÁO CÁO', '2022-12-02'],
    ['LÀO CAI, ngày 9/2/2023 - Tại hội nghị, tỉnh công bố kết quả.', '2023-02-09'],
    ['Tin địa phương\n\n24/02/2023 10:47 GMT+7\n\nNgày 23/2, huyện tổng kết.', '2023-02-24'],
    ['BÁO CÁO\nKết quả năm 2021\n(Văn phòng Điều phối tỉnh, ngày 05/01/2022)\n', '2022-01-05'],
    ['Tiêu đề\nThứ tư, ngày 12.11.2025\nNội dung.', '2025-11-12'],
    ['Sơn La, 6/10/2023\nBáo cáo', '2023-10-06'],
    ['Tiếp sức hộ nghèo\n\nBáo Điện Biên Phủ - 10/11/2023\n\nHuyện có nhiều hộ nghèo.', '2023-11-10'],
    ['Đất khó nở hoa\n\n26 Tháng Mười 2022 | Chu Hiệu\n\nHuyện có nhiều hộ nghèo.', '2022-10-26'],
    ['Đất khó nở hoa\n\n15 tháng Giêng năm 2021\n\nHuyện có nhiều hộ nghèo.', '2021-01-15'],
    [
      'TỈNH HÀ TĨNH      Độc lập - Tự do\nSố: 218/BC-UBND      Hà Tĩnh, ngày 09 tháng 5 năm 2025\n\nBÁO CÁO',
      '2025-05-09',
    ],
    ['(BTO) - 18/10/2024 - Hạ tầng giao thông thông suốt.', '2024-10-18'],
    ['Theo Quyết định số 218/QĐ-UBND Hà Tĩnh, ngày 09/5/2025, tỉnh giao vốn.', null],
    ['(Cổng thông tin) - Sáng 27/9/2019, UBND tỉnh tổ chức hội nghị tổng kết.', '2019-09-27'],
    ['Ngày 23/2, huyện tổng kết phong trào.', null],
    ['Thực hiện Chỉ thị số 05-CT/TW ngày 15/5/2016 của Bộ Chính trị, huyện đã quán triệt.', null],
    ['Từ ngày 01/7/2025, tỉnh vận hành mô hình mới.', null],
    ['Cả tỉnh có 12 xã, tính đến ngày 31/12/2020.', null],
  ])('%s', (text, date) => {
    expect(dateOf(text)).toBe(date)
  })
})

it.each([
  ['Tính đến ngày 30/5/2017, 4 tỉnh đã chi 120 tỷ đồng.', '2017-06-07'],
  ['Phải chi xong trước ngày 30/5/2017 cho 4 tỉnh.', '2016-06-07'],
  ['Tính đến ngày 30/9/2017, 4 tỉnh đã chi 120 tỷ đồng.', null],
  ['Tháng 4/2017, 4 tỉnh đã chi 120 tỷ đồng.', '2017-06-07'],
  ['Theo Nghị định 06/2017/NĐ-CP, 4 tỉnh đã chi 120 tỷ đồng.', '2016-06-07'],
  ['Đến tháng 12/2020, 4 tỉnh phải chi xong 120 tỷ đồng.', '2016-06-07'],
  ['5 tháng đầu năm 2017, 4 tỉnh đã chi 120 tỷ đồng.', '2017-06-07'],
  ['5 tháng đầu năm 2015, 4 tỉnh đã chi 120 tỷ đồng.', '2016-06-07'],
  ['Tăng từ 41% lên 45% năm 2017.', null],
  ['Trong năm 2016 vừa qua, 4 tỉnh đã chi 120 tỷ đồng.', null],
  ['Năm 2016, tăng trưởng của các tỉnh đạt 7,62%.', null],
  ['Năm 2016, kế hoạch vốn của các tỉnh đạt 7,62%.', '2016-06-07'],
  ['Dự án được cấp phép vào tháng 11.2016.', null],
  ['Đến năm 2017, 4 tỉnh phải chi 120 tỷ đồng.', '2016-06-07'],
  ['Kim ngạch hai bên năm 2016 đạt hơn 47 tỷ USD.', null],
  ['Mục tiêu xuất khẩu năm 2016 đạt hơn 47 tỷ USD.', '2016-06-07'],
])('the year of an article that opens with a day: %s', (told, date) => {
  const text = `Chiều 7/6, Ban chỉ đạo họp về sự cố năm 2016.\n\n${told}`
  expect(extract(text).document.date).toBe(date)
})

it.each([
  ['Tính đến tháng 4/2017, hai bên có 83 dự án.', null],
  ['Tháng 11-2014, hai bên có 83 dự án.', null],
  ['Tính đến tháng 9/2006, hai bên có 83 dự án.', '2006-10-19'],
  ['Đến tháng 4/2017, hai bên phấn đấu có 83 dự án.', '2006-10-19'],
])('an opening day long before what the text counts is history: %s', (told, date) => {
  const text = `Sáng 19/10/2006, hai bên ký hiệp định.\n\n${told}`
  expect(extract(text).document.date).toBe(date)
})
