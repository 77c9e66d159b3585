/** Counts of communes, districts and villages up to the new-rural standard. */
import type {Frame} from '../frames/types.js'
import {figure, phrase, type Phrase} from '../phrase/phrase.js'
import {phrases} from '../text/match.js'
import {has, wholeDraft, type Draft, type RuleContext} from './define.js'
import {
  allCriteria,
  criteriaOf,
  joinsQualified,
  kinOf,
  onTopic,
  otherClass,
  qualifies,
  remains,
  saidAgain,
  standardOf,
  standardOfList,
} from './new-rural-standard.js'

/** «số xã đạt chuẩn ở TP Yên Bái (6/6 xã), …; huyện Yên Bình có 19/22 xã» */
const numberOf = phrase`(số|tỷ lệ) (số)? xã …4 (đạt chuẩn|về đích|cán đích)`

const standardOnly: Draft['own'] = {standard: 'standard'}

/** «đạt từ 15 - 18 tiêu chí: 21 xã»: the communes are counted, and the criteria say which. */
export function countsUnits({host, noun}: Frame): boolean {
  return noun !== null && unitWords.longestAt(host.tokens, noun.from)?.to === noun.to
}
const unitWords = phrases('xã|huyện|đơn vị')

/** «Tiêu chí Môi trường có 95/139 xã đạt (68,3%)»: those that meet one criterion */
function byCriterion(frame: Frame): boolean {
  return has(frame, 'before', oneCriterion) !== undefined && has(frame, 'thing', meets)?.to === frame.noun?.to
}
const oneCriterion = phrase`tiêu chí …8 (có|còn|mới có|chỉ có|:) ${figure}`
const meets = phrase`xã (chưa)? (đạt|hoàn thành)`

/** «345 thôn kiểu mẫu, trong đó năm 2023 công nhận mới 41 thôn»: of the whole's standard. */
function onlyRecognised(frame: Frame): boolean {
  return (
    has(frame, 'around', recognised) !== undefined &&
    !has(frame, 'around', ofStandard) &&
    !has(frame, 'after', ofStandard)
  )
}
const recognised = phrase`công nhận`
const ofStandard = phrase`đạt|NTM|nông thôn mới|nâng cao|kiểu mẫu|về đích|cán đích|hoàn thành`

/** «…, xã Hòa Thịnh thấp nhất với 2/19»: so many of the nineteen criteria that were spoken of. */
export const ofNineteen = {
  name: 'new_rural.criteria-of-all',
  dimensions: ['count'] as const,
  kinds: ['level'] as const,
  build(frame: Frame, context: RuleContext) {
    const told = context.drafts.some(
      ({type, measure, frame: {block}}) =>
        type === 'new_rural' && measure.startsWith('criteria') && block === frame.block,
    )
    if (frame.q.of !== allCriteria || frame.noun || !told) return null
    return {measure: 'criteria', own: {standard: criteriaOf(frame, context)}}
  },
}

/** A rule for the count of one kind of unit. */
export function counted(measure: string, unit: Phrase) {
  return {
    name: `new_rural.${measure}`,
    dimensions: ['count', 'percent'] as const,
    kinds: ['level', 'change', 'share'] as const,
    when: [
      {where: 'thing' as const, phrase: unit, first: true},
      {where: 'thing' as const, phrase: otherClass, not: true},
      {where: 'after' as const, phrase: otherClass, not: true},
    ],
    build(frame: Frame, context: RuleContext) {
      if (!onTopic(frame, context)) return null
      const kin = kinOf(frame, context, measure)
      const whole = wholeDraft(frame, context, 'new_rural', measure)
      if (byCriterion(frame)) return {measure, own: {standard: null}}
      const named = has(frame, 'around', qualifies) ?? has(frame, 'after', qualifies)
      if (!named && !joinsQualified(frame)) {
        const bare = (frame.noun?.to ?? 0) - (frame.noun?.from ?? 0) <= 1 && measure === 'communes'
        const ahead =
          bare &&
          has(
            frame,
            'behind',
            phrase`(xã|huyện|huyện , thành phố|thành phố|thị xã|đơn vị cấp huyện) …4 (đạt chuẩn|NTM|nông thôn mới|về đích)`,
          )
        const part = whole ?? (kin && (frame.wholes.includes(kin.frame) || saidAgain(frame, kin.frame)))
        if (
          !(
            (kin && (bare || has(frame, 'around', remains))) ||
            part ||
            (bare && has(frame, 'sentence', numberOf))
          ) &&
          !ahead &&
          !has(frame, 'around', remains)
        )
          return null
      }
      const standard =
        (whole?.own.standard && onlyRecognised(frame)
          ? (whole.own.standard as string | null)
          : (standardOf(frame) ?? standardOfList(frame))) ??
        (named || has(frame, 'around', remains) || has(frame, 'around', phrase`tiêu chí`)
          ? null
          : (whole ?? kin ?? {own: standardOnly}).own.standard)
      return {measure, own: {standard}}
    },
  }
}
