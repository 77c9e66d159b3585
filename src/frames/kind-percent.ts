/** What a percentage says: a share, a rate, a growth, so much of a plan, an index. */
import {comparisons, growthHeads, plans, populations} from '../lexicon/cues.js'
import {resultVerbs} from '../lexicon/edges.js'
import {fold} from '../text/fold.js'
import {phrases, wordSet} from '../text/match.js'
import {sameElsewhere} from './elsewhere.js'
import {comparedInBracket} from './kind-compared.js'
import {atOtherTime} from './base.js'
import type {Frame, Kind, Words} from './types.js'
import {isOfPlan} from './kind-planned.js'
import {planByThen} from './kind-of-whole.js'
import {disbursed, inBracketOfRate, rateOfCounted} from './kind-disbursed.js'
import {gapsMove} from './kind-goes-on.js'
import {comparesLevels, ofShares, weighs} from './kind-parts.js'
import {reached, reachedThere, reachesToo} from './kind-reached.js'
import {sectorGrowth} from './kind-sectors.js'
import {up, down, against, attain, rateAt, behind, falls, firstWord, isRate, paysPart} from './kind-words.js'

const adds = phrases('tăng thêm')
const compare = phrases(comparisons)
const growth = phrases(growthHeads)
const index = phrases('chỉ số')

const ratedUnits =
  'xã|thôn|bản|ấp|làng|khu dân cư|chi bộ|tổ chức đảng|đảng viên|bí thư|bí thư chi bộ|cấp ủy viên|chủ thể|trường|trường học|đơn vị|cơ quan|tập thể'.split(
    '|',
  )
/** «Số hộ dùng nước sạch đạt 95%», «tỷ lệ xã có sản phẩm OCOP đạt 90%»: a part of those counted */
const countedUnits = phrases(
  'số hộ|số người|số đảng viên|số cán bộ|số hội viên|số học sinh|số trẻ|số xã|số thôn|số chi bộ|số lao động|số đơn vị|số cơ sở|số dân|' +
    ratedUnits.map(noun => `tỷ lệ ${noun}`).join('|'),
)
const ceiling = phrases('mức|ở mức')
const existential = phrases('có|với|gồm|đã có')
const acts = phrases(
  `${resultVerbs}|trả|trả kết quả|xét xử|thẩm định|hòa giải|thu gom|lắp|lắp đặt|trang bị|gắn|số hóa|cài đặt`,
)
const wholeWord = phrases('tổng|số|của|trong tổng|trên tổng|cả|toàn')

/** «52 trường đạt chuẩn quốc gia, tỷ lệ 77,6%»: the rate is of the count before. */
function bareRate({host, subject, anchor, clause, noun, cue}: Frame): boolean {
  if (!subject || noun || !anchor || anchor.host !== host || anchor.clause.from !== clause.from) return false
  const hit = rateAlone.longestAt(host.tokens, subject.from, subject.to)
  return hit?.to === subject.to && !cue && anchor.kind === 'level' && anchor.q.dimension === null
}
const rateAlone = phrases('tỷ lệ|đạt tỷ lệ|chiếm tỷ lệ')

/** «CPI nhích lên 0,09%», «lượng khách tăng lên 38,5%»: by so much; an index of a rise would be above 100. */
function risesBy({host, cue, value}: Frame): boolean {
  return cue !== null && value < leastIndex && rises.longestAt(host.tokens, cue.from) !== undefined
}
const leastIndex = 50
const rises = phrases('nhích lên|nhích|tăng lên|nhỉnh lên|vọt lên|leo lên')

function ofPlanSurpassed(frame: Frame, before: Frame | undefined): boolean {
  const {host, q, subject, noun, cue} = frame
  if (frame.base || behind(frame, compare)) return false
  if (subject || noun || q.value <= 100 || before?.host !== host || before.kind !== 'change') return false
  if (!cue || !equals.longestAt(host.tokens, cue.from) || !before.anchor) return false
  for (let i = before.q.to; i < q.from; i++) if (plan.longestAt(host.tokens, i)) return true
  return false
}
const plan = phrases(plans)
const equals = phrases('tương đương|tương ứng|bằng|tức|đạt')

