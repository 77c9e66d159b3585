import type {Frame} from '../frames/types.js'
import {nextInLine} from '../lexicon/cues.js'
import {fold, foldWords} from '../text/fold.js'
import {phrases, wordSet} from '../text/match.js'
import {figure, otherFigure, phrase} from '../phrase/phrase.js'
import {has, type Draft, type Rule, type RuleContext} from './define.js'

const ocop = fold('OCOP')
const named = foldWords('mỗi xã một sản phẩm')

/** The heading, the title or the paragraph is about the programme, by its name or in full. */
export function onProgramme(words: ReadonlySet<string>): boolean {
  return words.has(ocop) || named.every(word => words.has(word))
}

export const programme = phrase`OCOP|mỗi xã (,? phường)? một sản phẩm`

/** «nhóm thực phẩm chiếm 71,3% (281 sản phẩm)»: the bracket says what the share is of. */
export function shareOfCounted(frame: Frame, context: RuleContext) {
  const {tokens, at} = frame.host
  const from = leads.longestAt(tokens, frame.q.to)?.to ?? frame.q.to
  const count = at[from]
  if (from === frame.q.to || count?.kind !== 'quantity' || count.dimension !== null) return null
  if (!productWord.longestAt(tokens, count.to)) return null
  // a paragraph that opens so, in a text on the programme
  const told = onProgramme(context.topic) && context.drafts.some(({type}) => type === 'ocop')
  return told ? {measure: 'products', own: {stars: null, potential: false}} : shareOfAll(frame, context)
}
const leads = phrases(
  '(|với|, với|, tương ứng|tương ứng|, tương đương|tương đương|( tương ứng|( với|, có|, gồm',
)
const productWord = phrases('sản phẩm|sp')

/** «Số sản phẩm OCOP tăng 12%», «xét về số sản phẩm OCOP, tỉnh đứng thứ 3/6»: the programme is named, or the text is on it. */
export function movesProducts(frame: Frame, {topic}: RuleContext): boolean {
  if (frame.kind === 'rank') return has(frame, 'thing', programme) !== undefined || ranksAll(frame, topic)
  return frame.subject !== null && (has(frame, 'subject', programme) !== undefined || onProgramme(topic))
}

/** «Về số sản phẩm, tỉnh đứng thứ 4/13» in a text on the programme, but not «về số sản phẩm du lịch». */
function ranksAll({subject, host}: Frame, topic: ReadonlySet<string>): boolean {
  const all = subject && number.longestAt(host.tokens, subject.from)
  return onProgramme(topic) && all !== undefined && all?.to === subject?.to
}
const number = phrases('số sản phẩm|số lượng sản phẩm|tổng số sản phẩm')

/** Of all products, where the paragraph counts them. */
export function shareOfAll({block}: Frame, {drafts}: RuleContext) {
  const told = drafts.findLast(
    ({type, measure, frame}) => type === 'ocop' && measure === 'products' && frame.block === block,
  )
  return told ? {measure: 'products', own: {stars: null, potential: false}} : null
}

/** «số sản phẩm», «số sản phẩm được công nhận» as they move; «số sản phẩm du lịch» are others. */
export function moveOfAll(frame: Frame, context: RuleContext, to: number | undefined) {
  const {subject, host} = frame
  const all = !subject || to === undefined || to === subject.to || ranked.longestAt(host.tokens, to)
  return all ? shareOfAll(frame, context) : null
}
const ranked = phrases(
  'được công nhận|được chứng nhận|được đánh giá|được phân hạng|được xếp hạng|được gắn sao|đã được công nhận|đạt chuẩn|đạt sao',
)

export const product = phrase`(lượt|tổng)? (số|lượng|số lượng)? sản phẩm`

/** «31 sản phẩm OCOP …. Mới có 12/31 sản phẩm bán trên sàn»: of so many as were told. */
export const ofAll: Rule = {
  name: 'ocop.of-all',
  dimensions: ['count'],
  kinds: ['level'],
  when: [{where: 'thing', phrase: product, first: true}],
  build({q}, {drafts}) {
    const all = drafts.find(
      ({type, measure, frame}) =>
        type === 'ocop' &&
        measure === 'products' &&
        frame.kind === 'level' &&
        frame.q.of === null &&
        frame.value === q.of,
    )
    return q.of !== null && all ? {measure: 'products', own: {stars: null, potential: false}} : null
  },
}

