import type {Frame} from '../frames/types.js'
import {find, phrase, type Phrase} from '../phrase/phrase.js'
import {fold} from '../text/fold.js'
import {phrases} from '../text/match.js'
import {projectName} from './project-name.js'
import {defineRecord, has, wholeDraft, targetOf, type Draft, type RuleContext} from './define.js'

/** Investment and construction projects and their capital (Luật Đầu tư 61/2020/QH14 for the acts). */

const projects = phrase`(lượt)? dự án|công trình , dự án|công trình và dự án`
const notInvestment = phrase`dự án (luật|pháp lệnh|nghị quyết|nghị định|thành phần|phim)`
const capital = phrase`vốn|tổng mức đầu tư|mức đầu tư|tăng thêm|bổ sung|trị giá|kinh phí`
const notProjectCapital = phrase`toàn xã hội|thu từ|nộp|doanh thu|doanh nghiệp có vốn|DN có vốn|vốn đầu tư công|vốn điều lệ|đầu tư phát triển|vốn huy động|vốn lồng ghép|vốn tín dụng|vốn vay|vốn sự nghiệp|vốn ngân sách|vốn trực tiếp|ngân sách|kinh phí|vốn tự có|vốn hóa|vốn ODA|tổng vốn huy động|nguồn vốn|xuất siêu|nhập siêu|lãng phí|thất thoát|thoái vốn|cổ tức|sai phạm|vi phạm|(khu vực|doanh nghiệp|DN|công ty|nhà đầu tư|thành phần|lao động) …5 có vốn|giá trị sử dụng đất`
const company = phrase`doanh nghiệp …3 (mới|thành lập|đăng ký)|doanh nghiệp|hợp tác xã|htx|công ty`
const fdi = phrase`FDI|đầu tư nước ngoài|đầu tư trực tiếp nước ngoài`
const registered = phrase`vốn …2 đăng ký|đăng ký|vốn (bổ sung|tăng thêm|cấp mới|thu hút)|thu hút|cấp mới|tăng thêm|tăng vốn|vốn điều chỉnh`
const implemented = phrase`vốn thực hiện|giải ngân|thực hiện`
const total = phrase`tổng mức đầu tư|mức đầu tư|tổng vốn đầu tư|vốn đầu tư|tổng vốn|với vốn|vốn|trị giá|kinh phí`

const actions: [string, Phrase, 'before' | 'behind'][] = [
  ['revoked', phrase`thu hồi|chấm dứt|hủy bỏ|bãi bỏ`, 'before'],
  ['adjusted', phrase`điều chỉnh|tăng vốn|bổ sung vốn|vốn bổ sung|vốn tăng thêm`, 'before'],
  [
    'licensed',
    phrase`cấp mới|cấp phép|cấp giấy|chấp thuận|cấp quyết định|cấp chủ trương|thu hút|phê duyệt chủ trương|quyết định chủ trương|cấp giấy chứng nhận|cấp gcn|cấp GCNĐKĐT|vốn đăng ký cấp mới`,
    'before',
  ],
  ['completed', phrase`hoàn thành|khánh thành|đưa vào (sử dụng|hoạt động|vận hành)`, 'before'],
  ['started', phrase`khởi công|động thổ`, 'before'],
  ['proposed', phrase`đề xuất|kêu gọi|mời gọi`, 'before'],
]
const actionsBehind: [string, Phrase][] = [
  ['licensed', phrase`dự án …3 mới`],
  ['operating', phrase`còn hiệu lực|(đang|đi vào) (hoạt động|vận hành|sản xuất)|hoạt động`],
  ['revoked', phrase`(bị|được) thu hồi|chấm dứt`],
  ['adjusted', phrase`(điều chỉnh)? tăng vốn|điều chỉnh`],
  [
    'licensed',
    phrase`(được)? (cấp mới|cấp phép|chấp thuận|cấp giấy|phê duyệt chủ trương|quyết định chủ trương)`,
  ],
  ['completed', phrase`(đã|được)? hoàn thành`],
  ['started', phrase`(đã|được)? khởi công`],
]

