import type {MentionedSentence, QuantityMention} from './types.js'
import {phrases} from '../text/match.js'
import {unitAt} from './unit.js'

/**
 * A unit said once for many figures: in a bracket before the colon of a list («Diện tích (ha): lúa 8.096; ngô
 * 3.512»), or at the last of a list («ngô 338, sắn 894, khoai lang 605 ha», «3.670, … và 351 tỉ đồng»).
 */
export function inheritUnits(host: MentionedSentence): void {
  const quantities = host.mentions
    .filter((m): m is QuantityMention => m.kind === 'quantity')
    .sort((a, b) => a.from - b.from)
  if (quantities.length === 0) return
  fromHead(host, quantities)
  fromLast(host, quantities)
}

function fromHead(host: MentionedSentence, quantities: QuantityMention[]): void {
  const {tokens} = host
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]!.fold !== ':' || tokens[i - 1]?.fold !== ')') continue
    let open = i - 2
    while (open > 0 && tokens[open]!.fold !== '(') open--
    const inner = tokens[open + 1]?.kind === 'word' && open + 1 < i - 1 ? open + 1 : -1
    if (inner < 0) continue
    const unit = unitAt(tokens, inner, inner, false) ?? unitAt(tokens, inner + 1, inner + 1, false)
    if (!unit || unit.to !== i - 1) continue
    for (const q of quantities) {
      if (q.from > i && q.unit === null && endsItem(host, q)) {
        q.unit = unit.unit
        q.dimension = unit.dimension
      }
    }
  }
}

const inherited = new Set(['money', 'area', 'mass', 'length', 'volume', 'percent'])

function fromLast(host: MentionedSentence, quantities: QuantityMention[]): void {
  let carried = 0
  for (let k = quantities.length - 2; k >= 0; k--) {
    const q = quantities[k]!
    const next = quantities[k + 1]!
    if (
      q.unit !== null ||
      q.ordinal ||
      q.spelled ||
      next.unit === null ||
      next.dimension === null ||
      !inherited.has(next.dimension)
    ) {
      carried = 0
      continue
    }
    if (!endsItem(host, q) || q.of !== null || !sameList(host, q, next)) continue
    const scale = scaleOf(host, next) || carried
    carried = scale
    q.value = times(q.value, scale)
    if (q.max !== null) q.max = times(q.max, scale)
    q.unit = next.unit
    q.dimension = next.dimension
  }
}

/** Right behind the figure the item ends: no noun of its own. */
function endsItem(host: MentionedSentence, q: QuantityMention): boolean {
  const next = host.tokens[q.to]
  return next === undefined || /^[,;.)]$/u.test(next.fold) || next.text === 'và'
}

/** Between the two figures: at most one comma or «và» and few words, and no verb of its own. */
function sameList(host: MentionedSentence, q: QuantityMention, next: QuantityMention): boolean {
  let joints = 0
  if (next.from - q.to > 8) return false
  for (let i = q.to; i < next.from; i++) {
    const token = host.tokens[i]!
    if (host.at[i]) return false
    if (/^[;:.()]$/u.test(token.fold)) return false
    if (token.fold === ',') joints++
    // «980, vốn đăng ký 11.240 tỷ đồng»: an amount of another thing
    if (amounts.longestAt(host.tokens, i)) return false
    if (/^(tăng|giảm|đạt|vượt|bằng|chiếm|còn|có|gấp)$/u.test(token.text.toLowerCase().normalize('NFC')))
      return false
  }
  return joints <= 1
}

const amounts = phrases(
  'vốn|tổng vốn|tổng mức|tổng số vốn|tổng số tiền|số tiền|kinh phí|tổng kinh phí|trị giá|giá trị|tổng trị giá|doanh thu|diện tích|tổng diện tích|sản lượng|chiều dài|dài|quy mô|tiền',
)

const scales: [RegExp, number][] = [
  [/nghìn tỷ|ngàn tỷ/u, 12],
  [/trăm tỷ/u, 11],
  [/t[ỷỉ]/u, 9],
  [/triệu/u, 6],
  [/vạn/u, 4],
  [/nghìn|ngàn/u, 3],
]

/** The power of ten of the scale words inside a figure. */
function scaleOf(host: MentionedSentence, q: QuantityMention): number {
  const words = host.tokens
    .slice(q.figureFrom, q.figureTo)
    .map(token => token.text.toLowerCase().normalize('NFC'))
    .join(' ')
  return scales.find(([pattern]) => pattern.test(words))?.[1] ?? 0
}

function times(value: number, power: number): number {
  return Number(`${value}e${power}`)
}
