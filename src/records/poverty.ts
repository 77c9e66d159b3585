import type {Frame} from '../frames/types.js'
import {phrase} from '../phrase/phrase.js'
import {defineRecord, has, wholeDraft, type RuleContext} from './define.js'

/** The poor and the near poor, by the multidimensional standard in force (Nghị định 07/2021/NĐ-CP since 2022). */

const nearPoor = phrase`cận nghèo`
const both = phrase`nghèo (và|,) (hộ)? cận nghèo`
const poorHouseholds = phrase`hộ (cận)? nghèo`
const poorRate = phrase`tỷ lệ …4 nghèo|hộ (cận)? nghèo|tỷ lệ nghèo`
const leaving = phrase`thoát nghèo|tái nghèo|nghèo phát sinh|phát sinh nghèo|mới thoát|thoát khỏi`
const support = phrase`(hỗ trợ|giúp|giúp đỡ|tặng|trao|cho|cấp|xây|sửa|vay|tiền|quà|nhà|thẻ|vốn) …4 hộ (cận)? nghèo`
const income = phrase`thu nhập|chuẩn nghèo|vay vốn|nhà ở|tín dụng|doanh số`
/** «tỷ lệ hộ nghèo được cấp BHYT», «70% mức đóng»: how many of the poor have what */
const covered = phrase`hộ (cận)? nghèo …6 (được|có|tham gia|sử dụng|tiếp cận|thiếu hụt|vay)|mức đóng|(mua)? thẻ|BHYT|bảo hiểm`
const onlyRate = phrase`tỷ lệ`
const bareRate = phrase`tỷ lệ|tỷ lệ còn|chiếm tỷ lệ|chiếm`

function groupOf(frame: Frame): 'poor' | 'near_poor' | 'poor_and_near_poor' {
  if (has(frame, 'thing', both)) return 'poor_and_near_poor'
  return has(frame, 'thing', nearPoor) ? 'near_poor' : 'poor'
}

function ofPoverty(frame: Frame, context: RuleContext) {
  const anchor = frame.anchor && context.draftOf(frame.anchor)
  return anchor?.type === 'poverty' ? anchor : undefined
}

export const poverty = defineRecord({
  type: 'poverty',
  rules: [
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
        if (!subject && !noun && !frame.verb) return null
        if (noun && !has(frame, 'before', poorRate) && frame.kind === 'share') return null
        const move = frame.kind === 'change' || frame.kind === 'growth'
        return {
          measure: 'rate',
          own: {group: groupOf(frame)},
          kind: move ? 'change' : 'level',
          unit: move ? 'điểm %' : '%',
        }
      },
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
      name: 'poverty.rate-of-count',
      dimensions: ['percent'],
      kinds: ['level', 'share'],
      build(frame, context) {
        const anchor = ofPoverty(frame, context)
        if (!anchor || anchor.measure === 'rate' || (frame.noun && !wholePopulation(frame))) return null
        const bare = frame.subject === null || has(frame, 'thing', bareRate)
        return bare ? {measure: 'rate', own: anchor.own, kind: 'level'} : null
      },
    },
    {
      name: 'poverty.rate-moves',
      dimensions: ['percent', 'points'],
      kinds: ['growth', 'change'],
      build(frame, context) {
        const anchor = ofPoverty(frame, context)
        if (!anchor || (frame.subject && !has(frame, 'subject', onlyRate))) return null
        const near = [...context.drafts]
          .reverse()
          .find(
            draft =>
              draft.frame.block === frame.block && draft.type === 'poverty' && draft.measure === 'rate',
          )
        if (!near) return null
        return {measure: 'rate', own: anchor.own, kind: 'change', unit: 'điểm %'}
      },
    },
    {
      name: 'poverty.people',
      dimensions: ['count'],
      kinds: ['level'],
      when: [
        {where: 'thing', phrase: phrase`(số)? ((nhân khẩu|khẩu|người) …2 nghèo|nhân khẩu)`, first: true},
      ],
      build(frame, context) {
        const before = [...context.drafts]
          .reverse()
          .find(draft => draft.frame.host === frame.host && draft.type === 'poverty')
        if (!before && !has(frame, 'thing', phrase`(nhân khẩu|khẩu|người) …1 nghèo`)) return null
        if (has(frame, 'before', phrase`cho …3`) && !before) return null
        return {measure: 'people', own: before?.own ?? {group: groupOf(frame)}}
      },
    },
    {
      name: 'poverty.households',
      dimensions: ['count'],
      kinds: ['level', 'change'],
      when: [
        {where: 'thing', phrase: poorHouseholds},
        {where: 'around', phrase: leaving, not: true},
        {where: 'before', phrase: support, not: true},
      ],
      build(frame) {
        const {host, noun, subject} = frame
        const own = {group: groupOf(frame)}
        if (noun && startsWith(host, noun.from, poorHouseholds)) {
          if (
            has(
              frame,
              'before',
              phrase`(hỗ trợ|giúp|giúp đỡ|tặng|trao|cho|cấp|tặng quà|vay|với|giải ngân) …5`,
            ) &&
            !has(frame, 'before', phrase`còn|giảm|tổng số|toàn`)
          )
            return null
          if (has(frame, 'thing', phrase`hộ (cận)? nghèo …3 (được|có|vay|xây|nhận)`)) return null
          return {measure: 'households', own}
        }
        if (
          subject &&
          has(frame, 'before', phrase`(số|tổng số)? hộ (cận)? nghèo`) &&
          (!noun || has(frame, 'thing', phrase`hộ`))
        )
          return {measure: 'households', own}
        return null
      },
    },
  ],
  hang(_frame, anchor) {
    return {measure: anchor.measure}
  },
})

/** «chiếm 7,04% tổng số hộ»: of all households, not of the poor. */
function wholePopulation(frame: Frame): boolean {
  return (
    has(frame, 'after', phrase`(tổng số|số|tổng) hộ|dân số|tổng số dân`) !== undefined &&
    !has(frame, 'after', phrase`hộ …2 nghèo`)
  )
}

function startsWith(host: Frame['host'], at: number, pattern: typeof poorHouseholds): boolean {
  return (
    pattern.matchAt(
      {tokens: host.tokens, from: at, to: Math.min(host.tokens.length, at + 6), figureAt: () => 0},
      at,
    ) !== undefined
  )
}
