import {comparisons, growthHeads, plans, populations, rateHeads} from '../lexicon/cues.js'
import {resultVerbs} from '../lexicon/edges.js'
import {fold, foldWords} from '../text/fold.js'
import {phrases} from '../text/match.js'
import {comparedWith, earlierOf} from './base.js'
import {sameElsewhere} from './elsewhere.js'
import type {Frame, Kind, Words} from './types.js'

const plan = phrases(plans)
const compare = phrases(comparisons)
const growth = phrases(growthHeads)
const rate = phrases(rateHeads)
const up = fold('tăng')
const down = fold('giảm')
const index = phrases('chỉ số')

const against = phrases('so với|so')
const ceiling = phrases('mức|ở mức')
const existential = phrases('có|với|gồm|đã có')
const acts = phrases(resultVerbs)
const wholeWord = phrases('tổng|số|của|trong tổng|trên tổng|cả|toàn')

/** «52 trường đạt chuẩn quốc gia, tỷ lệ 77,6%»: the rate is of the count before. */
function bareRate({host, subject, anchor, clause, noun, cue}: Frame): boolean {
  if (!subject || noun || !anchor || anchor.host !== host || anchor.clause.from !== clause.from) return false
  const hit = rateAlone.longestAt(host.tokens, subject.from, subject.to)
  return hit?.to === subject.to && !cue && anchor.kind === 'level' && anchor.q.dimension === null
}
const rateAlone = phrases('tỷ lệ|đạt tỷ lệ|chiếm tỷ lệ')

/** «tổng chi 486 tỷ đồng, đạt 50,2%»: an amount of money reaches so much of what was planned. */
function reached({subject, noun, anchor, host, cue}: Frame): boolean {
  if (subject || noun || !anchor || anchor.host !== host) return false
  // «kết nạp 742 đảng viên, đạt 61,8%»: what was done of what was planned
  const done =
    anchor.q.dimension === null && anchor.q.of === null && anchor.verb !== null && anchor.wholes.length === 0
  if (anchor.q.dimension !== 'money' && !done) return false
  return (
    anchor.kind === 'level' &&
    cue !== null &&
    host.tokens[cue.from]!.fold === attain &&
    cue.to === cue.from + 1
  )
}
const attain = fold('đạt')

/** «Hàn Quốc đứng thứ hai», «xếp thứ 5»: a rank in what was told before. */
const stands = phrases('đứng|xếp|xếp hạng|vị trí|đứng hạng|hạng|đứng ở|xếp ở|vươn lên|lên|nhường vị trí')

const reaches = phrases('mới đạt|chỉ đạt')

/** «12,1 nghìn con (-2,3%)», «(+1,4%)» */
function signOf({host, q, depth}: Frame): -1 | 0 | 1 {
  const mark = host.tokens[q.from - 1]
  if (depth === 0 || host.tokens[q.from - 2]?.fold !== '(' || !mark) return 0
  return mark.fold === '+' ? 1 : /^[-–−]$/u.test(mark.fold) ? -1 : 0
}

