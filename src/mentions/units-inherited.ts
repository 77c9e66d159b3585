import {countedNouns} from './counted-nouns.js'
import type {MentionedSentence, QuantityMention} from './types.js'
import {pairing} from '../lexicon/place-roles.js'
import {fold} from '../text/fold.js'
import {phrases, wordSet} from '../text/match.js'
import {amountBeside, isNextBracket, isNextName, isNextPart, splitInBracket} from './units-listed.js'
import {headUnits, secondUnit, setUnit, times, type HeadUnit} from './units-head.js'

/**
 * A unit said once for many figures: in a bracket before the colon of a list («Diện tích (ha): lúa 8.096; ngô
 * 3.512»), or at the last of a list («ngô 338, sắn 894, khoai lang 605 ha», «3.670, … và 351 tỉ đồng»).
 */
export function inheritUnits(host: MentionedSentence): void {
  const quantities = quantitiesOf(host)
  if (quantities.length === 0) return
  if (fromColumns(host, quantities)) return
  fromHead(host, quantities)
  fromLast(host, quantities)
  fromWhole(host, quantities)
  fromBefore(host, quantities)
  fromListed(host, quantities)
}

function quantitiesOf(host: MentionedSentence): QuantityMention[] {
  return host.mentions
    .filter((m): m is QuantityMention => m.kind === 'quantity')
    .sort((a, b) => a.from - b.from)
}

function fromHead(host: MentionedSentence, quantities: QuantityMention[]): void {
  for (const unit of headUnits(host)) inheritFrom(unit, host, quantities)
}

/** «Theo KCN (số dự án; vốn, triệu USD): Mỹ Thuận 11; 268,4 - Bảo Minh 3; 41,3»: to every second figure. */
function fromColumns(host: MentionedSentence, quantities: QuantityMention[]): boolean {
  const unit = secondUnit(host)
  if (!unit) return false
  const listed = quantities.filter(({from}) => from >= unit.to)
  const paired = listed.every(
    (q, k) =>
      q.unit === null &&
      q.of === null &&
      !q.ordinal &&
      !q.spelled &&
      (k % 2 === 0 || q.from - listed[k - 1]!.to === 1),
  )
  if (!paired || listed.length === 0 || listed.length % 2 !== 0) return false
  listed.forEach((q, k) => k % 2 === 1 && setUnit(q, unit))
  return true
}

/** Give the figures behind a head, that end their item and have no unit of their own, the head's. */
function inheritFrom(unit: HeadUnit, host: MentionedSentence, quantities: QuantityMention[]): void {
  for (const q of quantities)
    if (q.from >= unit.to && q.unit === null && !q.ordinal && !q.spelled && endsItem(host, q))
      setUnit(q, unit)
}

/** The unit of a list's head for an item's figures. */
export function inheritListUnit(unit: HeadUnit, host: MentionedSentence): void {
  inheritFrom({...unit, to: 0}, host, quantitiesOf(host))
}

const inherited = new Set(['money', 'area', 'mass', 'length', 'volume', 'percent', 'points'])
/** of a hundred */
const rates = new Set(['percent', 'points'])

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
    if (!endsItem(host, q) || q.of !== null || !(sameList(host, q, next) || movesTo(host, q, next))) continue
    // «phường Quy Nhơn 21.340, phường Pleiku 19.875, 97,2% hồ sơ …»: a share of them, and no unit of theirs
    const pair = isPair(host, q, next)
    if (rates.has(next.dimension) && (q.value > 100 || !(pair || endsItem(host, next)))) continue
    if (!pair && !isFrom(host, q) && saysNumber(host, quantities[k - 1]?.to ?? 0, q.from)) continue
    // «60 triệu, ngân hàng cho vay 25 triệu»: each says its own
    const scale = scaleLent(scaleOf(host, q), scaleOf(host, next) || carried)
    carried = scaleOf(host, next) || carried
    q.value = times(q.value, scale)
    if (q.max !== null) q.max = times(q.max, scale)
    q.unit = next.unit
    q.dimension = next.dimension
  }
}

