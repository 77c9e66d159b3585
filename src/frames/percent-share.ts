/** Percentages of a whole, and rates that stand for themselves. */
import {populations} from '../lexicon/cues.js'
import {resultVerbs} from '../lexicon/edges.js'
import {fold} from '../text/fold.js'
import {phrases, wordSet} from '../text/match.js'
import {atOtherTime} from './base.js'
import {sameElsewhere} from './elsewhere.js'
import {rateOfCounted} from './kind-disbursed.js'
import {ofShares, weighs} from './kind-parts.js'
import {attain, paysPart, rateAt} from './kind-words.js'
import type {KindRule} from './kind-rule.js'
import type {Frame, Words} from './types.js'

const ratedUnits =
  'xã|thôn|bản|ấp|làng|khu dân cư|chi bộ|tổ chức đảng|đảng viên|bí thư|bí thư chi bộ|cấp ủy viên|chủ thể|trường|trường học|đơn vị|cơ quan|tập thể'.split(
    '|',
  )
const countedUnits = phrases(
  'số hộ|số người|số đảng viên|số cán bộ|số hội viên|số học sinh|số trẻ|số xã|số thôn|số chi bộ|số lao động|số đơn vị|số cơ sở|số dân|' +
    ratedUnits.map(noun => `tỷ lệ ${noun}`).join('|'),
)
const rateAlone = phrases('tỷ lệ|đạt tỷ lệ|chiếm tỷ lệ')
const ratios = phrases('tỷ suất|tỉ suất|tỷ lệ|tỉ lệ|hệ số|lãi suất')
const ceiling = phrases('mức|ở mức')
const existential = phrases('có|với|gồm|đã có')
const acts = phrases(
  `${resultVerbs}|trả|trả kết quả|xét xử|thẩm định|hòa giải|thu gom|lắp|lắp đặt|trang bị|gắn|số hóa|cài đặt`,
)
const wholeWord = phrases('tổng|số|của|trong tổng|trên tổng|cả|toàn')
/** «Tỷ lệ bao phủ bảo hiểm y tế 91,6% dân số» */
const population = phrases(`${populations}|diện tích|tổng diện tích`)

/** «Mức giảm sinh 0,12‰» */
export const perMille: KindRule = ({q, cue}) =>
  q.unit === '‰' && cue?.direction !== 'up' && cue?.direction !== 'down' ? {kind: 'level'} : null

/** «đóng góp 40%»: what it pays of a sum, or adds to a growth; «chiếm 30%», «đóng góp gần 42% GDP». */
export const saidShare: KindRule = (frame, before) => {
  const {cue, host, q} = frame
  if (cue?.direction !== 'contribution') return cue?.direction === 'share' ? {kind: 'share'} : null
  // «GRDP tăng 8%, trong đó công nghiệp đóng góp 40%»: of the growth, where nothing else is named
  const ends = (host.tokens[q.to]?.kind ?? 'mark') === 'mark'
  const grows = ends && before?.host === host && (before.kind === 'growth' || before.kind === 'contribution')
  return {kind: !paysPart(frame) && (grows || addsToGrowth(frame)) ? 'contribution' : 'share'}
}

/** «đóng góp 40% vào mức tăng chung», «đóng góp vào tăng trưởng 40%» */
function addsToGrowth({host, cue, clause, q}: Frame): boolean {
  for (let i = cue!.from; i < Math.min(clause.to, q.to + farthestGrowth); i++)
    if (growthOf.longestAt(host.tokens, i)) return true
  return false
}
const farthestGrowth = 8
const growthOf = phrases('tăng trưởng|mức tăng|tốc độ tăng|mức tăng chung')

/** «52 trường đạt chuẩn quốc gia, tỷ lệ 77,6%»: the rate is of the count before. */
export const bareRate: KindRule = frame => {
  const {host, subject, anchor, clause, noun, cue} = frame
  if (!subject || noun || !anchor || anchor.host !== host || anchor.clause.from !== clause.from) return null
  if (rateAlone.longestAt(host.tokens, subject.from, subject.to)?.to !== subject.to) return null
  if (cue || anchor.kind !== 'level' || anchor.q.dimension !== null) return null
  frame.subject = null
  return {kind: 'share'}
}

/** «Số hộ dùng nước sạch đạt 95%», «tỷ lệ xã có sản phẩm OCOP đạt 90%»: a part of those counted. */
export const ofCounted: KindRule = ({cue, mod, subject, noun, host}) =>
  (cue ? cue.direction === 'level' : mod !== null) &&
  subject &&
  !noun &&
  countedUnits.longestAt(host.tokens, subject.from)
    ? {kind: 'share'}
    : null

/** «tỷ trọng nông nghiệp còn 46,2%», «tỷ trọng dịch vụ giảm từ 43% xuống 41%» */
export const weight: KindRule = frame =>
  (!frame.cue || frame.cue.direction === 'level') && weighs(frame) ? {kind: 'share'} : null