/** Decide what the figure says (the contract's `kind`), with sign and unit, from its cue and the words around it. */
export function kindOf(frame: Frame, before: Frame | undefined): void {
  const {q, cue, host} = frame
  const percent = q.dimension === 'percent'
  const direction = cue?.direction
  const planned = plannedBehind(frame)
  frame.earlier = earlierOf(frame, before)
  frame.base = frame.earlier ? null : comparedWith(frame)
  const set = (kind: Kind, sign = 1) => {
    frame.kind = kind
    if (sign < 0) negate(frame)
  }
  if (q.ordinal) {
    // «Về thương mại, nước này là đối tác lớn thứ ba»: no rank in what the sentence before told
    if (frame.subject && frame.anchor?.host !== host && !stands.longestBefore(host.tokens, q.from))
      frame.anchor = null
    return set('rank')
  }
  const done = [before, before?.anchor].find(one => one && statesPlan(frame, one))
  if (done) {
    frame.subject = null
    frame.anchor = done
    frame.status = 'target'
    return set(done.kind, done.value < 0 ? -1 : 1)
  }
  if (q.dimension === 'times') {
    frame.unit = null
    return set('multiple')
  }
  const sign = before?.host === host ? signOf(frame) : 0
  if (sign !== 0) {
    if (before?.host === host)
      frame.anchor = before.kind === 'level' || before.kind === 'share' ? before : before.anchor
    frame.subject = null
    if (!percent) return set('change', sign)
    if (!isRate(frame)) return set('growth', sign)
    frame.unit = 'điểm %'
    return set('change', sign)
  }
  if (q.dimension === 'points') {
    if (direction === 'contribution' || (!cue && before?.kind === 'contribution' && before.host === host))
      return set('contribution')
    return set('change', falls(frame) ? -1 : 1)
  }
  const goesOn = !cue && before?.kind === 'contribution' && before.host === host
  if (q.dimension === 'score' && (direction === 'contribution' || goesOn)) {
    frame.unit = 'điểm %'
    return set('contribution')
  }
  if (percent && before && inShort(frame, before)) {
    frame.anchor = before.subject || before.noun ? before : (before.anchor ?? before)
    frame.base ??= before.base
    return set('growth', before.value < 0 ? -1 : 1)
  }
  if (percent && before && sameMove(frame, before)) {
    frame.base ??= before.base
    return set('growth', before.value < 0 ? -1 : 1)
  }
  if (percent) {
    if (q.unit === '‰' && direction !== 'up' && direction !== 'down') return set('level') // «Mức giảm sinh 0,12‰»
    if (direction === 'over') {
      frame.value = exactPlus(frame.value, 100)
      if (frame.max !== null) frame.max = exactPlus(frame.max, 100)
      return set('plan_completion')
    }
    if (planned && direction !== 'up' && direction !== 'down') return set('plan_completion')
    if (direction === 'contribution') return set('contribution')
    if (direction === 'share') return set('share')
    if (direction === 'up' || direction === 'down' || (!cue && movesInLead(frame))) {
      const sign = direction === 'down' || (!cue && falls(frame)) ? -1 : 1
      if (isRate(frame)) {
        if (q.unit !== '‰') frame.unit = 'điểm %'
        return set('change', sign)
      }
      return set('growth', sign)
    }
    if (frame.subject && bareRate(frame)) {
      frame.subject = null
      return set('share')
    }
    if (direction === 'level' && reached(frame)) return set('plan_completion')
    if (frame.subject && growth.longestAt(host.tokens, frame.subject.from) && q.unit !== '‰')
      return set('growth')
    if (direction === 'equal') {
      if (!frame.noun && !frame.base && cue && reaches.longestAt(host.tokens, cue.from) && disbursed(frame))
        return set('plan_completion')
      if (
        frame.base ||
        behind(frame, compare) ||
        (frame.subject && index.longestAt(host.tokens, frame.subject.from))
      )
        return set('index')
      if (!frame.noun && rateAt(frame) && cue && reaches.longestAt(host.tokens, cue.from)) return set('level')
      if (frame.anchor && !frame.subject && !frame.noun)
        return set(frame.anchor.q.of !== null || isPartCount(frame.anchor) ? 'share' : 'index')
      return set('share')
    }
    if (direction === 'level' && behind(frame, against)) return set('index')
    if (direction === 'fulfil' && !frame.noun) return set('plan_completion')
    if (disbursed(frame)) return set('plan_completion')
    // «5 huyện có tỷ lệ giải ngân cao, trong đó huyện Hoài Ân 41,38%»: the rate that the units are counted by
    const counted = !frame.subject && !frame.noun ? rateOfCounted(frame.anchor) : null
    if (counted) return set(counted)
    if (!frame.subject && !frame.noun && frame.anchor) {
      return set(
        frame.anchor.q.dimension === 'percent' &&
          (direction === 'level' ||
            sameElsewhere(frame, frame.anchor) ||
            (!cue && frame.depth === frame.anchor.depth && frame.q.from - frame.region.from >= 2))
          ? 'level'
          : 'share',
      )
    }
    if (
      frame.noun &&
      (!frame.subject ||
        (cue &&
          (existential.longestAt(host.tokens, cue.from)?.to === cue.to ||
            (!rateAt(frame) && ceiling.longestAt(host.tokens, cue.from) !== undefined))))
    )
      return set('share')
    if (
      frame.subject &&
      !cue &&
      before?.kind === 'share' &&
      (before.cue || before.subject) &&
      before.clause.from === frame.clause.from &&
      !rateAt(frame)
    )
      return set('share')
    // «nông nghiệp tăng 2,73%, dịch vụ 6,01%»: the move said once
    if (frame.subject && !cue && !frame.noun && before && gapsMove(frame, before))
      return set('growth', before.value < 0 ? -1 : 1)
    if (
      frame.subject &&
      !cue &&
      !frame.noun &&
      frame.anchor?.q.dimension === null &&
      acts.longestAt(host.tokens, frame.subject.from)
    )
      return set('share')
    if (frame.noun && frame.subject && rateAt(frame) && population.longestAt(host.tokens, frame.noun.from))
      return set('level')
    if (frame.noun && frame.subject && (!cue || wholeWord.longestAt(host.tokens, frame.noun.from)))
      return set('share')
    return set(inStructure(frame) || ofSoMany(frame) ? 'share' : 'level')
  }
  if (direction === 'over') {
    if (surpasses(frame)) frame.mod = 'more_than'
    else if (q.of === null && !attains(frame) && !ofTargets(frame)) return set('change')
    return set('level')
  }
  if ((direction === 'up' || direction === 'down') && !isAddition(frame))
    return set('change', direction === 'down' ? -1 : 1)
  if (before && movesOn(frame, before)) {
    frame.base = before.base
    return set('change', before.value < 0 ? -1 : 1)
  }
  return set('level')
}

