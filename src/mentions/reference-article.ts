import {fold} from '../text/fold.js'
import {phrases, wordSet} from '../text/match.js'
import {claim, type MentionedSentence} from './types.js'

/** Words behind a document's number or an article's that are nothing it counts. */
export const afterNumber = wordSet(
  'của về và , . ; : ) - là đã được có quy do ban cho còn trong theo cũng sẽ ra năm ngày " thì với khóa tại hướng đi như vào bằng thực đến này nêu không mới hay hoặc để từ khi phải rất chính khẳng đặt xác ] ! ? / tạo sửa ở giai nêu khuyến quy hướng nhằm vừa mà nên gồm bao',
)
const listLink = wordSet(', và ; hoặc')
const article = phrases('điều|khoản|điểm|mục|chương|phụ lục|tiết|phần|mẫu|mẫu số|biểu|biểu số|bảng')
const articleItem = /^(?:\d{1,3}|[a-zđ]|[ivxl]+)$/u
const parts = wordSet('điều khoản điểm')

/** «khoản 2 Điều 3», «điểm a khoản 1», «Điều 5, 6»: a place in a document, masked. */
export function articleAt(host: MentionedSentence, i: number): number | undefined {
  const {tokens} = host
  const lead = article.longestAt(tokens, i)
  const item = lead && tokens[lead.to]
  if (!lead || !item) return undefined
  const capital = tokens[i]!.upper
  const upperRoman = /^[IVXL]+$/u.test(item.text)
  if (
    !(item.kind === 'number'
      ? /^\d{1,3}$/u.test(item.text)
      : upperRoman || (parts.has(tokens[i]!.fold) && articleItem.test(item.text)))
  )
    return undefined
  const next = tokens[lead.to + 1]
  const chained = next !== undefined && article.longestAt(tokens, lead.to + 1) !== undefined
  const closed =
    !next ||
    next.kind === 'mark' ||
    chained ||
    next.upper ||
    (next.kind === 'word' && afterNumber.has(next.fold))
  if (!capital && !closed) return undefined
  if (!capital && !parts.has(tokens[i]!.fold) && item.kind !== 'number' && !upperRoman) return undefined
  if (capital && !closed && tokens[i]!.fold !== fold('điều')) return undefined
  let to = lead.to + 1
  while (
    listLink.has(tokens[to]?.fold ?? '') &&
    articleItem.test(tokens[to + 1]?.fold ?? '') &&
    tokens[to + 1]!.kind === 'number' &&
    (!tokens[to + 2] ||
      tokens[to + 2]!.kind === 'mark' ||
      afterNumber.has(tokens[to + 2]!.fold) ||
      tokens[to + 2]!.upper)
  )
    to += 2
  return claim(host, {kind: 'mask', from: i, to, reason: 'reference'}) ? to : undefined
}
