import {phrase} from '../phrase/phrase.js'
import {defineRecord, has} from './define.js'
import {
  bareRate,
  bracketed,
  people,
  covered,
  groupOf,
  income,
  leaving,
  listedHouseholds,
  ofPoverty,
  poorHouseholds,
  poorRate,
  rateOfBoth,
  rateInHead,
  restatesChange,
  countsHouseholds,
  support,
  wholePopulation,
} from './poverty-group.js'
import {inTurns} from './poverty-turn.js'
import {fallOf, fallsInHead} from './poverty-falls.js'
import {moves} from './poverty-moves.js'

const ofAllPoor = phrase`(tổng số|tổng|số) hộ (cận)? nghèo`

/** The poor and the near poor, by the multidimensional standard in force (Nghị định 07/2021/NĐ-CP since 2022). */

export const poverty = defineRecord({
  type: 'poverty',
  rules: inTurns([
    {
      name: 'poverty.rate',
      dimensions: ['percent', 'points'],
      kinds: ['level', 'share', 'change', 'growth'],
      when: [
        {where: 'subject', phrase: poorRate},
        {where: 'around', phrase: leaving, not: true},
        {where: 'around', phrase: income, not: true},
        {where: 'around', phrase: covered, not: true},
        {where: 'after', phrase: covered, not: true},
      ],
      build(frame) {
        const {subject, noun} = frame
        if (!subject && !noun && !frame.verb && !rateInHead(frame)) return null
        if (noun && !has(frame, 'before', poorRate) && frame.kind === 'share') return null
        if (frame.value > 0 && fallsInHead(frame)) return fallOf(frame, groupOf(frame))
        // «hộ nghèo là đồng bào dân tộc thiểu số chiếm 98,97% tổng số hộ nghèo»: of the poor
        if (frame.kind === 'share' && has(frame, 'after', ofAllPoor))
          return {measure: 'households', own: {group: groupOf(frame)}, kind: 'share'}
        const move = frame.kind === 'change' || frame.kind === 'growth'
        return {
          measure: 'rate',
          own: {group: groupOf(frame)},
          kind: move ? 'change' : 'level',
          unit: move ? 'điểm %' : '%',
        }
      },
    },
    ...moves,
    {
      name: 'poverty.rate-of-count',
      dimensions: ['percent'],
      kinds: ['level', 'share', 'growth'],
      build(frame, context) {
        if (frame.kind === 'growth') return restatesChange(frame, context)
        const computed = rateOfBoth(frame, context)
        if (computed) return computed
        const anchor = ofPoverty(frame, context)
        if (!anchor || anchor.measure === 'rate' || (frame.noun && !wholePopulation(frame))) return null
        if (frame.subject && !has(frame, 'thing', bareRate)) return null
        return restatesChange(frame, context) ?? {measure: 'rate', own: anchor.own, kind: 'level'}
      },
    },
    {
      name: 'poverty.households-of-rate',
      dimensions: ['count'],
      kinds: ['level'],
      when: [{where: 'thing', phrase: phrase`hộ`, first: true}],
      build: (frame, context) => bracketed(frame, context),
    },
    {
      name: 'poverty.people',
      dimensions: ['count'],
      kinds: ['level'],
      when: [
        {where: 'thing', phrase: phrase`(số)? ((nhân khẩu|khẩu|người) …2 nghèo|nhân khẩu|khẩu)`, first: true},
        {where: 'thing', phrase: phrase`khẩu (hiệu|phần|trang|đội)`, not: true},
      ],
      build: (frame, context) => people(frame, context),
    },
    {
      name: 'poverty.households-listed',
      dimensions: ['count'],
      kinds: ['level', 'change'],
      build: (frame, context) => listedHouseholds(frame, context),
    },
    {
      name: 'poverty.households',
      dimensions: ['count'],
      kinds: ['level', 'change'],
      when: [
        {where: 'thing', phrase: poorHouseholds},
        {where: 'around', phrase: leaving, not: true},
        {where: 'before', phrase: support, not: true},
        {where: 'before', phrase: phrase`thiếu hụt`, not: true},
      ],
      build: (frame, context) =>
        countsHouseholds(frame, context) ? {measure: 'households', own: {group: groupOf(frame)}} : null,
    },
  ]),
  hang(frame, anchor) {
    // «tỷ lệ hộ nghèo giảm 1,41%, tương ứng giảm 5.982 hộ»
    const counts = frame.kind === 'change' && frame.q.dimension === null && has(frame, 'thing', phrase`hộ`)
    return {measure: counts ? 'households' : anchor.measure}
  },
})
