/** Lists of projects, each with its capital: «- Nhà máy A: 1.200 tỷ đồng», «một số dự án lớn, như: Nhà máy A (1.200 tỷ đồng)». */
import {textOf} from '../frames/name-words.js'
import type {Frame, Words} from '../frames/types.js'
import {projectHeads} from '../lexicon/projects.js'
import {find, phrase} from '../phrase/phrase.js'
import {phrases, wordSet} from '../text/match.js'
import {targetOf, type Rule, type RuleContext} from './define.js'
import {notProjectCapital, otherMoney} from './other-money.js'
import {kinOf, projectWords} from './project-capital.js'
import {projectName} from './project-name.js'

/** «Trong danh sách các dự án trọng điểm có: - Tổ hợp Khu du lịch A: 6.400 tỷ đồng»: an item of a list of projects, its name and its capital. */
function headsProjects(frame: Frame, {blockWords}: RuleContext): boolean {
  const {host, block, q, noun, cue} = frame
  if (block.kind !== 'item' || noun || cue || host.tokens[q.from - 1]?.fold !== ':') return false
  return projectWords.every(word => blockWords.has(word)) && projectName(frame, []) !== null
}

/** «cấp mới 21 dự án, vốn đăng ký 356 triệu USD. Lớn nhất là dự án Nhà máy A: 120 triệu USD»: the largest of those, in the same block. */
function registeredBefore({block, unit, value}: Frame, {drafts}: RuleContext) {
  return drafts.findLast(
    ({type, measure, kind, frame}) =>
      type === 'project' &&
      measure === 'registered_capital' &&
      (kind ?? frame.kind) === 'level' &&
      frame.block === block &&
      frame.unit === unit &&
      frame.value >= value,
  )
}

/** «- Nhà máy A: 1.200 tỷ đồng; - Nhà máy B: 850 tỷ đồng»: items of one list, each a project and its capital. */
function listed(frame: Frame, context: RuleContext) {
  const {drafts} = context
  if (headsProjects(frame, context)) {
    const name = projectName(frame, [])
    const told = registeredBefore(frame, context)
    return told
      ? {measure: 'registered_capital', own: {action: told.own.action, name}}
      : {measure: 'total_investment', own: {action: null, name}}
  }
  const before = drafts.at(-1)
  if (before?.type !== 'project' || before.measure !== 'total_investment' || frame.noun) return null
  const {block} = before.frame
  if (frame.block.kind !== 'item' || block.kind !== 'item' || block === frame.block) return null
  const name = projectName(frame, [])
  if (frame.lead.to - frame.lead.from > 1 && name === null) return null
  return {measure: before.measure, own: {...before.own, name}}
}

export const listedItem: Rule = {
  name: 'project.listed',
  dimensions: ['money'],
  kinds: ['level'],
  build: (frame, context) => listed(frame, context),
}

/** «thu hút một số dự án lớn, như: Nhà máy A (1.200 tỷ đồng); Khu chế biến B tại xã C (735 tỷ)»: in running text, each in its bracket. */
export const inList: Rule = {
  name: 'project.capital-in-list',
  dimensions: ['money'],
  kinds: ['level'],
  build(frame, context) {
    const {host, q, noun} = frame
    const {tokens} = host
    if (noun || tokens[q.from - 1]?.fold !== '(' || tokens[q.to]?.fold !== ')') return null
    const opener = openerOf(frame)
    if (!opener) return null
    const said = targetOf(frame, {from: 0, to: opener.from})
    if ([notProjectCapital, otherMoney, spent].some(other => find(other, said))) return null
    const name = itemName(frame, opener.to)
    if (!name) return null
    const kin = kinOf(frame, context)
    const licensed = kin?.own.action === 'licensed'
    return {
      measure: licensed ? 'registered_capital' : 'total_investment',
      own: {action: licensed ? 'licensed' : null, name: inFull(frame, textOf(host, name))},
    }
  },
}
const spent = phrase`giải ngân|thiếu|nợ|thất thoát|quyết toán`

/** «Dự án sản xuất, kinh doanh phân bón»: over a comma of the name's own */
function inFull(frame: Frame, name: string): string {
  const found = projectName(frame, [])
  return found?.startsWith(name) ? found : name
}

/** «… dự án …, như:»: where the list begins; no figure but those of its items stands between it and this one. */
function openerOf({host, q}: Frame): Words | null {
  const {tokens, at} = host
  for (let i = q.from - 1; i >= 0; i--) {
    if (at[i]?.kind === 'quantity' && tokens[at[i]!.from - 1]?.fold !== '(') return null
    const hit = openers.longestAt(tokens, i)
    if (!hit) continue
    for (let k = i - 1; k >= Math.max(0, i - farthestHead); k--) {
      if (/^[.;()]$/u.test(tokens[k]!.fold)) break
      if (several.longestAt(tokens, k)) return {from: k, to: hit.to}
    }
    return null
  }
  return null
}
const openers = phrases(
  'như|như :|như là|gồm|gồm :|gồm có|gồm có :|bao gồm|bao gồm :|có thể kể đến|có thể kể đến như|tiêu biểu là|điển hình là|đáng chú ý là|:',
)
const several = phrases('dự án')
const farthestHead = 14

/** From behind the item before to where it stands, or to its bracket. */
function itemName({host, q}: Frame, from: number): Words | null {
  const {tokens, at} = host
  const end = q.from - 1
  let start = end
  let depth = 0
  while (start > from) {
    const word = tokens[start - 1]!.fold
    if (word === ')') depth++
    else if (word === '(') depth--
    // «Nhà máy A (1.200 tỷ đồng), Khu đô thị B (850 tỷ đồng)»
    if (depth > 0 || word === ';') break
    start--
  }
  while (start < end && (tokens[start]!.kind === 'mark' || joints.has(tokens[start]!.fold))) start++
  let to = start
  while (to < end && !sited.longestAt(tokens, to) && tokens[to]!.fold !== ',' && at[to]?.kind !== 'quantity')
    to++
  if (to < end && at[to]?.kind === 'quantity') return null
  const words = tokens.slice(start, to)
  return to - start >= shortestName &&
    (words[0]!.upper || heads.longestAt(tokens, start)) &&
    !firms.longestAt(tokens, start)
    ? {from: start, to}
    : null
}
const heads = phrases(projectHeads)
const joints = wordSet('và cùng với : ,')
const sited = phrases('tại|ở|thuộc|trên địa bàn|do|với|có')
const firms = phrases(
  'công ty|tập đoàn|doanh nghiệp|tổng công ty|liên danh|htx|hợp tác xã|huyện|xã|tỉnh|thành phố|thị xã',
)
/** in words */
const shortestName = 3
