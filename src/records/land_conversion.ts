import {textOf} from '../frames/name.js'
import type {Frame, Words} from '../frames/types.js'
import {compounds} from '../lexicon/edges.js'
import {phrases} from '../text/match.js'
import {figure, find, phrase} from '../phrase/phrase.js'
import {defineRecord, has, targetOf, type Draft, type RuleContext} from './define.js'

/** Land whose crop or use changed: «chuyển đổi 1.234 ha đất lúa kém hiệu quả sang trồng cây ăn quả». */

const conversion = phrase`chuyển (được|thêm|tiếp)? …8 (sang|thành|qua)|chuyển (được|thêm|tiếp)? ${figure}|${figure} …8 chuyển|chuyển đổi …4 (cây trồng|đất|diện tích|mục đích|vườn|lúa|mía|ngô|sắn)|chuyển (mục đích|cơ cấu)|chuyển đổi (được|thêm|tiếp|khoảng|trên|hơn|gần)?|(đã|tiếp tục|tiếp) chuyển`
const notLand = phrase`chuyển đổi (số|xanh|nghề|việc làm|tín chỉ|năng lượng|vị trí|công nghệ|IMEI|ngôn ngữ|mô hình)`
const plantedTotal = phrase`(nâng|đưa) …8 (lên|đạt|thành)`
const switchWord = phrases(
  'sang trồng|sang nuôi|sang|qua trồng|qua nuôi|thành đất|thành vườn|thành rừng|thành ao|thành vùng|thành khu',
)
const landEnd = phrases(
  'đạt|tăng|nâng|đưa|nhờ|với|để|theo|cho|giúp|góp phần|trong đó|gồm|bao gồm|riêng|chiếm|mang lại|đem lại|có|tại|ở|nhiều nhất là|hoàn thành|vượt|bằng|nhằm|trích|so với|kết hợp|được|đã|trong|trên địa bàn|vào',
)
const compound = phrases(compounds)
const valued = phrases('có giá trị|có hiệu quả|có năng suất|có thu nhập|có múi|có hạt|có củ')
const plain = phrases('trồng|nuôi|các|đất trồng|diện tích')

const leadJunk = phrases(
  'chuyển đổi|chuyển|đã|được|tiếp tục|ha|,|:|-|từ|và|cả|gồm|bao gồm|trong đó|trong đó có|thêm|tiếp|diện tích|tổng|cơ cấu|là|"',
)
const tailJunk = phrases('chuyển đổi|chuyển|được|đã|và|để')
const divides = phrases(', trong đó|; trong đó|, gồm|, bao gồm|, riêng')
const beside = phrases('ven|dọc|cạnh|gần')
const allKinds = phrases('các loại|nuôi trồng|nuôi thủy sản')

