import type {Frame} from '../frames/types.js'
import {phrase} from '../phrase/phrase.js'
import {defineRecord, has, wholeDraft, type Draft, type RuleContext} from './define.js'
import {
  behindMean,
  criteriaOf,
  joinsQualified,
  kinOf,
  lacking,
  onTopic,
  otherClass,
  qualifies,
  remains,
  saidAgain,
  shareBefore,
  standardOf,
} from './new-rural-standard.js'

/** Units up to the new-rural standard (bộ tiêu chí: Quyết định 318, 319, 320/QĐ-TTg for 2021-2025). */
const commune = phrase`(số|tổng số)? xã`
const district = phrase`(số)? (huyện|đơn vị cấp huyện|thị xã|thành phố|đơn vị)`
const village = phrase`(số)? (thôn|bản|ấp|khu dân cư|khu|buôn|làng|xóm|khóm|tổ dân phố|tiểu khu)`

const standardOnly: Draft['own'] = {standard: 'standard'}

function counted(measure: string, unit: typeof commune) {
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
        const part = kin && (frame.wholes.includes(kin.frame) || saidAgain(frame, kin.frame))
        if (
          !(kin && (bare || part || has(frame, 'around', remains))) &&
          !ahead &&
          !has(frame, 'around', remains)
        )
          return null
      }
      const standard =
        standardOf(frame) ??
        (named || has(frame, 'around', remains) || has(frame, 'around', phrase`tiêu chí`)
          ? null
          : (wholeDraft(frame, context, 'new_rural', measure) ?? kin ?? {own: standardOnly}).own.standard)
      return {measure, own: {standard}}
    },
  }
}

export const newRural = defineRecord({
  type: 'new_rural',
  rules: [
    {
      name: 'new_rural.criteria_per_commune',
      dimensions: ['ratio', 'count'],
      when: [{where: 'around', phrase: phrase`tiêu chí`}],
      build(frame, context) {
        const moves = frame.kind === 'change' && behindMean(frame, context)
        const per = frame.unit === 'tiêu chí/xã' || moves
        const each = has(frame, 'around', phrase`(mỗi|bình quân|trung bình) …3 xã|mỗi xã`)
        if (!per && !(each && frame.noun && has(frame, 'thing', phrase`tiêu chí`))) return null
        return {
          measure: 'criteria_per_commune',
          own: {standard: null},
          unit: 'tiêu chí/xã',
          kind: frame.kind === 'change' ? 'change' : 'level',
        }
      },
    },
    {
      name: 'new_rural.criteria',
      dimensions: ['count'],
      kinds: ['level', 'change'],
      when: [
        {
          where: 'thing',
          phrase: phrase`(chỉ tiêu ,?)? tiêu chí|(tổng số|số) tiêu chí (NTM|nông thôn mới)? (đạt|hoàn thành)`,
          first: true,
        },
      ],
      build(frame, context) {
        if (!onTopic(frame, context) || has(frame, 'around', lacking)) return null
        return {measure: 'criteria', own: {standard: criteriaOf(frame, context)}}
      },
    },
    counted('communes', commune),
    counted('districts', district),
    counted('villages', village),
    {
      name: 'new_rural.share-of-part',
      dimensions: ['percent'],
      kinds: ['level', 'share'],
      when: [{where: 'around', phrase: phrase`(đạt chuẩn|đạt)? (nâng cao|kiểu mẫu)`}],
      build(frame, context) {
        const whole = wholeDraft(frame, context, 'new_rural') ?? shareBefore(frame, context)
        return whole ? {measure: whole.measure, own: {standard: standardOf(frame)}, kind: 'share'} : null
      },
    },
    {
      name: 'new_rural.rate',
      dimensions: ['percent'],
      kinds: ['level'],
      when: [{where: 'around', phrase: phrase`tỷ lệ (số)? xã …4 (đạt chuẩn|nông thôn mới|NTM)`}],
      build: frame => ({measure: 'communes', own: {standard: standardOf(frame)}, kind: 'share'}),
    },
  ],
  hang: (_frame, anchor) => ({own: anchor.own}),
})