/** What the figure before is of is a rate. */
function ofRate({host, subject}: Frame): boolean {
  return subject !== null && ratios.longestAt(host.tokens, subject.from) !== undefined
}
const ratios = phrases('tỷ suất|tỉ suất|tỷ lệ|tỉ lệ|hệ số|lãi suất')

/** «vốn điều lệ 12.800 tỷ đồng, trong đó Công ty A góp 41%»: so much of the amount before */
function holdsPart({host, q, cue, wholes}: Frame): boolean {
  return (
    !cue &&
    holders.has(host.tokens[q.from - 1]?.fold ?? '') &&
    wholes.some(one => one.q.dimension === 'money')
  )
}
const holders = wordSet('góp nắm giữ hữu')

/** «đã giải phóng được 99,7% mặt bằng»: so much of it is done */
export function isDone({from}: Words, {host, cue}: Frame): boolean {
  return host.tokens[cue!.to - 1]!.fold === got && works.longestAt(host.tokens, from) !== undefined
}
const got = fold('được')
const works = phrases(
  'giải phóng|bàn giao|thu hồi|chi trả|thanh toán|đền bù|bồi thường|thi công|lắp đặt|hoàn thành|xử lý|giải quyết',
)
const reaches = phrases('mới đạt|chỉ đạt')

/** What surpasses the plan is itself a rate, and the plan is what it is compared with. */
function overRate({host, subject, noun, value}: Frame, before: Frame | undefined): boolean {
  if (!before || before.host !== host || subject || noun || before.q.dimension !== 'percent') return false
  return (before.kind === 'level' || before.kind === 'share') && value < before.value
}