const joints = wordSet(', và với gồm')

/** «642 chủ thể, với 178 doanh nghiệp, 141 HTX»: nothing but a joint between this kind of entity and the one before. */
export function listedWith({host, q}: Frame, before: Draft | undefined): boolean {
  if (before?.type !== 'ocop' || before.measure !== 'entities' || before.frame.host !== host) return false
  let at = Math.max(before.frame.q.to, before.frame.noun?.to ?? 0)
  while (at < q.from && (host.tokens[at]!.fold === ')' || joints.has(host.tokens[at]!.fold))) at++
  return at === q.from
}

/** «39 hợp tác xã, 56 doanh nghiệp, còn lại 73 chủ thể là hộ kinh doanh»: kinds of entities in one list with what they are. */
export function listedWithEntities(frame: Frame, {topic, blockWords}: RuleContext): boolean {
  if (!frame.noun || frame.verb || (!onProgramme(topic) && !onProgramme(blockWords))) return false
  // «trong đó 12 chủ thể là …» parts them, and who attends a fair makes nothing by that
  if (has(frame, 'clause', phrase`trong đó …2 ${otherFigure} chủ thể`) || has(frame, 'sentence', attends))
    return false
  return has(frame, 'clause', phrase`${otherFigure} chủ thể (OCOP)? (là|thuộc)`) !== undefined
}

const attends = phrase`tham dự|tham gia|ký kết|hội chợ|hội nghị`

/** «Chủ thể gồm 46 doanh nghiệp, 52 hợp tác xã»: the kinds of who makes them. */
export function kindOfEntity(frame: Frame, {topic, blockWords}: RuleContext): boolean {
  if (!onProgramme(topic) && !onProgramme(blockWords)) return false
  return (
    frame.noun !== null &&
    has(frame, 'before', phrase`chủ thể (OCOP)? (gồm|bao gồm|là|có) (có)? ${figure}`) !== undefined &&
    frame.region.to - frame.region.from <= 6
  )
}

/** «nhóm thực phẩm 142 sản phẩm (76%), đồ uống 24, thảo dược 11»: a kind of product and how many, behind another. */
export function kindListed(
  {host, q, noun, subject, cue, region, depth}: Frame,
  drafts: readonly Draft[],
): boolean {
  if (noun || (cue && !bareHas(host, cue)) || !subject || subject.to - subject.from > longestKind)
    return false
  const beside = drafts.findLast(draft => draft.frame.host === host && draft.frame.depth <= depth)
  // «nhóm thực phẩm có 148 sản phẩm, chiếm 84,6%; đồ uống 17»: over the share of the one before
  const before =
    beside?.frame.kind === 'share' ? drafts.findLast(draft => draft.frame === beside.frame.anchor) : beside
  if (before?.type !== 'ocop' || before.measure !== 'products' || before.frame.q.dimension !== null)
    return false
  const {frame} = beside!
  let behind = frame.noun?.to ?? frame.q.to
  if (host.tokens[behind]?.fold === '(')
    while (behind < q.from && host.tokens[behind - 1]!.fold !== ')') behind++
  const next = behind + 1
  const start = following.longestAt(host.tokens, next)?.to ?? next
  const joined = between.has(host.tokens[behind]?.fold ?? '') && subject.from <= start + 1
  return (
    joined && region.from >= frame.q.to && (before.frame.subject !== null || before.rule === 'ocop.by-rank')
  )
}
/** «…, kế đến là đồ uống 15» */
const following = phrases(
  `${nextInLine}|ít nhất là|ít hơn là|ít hơn cả là|thấp nhất là|ít nhất|tiếp đó|sau đó|rồi tới|còn lại|còn lại là`,
)
/** «thủ công mỹ nghệ, trang trí» */
const longestKind = 8
const between = wordSet(', ; và')

/** «đồ uống có 9» */
function bareHas({tokens}: Frame['host'], {from, to}: {from: number; to: number}): boolean {
  return to === from + 1 && plainly.has(tokens[from]!.fold)
}
const plainly = wordSet('có với')