/** «tỷ lệ hộ nghèo, cận nghèo giảm lần lượt 0,46 và 0,52 điểm phần trăm so với …»: one rate and the next, «và» between. */
function isPair({tokens}: MentionedSentence, q: QuantityMention, next: QuantityMention): boolean {
  if (!next.dimension || !rates.has(next.dimension) || next.from - q.to !== 1) return false
  if (tokens[q.to]!.fold !== and) return false
  if (!Number.isInteger(q.value)) return true
  for (let i = Math.max(0, q.from - farthestTurn); i < q.from; i++)
    if (inTurn.longestAt(tokens, i)) return true
  return false
}
const and = fold('và')
const inTurn = phrases(pairing)
const farthestTurn = 4

/** «vốn đầu tư lên 26 triệu USD, vốn pháp định tăng lên 7,8 triệu»: an amount of money, as the one before. */
function fromBefore(host: MentionedSentence, quantities: QuantityMention[]): void {
  for (const [k, q] of quantities.entries()) {
    const before = quantities[k - 1]
    if (!before || before.dimension !== 'money' || q.unit !== null || q.ordinal || q.spelled || q.of !== null)
      continue
    if (scaleOf(host, q) < 6 || !endsItem(host, q) || q.from - before.to > longestAmount) continue
    for (let i = before.to; i < q.from; i++)
      if (amounts.longestAt(host.tokens, i)) {
        q.unit = before.unit
        q.dimension = before.dimension
        break
      }
  }
}
const longestAmount = 10

/** «118.400 tấn, bao gồm: khai thác 50.250, giảm 2,4%; …»: parts, measured as their whole. */
function fromWhole(host: MentionedSentence, quantities: QuantityMention[]): void {
  let whole: {q: QuantityMention; power: number} | null = null
  for (const [k, q] of quantities.entries()) {
    const from = quantities[k - 1]?.to ?? 0
    if (q.dimension !== null && inherited.has(q.dimension) && !rates.has(q.dimension)) {
      whole = {q, power: scaleOf(host, q)}
      continue
    }
    if (!whole || q.unit !== null || q.of !== null || q.ordinal || q.spelled || !endsItem(host, q)) continue
    if (!isPart(host, whole.q.to, q.from) || saysNumber(host, from, q.from)) continue
    if (whole.q.dimension !== 'money' && countedNouns.longestAt(host.tokens, labelOf(host, from, q.from)))
      continue
    if (times(q.max ?? q.value, whole.power) >= whole.q.value) continue
    setUnit(q, {unit: whole.q.unit, dimension: whole.q.dimension, power: whole.power, to: q.from})
  }
}

/** «Krông Nô 450 ha; Cư Jút 320», «8.164 tỷ đồng (chi đầu tư: 2.386; chi thường xuyên: 5.402)» */
function fromListed(host: MentionedSentence, quantities: QuantityMention[]): void {
  const powers = new Map<QuantityMention, number>()
  for (const [k, q] of quantities.entries()) {
    const before = quantities[k - 1]
    if (q.unit !== null) {
      if (q.dimension === null || !inherited.has(q.dimension) || q.dimension === 'percent') continue
      const {unit, dimension} = q
      const power = scaleOf(host, q)
      powers.set(q, power)
      for (const part of splitInBracket(host, q, quantities, power))
        setUnit(part, {unit, dimension, power, to: q.from})
      continue
    }
    const beside = amountBeside(host, q, quantities.slice(0, k))
    const scale = beside && powers.get(beside)
    if (beside && scale !== undefined) {
      setUnit(q, {unit: beside.unit, dimension: beside.dimension, power: scale, to: q.from})
      powers.set(q, scale)
      continue
    }
    const power = before && powers.get(before)
    if (!before || power === undefined || q.of !== null || q.ordinal || q.spelled) continue
    if (
      !isNextName(host, q, before) &&
      !isNextBracket(host, q, before) &&
      !isNextPart(host, q, before, quantities.slice(0, k), power)
    )
      continue
    setUnit(q, {unit: before.unit, dimension: before.dimension, power, to: q.from})
    powers.set(q, power)
  }
}

