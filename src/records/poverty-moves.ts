import type {Frame} from '../frames/types.js'
import {figure, phrase} from '../phrase/phrase.js'
import {phrases} from '../text/match.js'
import {has, wholeDraft, type Rule, type Draft, type RuleContext} from './define.js'
import {fallOf, fallsInHead, fewerPoor} from './poverty-falls.js'
import {areItems, rateAgainst, rateInBracket, rateOfPlace, rateOfPlaceNext} from './poverty-elsewhere.js'
import {
  coveredBehind,
  groupOf,
  isHouseholds,
  leaving,
  numberOfPoor,
  ofPoverty,
  poorHouseholds,
  rateInHead,
  startsWith,
  wholePopulation,
} from './poverty-group.js'

const onlyRate = phrase`tỷ lệ`
/** «giảm 0,5 điểm %, riêng hộ Khmer giảm 1 điểm %» */
const householdsOf = phrase`(hộ|hộ nghèo) (nghèo)? (Khmer|Mông|Dao|Thái|Tày|Chăm|DTTS|dân tộc thiểu số|đồng bào)`
const amongWhom = phrase`(các)? (vùng|khu vực|huyện|xã|địa bàn) …1 (đồng bào|nghèo|dân tộc|khó khăn|nông thôn|miền núi|Khmer|đặc biệt)`

/** «tỷ lệ hộ nghèo giảm 4 - 5%, xuống còn dưới 18,5%»: where the rate stands then */
function rateThen(frame: Frame, context: RuleContext) {
  const anchor = ofPoverty(frame, context)
  if (anchor?.measure !== 'rate' || frame.noun || anchor.frame.host !== frame.host) return null
  if (
    (anchor.kind ?? anchor.frame.kind) !== 'change' ||
    !has(frame, 'around', phrase`còn|xuống|ở mức|vẫn|đạt`)
  )
    return null
  return {measure: 'rate', own: anchor.own, kind: 'level' as const}
}

/** «mỗi năm giảm từ 3 - 4% hộ nghèo»: by so many points of the rate. */
function fallsOfPoor(frame: Frame) {
  const {noun, host} = frame
  if (!noun || !startsWith(host, noun.from, poorHouseholds) || coveredBehind(frame)) return null
  return {measure: 'rate', own: {group: groupOf(frame)}, kind: 'change' as const, unit: 'điểm %'}
}

/** «Cuối năm, toàn huyện còn 1,42% hộ nghèo»: the rate, told of the households. */
function stillPoor(frame: Frame) {
  const {noun, host} = frame
  if (!noun || !startsWith(host, noun.from, poorHouseholds) || noun.to - noun.from > longestPoor) return null
  const next = host.tokens[noun.to]
  if (
    (next && next.kind !== 'mark') ||
    !has(frame, 'around', phrase`(còn|chỉ còn|xuống còn|chỉ|từ|xuống) ${figure}`)
  )
    return null
  return {measure: 'rate', own: {group: groupOf(frame, noun)}, kind: 'level' as const}
}
const longestPoor = 3

/** «giảm 2,1%» behind the poor who are counted, where the paragraph tells their rate, or another item of the list its fall */
function movesBehind(frame: Frame, context: RuleContext) {
  const before = context.drafts.at(-1)
  // «tỷ lệ hộ nghèo còn 2,5%; vùng đồng bào dân tộc thiểu số giảm 2 - 3%»
  if (
    before?.type === 'poverty' &&
    before.measure === 'rate' &&
    before.frame.host === frame.host &&
    (has(frame, 'subject', amongWhom) ||
      ((before.kind ?? before.frame.kind) === 'change' && has(frame, 'subject', householdsOf)))
  )
    return {measure: 'rate', own: before.own, kind: 'change' as const, unit: 'điểm %'}
  const anchor = ofPoverty(frame, context)
  if (!anchor || (frame.subject && !has(frame, 'subject', onlyRate))) return null
  const near = context.drafts.some(
    ({type, measure, kind, frame: one}) =>
      type === 'poverty' &&
      measure === 'rate' &&
      (one.block === frame.block || (kind === 'change' && areItems(one, frame))),
  )
  if (!near) return null
  return {measure: 'rate', own: anchor.own, kind: 'change' as const, unit: 'điểm %'}
}

