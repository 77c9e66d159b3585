/** Parts and sums of capital that is registered: by place, by source, of one project, what is left. */
import {textOf} from '../frames/name-words.js'
import type {Frame} from '../frames/types.js'
import {nextInLine, remainders} from '../lexicon/cues.js'
import {figure, find, phrase} from '../phrase/phrase.js'
import {phrases} from '../text/match.js'
import {has, targetOf, type Rule} from './define.js'
import {notProjectCapital, otherMoney} from './other-money.js'
import {countedBehind, ofProjectsBehind} from './project-act-behind.js'
import {raisedInBracket} from './project-bracket.js'
import {capitalAction} from './project-capital-action.js'
import {kinOf, onCompanies, projects, speaksOfProjects} from './project-capital.js'
import {namedProject, projectName} from './project-name.js'

const rest = phrase`còn lại`
const remaining = phrases(remainders)
const ofCapital = phrase`(tổng)? (số)? vốn …2 (cấp mới|đăng ký|FDI|thu hút|nước ngoài)`
const shares = phrases('thị phần|cơ cấu|tỷ trọng|tỷ lệ')
const rounding = 1e-6
/** «hơn 931 triệu USD» of 604,6 and 326,8 */
const about = 5e-3

/** A place, and where it stands among the others: «Bắc Ninh dẫn đầu với», «bỏ xa Hải Phòng (»; the first word in capitals. */
function leads({host, region, clause, q}: Frame): boolean {
  const {tokens, at} = host
  let {from} = region
  // «Nhật Bản đứng thứ hai với 46,19 tỷ USD»
  const rank = at[from - 1]
  if (rank?.kind === 'quantity' && rank.ordinal) from = clause.from
  if (tokens[q.from - 1]?.fold === '(')
    for (from = q.from - 1; from > 0 && tokens[from - 1]!.kind === 'word' && !at[from - 1];) from--
  let ranked = false
  for (let i = from; i < q.from; i++) ranked ||= standing.longestAt(tokens, i) !== undefined
  const names = tokens.slice(from, q.from).filter(({kind, upper}) => kind === 'word' && upper)
  return ranked && names.length >= 2
}
/** «Về xuất khẩu, Samsung dẫn đầu với 3,2 tỷ USD»: the sentence up to the figure is on another quantity. */
function onOther(frame: Frame): boolean {
  const words = targetOf(frame, {from: 0, to: frame.tail.to})
  return [otherMoney, notProjectCapital, spentOrEarned].some(other => find(other, words) !== undefined)
}
const spentOrEarned = phrase`giải ngân|vốn …3 thực hiện|thực hiện vốn|sản xuất|sản lượng|giá trị|doanh thu|bán lẻ|thu nhập|nộp`
const standing = phrases(`dẫn đầu|đứng đầu|bỏ xa|đứng thứ|xếp thứ|đứng sau|xếp sau|theo sau|${nextInLine}`)

/** «gồm: nhà máy điện gió tại phường Vĩnh Châu 4.000 tỷ đồng»: one by its kind, words enough to tell it from others. */
function kindOfOne({host, subject}: Frame): string | null {
  return subject && subject.to - subject.from >= 4 ? textOf(host, subject) : null
}

/** how many amounts back the two of a sum may stand */
const reach = 3

