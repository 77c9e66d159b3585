import {toString} from 'nlcst-to-string'
import {retext} from 'retext'
import {visit} from 'unist-util-visit'
import {describe, expect, test} from 'vitest'
import {retextVietnamese, solieu} from '../src/index.js'
import {parseText} from '../src/text/blocks.js'
import {fold} from '../src/text/fold.js'
import {parseVietnamese} from '../src/text/nlcst.js'
import {tokenize} from '../src/text/tokenize.js'

const texts = (source: string) => tokenize(source).map(token => token.text)

describe('tokens', () => {
  test.each([
    ['52.190 và 13,5', ['52.190', 'và', '13,5']],
    ['Chỉ thị 05-CT/TW', ['Chỉ', 'thị', '05-CT/TW']],
    ['49/188 xã', ['49/188', 'xã']],
    ['ngày 15/3/2024', ['ngày', '15/3/2024']],
    ['TP. Huế', ['TP.', 'Huế']],
    ['80.500ha', ['80.500', 'ha']],
    ['2,1 triệu m2', ['2,1', 'triệu', 'm2']],
    ['gạo ST24', ['gạo', 'ST24']],
    ['30a/2008/NQ-CP', ['30a/2008/NQ-CP']],
  ])('%s', (source, expected) => expect(texts(source)).toEqual(expected))
})

test.each([
  ['hòa', 'hoà'],
  ['tỷ', 'tỉ'],
  ['quý', 'quí'],
  ['thủy', 'thuỷ'],
  ['Đảng', 'Ðảng'],
  ['thuế', 'thuế'.normalize('NFD')],
])('%s and %s fold to the same', (a, b) => expect(fold(a)).toBe(fold(b)))

test('sentences end at full stops, not at abbreviations or inside numbers', () => {
  const [block] = parseText('Tại TP. Huế có 1.234,5 ha con. Ông Nguyễn V. Bình nói vậy.').blocks
  expect(block?.sentences).toHaveLength(2)
})

test('headings, bullets and wrapped lines', () => {
  const wrapped =
    'I. KẾT QUẢ\n- Trồng rừng: 5 ha.\n\n' +
    'Toàn tỉnh đã chuyển đổi được nhiều diện tích đất lúa kém\nhiệu quả sang trồng cây ăn quả theo kế hoạch đã được giao\ntừ đầu năm đến nay với kết quả rất tích cực trong cả tỉnh\nvà các huyện.'
  const {blocks} = parseText(wrapped)
  expect(blocks.map(block => block.kind)).toEqual(['heading', 'item', 'paragraph'])
  expect(blocks[2]?.sentences).toHaveLength(1)
})

test('a few lines past the column where the text was wrapped do not hide it', () => {
  const line = 'quy mô dân số của xã A và phần còn lại của xã B sau khi sắp xếp'
  const wrapped = [
    ...Array<string>(60).fill(line),
    `${line} theo điều`,
    line,
    '46 Điều này thành xã mới.',
  ].join('\n')
  expect(parseText(wrapped).blocks).toHaveLength(1)
})

test.each([
  ['3- Đảng bộ huyện Na Hang: 15 xã.', '3-'],
  ['3. Đảng bộ huyện Na Hang: 15 xã.', '3.'],
  ['- Đảng bộ huyện Na Hang: 15 xã.', '-'],
  ['15- 20 ha lúa', null],
  ['15-20 ha lúa', null],
  ['104\\. Sau khi sắp xếp, tỉnh có 56 xã.', '104\\.'],
  ['104. Sau khi sắp xếp', null],
])('the marker of «%s»', (source, marker) => expect(parseText(source).blocks[0]?.marker).toBe(marker))

describe('nlcst', () => {
  const source = 'I. KẾT QUẢ\n\n- Có 49 xã đạt chuẩn. Tỷ lệ 5,2%.\n'

  test('the tree holds the whole text at exact positions', () => {
    const tree = parseVietnamese(source)
    expect(toString(tree)).toBe(source)
    visit(tree, node => {
      const {position} = node
      if (position && 'value' in node)
        expect(source.slice(position.start.offset, position.end.offset)).toBe(node.value)
    })
  })

  test('works as plugins of retext', async () => {
    const file = await retext().use(retextVietnamese).use(solieu).process(source)
    expect(file.data.solieu?.records.map(record => record.value)).toEqual([49, 5.2])
    expect(String(file)).toBe(source)
  })
})
