/** Whether a number counts or measures something: numbers in words, and numbers with no unit, need a sign that they do. */
import {countedNouns} from './counted-nouns.js'
import {fold} from '../text/fold.js'
import {phrases, wordSet} from '../text/match.js'
import type {Token} from '../text/types.js'
import {type MentionedSentence} from './types.js'
import {type Core, attributive, fieldNouns} from './quantity-parts.js'

const yearLead = wordSet('trong hàng hằng mỗi cả mấy cuối đầu giữa qua nhiều các từng theo')

const nam = fold('năm')
const thereIs = fold('có')
const mot = fold('một')
const listing = phrases(
  'cho|tặng|trao|trong đó|trong đó có|gồm|gồm có|bao gồm|và|có thêm|thêm|còn|,|;|(|:|cùng|có|này ,|được|thuộc|với',
)

/** «một» counts where it stands in a list with other figures, and is no article of a thing that has figures itself. */
function countsOne(host: MentionedSentence, i: number): boolean {
  const {tokens} = host
  if (i > 0 && !listing.longestBefore(tokens, i)) return false
  const noun = countedNouns.longestAt(tokens, i + 1)!
  const next = tokens[noun.to]
  if (next && owns.has(next.fold)) return false
  // «Tại xã Tân An, một HTX đã liên kết với 126 hộ», «Một cơ sở ruốc hàu tạo việc làm cho 25 lao động»
  const opens = i === 0 || tokens[i - 1]!.fold === ','
  if (
    opens &&
    next &&
    (next.upper || tokens.slice(noun.to, noun.to + 4).some(token => acting.has(token.fold)))
  )
    return false
  const told = givesOrHarms(tokens, i)
  // «tặng Bằng khen cho một tập thể»
  if (told && i > 0 && tokens[i - 1]!.fold === toWhom && recipients.longestAt(tokens, i + 1)) return true
  const first =
    opens &&
    !tokens
      .slice(0, i)
      .some((token, j) =>
        token.kind === 'number' ? counts(host, j) : told && token.fold === mot && isOne(tokens, j),
      )
  if (first && !joinedTo(tokens, noun.to)) return givenTo(tokens, noun.to)
  return (
    tokens.some((token, j) => j !== i && token.kind === 'number' && counts(host, j)) ||
    (told && tokens.some((token, j) => j !== i && token.fold === mot && isOne(tokens, j))) ||
    tokens.some(
      (token, j) =>
        j > i && spelledAfter.has(token.fold) && countedNouns.longestAt(tokens, j + 1) !== undefined,
    )
  )
}
const toWhom = fold('cho')
const recipients = phrases('tập thể|cá nhân|hộ gia đình|gia đình')

/** «một tập thể, một cá nhân»: another one of a list */
function isOne(tokens: readonly Token[], j: number): boolean {
  return (
    countedNouns.longestAt(tokens, j + 1) !== undefined &&
    (j === 0 || ones.longestBefore(tokens, j) !== undefined)
  )
}
const ones = phrases(',|và|:|;|cho')

/** «Danh hiệu Anh hùng Lao động: một tập thể, một cá nhân», «làm chết một người, …»: counted, and not «một xã mạnh, một huyện mạnh» */
function givesOrHarms(tokens: readonly Token[], to: number): boolean {
  for (let i = Math.max(0, to - farthestGiving); i < to; i++) if (giving.longestAt(tokens, i)) return true
  return false
}
const farthestGiving = 20
const giving = phrases(
  'tặng|trao|trao tặng|truy tặng|khen|khen thưởng|biểu dương|tuyên dương|vinh danh|phong tặng|công nhận|danh hiệu|bằng khen|giấy khen|cờ thi đua|huân chương|huy chương|huy hiệu|kỷ niệm chương|làm chết|làm bị thương|cướp đi|gồm|bao gồm|thành lập|thành lập mới|xây mới|khánh thành|khởi công|bàn giao',
)

/** A number that is no date, time or reference. */
function counts({at}: MentionedSentence, i: number): boolean {
  return at[i] === undefined || at[i].kind === 'quantity' || at[i].kind === 'mask'
}
const acting = wordSet('đã đang hiện sẽ')
/** «Một cá nhân được truy tặng …» counts; «Một cơ sở ở xã A tạo việc làm cho 25 lao động» tells of one. */
function givenTo(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < from + longestSubject; i++) if (given.longestAt(tokens, i)) return true
  return false
}

/** «Một sản phẩm tiềm năng 5 sao và 12 sản phẩm 4 sao»: a list begins */
function joinedTo(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < from + longestSubject; i++)
    if (members.has(tokens[i]?.fold ?? ''))
      return tokens[i + 1]?.kind === 'number' || spelledAfter.has(tokens[i + 1]?.fold ?? '')
  return false
}
const longestSubject = 6
const members = wordSet(', và')
const given = phrases(
  'được công nhận|được tặng|được truy tặng|được phong|được trao|được khen|được vinh danh|được xếp hạng|được đánh giá|được gắn|được cấp|đạt chuẩn|đạt 3 sao|đạt 4 sao|đạt 5 sao|nhận bằng khen|nhận giấy khen|nhận huân chương',
)
const owns = wordSet('có với gồm số')
const spelledAfter = wordSet('hai ba bốn năm sáu bảy tám chín mười')

/** «mười bốn sáng kiến»: a numeral of two words counts whatever noun stands behind it. */
function severalWords(tokens: readonly Token[], i: number, core: Core): boolean {
  const next = tokens[core.to]
  return core.to - i > 1 && next?.kind === 'word' && !next.upper && !notThings.has(next.fold)
}
const notThings = wordSet(
  'năm tháng ngày giờ tuổi phút giây và của là thì đã được có trong với cho trở mấy lăm rưỡi điểm một tết phần độ lần hai',
)

/** A number in words is a figure where a counted noun follows and nothing says «year» or a name. */
export function licensed(host: MentionedSentence, i: number, core: Core): boolean {
  const {tokens} = host
  if (host.at[core.to] || (!countedNouns.longestAt(tokens, core.to) && !severalWords(tokens, i, core)))
    return false
  if (attributive.has(tokens[core.to]!.fold) && (i === 0 || fieldNouns.has(tokens[i - 1]!.fold))) return false
  if (tokens[i]!.fold === mot && core.to === i + 1 && !countsOne(host, i)) return false
  if (tokens[i]!.fold !== nam || core.to > i + 1) return true
  // «Nắng nhiều, có năm hồ trơ đáy»: in some years
  if (tokens[i - 1]?.fold === thereIs && /^[,;.]?$/u.test(tokens[i - 2]?.fold ?? '')) return false
  return !yearLead.has(tokens[i - 1]?.fold ?? '')
}