export const capitalParts: Rule[] = [
  {
    // «… 6.842,7 tỷ đồng và … 2.157,3 tỷ đồng, cộng chung đạt 9.000 tỷ đồng»
    name: 'project.sum',
    dimensions: ['money'],
    kinds: ['level'],
    when: [
      {
        where: 'before',
        phrase: phrase`cộng (chung|cả|lại|dồn)|tổng cộng|cả hai|tính chung|tính gộp|gộp lại`,
      },
    ],
    build(frame, {drafts}) {
      const amounts = drafts.filter(
        ({type, measure, kind, frame: one}) =>
          type === 'project' &&
          measure !== 'count' &&
          (kind ?? one.kind) === 'level' &&
          one.block === frame.block &&
          one.unit === frame.unit,
      )
      const last = amounts.slice(-reach)
      const isSum = last.some((a, k) =>
        last
          .slice(k + 1)
          .some(
            b =>
              Math.abs(a.frame.value + b.frame.value - frame.value) <=
              frame.value * (frame.mod ? about : rounding),
          ),
      )
      if (!isSum) return null
      return {measure: amounts.at(-1)!.measure, own: {action: null, name: null}}
    },
  },
  {
    // «thu hút 45.000 tỷ đồng vốn đăng ký, trong đó FDI từ 1,4 tỷ USD»
    name: 'project.capital-part',
    dimensions: ['money'],
    kinds: ['level'],
    when: [
      {
        where: 'subject',
        phrase: phrase`(số|phần)? còn lại|giai đoạn|hợp phần|(vốn|khối|khu vực)? (FDI|DDI|đầu tư nước ngoài|đầu tư trong nước)`,
        first: true,
      },
    ],
    build(frame, context) {
      // «Vốn FDI thực hiện ước đạt 2,15 tỷ USD»: what was spent is no part of what was registered
      if (has(frame, 'around', phrase`thực hiện|giải ngân`)) return null
      const whole = frame.wholes.at(-1)
      const draft = whole && context.draftOf(whole)
      if (draft?.type !== 'project' || draft.measure === 'count') return null
      if (frame.noun && !has(frame, 'around', rest)) return null
      return {measure: draft.measure, own: draft.own}
    },
  },
  {
    // «…, còn lại 13,32 triệu USD đến từ 06 lượt góp vốn», «phần còn lại, 188,6 triệu USD, đến từ các dự án …»
    name: 'project.capital-left',
    dimensions: ['money'],
    kinds: ['level'],
    build(frame, context) {
      const {host, q, noun} = frame
      const whole = frame.wholes.at(-1)
      const draft = whole && context.draftOf(whole)
      if (noun || draft?.type !== 'project' || draft.measure === 'count') return null
      const comma = host.tokens[q.from - 1]?.fold === ',' ? 1 : 0
      // «trong đó 897,4 triệu USD của 38 dự án cấp mới»
      const counted = countedBehind(frame)
      const theirs =
        counted !== undefined && projects.matchAt(targetOf(frame, {from: counted, to: counted + 4}), counted)
      if (!theirs && !remaining.longestBefore(host.tokens, q.from - comma)) return null
      return {measure: draft.measure, own: {action: ofProjectsBehind(frame), name: null}}
    },
  },
  {
    // «cả nước thu hút 31,38 tỷ USD vốn FDI …. Bắc Ninh dẫn đầu với 5,1 tỷ USD, bỏ xa Hải Phòng (4,7 tỷ USD)»
    name: 'project.capital-by-place',
    dimensions: ['money'],
    kinds: ['level'],
    build(frame, context) {
      if (frame.noun || !leads(frame) || onOther(frame)) return null
      const told = context.drafts.filter(
        ({type, measure, frame: one}) =>
          type === 'project' &&
          measure === 'registered_capital' &&
          one.block === frame.block &&
          one.unit === frame.unit &&
          one.kind === 'level',
      )
      const whole = told.find(draft => draft.frame.wholes.length === 0)
      return whole && whole.frame.value > frame.value
        ? {measure: 'registered_capital', own: {action: whole.own.action ?? null, name: null}}
        : null
    },
  },
  {
    // «tổng vốn đăng ký 16.200 tỷ đồng, trong đó dự án Nhà máy điện phân nhôm 15.480 tỷ đồng»
    name: 'project.capital-of-one',
    dimensions: ['money'],
    kinds: ['level'],
    when: [
      {
        where: 'subject',
        phrase: phrase`riêng? (dự án|nhà máy|tổ hợp|khu đô thị|khu công nghiệp|khu nhà ở|khu dân cư|khu du lịch|trang trại|trung tâm|bệnh viện|khách sạn|cảng|tuyến|cao tốc|cụm công nghiệp|KCN|CCN)`,
        first: true,
      },
      {where: 'subject', phrase: phrase`thiếu|nợ|lỗ|lãng phí|thất thoát|quá hạn|vượt|giải ngân`, not: true},
    ],
    build(frame, context) {
      const whole = frame.wholes.at(-1)
      const draft = whole && context.draftOf(whole)
      if (frame.noun || frame.cue || draft?.type !== 'project' || draft.measure === 'count') return null
      const name = projectName(frame, []) ?? kindOfOne(frame)
      return name === null ? null : {measure: draft.measure, own: {...draft.own, name}}
    },
  },
  {
    // «tổng vốn tăng thêm 98 triệu USD; riêng Công ty A tăng 45 triệu USD», «Nhà máy B vừa điều chỉnh, thêm 62,8 triệu USD»
    name: 'project.capital-raise',
    dimensions: ['money'],
    kinds: ['level', 'change'],
    when: [{where: 'around', phrase: phrase`(tăng|thêm|tăng thêm|bổ sung|bổ sung thêm) ${figure}`}],
    build(frame, context) {
      if (frame.noun || frame.base || has(frame, 'around', spentOrEarned)) return null
      const whole = frame.wholes.at(-1)
      const draft = whole && context.draftOf(whole)
      const ofAll =
        draft?.type === 'project' && draft.measure === 'registered_capital' && draft.own.action === 'adjusted'
      const ofOne = has(frame, 'clause', phrase`điều chỉnh`) && namedProject(frame) !== null
      if (!ofAll && !ofOne && !raisedInBracket(frame, context)) return null
      const own = {action: 'adjusted', name: projectName(frame, context.drafts)}
      return {measure: 'registered_capital', own, kind: 'level'}
    },
  },
  {
    // «Thị phần vốn FDI đăng ký theo đối tác: Hồng Kông 32,4%, Singapore 24,1%»
    name: 'project.capital-split',
    dimensions: ['percent'],
    kinds: ['level', 'share'],
    build({head, host, noun}) {
      if (!head || noun || !shares.longestAt(host.tokens, head.from)) return null
      const words = {has: undefined, tokens: host.tokens, from: head.from, to: head.to, figureAt: () => 0}
      return find(phrase`vốn …3 (đăng ký|FDI|cấp mới|thu hút)|FDI`, words)
        ? {measure: 'registered_capital', own: {action: null, name: null}, kind: 'share'}
        : null
    },
  },
  {
    // «công nghiệp chế biến chiếm 88,5% vốn cấp mới»
    name: 'project.capital-share',
    dimensions: ['percent'],
    kinds: ['share'],
    build(frame, context) {
      const {noun, subject} = frame
      if (!noun || !ofCapital.matchAt(targetOf(frame, noun), noun.from)) return null
      const kin = kinOf(frame, context)
      // «Nhật Bản dẫn đầu với 12 dự án, chiếm 45% tổng vốn FDI»: of the capital, and not of the projects
      const counted = kin?.frame.host === frame.host && kin.measure === 'count' ? kin : undefined
      if (!subject && !counted) return null
      if (onCompanies(frame, context) || (!kin && !speaksOfProjects(frame, context))) return null
      return {
        measure: 'registered_capital',
        own: {action: capitalAction(frame, subject ? undefined : counted, context), name: null},
      }
    },
  },
]