export const landConversion = defineRecord({
  type: 'land_conversion',
  rules: [
    {
      name: 'land.part',
      dimensions: ['area'],
      kinds: ['level'],
      build(frame, context) {
        const whole = wholeOf(frame, context)
        if (!whole) return null
        return {measure: 'area', own: {...partUse(frame, whole)}}
      },
    },
    {
      name: 'land.converted',
      dimensions: ['area'],
      kinds: ['level'],
      when: [
        {where: 'clause', phrase: conversion},
        {where: 'clause', phrase: notLand, not: true},
      ],
      build(frame) {
        if (has(frame, 'around', phrase`(vận|luân|di|lưu|dây) chuyển|chuyển (giao|nhượng|dịch)`)) return null
        if (has(frame, 'before', plantedTotal) && nearer(frame)) return null
        const uses = usesOf(frame)
        const verb = has(frame, 'before', phrase`chuyển`)
        if (!uses && !verb) return null
        if (!uses && frame.subject && !has(frame, 'around', phrase`chuyển`)) return null
        const own = uses ?? {from: null, to: null}
        if (!uses?.from && !uses?.to && frame.noun) own.from = textOf(frame.host, frame.noun)
        if (own.from === null) own.from = headUse(frame)
        return {measure: 'area', own}
      },
    },
    {
      name: 'land.listed',
      dimensions: ['area'],
      kinds: ['level'],
      build(frame, context) {
        const before = context.drafts[context.drafts.length - 1]
        if (
          !before ||
          before.type !== 'land_conversion' ||
          before.frame.clause.from !== frame.clause.from ||
          before.frame.host !== frame.host
        )
          return null
        if (
          frame.noun ||
          !frame.subject ||
          frame.cue ||
          (!between(before.frame) && before.rule !== 'land.listed')
        )
          return null
        return {measure: 'area', own: {from: before.own.from ?? null, to: textOf(frame.host, frame.subject)}}
      },
    },
    {
      name: 'land.plan',
      dimensions: ['area'],
      kinds: ['level'],
      when: [{where: 'around', phrase: phrase`kế hoạch`}],
      build(frame, context) {
        const before = context.drafts[context.drafts.length - 1]
        if (!before || before.type !== 'land_conversion' || before.frame.host !== frame.host || frame.noun)
          return null
        return {measure: 'area', own: {from: null, to: null}, status: 'target'}
      },
    },
  ],
  hang(_frame, anchor) {
    return {own: anchor.own}
  },
})

/** The conversion that this figure is a part of. */
function wholeOf(frame: Frame, context: RuleContext): Draft | undefined {
  for (let i = frame.wholes.length - 1; i >= 0; i--) {
    const draft = context.draftOf(frame.wholes[i]!)
    if (
      draft?.type === 'land_conversion' &&
      draft.frame.kind === 'level' &&
      (draft.value ?? draft.frame.value) >= frame.value
    )
      return draft
  }
  return undefined
}

function partUse(frame: Frame, whole: Draft): {from: string | null; to: string | null} {
  const from = (whole.own.from as string | null) ?? null
  const to = (whole.own.to as string | null) ?? null
  const uses = usesOf(frame)
  if (uses) return {from: uses.from ?? lastFrom(frame) ?? from, to: uses.to ?? to}
  const {host, lead, noun, subject} = frame
  if (noun) return {from: textOf(host, noun), to}
  if (!subject || has(frame, 'thing', phrase`huyện|xã|thị xã|thành phố|địa bàn|phường|tỉnh`))
    return {from, to}
  void lead
  return to === null || frame.depth > 0 || frame.block.kind === 'item'
    ? {from, to: textOf(host, subject)}
    : {from: textOf(host, subject), to}
}

/** Inside one list «đất lúa sang ngô 71 ha, sang rau màu 48,5 ha»: the use before, said once. */
function lastFrom(frame: Frame): string | null {
  const {host} = frame
  for (let i = frame.lead.from - 1; i > frame.clause.from; i--) {
    if (switchWord.longestAt(host.tokens, i)) {
      let from = i
      while (
        from > frame.clause.from &&
        host.tokens[from - 1]!.kind === 'word' &&
        host.at[from - 1]?.kind !== 'quantity'
      )
        from--
      return from < i ? textOf(host, {from, to: i}) : null
    }
  }
  return null
}

/** «… sang …» around the figure: the uses before and after. */
function usesOf(frame: Frame): {from: string | null; to: string | null} | null {
  const {host, q, clause} = frame
  const {tokens} = host
  const nextFigure = host.mentions
    .filter(m => m.kind === 'quantity' && m.from >= q.to)
    .reduce((low, m) => Math.min(low, m.from), tokens.length)
  const behindTo = between(frame) ? q.to : Math.min(clause.to, nextFigure)
  for (let i = q.to; i < behindTo; i++) {
    if (divides.longestAt(tokens, i)) break
    const hit = host.at[i] ? undefined : switchWord.longestAt(tokens, i)
    if (!hit) continue
    return {
      from: clean(frame, {from: q.to, to: i}),
      to: clean(frame, {from: hit.to, to: landEndAt(frame, hit.to, nextFigure)}),
    }
  }
  for (let i = q.from - 1; i >= Math.max(frame.region.from, clause.from); i--) {
    if (divides.longestAt(tokens, i)) break
    const hit = host.at[i] ? undefined : switchWord.longestAt(tokens, i)
    if (!hit || hit.to > q.from) continue
    const to = clean(frame, {from: hit.to, to: frame.cue?.from ?? q.from})
    if (to === null) continue
    return {from: clean(frame, {from: Math.max(frame.lead.from, i - 10), to: i}), to}
  }
  return null
}