export const project = defineRecord({
  type: 'project',
  rules: [
    {
      name: 'project.count',
      dimensions: ['count', 'percent'],
      kinds: ['level', 'share', 'change'],
      when: [
        {where: 'thing', phrase: projects, first: true},
        {where: 'thing', phrase: notInvestment, not: true},
      ],
      build(frame, context) {
        if (frame.q.dimension === 'percent' && (!frame.noun || frame.kind !== 'share')) return null
        return {measure: 'count', own: {action: actionOf(frame, context), name: null}}
      },
    },
    {
      name: 'project.count-by-place',
      dimensions: ['count'],
      kinds: ['level'],
      build(frame, context) {
        if (frame.noun || !bySubject(frame)) return null
        const whole = wholeDraft(frame, context, 'project', 'count')
        return whole ? {measure: 'count', own: whole.own} : null
      },
    },
    {
      name: 'project.capital',
      dimensions: ['money'],
      kinds: ['level', 'change', 'share'],
      when: [
        {where: 'around', phrase: capital},
        {where: 'around', phrase: notProjectCapital, not: true},
      ],
      build(frame, context) {
        if (ofEnterprises(frame, context)) return null
        const kin = kinOf(frame, context)
        const named =
          has(frame, 'around', fdi) ??
          has(frame, 'sentence', projects) ??
          has(frame, 'around', phrase`vốn đăng ký|tổng mức đầu tư`) ??
          projectName(frame, []) ??
          onInvestment(context)
        if (!kin && !named) return null
        if (!kin && has(frame, 'sentence', company) && !has(frame, 'sentence', fdi)) return null
        const own = {action: capitalAction(frame, kin, context), name: nameOf(frame, kin, context)}
        return {measure: measureOf(frame, kin), own}
      },
    },
    {
      name: 'project.disbursed',
      dimensions: ['money'],
      kinds: ['level'],
      when: [{where: 'around', phrase: phrase`giải ngân`}],
      build(frame, context) {
        const named = has(frame, 'around', phrase`dự án …12 giải ngân|giải ngân …4 dự án`)
        if (!named && kinOf(frame, context)?.frame.host !== frame.host) return null
        return {measure: 'implemented_capital', own: {action: null, name: projectName(frame, context.drafts)}}
      },
    },
    {
      name: 'project.listed',
      dimensions: ['money'],
      kinds: ['level'],
      build(frame, context) {
        const before = context.drafts[context.drafts.length - 1]
        if (!before || before.type !== 'project' || before.measure !== 'total_investment') return null
        if (
          frame.block.kind !== 'item' ||
          before.frame.block.kind !== 'item' ||
          before.frame.block === frame.block ||
          frame.noun
        )
          return null
        if (frame.lead.to - frame.lead.from > 1 && projectName(frame, []) === null) return null
        return {measure: before.measure, own: {...before.own, name: projectName(frame, [])}}
      },
    },
    {
      name: 'project.capital-in-brackets',
      dimensions: ['money'],
      kinds: ['level'],
      build(frame, context) {
        const anchor = frame.anchor && context.draftOf(frame.anchor)
        if (!anchor || anchor.type !== 'project') return null
        if (frame.subject || frame.noun) return null
        const inBracket = frame.depth > anchor.frame.depth
        const follows = anchor.measure === 'count' && anchor.frame.host === frame.host && onlyWith(frame)
        const continues =
          follows ||
          (anchor.frame.q.dimension === 'money' && frame.cue === null && sameRegion(frame, anchor.frame))
        if (!inBracket && !continues) return null
        return {measure: anchor.measure === 'count' ? 'registered_capital' : anchor.measure, own: anchor.own}
      },
    },
  ],
  hang(_frame, anchor) {
    return {own: anchor.own}
  },
})

/** The capital of counted projects is of no one project. */
function nameOf(frame: Frame, kin: Draft | undefined, context: RuleContext): string | null {
  if (kin?.measure === 'count' && kin.frame.host === frame.host && kin.frame.value !== 1) return null
  return projectName(frame, context.drafts)
}

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
  return enterprises.has(before.frame.nameFolds[0] ?? '')
}
const enterprises = new Set(['doanh', 'hợp', 'htx', 'công', 'dn'].map(fold))

