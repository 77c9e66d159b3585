/** What the head of a list or a topic before a colon gives to a name. */
import type {MentionedSentence} from '../mentions/types.js'
import {fold, foldWords} from '../text/fold.js'
import {phrases} from '../text/match.js'
import {nounEnd} from './noun.js'
import type {Frame, Words} from './types.js'

const about = fold('về')

/** «Về hộ nghèo: đầu năm có 4.520 hộ»: the head says in full what the figures count. */
export function lentByHead({host, head, noun, headNames}: Frame): Words | null {
  if (!head || headNames || !noun || noun.to - noun.from > 2 || head.from >= noun.from) return null
  const from = host.tokens[head.from]!.fold === about ? head.from + 1 : head.from
  const to = nounEnd(host, from, head.to)
  const length = noun.to - noun.from
  // «Lao động - an sinh: …»: a field, and not what is counted
  if (to - from <= length || host.tokens[from + length]!.kind === 'mark') return null
  for (let i = 0; i < length; i++)
    if (host.tokens[noun.from + i]!.fold !== host.tokens[from + i]!.fold) return null
  return {from, to}
}

/** «Cơ cấu kinh tế chuyển dịch đúng hướng: …»: the head without what is said of it. */
export function headCore(host: MentionedSentence, {from, to}: Words): Words {
  // «Nổi tiếng nhất là gà bản: …»: what is so stands behind
  for (let i = from + 1; i < to - 1; i++)
    if (host.tokens[i]!.fold === copula && host.tokens[i - 1]!.fold === most) return {from: i + 1, to}
  for (let i = from + 2; i < to; i++) if (said.longestAt(host.tokens, i)) return {from, to: i}
  // «Diện tích một số cây lâu năm chủ lực (ha): cà phê …»: the items say which
  for (let i = from + 1; i < to; i++) if (several.longestAt(host.tokens, i)) return {from, to: i}
  let end = to
  while (end > from + 2 && degrees.has(host.tokens[end - 1]!.fold)) end--
  return {from, to: end}
}
const [copula, most] = [fold('là'), fold('nhất')]
const several = phrases('một số|một số loại|một vài')
const said = phrases(
  'chuyển dịch|tiếp tục|có sự|có bước|chuyển biến|như sau|cụ thể|được|đã|theo hướng|là|vẫn là|vẫn|trở thành|lại là|đang là|khá|rất|chênh|không đồng đều|không đều|khác nhau',
)

/** «Các huyện có tỷ lệ cao nhất như: …» */
const degrees = new Set(foldWords('cao thấp lớn nhiều ít nhất như còn khá hơn sau đây là'))
