import type {Frame} from '../frames/types.js'
import {figure, find, phrase} from '../phrase/phrase.js'
import {fold, foldWords} from '../text/fold.js'
import {phrases, wordSet} from '../text/match.js'
import {has, targetOf, type Draft, type RuleContext} from './define.js'
import {otherMoney} from './other-money.js'
import {namedProject, projectName} from './project-name.js'
import {projectTold} from './project-told.js'

export const projects = phrase`(số|tổng số)? (lượt)? dự án|công trình , dự án|công trình và dự án`
const company = phrase`doanh nghiệp …3 (mới|thành lập|đăng ký)|doanh nghiệp|DN|hợp tác xã|htx|công ty`
const fdi = phrase`FDI|vốn ngoại (vào|rót|đổ|chảy|đăng ký)|(hút|đón) …2 ${figure} vốn ngoại|đầu tư nước ngoài|đầu tư trực tiếp nước ngoài`
const registered = phrase`vốn …2 đăng ký|đăng ký|vốn (bổ sung|tăng thêm|cấp mới|thu hút)|điều chỉnh (tăng|giảm)? vốn|thu hút|cấp mới|tăng thêm|tăng vốn|vốn điều chỉnh`
const implemented = phrase`vốn (đầu tư|FDI)? thực hiện|giải ngân|thực hiện (được|đạt|ước)? …2 ${figure}`

const total = phrase`tổng mức đầu tư|mức đầu tư|tổng vốn đầu tư|vốn đầu tư|tổng vốn|với vốn|vốn|trị giá|kinh phí`

/** The capital of counted projects is of no one project. */
export function nameOf(frame: Frame, kin: Draft | undefined, context: RuleContext): string | null {
  if (kin?.measure === 'count' && kin.frame.host === frame.host && kin.frame.value !== 1) return null
  return projectName(frame, context.drafts) ?? projectTold(frame, context)
}

/** «Công ty X đã khởi công dự án …», «nâng vốn đăng ký của dự án»: the project's, whoever builds it */
const actsOnProject = phrase`(vốn …2 (của|cho) …1|đầu tư|khởi công|động thổ|khánh thành|triển khai|phê duyệt|chấp thuận|duyệt|xem xét|thẩm định|trình) (thực hiện|xây dựng|chủ trương)? dự án|cho (dự án|nhà máy)|dự án (này)? (của|do) (công ty|tập đoàn|doanh nghiệp|liên danh|nhà đầu tư|tổng công ty)`
/** «Dự án có tổng mức đầu tư …, do Công ty X làm chủ đầu tư» */
const ofTheProject = phrase`dự án …3 (có|với) (tổng mức đầu tư|tổng vốn đầu tư)|(tổng mức đầu tư|tổng vốn đầu tư) (của)? dự án`
const registeredCapital = phrase`vốn đăng ký`
const licences = phrase`chứng nhận …3 đầu tư|(chấp thuận|quyết định|phê duyệt) chủ trương đầu tư`

/** «268 doanh nghiệp thành lập mới với tổng vốn đăng ký 1.452 tỷ đồng»: companies' capital. */
function ofEnterprises(frame: Frame, context: RuleContext): boolean {
  const before = context.drafts[context.drafts.length - 1]
  if (
    !before ||
    before.frame.host !== frame.host ||
    before.type !== 'indicator' ||
    has(frame, 'around', projects)
  )
    return false
  if (has(frame, 'clause', licences) ?? has(frame, 'clause', actsOnProject)) return false
  const [first, second] = before.frame.nameFolds
  if (enterprises.has(first ?? '') || (first === firm[0] && second === firm[1])) return true
  // «09 công trình với tổng mức đầu tư …»: works that nobody calls dự án
  return first === works[0] && second === works[1] && before.frame.q.dimension === null
}

/** «Tổng vốn đầu tư toàn xã hội …, trong đó vốn FDI 4.200 tỷ đồng»: a source of investment, no capital registered. */
function ofAllSociety(frame: Frame, {drafts}: RuleContext): boolean {
  const said = drafts.some(
    ({type, frame: one}) =>
      one.host === frame.host && type === 'indicator' && has(one, 'subject', allSociety) !== undefined,
  )
  return said && !has(frame, 'around', projects) && !has(frame, 'around', phrase`đăng ký`)
}
const allSociety = phrase`toàn xã hội`

const enterprises = new Set(['doanh', 'hợp', 'htx', 'dn'].map(fold))
const firm = foldWords('công ty')
const works = foldWords('công trình')

