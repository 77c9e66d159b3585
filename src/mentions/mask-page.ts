/** Pages, views and copies of the paper itself. */
import {fold} from '../text/fold.js'
import {phrases, wordSet} from '../text/match.js'
import {mask, numeric, wordAt, type Masker} from './mask-shared.js'

const views = phrases(
  'lượt xem|lượt đọc|lượt truy cập|lượt thích|lượt chia sẻ|bình luận|lượt bình luận|view|views',
)
const page = phrases('trang|tr.|lượt xem:|lượt xem|số trang')

/** «trang 5», «4,396 lượt xem», «Lượt xem: 812» */
export const pageMask: Masker = (host, i) => {
  const {tokens} = host
  if (tokens[i]!.kind === 'number' && views.longestAt(tokens, i + 1) && !spoken(tokens, i))
    return mask(host, i, i + 1, 'page')
  if (tokens[i]!.kind === 'number' && isLength(tokens, i)) return mask(host, i, i + 1, 'page')
  const lead = page.longestAt(tokens, i)
  if (!lead) return undefined
  const at = wordAt(tokens, lead.to) === ':' ? lead.to + 1 : lead.to
  const counts = fold('trang') === wordAt(tokens, i)
  if (
    tokens[at]?.kind !== 'number' ||
    (counts &&
      (!numeric(tokens[at], 4) ||
        tokens[i - 1]?.kind === 'number' ||
        /\p{Ll}/u.test(tokens[at + 1]?.text.slice(0, 1) ?? '')))
  )
    return undefined
  if (!counts && at === lead.to && wordAt(tokens, at - 1) !== ':') return undefined
  return mask(host, i, at + 1, 'page')
}

/** «(Tài liệu phục vụ kỳ họp, gồm 08 trang)»: how long the document is, in a bracket on it */
function isLength(tokens: Parameters<typeof wordAt>[0], i: number): boolean {
  if (wordAt(tokens, i + 1) !== sheet || wordAt(tokens, i + 2) !== ')') return false
  let open = i
  while (open >= 0 && i - open <= longestNote && wordAt(tokens, open) !== '(') open--
  return wordAt(tokens, open) === '(' && papers.longestAt(tokens, open + 1) !== undefined
}
const sheet = fold('trang')
const papers = phrases('tài liệu|báo cáo|văn bản|bản này|phụ lục|đề cương|dự thảo|gồm|có')
const longestNote = 16

/** In a sentence of its own the count is told, not shown beside the text. */
function spoken(tokens: Parameters<typeof wordAt>[0], i: number): boolean {
  return i > 2 && tokens.length > 12
}

/** «Lưu: VT, TH (03 bản)»: how many copies the office keeps. */
export const copies: Masker = (host, i) => {
  const {tokens} = host
  if (tokens[i]!.kind !== 'number') return undefined
  // «lưu VT (03b)» at the end of the addressees
  const sheets = wordAt(tokens, i - 1) === '(' && copy.has(wordAt(tokens, i + 1))
  const told = sheets && tokens.slice(Math.max(0, i - longestOffice), i).some(token => token.fold === kept)
  if (!told && (tokens[0]?.fold !== kept || tokens[1]?.fold !== ':')) return undefined
  return mask(host, i, i + 1, 'attribute')
}
const kept = fold('lưu')
const copy = wordSet('b bản')
const longestOffice = 10