/** A cue of partition somewhere between, in the same clause. */
function isPart(host: MentionedSentence, from: number, to: number): boolean {
  let part = false
  for (let i = from; i < to; i++) {
    if (/^[.;]$/u.test(host.tokens[i]!.fold) && !part) return false
    if (!host.at[i] && parts.longestAt(host.tokens, i)) part = true
  }
  return part
}
const parts = phrases('trong đó|trong đó có|bao gồm|gồm|gồm có|chia ra|trong số đó')

/** «…, trong đó số hộ tham gia 350»: a count, no amount. */
function saysNumber(host: MentionedSentence, from: number, to: number): boolean {
  for (let i = labelOf(host, from, to); i < to; i++) if (numbers.has(host.tokens[i]!.fold)) return true
  return false
}

/** Where the words of an item begin: behind the last mark or cue. */
function labelOf(host: MentionedSentence, from: number, to: number): number {
  let label = from
  for (let i = from; i < to; i++) {
    const cue = parts.longestAt(host.tokens, i)
    if (cue) label = cue.to
    else if (host.tokens[i]!.kind === 'mark') label = i + 1
  }
  return label
}
const numbers = wordSet('số mức tỷ tỉ lệ')

/** Right behind the figure the item ends: no noun of its own. */
function endsItem(host: MentionedSentence, q: QuantityMention): boolean {
  const next = host.tokens[q.to]
  // «từ 86 lên 132 triệu USD»
  const to = onward.longestAt(host.tokens, q.to)?.to
  if (to !== undefined && host.at[to]?.kind === 'quantity' && isFrom(host, q)) return true
  return next === undefined || /^[,;.)]$/u.test(next.fold) || next.text === 'và'
}

/** «từ 35 xuống chỉ còn 18 - 20 tạ/ha» */
function movesTo(host: MentionedSentence, q: QuantityMention, next: QuantityMention): boolean {
  return isFrom(host, q) && onward.longestAt(host.tokens, q.to)?.to === next.from
}
const onward = phrases(
  'lên|xuống|còn|tới|đến|lên đến|lên tới|xuống còn|xuống chỉ còn|còn chỉ|chỉ còn|xuống tới|xuống đến|lên thành|nay còn',
)
function isFrom({tokens}: MentionedSentence, {from, figureFrom}: QuantityMention): boolean {
  return tokens[figureFrom - 1]?.fold === start || tokens[from]?.fold === start
}
const start = fold('từ')

/** Between the two figures: at most one comma or «và» and few words, and no verb of its own. */
function sameList(host: MentionedSentence, q: QuantityMention, next: QuantityMention): boolean {
  let joints = 0
  if (next.from - q.to > (behindOneVerb(host, q, next) ? 2 * farthestNext : farthestNext)) return false
  for (let i = q.to; i < next.from; i++) {
    const token = host.tokens[i]!
    if (host.at[i]) return false
    if (/^[:.()]$/u.test(token.fold) || (token.fold === ';' && i > q.to)) return false
    if (token.fold === ',') joints++
    // «980, vốn đăng ký 11.240 tỷ đồng»: an amount of another thing
    if (amounts.longestAt(host.tokens, i)) return false
    if (/^(tăng|giảm|đạt|vượt|bằng|chiếm|còn|có|gấp)$/u.test(token.text.toLowerCase().normalize('NFC')))
      return false
  }
  return joints <= 1
}

const farthestNext = 8

/** «dịch vụ góp 1,64 và thuế sản phẩm trừ trợ cấp sản phẩm góp 0,32 điểm phần trăm» */
function behindOneVerb({tokens}: MentionedSentence, q: QuantityMention, next: QuantityMention): boolean {
  const verb = tokens[q.from - 1]
  return verb?.kind === 'word' && verb.fold === tokens[next.from - 1]?.fold
}

/** The power that a figure takes from the next: «2 nghìn và 3 nghìn tỷ đồng» only the «tỷ», one with «triệu» of its own none. */
function scaleLent(own: number, next: number): number {
  if (own === 0) return next
  return own === 3 && next >= 9 ? 9 : 0
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
