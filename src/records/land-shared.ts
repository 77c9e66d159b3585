/** A change that is told once for several areas, or of the area that the sentence before told. */
import type {Frame} from '../frames/types.js'
import {phrase} from '../phrase/phrase.js'
import {fold} from '../text/fold.js'
import {phrases} from '../text/match.js'
import {has, type Draft, type Rule, type RuleContext} from './define.js'
import {clean} from './land-edges.js'
import {joinedUses, listEndAt, switchWord} from './land-use.js'

const changes = phrase`chuyển|nhường (hẳn|dần|lại|luôn)? (chỗ|đất)? cho|(thay|thay thế) bằng|(sang|qua) (trồng|nuôi)|(lên liếp|lên líp|lên luống|đào ao) …1 (trồng|nuôi|thả)`
const joints = phrases('và|cùng|cùng với|lẫn|,')
const farthest = 8

/** «128 ha sắn cùng 64 ha điều già cỗi đã nhường chỗ cho cam, quýt»: said behind the second, of both. */
function sharedChange(frame: Frame): {from: string | null; to: string | null} | null {
  const {host, noun, clause} = frame
  const {tokens, at} = host
  const joint = noun ? joints.longestAt(tokens, noun.to) : undefined
  const next = joint && at[joint.to]
  if (next?.kind !== 'quantity' || next.dimension !== 'area' || !has(frame, 'clause', changes)) return null
  for (let i = next.to; i < Math.min(clause.to, next.to + farthest); i++) {
    if (at[i]?.kind === 'quantity' || /^[,;:()]$/u.test(tokens[i]!.fold)) return null
    const hit = switchWord.longestAt(tokens, i)
    if (!hit) continue
    const to = clean(frame, {from: hit.to, to: listEndAt(frame, hit.to, figureAfter(frame, hit.to))})
    return to === null ? null : {from: clean(frame, noun!), to}
  }
  return null
}

function figureAfter({host}: Frame, from: number): number {
  return (
    host.mentions.find(mention => mention.kind === 'quantity' && mention.from >= from)?.from ??
    host.tokens.length
  )
}

const thisArea = phrase`(diện tích|số diện tích|quỹ đất|số đất|đất) (này|đó|ấy|nói trên|(đã|được)? chuyển đổi)`
const uses = phrases('dành cho|dành để|dành trồng|dành nuôi|trồng|nuôi|thả nuôi|đào ao nuôi|đào ao thả')
const only = phrases('mới|chỉ|mới chỉ|hiện|hiện mới|cũng')

/** «Phần lớn diện tích này dành cho cây ăn trái (1.050 ha), còn phần đào ao nuôi cá mới có 85 ha»: parts of what was changed, by what came. */
function ofThisArea(frame: Frame, {drafts}: RuleContext): {from: null; to: string | null} | null {
  const {host, q, region, clause, block, depth} = frame
  const {tokens} = host
  const last = drafts.findLast(draft => draft.frame.kind === 'level' && draft.frame.host !== host)
  if (last?.type !== 'land_conversion' || last.frame.block !== block) return null
  const holds = drafts.some(
    ({type, frame: one}) => type === last.type && one.host === last.frame.host && one.value >= frame.value,
  )
  if (!holds || !has(frame, 'sentence', thisArea)) return null
  let end = frame.cue?.from ?? q.from
  if (depth > 0 && tokens[end - 1]?.fold === '(') end--
  for (let i = end - 1; i >= Math.max(0, Math.min(region.from, clause.from), end - farthest); i--) {
    if (host.at[i]?.kind === 'quantity' || tokens[i]!.fold === ';') return null
    const hit = uses.longestBefore(tokens, i)
    if (!hit) continue
    const to = clean(frame, {from: i, to: only.longestBefore(tokens, end, i)?.from ?? end})
    return to === null ? null : {from: null, to}
  }
  return null
}

const stood = phrases('lúa|đất lúa|mía|đất mía|ruộng|đất ruộng|lúa kém hiệu quả')
const open = fold('(')

/** «chuyển đổi thêm 900 ha (mía 520 ha, lúa 380 ha)»: a bracket that splits by what stood there; nobody turns to rice. */
export function splitsByLeft({host, depth, q}: Frame): boolean {
  const {tokens, at} = host
  if (depth === 0) return false
  let i = q.from
  while (i > 0 && tokens[i]!.fold !== open) i--
  for (let k = i + 1; k < tokens.length && tokens[k]!.fold !== ')'; k++) {
    const hit = stood.longestAt(tokens, k)
    if (hit && at[hit.to]?.kind === 'quantity' && /^[(,;]$/u.test(tokens[k - 1]!.fold)) return true
  }
  return false
}

function rule(name: string, uses: (frame: Frame, context: RuleContext) => Draft['own'] | null): Rule {
  return {
    name,
    dimensions: ['area'],
    kinds: ['level'],
    build(frame, context) {
      const own = uses(frame, context)
      return own && {measure: 'area', own}
    },
  }
}

/** «180 ha lúa sang ngô, đạt 90% so với chỉ tiêu 200 ha huyện giao»: what was to be changed, as it was */
function goalOf({host, q, block}: Frame, {drafts}: RuleContext): Draft['own'] | null {
  const goal = goals.longestBefore(host.tokens, q.from)
  const before = goal && drafts.findLast(({frame: one}) => one.host === host && one.block === block)
  return before?.type === 'land_conversion' ? before.own : null
}
const goals = phrases(
  ['chỉ tiêu', 'kế hoạch', 'mục tiêu']
    .flatMap(goal => [goal, `${goal} là`, `${goal} đề ra là`, `${goal} được giao là`])
    .map(goal => `so với ${goal}`)
    .join('|'),
)

/** Conversions that are told once for several figures. */
export const shared: Rule[] = [
  rule('land.goal', goalOf),
  rule('land.row', (frame, {drafts}) => joinedUses(frame, drafts)),
  rule('land.shared', sharedChange),
  rule('land.of-this', ofThisArea),
]