/**
 * «tỷ lệ giải ngân đạt 35,2%; dẫn đầu là huyện A với 61,4%»: a rate of disbursement is so much of the year's plan of
 * capital (Law on Public Investment 58/2024/QH15), its own or, in a list, the one that it goes on with.
 */
function disbursed({host, subject, head, noun, anchor, q}: Frame): boolean {
  const own = subject ?? head
  if (own) return holds(host, own)
  return (
    !noun &&
    anchor !== null &&
    anchor.q.dimension === q.dimension &&
    anchor.kind === 'plan_completion' &&
    anchor.subject !== null &&
    holds(anchor.host, anchor.subject)
  )
}

function rateOfCounted(anchor: Frame | null): 'level' | 'plan_completion' | null {
  if (!anchor?.noun || anchor.q.dimension !== null) return null
  const {tokens} = anchor.host
  for (let i = anchor.noun.from + 1; i < anchor.noun.to; i++)
    if (havingRate.longestAt(tokens, i)) return holds(anchor.host, anchor.noun) ? 'plan_completion' : 'level'
  return null
}
const havingRate = phrases('có tỷ lệ|có tỉ lệ')

function holds({tokens}: Frame['host'], {from, to}: Words): boolean {
  for (let i = from; i < to; i++) if (disbursement.longestAt(tokens, i, to)) return true
  return disbursing.longestBefore(tokens, to, from) !== undefined
}
const disbursing = phrases('giải ngân cao|giải ngân thấp|giải ngân đạt thấp|giải ngân đạt cao|giải ngân chậm')
const disbursement = phrases(
  'tỷ lệ giải ngân|kết quả giải ngân|tiến độ giải ngân|giải ngân vốn đầu tư công|giải ngân kế hoạch vốn|giải ngân vốn',
)

/** «trong đó đảng viên nữ 37.560 đồng chí, bằng 38,4%»: a part of a count is so much of the whole. */
function isPartCount({kind, q, wholes, value}: Frame): boolean {
  return (
    kind === 'level' &&
    q.dimension === null &&
    wholes.some(whole => whole.kind === 'level' && whole.q.dimension === null && whole.value >= value)
  )
}

/** «Kim ngạch xuất khẩu lần đầu vượt 1 tỷ USD»: no plan is named and no figure stands before that it would be over. */
function surpasses({host, q, subject, base, clause}: Frame): boolean {
  if (!subject || base || q.dimension !== 'money') return false
  if (!volumes.some(word => host.tokens.slice(subject.from, subject.to).some(token => token.fold === word)))
    return false
  for (let i = clause.from; i < clause.to; i++) {
    const mention = host.at[i]
    if (mention?.kind === 'quantity' && mention !== q && i < q.from) return false
    if (plan.longestAt(host.tokens, i) || against.longestAt(host.tokens, i)) return false
  }
  return true
}

/** heads of sums that pass a mark: «kim ngạch», «doanh thu», «quy mô», «nhập siêu», «dư nợ»; a budget is over its plan */
const volumes = foldWords('ngạch doanh mô hóa siêu khẩu sản dư')

/** «18/21 chỉ tiêu đạt và vượt nghị quyết (vượt 7, đạt 11)»: how many of the targets */
function ofTargets({depth, anchor, q}: Frame): boolean {
  if (depth === 0 || q.dimension !== null || !anchor?.noun || anchor.depth >= depth) return false
  return targets.longestAt(anchor.host.tokens, anchor.noun.from) !== undefined
}
const targets = phrases('chỉ tiêu|nhiệm vụ|mục tiêu')

/** «đạt và vượt 22/26 chỉ tiêu»: how many goals were reached. */
function attains({host, cue}: Frame): boolean {
  return cue !== null && host.tokens[cue.from - 1]?.fold === and && host.tokens[cue.from - 2]?.fold === attain
}
const and = fold('và')

