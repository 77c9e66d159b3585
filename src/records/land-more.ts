import {textOf} from '../frames/name-words.js'
import type {Frame} from '../frames/types.js'
import {figure, phrase} from '../phrase/phrase.js'
import {nounEnd} from '../frames/noun.js'
import {fold, foldWords} from '../text/fold.js'
import {phrases, wordSet} from '../text/match.js'
import {has, targetOf, type Draft, type Rule, type RuleContext} from './define.js'
import {clean} from './land-edges.js'
import {partUse} from './land-part.js'
import {usesOf} from './land-use.js'

const converted = phrase`diện tích (đất)? (đã|được)? chuyển đổi`
const replaces = phrase`đưa …6 (vào thay|vào thay thế|thay thế|thay) (cho)? (được)? ${figure}`
const instead = phrases('vào thay|vào thay thế|thay thế|thay')
const leads = phrase`(dẫn đầu|đứng đầu|nhiều nhất|cao nhất|lớn nhất) (là|có|gồm|thuộc về)`

/** «đưa cây thuốc lá vào thay 146 ha lúa rẫy»: what came stands before, what went behind. */
function replaced(frame: Frame): {from: string | null; to: string | null} | null {
  const {host, q, noun} = frame
  const hit = has(frame, 'before', phrase`đưa`)
  if (!hit || !has(frame, 'clause', replaces)) return null
  for (let i = hit.to; i < q.from; i++) {
    if (!instead.longestAt(host.tokens, i)) continue
    return {
      from: noun && clean(frame, {from: noun.from, to: nounEnd(host, q.to, frame.clause.to)}),
      to: textOf(host, {from: hit.to, to: i}),
    }
  }
  return null
}

/** «thay 92,7 ha mía bằng dứa», «cây cau đã thế chỗ 38 ha nương mì»: what came is said behind «bằng», or does it itself. */
function swapped(frame: Frame): {from: string | null; to: string | null} | null {
  const {host, q, noun, clause, lead} = frame
  const {tokens} = host
  if (!noun) return null
  const took = takes.longestBefore(tokens, q.from)
  if (took && took.from > lead.from) {
    const to = clean(frame, {from: lead.from, to: took.from})
    return to === null ? null : {from: clean(frame, noun), to}
  }
  if (!puts.longestBefore(tokens, q.from)) return null
  for (let i = q.to; i < Math.min(clause.to, q.to + longestLeft); i++) {
    if (tokens[i]!.fold !== by) continue
    let to = i + 1
    while (to < clause.to && !host.at[to] && !/^[.;:()]$/u.test(tokens[to]!.fold)) to++
    return {from: clean(frame, {from: q.to, to: i}), to: clean(frame, {from: i + 1, to})}
  }
  return null
}
/** «phá 1,2 ha cà phê già để xuống 180 gốc sầu riêng»: what came is counted by its trees. */
function treesBehind({host, q, clause}: Frame): {from: number; words: {from: number; to: number}} | null {
  const {tokens, at} = host
  for (let i = q.to + 1; i < Math.min(clause.to, q.to + longestLeft); i++) {
    if (at[i]?.kind === 'quantity') return null
    const hit = plantsSome.longestAt(tokens, i)
    const count = hit && at[hit.to]
    if (!hit || count?.kind !== 'quantity' || count.dimension !== null) continue
    const head = trees.longestAt(tokens, count.to)
    if (!head) return null
    let to = head.to
    while (to < clause.to && !at[to] && tokens[to]!.kind === 'word' && !stops.has(tokens[to]!.fold)) to++
    return {from: i, words: {from: head.to, to}}
  }
  return null
}
const plantsSome = phrases(
  ['xuống', 'trồng', 'thả', 'nuôi', 'xuống giống']
    .flatMap(verb => ['', 'để ', ', ', 'rồi ', 'và ', 'lấy đất '].map(joint => joint + verb))
    .join('|'),
)
const trees = phrases('gốc|cây|trụ|hom|bụi|khóm|nọc|cây giống|gốc cây|con|con giống')
const stops = wordSet('với và theo trên ở tại từ để cho đã')