/** «… sang ngô 71 ha, sang rau màu 48,5 ha»: the change stands before the figure. */
function between(frame: Frame): boolean {
  for (let i = frame.lead.from; i < frame.q.from; i++)
    if (!frame.host.at[i] && switchWord.longestAt(frame.host.tokens, i)) return true
  return false
}

function landEndAt(frame: Frame, from: number, limit: number): number {
  const {host} = frame
  for (let i = from; i < limit; i++) {
    const token = host.tokens[i]!
    if (host.at[i] && host.at[i]!.kind !== 'mask') return i
    if (/^[.;:!?()]$/u.test(token.fold)) return i
    if (
      i > from &&
      landEnd.longestAt(host.tokens, i) &&
      !compound.longestAt(host.tokens, i - 1) &&
      !valued.longestAt(host.tokens, i)
    )
      return i
    if (token.fold === ',' && !member(frame, i + 1, limit)) return i
  }
  return limit
}

/** After a comma: another crop of the list, short and without a statement of its own. */
function member(frame: Frame, from: number, limit: number): boolean {
  const {host} = frame
  if (landEnd.longestAt(host.tokens, from) || host.at[from]) return false
  for (let i = from; i <= from + 5; i++) {
    if (i >= host.tokens.length) return true
    if (i >= limit) return false
    if (
      /^[.;,:()]$/u.test(host.tokens[i]!.fold) ||
      (landEnd.longestAt(host.tokens, i) && !compound.longestAt(host.tokens, i - 1))
    )
      return true
  }
  return false
}

function clean(frame: Frame, words: Words): string | null {
  const {host} = frame
  let {from, to} = words
  for (;;) {
    const hit =
      leadJunk.longestAt(host.tokens, from, to) ?? (to - from > 2 ? plainAt(host, from, to) : undefined)
    if (!hit || hit.to > to) break
    from = hit.to
  }
  for (let i = from + 1; i < to; i++) if (beside.longestAt(host.tokens, i)) to = i
  while (
    to > from &&
    (host.tokens[to - 1]!.kind === 'mark' || tailJunk.longestBefore(host.tokens, to, from))
  ) {
    to = host.tokens[to - 1]!.kind === 'mark' ? to - 1 : tailJunk.longestBefore(host.tokens, to, from)!.from
  }
  const text = from < to ? textOf(host, {from, to}) : ''
  return text === '' ? null : text
}

function plainAt(host: Frame['host'], from: number, to: number) {
  return allKinds.longestAt(host.tokens, from, to) ? undefined : plain.longestAt(host.tokens, from, from + 1)
}

/** «Chuyển đổi cơ cấu cây trồng trên đất lúa: toàn huyện chuyển được …»: the land that the head names. */
function headUse(frame: Frame): string | null {
  const match = find(
    phrase`trên (đất lúa|đất trồng lúa|đất dốc|đất màu|đất mía)`,
    targetOf(frame, {from: 0, to: frame.q.from}),
  )
  return match ? textOf(frame.host, {from: match.from + 1, to: match.to}) : null
}

/** The figure is the new total of a crop, not the area converted. */
function nearer(frame: Frame): boolean {
  const raise = has(frame, 'around', plantedTotal)
  return raise !== undefined || !has(frame, 'around', phrase`chuyển`)
}