/** «tăng bình quân 9,2%/năm (Nghị quyết: 9 - 9,5%)»: in brackets, what was planned of the same. */
function statesPlan({host, q, depth, unit}: Frame, before: Frame): boolean {
  if (depth <= before.depth || before.host !== host || q.dimension !== before.q.dimension) return false
  if (unit !== before.unit && q.dimension !== 'percent') return false
  let from = q.from
  while (from > before.q.to && host.tokens[from - 1]!.fold !== '(') from--
  const to = planStated.longestAt(host.tokens, from)?.to
  return to !== undefined && (to === q.from || (host.tokens[to]!.fold === ':' && to + 1 === q.from))
}
const planStated = phrases(
  'kế hoạch giao|kế hoạch giao là|kế hoạch năm|kế hoạch năm là|kế hoạch đề ra|kế hoạch đề ra là|kh giao|dự toán|dự toán là|dự toán giao|dự toán giao là|chỉ tiêu giao|chỉ tiêu giao là|chỉ tiêu kế hoạch|mục tiêu đề ra|nghị quyết đại hội|nghị quyết đại hội đề ra|mục tiêu nghị quyết|mục tiêu đại hội|nghị quyết|nq|nghị quyết là|chỉ tiêu|chỉ tiêu là|kế hoạch|kh|kế hoạch là|mục tiêu|mục tiêu là|chỉ tiêu nghị quyết|chỉ tiêu nghị quyết là|nghị quyết đề ra|nghị quyết đề ra là|chỉ tiêu đề ra',
)

/** «hộ dân dùng nước sạch đạt 99%»: so many of those who are counted; the poor have a rate of their own. */
function ofSoMany({host, subject, cue}: Frame): boolean {
  if (!subject || !cue || host.tokens[cue.from]!.fold !== attain) return false
  if (!people.longestAt(host.tokens, subject.from)) return false
  return !host.tokens.slice(subject.from, subject.to).some(token => token.fold === poor)
}
const poor = fold('nghèo')
const people = phrases(
  'hộ|hộ dân|hộ gia đình|số hộ|số hộ dân|dân số|dân cư|người dân|số dân|trẻ em|trẻ|học sinh|cán bộ|công chức|đảng viên|chi bộ|đảng bộ|xã|số xã|thôn|số thôn|bản|ấp|trường|số trường|trường học|trạm y tế|khu dân cư|gia đình|số gia đình|cơ quan|đơn vị|hồ sơ|thủ tục hành chính',
)

/** «Cơ cấu kinh tế: nông nghiệp còn 40,6%, công nghiệp 29,1%»: each is a part of the whole. */
function inStructure(frame: Frame): boolean {
  const {host, q, subject} = frame
  if (!subject || (rateAt(frame) && !structure.longestAt(host.tokens, subject.from))) return false
  for (let i = 0; i < q.from; i++) if (structure.longestAt(host.tokens, i)) return true
  return false
}
const structure = phrases(
  'cơ cấu kinh tế|cơ cấu ngành|cơ cấu giá trị|cơ cấu grdp|cơ cấu lao động|cơ cấu các ngành|cơ cấu nền kinh tế|cơ cấu các khu vực',
)

/** «tăng 3.268 ha (1,52%)»: the same move in per cent. */
function inShort({host, q, cue, noun, depth}: Frame, before: Frame): boolean {
  if (before.kind !== 'change' || before.host !== host || noun !== null) return false
  if (before.q.dimension === 'percent' || before.q.dimension === 'points') return false
  if (depth > before.depth) return cue === null && host.tokens[q.from - 1]?.fold === '('
  // «tăng 452 tỷ đồng, tương đương 13,1% so với năm 2021»
  const from = before.noun?.to ?? before.q.to
  return (
    cue !== null &&
    corresponds.longestAt(host.tokens, cue.from) !== undefined &&
    cue.from - from <= 1 &&
    before.cue?.direction !== 'over'
  )
}
const corresponds = phrases('tương đương|tương ứng|tức')

/** «so với cùng kỳ giảm 12 vụ, 05 người chết»: behind a comparison that opened the clause, one move of several counts. */
function movesOn({host, q, cue, subject, verb, noun, clause, depth}: Frame, before: Frame): boolean {
  if (cue || subject || verb || !noun || q.dimension !== null || before.kind !== 'change') return false
  if (before.host !== host || before.clause.from !== clause.from || before.depth !== depth || !before.base)
    return false
  const from = before.noun?.to ?? before.q.to
  return before.base.to <= before.q.from && q.from - from === 1 && host.tokens[from]!.fold === ','
}