const felling = ['phá', 'chặt', 'đốn', 'nhổ']
  .flatMap(verb => ['', ' bỏ', ' sạch', ' hết', ' hẳn', ' hạ', ' bỏ hết'].map(all => verb + all))
  .join('|')

/** «phá bỏ 64 ha lúa bạc màu, trồng dừa sáp», «lên liếp 1,4 ha đất lúa để trồng sầu riêng»: what was cleared, and for what. */
function cleared(frame: Frame): {from: string | null; to: string | null} | null {
  const {host, q, noun, clause} = frame
  const {tokens} = host
  if (!noun || !clears.longestBefore(tokens, q.from)) return null
  const felled = fells.longestBefore(tokens, q.from) !== undefined
  const counted = felled ? treesBehind(frame) : null
  if (counted) return {from: clean(frame, {from: q.to, to: counted.from}), to: clean(frame, counted.words)}
  for (let i = q.to + 1; i < Math.min(clause.to, q.to + longestLeft); i++) {
    if (host.at[i]?.kind === 'quantity') return null
    const plants =
      planting.longestAt(tokens, i) ??
      (felled && !grown.has(tokens[i - 1]!.fold) ? atOnce.longestAt(tokens, i) : undefined)
    if (!plants) continue
    let to = plants.to
    while (
      to < clause.to &&
      (!host.at[to] || host.at[to]?.kind === 'mask') &&
      !/^[.;:(,]$/u.test(tokens[to]!.fold)
    )
      to++
    if (illegal.longestAt(tokens, plants.to)) return null
    const came = clean(frame, {from: plants.to, to})
    return came === null ? null : {from: clean(frame, {from: q.to, to: i}), to: came}
  }
  return null
}
const clears = phrases(`${felling}|lên liếp|đào ao trên|cải tạo`)
/** «phá 8 công mía trồng mãng cầu»: no joint between; «2 ha rừng trồng» is planted forest */
const fells = phrases(felling)
const atOnce = phrases('trồng|nuôi|đào ao nuôi|đào ao thả')
const grown = wordSet('rừng đang đất cây')
const illegal = phrases('trái phép|lại|rừng')
const planting = phrases(
  ', trồng|, chuyển sang trồng|để trồng|để chuyển sang trồng|và trồng|rồi trồng|thay bằng|, thay bằng|để xuống giống|, xuống giống|để nuôi|, nuôi|chuyển sang trồng|sang trồng|, quay về trồng|, quay lại trồng|, trở lại trồng|, quay sang trồng|, chuyển qua trồng|qua trồng',
)

const takes = phrases('thế chỗ|thế chỗ cho|thay chỗ|thay chỗ cho|thay thế|thay thế cho|chiếm chỗ')
const puts = phrases('thay|thay thế|thay được|đã thay|thay thế được')
const by = fold('bằng')
const longestLeft = 9

/** «dẫn đầu là huyện Mộ Đức với 215,5 ha được chuyển đổi» */
const turned = phrase`${figure} (đất|diện tích)? (đã|được|đã được) chuyển đổi`

/** The paragraph was on land converted, and the sentence says which places lead. */
function byLeader(frame: Frame, {drafts, topic}: RuleContext): boolean {
  const onTopic = onConversion.every(word => topic.has(word))
  const before = onTopic ? drafts.findLast(({type}) => type === 'land_conversion') : drafts.at(-1)
  return (
    before?.type === 'land_conversion' &&
    (onTopic || before.frame.block === frame.block) &&
    frame.noun === null &&
    has(frame, 'sentence', leads) !== undefined
  )
}

/** «Cả năm phải chuyển đổi 1.650 ha. Qua 5 tháng đã thực hiện 1.126 ha»: the sentence before told of it last. */
export function saidLast(
  {block, host, wholes, noun, subject}: Frame,
  {drafts}: RuleContext,
): Draft | undefined {
  const last = drafts.at(-1)
  if (noun || subject || wholes.length > 0 || last?.frame.host === host) return undefined
  const told = drafts.findLast(({frame}) => frame.kind === 'level' && frame.block === block)
  return last?.type === 'land_conversion' && last.frame.block === block && told?.type === last.type
    ? told
    : undefined
}

/** The conversion that the figure before in the sentence told of. */
export function saidBefore(frame: Frame, context: RuleContext): Draft | undefined {
  const last = context.drafts.at(-1)
  if (last?.type !== 'land_conversion' || last.frame.host !== frame.host) return undefined
  // «sang cây hằng năm 201,5 ha (rau 78 ha; sen 10 ha), sang cây lâu năm 86,7 ha»: over the bracket
  const before = context.drafts.findLast(
    ({frame: one}) => one.host === frame.host && one.depth <= frame.depth,
  )
  return before?.type === 'land_conversion' ? before : last
}

const onConversion = foldWords('chuyển đổi')

/** «lần lượt đưa 85, 61,5 và 40 ha đất lúa một vụ vào trồng rau, dưa» */
function put(frame: Frame) {
  if (!has(frame, 'before', phrase`đưa|chuyển`) || !has(frame, 'clause', phrase`vào (trồng|nuôi|canh tác)`))
    return null
  const uses = usesOf(frame)
  return uses?.from && uses.to ? uses : null
}

/** Conversions that other words tell than «chuyển … sang». */
export const more: Rule[] = [
  {
    // «chuyển 1.468 ha mía sang trồng dừa và bưởi da xanh, trong đó dừa chiếm 82,8%»
    name: 'land.part-share',
    dimensions: ['percent'],
    kinds: ['share'],
    when: [{where: 'before', phrase: phrase`trong đó …6 (chiếm|chiếm tới|chiếm gần|chiếm hơn|chiếm khoảng)`}],
    build(frame, context) {
      const draft = frame.wholes.map(whole => context.draftOf(whole)).findLast(one => one !== undefined)
      if (draft?.type !== 'land_conversion' || !frame.subject) return null
      return {measure: 'area', own: partUse(frame, draft, context.drafts)}
    },
  },
  {
    name: 'land.swapped',
    dimensions: ['area'],
    kinds: ['level'],
    build(frame) {
      const own = swapped(frame) ?? cleared(frame)
      return own ? {measure: 'area', own} : null
    },
  },
  {
    name: 'land.turned',
    dimensions: ['area'],
    kinds: ['level'],
    when: [{where: 'clause', phrase: turned}],
    build: () => ({measure: 'area', own: {from: null, to: null}}),
  },
  {
    name: 'land.put',
    dimensions: ['area'],
    kinds: ['level'],
    build(frame) {
      const own = put(frame) ?? replaced(frame)
      return own && {measure: 'area', own}
    },
  },
  {
    // «ít nhất 70% diện tích chuyển đổi có hợp đồng bao tiêu»
    name: 'land.share',
    dimensions: ['percent'],
    kinds: ['share', 'level'],
    build(frame) {
      if (!frame.noun || !converted.matchAt(targetOf(frame, frame.noun), frame.noun.from)) return null
      return {measure: 'area', own: {from: null, to: null}, kind: 'share'}
    },
  },
  {
    // «Dẫn đầu là các huyện Chư Prông, Chư Sê, lần lượt 486 ha và 371,5 ha»
    name: 'land.leaders',
    dimensions: ['area'],
    kinds: ['level'],
    build: (frame, context) =>
      byLeader(frame, context) ? {measure: 'area', own: {from: null, to: null}} : null,
  },
  {
    name: 'land.plan',
    dimensions: ['area'],
    kinds: ['level'],
    build(frame, context) {
      const planned = has(frame, 'around', phrase`kế hoạch`) || (frame.depth > 0 && frame.status === 'target')
      if (!planned || !saidBefore(frame, context) || frame.noun) return null
      return {measure: 'area', own: {from: null, to: null}, status: 'target'}
    },
  },
]