const pouring = phrase`rót (thêm|vào)`

/** The sentence or the paragraph is about companies founded, not about projects. */
export function onCompanies(frame: Frame, {blockWords, topic, drafts}: RuleContext): boolean {
  // «Công ty X nâng vốn đăng ký của dự án từ 99 lên 270 triệu USD»: its project's
  if (has(frame, 'sentence', actsOnProject) || (frame.unit === 'USD' && has(frame, 'around', pouring)))
    return false
  // «trao giấy chứng nhận đăng ký đầu tư cho 8 doanh nghiệp với tổng vốn đăng ký 3.600 tỷ đồng»
  if (has(frame, 'clause', licences)) return false
  if (namedProject(frame) !== null || has(frame, 'around', ofTheProject)) return false
  if (has(frame, 'sentence', company) && !has(frame, 'sentence', fdi)) return true
  // «doanh nghiệp thành lập mới … vốn đăng ký 193.784 tỷ đồng. … Xây dựng với vốn đăng ký 29.308 tỷ đồng»: the sectors of it
  if (has(frame, 'around', registeredCapital) && !has(frame, 'sentence', projects)) {
    const last = drafts.findLast(
      ({frame: one}) =>
        one.block === frame.block && one.unit === frame.unit && has(one, 'around', registeredCapital),
    )
    if (last?.type === 'indicator') return true
  }
  const said = (word: string) => blockWords.has(word) || topic.has(word)
  return founding.every(said) && !blockWords.has(foreign) && !projectWords.every(said)
}
const founding = foldWords('doanh nghiệp thành lập')
export const projectWords = foldWords('dự án')

/** «34 dự án điều chỉnh tăng vốn đầu tư thêm 2.213,5 tỷ đồng»: the noun says that capital follows. */
function ofItsCapital(frame: Frame, {noun}: Frame): boolean {
  if (!noun || frame.q.from - noun.to > 1) return false
  return frame.host.tokens.slice(noun.from, noun.to).some(token => token.fold === money)
}
const money = fold('vốn')

/** «23 dự án với gần 3,1 tỷ USD». */
function onlyWith(frame: Frame): boolean {
  const {host, q} = frame
  const words = host.tokens.slice(frame.region.from, q.from).filter(token => token.kind === 'word')
  return (
    words.length > 0 && words.length <= longestWith && amount.longestBefore(host.tokens, q.from) !== undefined
  )
}

const longestWith = 4

/** «303 dự án trong KCN với 6,12 tỷ USD»: where the projects counted are. */
export function ofSite({host, region, subject}: Frame): boolean {
  return subject !== null && subject.from - region.from <= 1 && sites.has(host.tokens[region.from]!.fold)
}
const sites = wordSet('trong ngoài tại ở')
const amount = phrases(
  'với|trị giá|với số tiền|tổng trị giá|, thêm|, tổng cộng|, cộng lại|, tổng số|, tất cả',
)

/** «381,7 triệu USD và 4.356 tỷ đồng»: nothing but «và» or a comma between. */
function sameRegion(frame: Frame, before: Frame): boolean {
  return frame.q.from - before.q.to <= 2
}

/** «(trước khi điều chỉnh là 875 triệu USD)»: what it was */
export function isFormer({host, subject}: Frame): boolean {
  return subject !== null && former.longestAt(host.tokens, subject.from) !== undefined
}
const former = phrases(
  'trước khi|trước đó|trước đây|ban đầu|lúc đầu|trước điều chỉnh|sau khi|sau điều chỉnh|vốn ban đầu|đăng ký ban đầu|vốn đăng ký ban đầu',
)

export function bySubject({host, subject, depth}: Frame): boolean {
  if (subject === null || host.tokens[subject.from]!.upper) return true
  // «73 dự án (chuyển tiếp 26, khởi công mới 47)»
  return depth > 0 && stages.longestAt(host.tokens, subject.from) !== undefined
}
const stages = phrases(
  'chuyển tiếp|khởi công|khởi công mới|hoàn thành|cấp mới|điều chỉnh|trong nước|đầu tư trong nước|nước ngoài|fdi|ddi|đang triển khai|đang thi công|chưa triển khai|thu hồi',
)

/** The section or the title is about attracting investment. */
function onInvestment(context: RuleContext): boolean | undefined {
  const {topic} = context
  return (topic.has(attract) && (topic.has(invest) || topic.has(foreign))) || undefined
}

/** The text is on foreign investment. */
export function onForeign({topic}: RuleContext): boolean {
  return topic.has(foreign)
}