/** «số hộ nghèo từ 1.612 hộ hồi đầu năm xuống còn 1.188 hộ» */
function saidOfPoor(frame: Frame, {drafts}: RuleContext) {
  const {subject, host} = frame
  // «Số hộ nghèo còn 9.870 hộ (0,82%), cận nghèo 21.460 hộ (1,78%)»
  const told = drafts.some(
    ({type, measure, frame: one}) => type === 'poverty' && measure === 'households' && one.host === host,
  )
  if (
    subject &&
    told &&
    isHouseholds(frame) &&
    nearPoor.longestAt(host.tokens, subject.from)?.to === subject.to
  )
    return {measure: 'households', own: {group: 'near_poor'}}
  if (!subject || !isHouseholds(frame) || !has(frame, 'subject', poorHouseholds)) return null
  // «số hộ nghèo phát sinh mới 58 hộ»
  if (has(frame, 'subject', leaving)) return null
  return startsWith(host, subject.from, numberOfPoor)
    ? {measure: 'households', own: {group: groupOf(frame, subject)}}
    : null
}
const nearPoor = phrases('cận nghèo|hộ cận nghèo|còn cận nghèo')

/** «…, trong đó hộ đồng bào DTTS 36.702 hộ, chiếm 66,7%»: some of the poor, and what share they are. */
function partOfPoor(frame: Frame, context: RuleContext) {
  if (frame.q.dimension === 'percent') {
    const anchor = ofPoverty(frame, context)
    const part =
      anchor?.measure === 'households' &&
      (!has(frame, 'around', onlyRate) || ofThePoor(frame)) &&
      anchor.frame.wholes.some(
        whole =>
          isPoor(context.draftOf(whole)) && !isRateOf(frame, anchor.frame, context.draftOf(whole)!, anchor),
      )
    return part && frame.kind === 'share' && !wholePopulation(frame)
      ? {measure: 'households', own: anchor.own, kind: 'share' as const}
      : null
  }
  const whole = wholeDraft(frame, context, 'poverty', 'households')
  if (!whole || !has(frame, 'thing', phrase`hộ`) || has(frame, 'around', leaving)) return null
  return has(frame, 'around', phrase`được|hỗ trợ|vay|thiếu|nhà|cận nghèo`)
    ? null
    : {measure: 'households', own: has(frame, 'thing', poorHouseholds) ? {group: groupOf(frame)} : whole.own}
}

/**
 * «108.490 hộ nghèo và cận nghèo, trong đó 78.560 hộ nghèo (42,11%)», «37.469 hộ nghèo; huyện A 6.120 hộ (41,8%)»: of
 * another group, or in brackets, and not what part it is of the whole.
 */
function isRateOf({value, depth}: Frame, part: Frame, whole: Draft, {own}: Draft): boolean {
  if (own.group === whole.own.group && depth <= part.depth) return false
  return Math.abs((100 * part.value) / whole.frame.value - value) > 1
}

/** «tỷ lệ 4,6% hộ nghèo», with no mark between */
function ofThePoor(frame: Frame): boolean {
  const hit = has(frame, 'after', phrase`hộ …1 nghèo`)
  return hit !== undefined && frame.host.tokens.slice(frame.q.to, hit.from).every(({kind}) => kind === 'word')
}

function isPoor(draft: ReturnType<RuleContext['draftOf']>): boolean {
  return draft?.type === 'poverty' && draft.measure === 'households'
}

/** «trong tổng số hộ nghèo có hộ dân tộc thiểu số 2.489 hộ»: of the poor, in so many words. */
function amongPoor(frame: Frame) {
  if (!has(frame, 'thing', phrase`hộ`)) return null
  // «…; 61 hộ không có lao động»: the next of them
  const next = frame.q.from === frame.clause.from && frame.wholes.length > 0
  if (!has(frame, 'clause', ofThePoorOnes) && !(next && has(frame, 'sentence', ofThePoorOnes))) return null
  return has(frame, 'around', phrase`được|hỗ trợ|vay|cận nghèo|thoát nghèo`)
    ? null
    : {measure: 'households', own: {group: 'poor'}}
}
const ofThePoorOnes = phrase`trong (tổng số|tổng|số) hộ nghèo`