/** What a percentage says that does not go on with another. */
export function setPercent(
  frame: Frame,
  before: Frame | undefined,
  planned: boolean,
  set: (kind: Kind, sign?: number) => void,
): void {
  const {q, cue, host} = frame
  const direction = cue?.direction
  if (q.unit === '‰' && direction !== 'up' && direction !== 'down') return set('level') // «Mức giảm sinh 0,12‰»
  // «đạt 26,43%, vượt 1,43% so với mục tiêu»: by so many points
  if (direction === 'over' && overRate(frame, before)) {
    frame.unit = 'điểm %'
    return set('change')
  }
  if (direction === 'over') {
    frame.value = exactPlus(frame.value, 100)
    if (frame.max !== null) frame.max = exactPlus(frame.max, 100)
    return set('plan_completion')
  }
  // «vượt 62 đảng viên so với chỉ tiêu, tương đương 108,3%»: so much of the plan that was surpassed
  if (ofPlanSurpassed(frame, before)) return set('plan_completion')
  if (planned && direction !== 'up' && direction !== 'down') return set('plan_completion')
  if (direction === 'contribution') return set(paysPart(frame) ? 'share' : 'contribution')
  if (direction === 'share') return set('share')
  if (before && planByThen(frame, before)) return set('plan_completion')
  // «doanh thu tăng thêm khoảng 20%»
  if (cue && adds.longestAt(host.tokens, cue.from)?.to === cue.to && !isRate(frame)) return set('growth')
  if (direction === 'up' || direction === 'down' || (!cue && movesInLead(frame))) {
    const sign = direction === 'down' || (!cue && falls(frame)) ? -1 : 1
    if (isRate(frame)) {
      if (q.unit !== '‰') frame.unit = 'điểm %'
      return set('change', sign)
    }
    return set('growth', sign)
  }
  // «tăng trưởng đạt 5,1%, thấp hơn cùng kỳ (5,48%)»: the same growth then
  if (frame.earlier && !frame.subject && !frame.noun && frame.anchor?.kind === 'growth')
    return set('growth', frame.anchor.value < 0 ? -1 : 1)
  const other = !cue && comparedInBracket(frame, before)
  if (other) {
    frame.anchor = other.anchor
    frame.continues = other.anchor.kind === 'level'
    return set(other.kind, other.anchor.value < 0 ? -1 : 1)
  }
  if (frame.subject && bareRate(frame)) {
    frame.subject = null
    return set('share')
  }
  if (direction === 'level' && reached(frame)) return set('plan_completion')
  if (!frame.subject && !frame.noun && frame.anchor && isOfPlan(frame.anchor.host, frame.anchor.q))
    return set('plan_completion')
  if (before && (cue ? reachesToo(frame, before) : reachedThere(frame, before))) return set('plan_completion')
  if (inBracketOfRate(frame)) return set('plan_completion')
  if (
    (direction === 'level' || (!cue && frame.mod !== null)) &&
    frame.subject &&
    !frame.noun &&
    countedUnits.longestAt(host.tokens, frame.subject.from)
  )
    return set('share')
  // «tỷ trọng nông nghiệp còn 46,2%», «tỷ trọng dịch vụ giảm từ 43% xuống 41%»
  if ((!cue || direction === 'level') && weighs(frame)) return set('share')
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
    // «chế biến tăng 8,97%, sản xuất điện bằng 105,3%»: of what it was then, as the others are
    if (
      frame.subject &&
      !frame.noun &&
      before?.host === host &&
      q.value >= leastIndex &&
      before.q.dimension === 'percent'
    )
      if (before.kind === 'growth' || before.kind === 'index') return set('index')
    if (frame.anchor && !frame.subject && !frame.noun)
      return set(frame.anchor.q.of !== null || isPartCount(frame.anchor) ? 'share' : 'index')
    return set('share')
  }
  // «đàn trâu 15.200 con, đàn bò 32.400 con; so với năm 2022 lần lượt đạt 98,5% và 102,3%»
  if (direction === 'level' && frame.base && comparesLevels(frame)) return set('index')
  // «CPI nhích lên 0,09% so với tháng trước»
  if (direction === 'level' && behind(frame, against)) {
    // «Tỷ lệ che phủ rừng tăng lên 45% so với năm 2020»
    if (cue && rises.longestAt(host.tokens, cue.from) && isRate(frame)) return set('level')
    return set(risesBy(frame) ? 'growth' : 'index')
  }
  if (direction === 'fulfil' && !frame.noun) return set('plan_completion')
  if (disbursed(frame)) return set('plan_completion')
  // «5 huyện có tỷ lệ giải ngân cao, trong đó huyện Hoài Ân 41,38%»: the rate that the units are counted by
  const counted = !frame.subject && !frame.noun ? rateOfCounted(frame.anchor) : null
  if (counted) return set(counted)
  // «Tỷ suất lợi nhuận giảm từ 17,25 xuống 15,3%»
  if (direction === 'level' && !frame.subject && !frame.noun && frame.anchor && ofRate(frame.anchor))
    return set('level')
  if (!frame.subject && !frame.noun && frame.anchor) {
    return set(
      (frame.anchor.q.dimension === 'percent' || frame.anchor.q.dimension === 'points') &&
        (direction === 'level' ||
          (frame.anchor.kind === 'level' && (frame.earlier !== null || atOtherTime(frame))) ||
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
          (frame.subject && isDone(frame.subject, frame)) ||
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
  const grown = sectorGrowth(frame, before)
  if (grown) return set('growth', grown.value < 0 && !frame.cue ? -1 : 1)
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
  return set(inStructure(frame) || ofShares(frame) || ofSoMany(frame) || holdsPart(frame) ? 'share' : 'level')
}

/** «trong đó đảng viên nữ 37.560 đồng chí, bằng 38,4%»: a part of a count is so much of the whole. */
function isPartCount({kind, q, wholes, value}: Frame): boolean {
  return (
    kind === 'level' &&
    q.dimension === null &&
    wholes.some(whole => whole.kind === 'level' && whole.q.dimension === null && whole.value >= value)
  )
}

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

/** «Tỷ lệ bao phủ bảo hiểm y tế 91,6% dân số» */
const population = phrases(`${populations}|diện tích|tổng diện tích`)

function exactPlus(value: number, add: number): number {
  return Number((value + add).toFixed(9))
}

/** No cue stands at the figure, but the clause began with a move: «Giảm tỷ lệ hộ nghèo toàn tỉnh 1,39%». */
function movesInLead(frame: Frame): boolean {
  const first = firstWord(frame)
  return first === up || first === down
}