const attract = fold('hút')
const invest = fold('tư')
const foreign = fold('FDI')

export function kinOf(frame: Frame, context: RuleContext): Draft | undefined {
  const said = context.drafts.filter(draft => draft.frame.host === frame.host && draft.type === 'project')
  const before = said.findLast(draft => draft.frame.depth <= frame.depth) ?? said.at(-1)
  return (
    before ??
    [...context.drafts]
      .reverse()
      .slice(0, 2)
      .find(draft => draft.frame.block === frame.block && draft.type === 'project')
  )
}

/** «41 dự án cấp mới, vốn 15.267 tỷ đồng»: what was licensed is registered. */
const registering = new Set<unknown>(['licensed', 'adjusted', 'revoked'])

export function measureOf(frame: Frame, kin: Draft | undefined, {drafts}: RuleContext): string {
  // «được trao giấy chứng nhận đăng ký đầu tư với tổng vốn đầu tư 260 triệu USD»: a paper, and no registered capital
  const whole = targetOf(frame, {from: frame.lead.from, to: Math.max(frame.q.to, frame.noun?.to ?? 0)})
  const ownWords = {...whole, from: find(phrase`chứng nhận đăng ký (đầu tư)?`, whole)?.to ?? whole.from}
  if (find(phrase`đăng ký`, ownWords)) return 'registered_capital'
  if (find(phrase`(nâng|tăng) vốn`, ownWords)) return 'registered_capital'
  if (find(implemented, ownWords)) return 'implemented_capital'
  if (find(registered, ownWords)) return 'registered_capital'
  if (find(phrase`tổng mức đầu tư|tổng vốn đầu tư|vốn đầu tư`, ownWords) || underTotal(frame))
    return find(phrase`vốn …4 nước ngoài|vốn FDI`, ownWords) ? 'registered_capital' : 'total_investment'
  if (kin && kin.measure !== 'count') return kin.measure
  if (kin && registering.has(kin.own.action) && find(phrase`vốn|tổng vốn|số vốn`, ownWords))
    return 'registered_capital'
  if (
    frame.unit === 'USD' &&
    !((projectName(frame, []) !== null || onOneProject(frame)) && !has(frame, 'sentence', fdi)) &&
    find(kin?.measure === 'count' ? phrase`vốn` : phrase`tổng vốn|số vốn`, ownWords)
  )
    return 'registered_capital'
  // «vốn đăng ký 9,7 tỷ USD. … Khối trong nước có 698 dự án, tổng vốn trên 121.400 tỷ đồng»
  const registeredBefore = drafts.some(
    ({type, measure, frame: one}) =>
      type === 'project' && measure === 'registered_capital' && one.block === frame.block,
  )
  return find(total, ownWords) &&
    !has(frame, 'sentence', fdi) &&
    !(registeredBefore && find(sumOfCapital, ownWords))
    ? 'total_investment'
    : 'registered_capital'
}

/** «Dự án được đầu tư bởi 4 đối tác với tổng vốn 9 tỷ USD»: the sentence is on one. */
function onOneProject({host: {tokens}}: Frame): boolean {
  return oneProject.longestAt(tokens, 0) !== undefined
}
const oneProject = phrases('dự án|dự án này|dự án trên')

const sumOfCapital = phrase`tổng vốn|tổng số vốn|số vốn`

/** «tổng mức đầu tư dự kiến: 251,8 tỷ đồng»: the label stands before a colon. */
function underTotal(frame: Frame): boolean {
  const colon = frame.q.from - 1
  if (frame.host.tokens[colon]?.fold !== ':') return false
  const words = targetOf(frame, {from: Math.max(0, colon - longestLabel), to: colon})
  return find(phrase`tổng mức đầu tư|tổng vốn đầu tư`, words) !== undefined
}
const longestLabel = 6

/**
 * The amount stands in a bracket behind the figure, or goes on from it: «23 dự án với …», «… USD và … đồng»; where an
 * amount was said of the item before, nothing need be between: «Hàn Quốc 21 dự án, tổng vốn 412 triệu USD; Đài Loan
 * 14 dự án, 256 triệu USD».
 */
export function continues(frame: Frame, {frame: before, measure, own}: Draft, amountBefore = false): boolean {
  if (frame.depth > before.depth) return true
  if (measure === 'count' && before.host === frame.host && (onlyWith(frame) || ofItsCapital(frame, before)))
    return true
  if (
    measure === 'count' &&
    before.noun &&
    frame.cue === null &&
    (frame.q.from - before.noun.to === 1 ||
      // «6 dự án xin rút bớt 21,5 triệu USD»
      (frame.q.from === before.noun.to && own.action === 'adjusted')) &&
    (amountBefore || own.action !== null || frame.unit === 'USD')
  )
    return true
  return before.q.dimension === 'money' && frame.cue === null && sameRegion(frame, before)
}