/** «23 dự án với gần 3,1 tỷ USD». */
function onlyWith(frame: Frame): boolean {
  const {host, q} = frame
  const words = host.tokens.slice(frame.region.from, q.from).filter(token => token.kind === 'word')
  return words.length > 0 && words.length <= 2 && amount.longestBefore(host.tokens, q.from) !== undefined
}
const amount = phrases('với|trị giá|với số tiền|tổng trị giá')

/** «381,7 triệu USD và 4.356 tỷ đồng»: nothing but «và» or a comma between. */
function sameRegion(frame: Frame, before: Frame): boolean {
  return frame.q.from - before.q.to <= 2
}

function bySubject(frame: Frame): boolean {
  return frame.subject === null || frame.host.tokens[frame.subject.from]!.upper
}

/** The section or the title is about attracting investment. */
function onInvestment(context: RuleContext): boolean | undefined {
  return (
    (context.topic.has(attract) && (context.topic.has(invest) || context.topic.has(foreign))) || undefined
  )
}
const attract = fold('hút')
const invest = fold('tư')
const foreign = fold('FDI')

function kinOf(frame: Frame, context: RuleContext): Draft | undefined {
  const before = [...context.drafts]
    .reverse()
    .find(draft => draft.frame.host === frame.host && draft.type === 'project')
  return (
    before ??
    [...context.drafts]
      .reverse()
      .slice(0, 2)
      .find(draft => draft.frame.block === frame.block && draft.type === 'project')
  )
}

function measureOf(frame: Frame, kin: Draft | undefined): string {
  const ownWords = targetOf(frame, {from: frame.lead.from, to: Math.max(frame.q.to, frame.noun?.to ?? 0)})
  if (find(phrase`đăng ký`, ownWords)) return 'registered_capital'
  if (find(implemented, ownWords)) return 'implemented_capital'
  if (find(registered, ownWords)) return 'registered_capital'
  if (find(phrase`tổng mức đầu tư|tổng vốn đầu tư|vốn đầu tư`, ownWords)) return 'total_investment'
  if (kin && kin.measure !== 'count') return kin.measure
  if (frame.unit === 'USD' && find(phrase`tổng vốn`, ownWords)) return 'registered_capital'
  return find(total, ownWords) && !has(frame, 'sentence', fdi) ? 'total_investment' : 'registered_capital'
}

function capitalAction(frame: Frame, kin: Draft | undefined, context: RuleContext): string | null {
  if (has(frame, 'around', phrase`cấp mới và|và (bổ sung|điều chỉnh|tăng thêm)`)) return null
  return (kin?.own.action as string | null | undefined) ?? actionOf(frame, context)
}

function actionOf(frame: Frame, context: RuleContext): string | null {
  const {host, q, clause} = frame
  const next = host.mentions
    .filter(m => m.kind === 'quantity' && m.from >= q.to)
    .reduce((low, m) => Math.min(low, m.from), clause.to)
  const comma = host.tokens.findIndex((token, i) => i >= q.to && token.fold === ',')
  const behind = targetOf(frame, {from: q.to, to: Math.min(next, clause.to, comma < 0 ? clause.to : comma)})
  for (const [action, pattern] of actionsBehind) if (find(pattern, behind)) return action
  const noun = frame.noun && targetOf(frame, frame.noun)
  if (noun && find(phrase`dự án …3 mới`, noun)) return 'licensed'
  let best: {action: string; from: number} | undefined
  const before = targetOf(frame, {from: clause.from, to: q.from})
  for (const [action, pattern] of actions) {
    for (let at = before.from; at < before.to; at++)
      if (pattern.matchAt(before, at) && (!best || at > best.from)) best = {action, from: at}
  }
  if (best) return best.action
  const whole = wholeDraft(frame, context, 'project')
  return (whole?.own.action as string | null | undefined) ?? null
}