/** «5 huyện có tỷ lệ giải ngân cao, trong đó huyện Hoài Ân 41,38%»: the rate that the units are counted by. */
export const rateOfUnits: KindRule = ({subject, noun, anchor}) => {
  const kind = !subject && !noun ? rateOfCounted(anchor) : null
  return kind && {kind}
}

/** «phấn đấu 50% số xã đạt chuẩn (hiện nay là trên 26%)»: the same share at another time, and nothing else said. */
export const sameThen: KindRule = (frame, before) => {
  const {subject, noun, host, q} = frame
  if (subject || noun || before?.host !== host || before.kind !== 'share' || before.q.dimension !== 'percent')
    return null
  let i = q.from - 1
  while (i > before.q.to && stating.has(host.tokens[i]!.fold)) i--
  const mention = host.at[i]
  if (mention?.kind !== 'period' || !/^[,;(]$/u.test(host.tokens[mention.from - 1]?.fold ?? '')) return null
  frame.anchor = before
  frame.continues = true
  return {kind: 'share'}
}
const stating = wordSet('là đạt có mới chỉ ở mức còn')

/** A figure of what was told before: its rate again, or so much of it. */
export const ofAnchor: KindRule = frame => {
  const {subject, noun, anchor, cue} = frame
  if (subject || noun || !anchor) return null
  const reached = cue?.direction === 'level'
  // «Tỷ suất lợi nhuận giảm từ 17,25 xuống 15,3%»
  if (reached && ofRate(anchor)) return {kind: 'level'}
  const rate = anchor.q.dimension === 'percent' || anchor.q.dimension === 'points'
  const again =
    reached ||
    (anchor.kind === 'level' && (frame.earlier !== null || atOtherTime(frame))) ||
    sameElsewhere(frame, anchor) ||
    (!cue && frame.depth === anchor.depth && frame.q.from - frame.region.from >= 2)
  return {kind: rate && again ? 'level' : 'share'}
}

/** «có 95% hộ dân …»: the whole stands behind. */
export const ofNoun: KindRule = frame => {
  const {noun, subject, cue, host} = frame
  if (!noun) return null
  const yes =
    !subject ||
    (cue &&
      (existential.longestAt(host.tokens, cue.from)?.to === cue.to ||
        isDone(subject, frame) ||
        (!rateAt(frame) && ceiling.longestAt(host.tokens, cue.from) !== undefined)))
  return yes ? {kind: 'share'} : null
}

/** «nam chiếm 62%, nữ 38%»: the word of the share said once. */
export const shareSaidOnce: KindRule = (frame, before) =>
  frame.subject &&
  !frame.cue &&
  before?.kind === 'share' &&
  (before.cue || before.subject) &&
  before.clause.from === frame.clause.from &&
  !rateAt(frame)
    ? {kind: 'share'}
    : null

/** «xét xử 45 vụ, hòa giải 62%»: so much of what was counted. */
export const ofCountDone: KindRule = ({subject, cue, noun, anchor, host}) =>
  subject && !cue && !noun && anchor?.q.dimension === null && acts.longestAt(host.tokens, subject.from)
    ? {kind: 'share'}
    : null

export const ofNounAndSubject: KindRule = frame => {
  const {noun, subject, cue, host} = frame
  if (!noun || !subject) return null
  if (rateAt(frame) && population.longestAt(host.tokens, noun.from)) return {kind: 'level'}
  return !cue || wholeWord.longestAt(host.tokens, noun.from) ? {kind: 'share'} : null
}

export const partOfAll: KindRule = frame =>
  inStructure(frame) || ofShares(frame) || ofSoMany(frame) || holdsPart(frame) ? {kind: 'share'} : null

/** «đã giải phóng được 99,7% mặt bằng»: so much of it is done. */
export function isDone({from}: Words, {host, cue}: Frame): boolean {
  return host.tokens[cue!.to - 1]!.fold === got && works.longestAt(host.tokens, from) !== undefined
}
const got = fold('được')
const works = phrases(
  'giải phóng|bàn giao|thu hồi|chi trả|thanh toán|đền bù|bồi thường|thi công|lắp đặt|hoàn thành|xử lý|giải quyết',
)

/** What the figure before is of is a rate. */
function ofRate({host, subject}: Frame): boolean {
  return subject !== null && ratios.longestAt(host.tokens, subject.from) !== undefined
}

/** «vốn điều lệ 12.800 tỷ đồng, trong đó Công ty A góp 41%»: so much of the amount before */
function holdsPart({host, q, cue, wholes}: Frame): boolean {
  return (
    !cue &&
    holders.has(host.tokens[q.from - 1]?.fold ?? '') &&
    wholes.some(one => one.q.dimension === 'money')
  )
}
const holders = wordSet('góp nắm giữ hữu')

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
