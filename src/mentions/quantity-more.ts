/** What the text adds to a number: the same in words, tenths behind its unit, the whole that it is out of. */
import {countedNouns} from './counted-nouns.js'
import {phrases, wordSet} from '../text/match.js'
import type {Token} from '../text/types.js'
import {toNumber, type Decimal} from './decimal.js'
import {coreAt} from './quantity-core.js'
import {type Core, type Habit} from './quantity-parts.js'
import {spelledCardinal} from './spelled.js'
import type {MentionedSentence} from './types.js'
import {unitAt} from './unit.js'

/** «01 (một) xã»: the same once more, in words. */
export function inWordsToo({tokens}: MentionedSentence, core: Core): Core {
  if (core.scaled || tokens[core.to]?.fold !== '(') return core
  if (core.spelled) return inDigitsToo(tokens, core)
  const words = spelledCardinal(tokens, core.to + 1)
  if (words?.value !== toNumber(core.value) || tokens[words.to]?.fold !== ')') return core
  return tokens[words.to + 1]?.kind === 'word' ? {...core, to: words.to + 1} : core
}

/** «năm (05) hộ» */
function inDigitsToo(tokens: readonly Token[], core: Core): Core {
  const digits = tokens[core.to + 1]
  const same = digits?.kind === 'number' && Number(digits.text) === toNumber(core.value)
  if (!same || tokens[core.to + 2]?.fold !== ')' || tokens[core.to + 3]?.kind !== 'word') return core
  return {...core, to: core.to + 3, spelled: false}
}

/** «45.600.000.000 đồng (bốn mươi lăm tỷ sáu trăm triệu đồng)»: the bracket says no more than the figure before it. */
export function repeats(host: MentionedSentence, from: number, value: number): boolean {
  const {tokens, at} = host
  let open = from - 1
  while (open > 0 && from - open <= 4 && tokens[open]!.fold !== '(') open--
  const before = at[open - 1]
  return (
    tokens[open]?.fold === '(' && before?.kind === 'quantity' && before.value === value && !before.spelled
  )
}

/** «2m5», «3ha5»: tenths behind the unit, nothing between. */
export function gluedBehind(tokens: readonly Token[], at: number): Decimal | undefined {
  const [unit, token] = [tokens[at - 1]!, tokens[at]]
  if (token?.kind !== 'number' || token.spaced || unit.spaced || !/^[1-9]\d?$/u.test(token.text))
    return undefined
  return tenths.has(unit.fold) ? {n: BigInt(token.text), e: -token.text.length} : undefined
}
const tenths = wordSet('m ha km kg tấn')

/** «15 trên 19 tiêu chí», «36 trong tổng số 60 xã»: a fraction in words. */
export function outOf(host: MentionedSentence, core: Core, habit: Habit): Core | undefined {
  const hit =
    core.of || core.scaled
      ? undefined
      : (ofAll.longestAt(host.tokens, core.to) ?? nounAndSlash(host.tokens, core.to))
  if (!hit || host.at[core.to] || host.at[hit.to] || host.tokens[hit.to]?.kind !== 'number') return undefined
  const whole = coreAt(host, hit.to, habit, () => undefined)
  if (!whole || whole.of || whole.scaled || toNumber(whole.value) < toNumber(core.value)) return undefined
  const counts = hit.to > core.to + 1 ? host.tokens[whole.to]?.kind === 'word' : nounBehind(host, whole.to)
  return counts ? {...core, of: whole.value, to: whole.to} : undefined
}
/** «3.420 hộ/19.020 hộ»: the same noun at both. */
function nounAndSlash(tokens: readonly Token[], at: number): {to: number} | undefined {
  if (tokens[at + 1]?.fold !== '/' || tokens[at + 2]?.kind !== 'number') return undefined
  if (!countedNouns.longestAt(tokens, at, at + 1)) return undefined
  return tokens[at + 3]?.fold === tokens[at]!.fold ? {to: at + 2} : undefined
}
const ofAll = phrases('trên|trên tổng số|trên tổng|trong tổng số|trong số|/ tổng số')

/** «35.412 ha/35.500 ha»: done of planned, each with the unit. */
export function plannedBehind(
  host: MentionedSentence,
  {unit, to}: {unit: string; to: number},
  habit: Habit,
): {of: number; to: number} | undefined {
  const {tokens} = host
  if (tokens[to]?.fold !== '/' || host.at[to] || tokens[to + 1]?.kind !== 'number' || host.at[to + 1])
    return undefined
  const core = coreAt(host, to + 1, habit, () => undefined)
  const same = core && core.of === null ? unitAt(tokens, core.to, to + 1, true) : undefined
  return core && same?.unit === unit ? {of: toNumber(core.value), to: same.to} : undefined
}

/** A counted noun right behind: «1,5 tỷ người» is no sum of money. */
export function nounBehind(host: MentionedSentence, at: number): boolean {
  return (
    !host.at[at] &&
    (countedNouns.longestAt(host.tokens, at) ?? inBulk.longestAt(host.tokens, at)) !== undefined
  )
}
/** what is counted by the thousand million: «12,6 tỷ post tôm giống» */
const inBulk = phrases(
  'post|tôm giống|tôm post|tôm bột|tôm thẻ giống|cá giống|cá bột|giống|giống thủy sản|hom|hom giống|cây giống|trứng|giao dịch|cổ phiếu|cổ phần|tin nhắn|liều|viên gạch|viên|bản ghi|dữ liệu|kwh điện|m3|khối|lít',
)