/** The last amount of the sentence, else of the list's item before: «- Trong nước: 20 dự án, vốn 3.912,5 tỷ đồng; - Nước ngoài: 3 dự án, 374 tỷ đồng». */
export function amountBefore({host, block}: Frame, {drafts}: RuleContext): Draft | undefined {
  const amounts = drafts.filter(({type, measure}) => type === 'project' && measure !== 'count')
  const here = amounts.findLast(({frame: one}) => one.host === host)
  if (here || block.marker === null) return here
  const last = drafts.findLast(({frame: one}) => one.block !== block)?.frame.block
  return last?.marker != null && last.level === block.level
    ? amounts.findLast(({frame: one}) => one.block === last)
    : undefined
}

/** «phải giải ngân tối thiểu 6.000 tỷ đồng trong thời hạn 3 năm»: what a rule demands of any project. */
export function isCondition(frame: Frame): boolean {
  if (frame.q.mod !== 'at_least') return false
  return has(frame, 'sentence', phrase`điều kiện|phải|quy định|trường hợp|thời hạn|chứng minh`) !== undefined
}

/** A condition, the capital of companies, or a source of all investment. */
export function isNoCapital(frame: Frame, context: RuleContext): boolean {
  return isCondition(frame) || ofEnterprises(frame, context) || ofAllSociety(frame, context)
}

/** «Tàu vỏ thép dài 27,88 m …. Tổng mức đầu tư gần 18 tỷ đồng»: what a ship cost, in a paragraph without a project */
function ofShips({blockWords}: RuleContext): boolean {
  return (
    blockWords.has(ship) &&
    hulls.some(word => blockWords.has(word)) &&
    !projectWords.every(word => blockWords.has(word))
  )
}
const ship = fold('tàu')
const hulls = ['vỏ', 'mạn', 'composite'].map(fold)

/** Foreign investment, a project or registered capital is named, or the section is about attracting investment. */
export function speaksOfProjects(frame: Frame, context: RuleContext): boolean {
  if (ofShips(context)) return false
  const named =
    has(frame, 'around', fdi) ??
    has(frame, 'sentence', projects) ??
    has(
      frame,
      'around',
      phrase`điều chỉnh (tăng)? vốn|(đăng ký)? (bổ sung|rót thêm|đầu tư thêm) ${figure} …2 (cho|vào) …1 (nhà máy|dự án)|vốn (đầu tư)? (đăng ký|cấp mới|điều chỉnh|tăng thêm|bổ sung)|tổng mức đầu tư`,
    ) ??
    namedProject(frame) ??
    attractsForeign(frame) ??
    byTopic(frame, context)
  return named !== undefined && named !== null && named !== false
}

/** «Về vốn FDI, 6 tháng thu hút 512 triệu USD», «Thu hút đầu tư nước ngoài: tỉnh thu hút …»: said at the head of the clause. */
function attractsForeign(frame: Frame): boolean | undefined {
  if (!has(frame, 'around', phrase`thu hút`) || has(frame, 'around', otherMoney)) return undefined
  const told = has(frame, 'clause', fdi) ?? (frame.head && find(fdi, targetOf(frame, frame.head)))
  return told ? true : undefined
}

/** What only the text's topic makes a project's capital: not «viện trợ», nor what a fund attracts. */
function byTopic(frame: Frame, context: RuleContext) {
  if (has(frame, 'around', otherMoney)) return undefined
  return (
    onInvestment(context) ??
    (onForeign(context) &&
      (has(frame, 'around', pouring) ??
        has(frame, 'clause', ofCapital) ??
        has(frame, 'around', phrase`đầu tư`) ??
        attracts(frame)))
  )
}
const ofCapital = phrase`vốn|FDI`

/** «Với 1,37 tỷ USD thu hút được», «Bình Dương thu hút 1,37 tỷ USD»: the place does. */
function attracts({host, q, clause}: Frame): boolean | undefined {
  if (attracting.longestAt(host.tokens, q.to)) return true
  for (let i = clause.from; i < q.from; i++)
    if (attracting.longestAt(host.tokens, i) && host.tokens[i - 1]?.upper) return true
  return undefined
}
const attracting = phrases('thu hút|hút')
