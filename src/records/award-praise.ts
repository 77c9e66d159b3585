import type {Frame} from '../frames/types.js'
import type {MentionedSentence} from '../mentions/types.js'
import {fold} from '../text/fold.js'
import {phrases, wordSet} from '../text/match.js'
import {kinds, organisationSpan, textPlain} from './award-body.js'
import {passiveGrantor} from './award-grantor.js'

/** «25 tập thể và 40 cá nhân đã được UBND huyện biểu dương»: said of each of the list; who praises stands between. */
export function praisedBy({host, noun, q}: Frame, at: number): {grantor: string | null} | undefined {
  const {tokens} = host
  let passive = at - 1
  while (
    passive > q.to &&
    passive > at - reach &&
    (tokens[passive]!.kind === 'word' || tokens[passive]!.fold === ',') &&
    tokens[passive]!.fold !== duoc
  )
    passive--
  if (tokens[passive]?.fold !== duoc) return undefined
  // «được Chủ tịch nước, Chính phủ, Thủ tướng Chính phủ khen thưởng»: bodies alone stand between
  const several = tokens.slice(passive, at).some(({fold: word}) => word === ',')
  if (several && !organisationSpan(host, passive + 1)) return undefined
  const body = passive + 1 < at ? (passiveGrantor(host, passive, at) ?? levelIn(host, passive + 1, at)) : null
  if (body === undefined) return undefined
  for (let i = Math.min(noun?.to ?? q.to, passive); i < passive;) {
    const kind = kinds.longestAt(tokens, i) ?? attributes.longestAt(tokens, i)
    if (!kind && host.at[i]?.kind !== 'quantity' && !listing.has(tokens[i]!.fold)) return undefined
    i = host.at[i]?.to ?? kind?.to ?? i + 1
  }
  return {grantor: several ? null : body}
}
/** «cá nhân điển hình tiên tiến» */
const attributes = phrases(
  'điển hình|điển hình tiên tiến|tiêu biểu|tiêu biểu xuất sắc|xuất sắc|tiên tiến|có thành tích|có thành tích xuất sắc|có nhiều thành tích',
)
const listing = wordSet(', và đã lượt vinh dự')

/** «được cấp huyện và tương đương biểu dương», «được các cấp khen thưởng» */
function levelIn(host: MentionedSentence, from: number, to: number): string | undefined {
  return levels.longestAt(host.tokens, from) ? textPlain(host, {from, to}) : undefined
}
const levels = phrases(
  'cấp|các cấp|cấp trên|cấp ủy|địa phương|cơ sở|tỉnh|thành phố|huyện|thị xã|quận|xã|phường|ngành|trung ương|nhà nước',
)

const duoc = fold('được')
/** how far behind «được» the verb of praise may stand, in tokens */
const reach = 16
