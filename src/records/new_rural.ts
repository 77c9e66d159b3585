import {phrase} from '../phrase/phrase.js'
import {defineRecord, has, wholeDraft} from './define.js'
import {counted, countsUnits, ofNineteen} from './new-rural-counted.js'
import {
  behindMean,
  criteriaOf,
  lacking,
  onTopic,
  shareBefore,
  standardOf,
  standardOfMean,
} from './new-rural-standard.js'

/** Units up to the new-rural standard (bộ tiêu chí: Quyết định 318, 319, 320/QĐ-TTg for 2021-2025). */
const commune = phrase`(số|tổng số)? xã`
const district = phrase`(số)? (huyện|đơn vị cấp huyện|thị xã|thành phố|đơn vị)`
const village = phrase`(số)? (thôn|bản|ấp|khu dân cư|khu|buôn|làng|xóm|khóm|tổ dân phố|tiểu khu)`

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
          own: {standard: standardOfMean(frame)},
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
          phrase: phrase`(chỉ tiêu ,?)? tiêu chí|(tổng số|số) tiêu chí`,
          first: true,
        },
      ],
      build(frame, context) {
        if (!onTopic(frame, context) || has(frame, 'around', lacking) || countsUnits(frame)) return null
        return {measure: 'criteria', own: {standard: criteriaOf(frame, context)}}
      },
    },
    ofNineteen,
    counted('communes', commune),
    counted('districts', district),
    counted('villages', village),
    {
      // «13 xã về đích (có bốn xã đặc biệt khó khăn)», «…, trong đó 4 xã biên giới»: of another class, and of those
      name: 'new_rural.class-of-part',
      dimensions: ['count'],
      kinds: ['level'],
      when: [
        {where: 'thing', phrase: commune, first: true},
        {where: 'thing', phrase: phrase`đặc biệt khó khăn|biên giới|vùng (cao|bãi ngang|sâu)|bãi ngang`},
      ],
      build(frame, context) {
        const whole = wholeDraft(frame, context, 'new_rural', 'communes')
        return whole ? {measure: 'communes', own: whole.own} : null
      },
    },
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
      kinds: ['level', 'share'],
      when: [{where: 'around', phrase: phrase`tỷ lệ (số)? xã …4 (đạt chuẩn|nông thôn mới|NTM)`}],
      build: frame => ({measure: 'communes', own: {standard: standardOf(frame)}, kind: 'share'}),
    },
  ],
  // «Xét về số xã đạt chuẩn, tỉnh đứng thứ 5/14»: what the rank is in
  hang: (frame, anchor) => {
    const communes = frame.kind === 'rank' && has(frame, 'before', phrase`số xã`)
    return communes ? {measure: 'communes', own: anchor.own} : {own: anchor.own}
  },
})