/** «hộ nghèo kéo xuống còn 1,03%, cận nghèo 2,4%»: the rate of the others, in a word. */
function nearPoorBeside(frame: Frame, {drafts}: RuleContext) {
  const {subject, host, clause, noun} = frame
  const before = drafts.at(-1)
  if (!subject || noun || before?.type !== 'poverty' || before.measure !== 'rate') return null
  if (before.frame.host !== host || before.frame.clause.from !== clause.from) return null
  if ((before.kind ?? before.frame.kind) !== 'level' || before.own.group !== 'poor') return null
  return nearPoor.longestAt(host.tokens, subject.from)?.to === subject.to
    ? {measure: 'rate', own: {group: 'near_poor'}}
    : null
}

/** Rises and falls of the rate that other words than it tell. */
export const moves: Rule[] = [
  {
    // «Hộ nghèo đồng bào Khmer: tỷ lệ từ 12,60% kéo giảm còn 8,40%»
    name: 'poverty.rate-under-head',
    dimensions: ['percent'],
    kinds: ['level'],
    build(frame) {
      if (!frame.head || !frame.subject || !rateInHead(frame)) return null
      const group = groupOf(frame, frame.head)
      return fallsInHead(frame) ? fallOf(frame, group) : {measure: 'rate', own: {group}}
    },
  },
  {
    name: 'poverty.among-poor',
    dimensions: ['count'],
    kinds: ['level'],
    build: frame => amongPoor(frame),
  },
  {
    name: 'poverty.rate-against',
    dimensions: ['times', 'count'],
    kinds: ['multiple', 'rank'],
    ordinals: true,
    build: (frame, context) => rateAgainst(frame, context),
  },
  {
    name: 'poverty.rate-in-bracket',
    dimensions: ['percent'],
    kinds: ['level'],
    build: (frame, context) => rateInBracket(frame, context),
  },
  {
    name: 'poverty.rate-then',
    dimensions: ['percent'],
    kinds: ['level', 'share'],
    build: (frame, context) => rateThen(frame, context),
  },
  {
    name: 'poverty.households-fall',
    dimensions: ['count'],
    kinds: ['change'],
    build: (frame, context) => fewerPoor(frame, context),
  },
  {
    name: 'poverty.households-said',
    dimensions: ['count'],
    kinds: ['level'],
    build: (frame, context) => saidOfPoor(frame, context),
  },
  {
    name: 'poverty.part',
    dimensions: ['count', 'percent'],
    kinds: ['level', 'share'],
    build: (frame, context) => partOfPoor(frame, context),
  },
  {
    name: 'poverty.rate-beside',
    dimensions: ['percent'],
    kinds: ['level'],
    build: (frame, context) => nearPoorBeside(frame, context),
  },
  {
    name: 'poverty.rate-of-place',
    dimensions: ['percent'],
    kinds: ['level'],
    build: (frame, context) => rateOfPlace(frame, context) ?? rateOfPlaceNext(frame, context),
  },
  {
    name: 'poverty.still-poor',
    dimensions: ['percent'],
    kinds: ['level', 'share'],
    build: frame => stillPoor(frame),
  },
  {
    // «mỗi năm giảm 3 - 4% hộ nghèo»
    name: 'poverty.rate-falls',
    dimensions: ['percent'],
    kinds: ['growth', 'change'],
    build: frame => fallsOfPoor(frame),
  },
  {
    name: 'poverty.rate-of-part',
    dimensions: ['percent', 'points'],
    kinds: ['growth', 'change'],
    build(frame, context) {
      const whole = wholeDraft(frame, context, 'poverty', 'rate')
      if (!whole || (whole.kind ?? whole.frame.kind) !== 'change') return null
      return {measure: 'rate', own: whole.own, kind: 'change', unit: 'điểm %'}
    },
  },
  {
    name: 'poverty.rate-moves',
    dimensions: ['percent', 'points'],
    kinds: ['growth', 'change'],
    build: (frame, context) => movesBehind(frame, context),
  },
]