/** Right behind a growth with a subject of its own, one comma between, and no rate. */
function gapsMove(frame: Frame, before: Frame): boolean {
  const {host, subject, depth, clause} = frame
  if (before.kind !== 'growth' || before.host !== host || before.depth !== depth || !before.subject)
    return false
  if (before.clause.from !== clause.from || rateAt(frame) || before.base) return false
  const joint = host.tokens[before.q.to]?.fold
  if ((joint !== ',' && joint !== and) || subject!.from - before.q.to > 2) return false
  const words = host.tokens.slice(subject!.from, subject!.to)
  return words.length <= longestSector && !words.some(token => rateWords.has(token.fold))
}
const longestSector = 6
const rateWords = new Set(foldWords('lạm phát lãi tức suất tỷ lệ'))

/** «tăng 1,1% về năng suất và 0,8% về sản lượng»: one move of two things, each named behind. */
function sameMove({host, q, cue}: Frame, before: Frame): boolean {
  if (cue || before.kind !== 'growth' || before.host !== host || host.tokens[q.from - 1]?.fold !== and)
    return false
  return host.tokens[q.to]?.fold === about && host.tokens[before.q.to]?.fold === about
}
const about = fold('về')

/** The subject is a rate: «tỷ lệ …». */
function rateAt(frame: Frame): boolean {
  return frame.subject !== null && rate.longestAt(frame.host.tokens, frame.subject.from) !== undefined
}

/** «Tỷ lệ bao phủ bảo hiểm y tế 91,6% dân số» */
const population = phrases(`${populations}|diện tích|tổng diện tích`)

function negate(frame: Frame): void {
  const {value, max} = frame
  frame.value = max === null ? -value : -max
  frame.max = max === null ? null : -value
}

function exactPlus(value: number, add: number): number {
  return Number((value + add).toFixed(9))
}

/** A plan stands behind the figure: «% kế hoạch», «% so với dự toán». */
function plannedBehind(frame: Frame): boolean {
  return behind(frame, plan)
}

function behind(
  frame: Frame,
  table: {longestAt(tokens: Frame['host']['tokens'], at: number): unknown},
): boolean {
  const {host, q} = frame
  for (let i = q.to; i < Math.min(q.to + 3, host.tokens.length); i++) {
    if (host.at[i] && host.at[i]!.kind !== 'period') return false
    if (host.tokens[i]!.kind === 'mark') return false
    if (table.longestAt(host.tokens, i)) return true
  }
  return false
}

/** No cue stands at the figure, but the clause began with a move: «Giảm tỷ lệ hộ nghèo toàn tỉnh 1,39%». */
function movesInLead(frame: Frame): boolean {
  const first = firstWord(frame)
  return first === up || first === down
}

function falls(frame: Frame): boolean {
  if (frame.cue?.direction === 'down') return true
  if (frame.cue?.direction === 'up') return false
  return firstWord(frame) === down
}

function firstWord(frame: Frame): string | undefined {
  const {host, lead} = frame
  for (let i = lead.from; i < lead.to; i++) {
    if (host.at[i] || host.tokens[i]!.kind === 'mark') continue
    if (host.tokens[i]!.fold === up || host.tokens[i]!.fold === down) return host.tokens[i]!.fold
    if (i - lead.from > 4) return undefined
  }
  return undefined
}

/** The figure or what it hangs on is a rate in per cent, whose moves count points. */
function isRate(frame: Frame): boolean {
  const starts = (words: Words | null, of: Frame) => {
    if (!words) return false
    for (let i = words.from; i < Math.min(words.to, words.from + 4); i++)
      if (rate.longestAt(of.host.tokens, i)) return true
    return false
  }
  if (starts(frame.subject, frame) || (!frame.cue && starts(frame.lead, frame))) return true
  if (frame.subject) return false
  const {anchor} = frame
  return (
    anchor !== null &&
    anchor.q.dimension === 'percent' &&
    (anchor.kind === 'level' || anchor.kind === 'share') &&
    !sameScaleLevel(frame)
  )
}

/** A growth in per cent on a count or an amount is no change of a rate. */
function sameScaleLevel(frame: Frame): boolean {
  return frame.anchor !== null && frame.anchor.q.dimension !== 'percent'
}

const addition = phrases('tăng thêm|có thêm|thêm')

/** «có thêm 8 xã», «vốn tăng thêm 19 triệu USD»: a flow, not a difference, unless a base is named. */
function isAddition(frame: Frame): boolean {
  const {cue, host} = frame
  return cue !== null && frame.base === null && addition.longestAt(host.tokens, cue.from)?.to === cue.to
}
