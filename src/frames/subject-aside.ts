/** Circumstances around a subject: since when, after what, by which split, and what stands in brackets. */
import type {MentionedSentence} from '../mentions/types.js'
import {fold} from '../text/fold.js'
import {phrases, wordSet} from '../text/match.js'
import type {Token} from '../text/types.js'
import type {Words} from './types.js'

export const comma = ','

/** «Vốn huyện ủy thác từ khi có Chỉ thị số 40-CT/TW đến nay là 64 tỷ đồng»: since when, at the end. */
export function beforeSince({tokens, at}: MentionedSentence, {from, to}: Words): number {
  for (let i = from + 2; i < to - 2; i++) {
    if (!since.longestAt(tokens, i) || tokens[i - 1]!.kind === 'mark') continue
    for (let k = i + 2; k < to; k++)
      if (at[k]?.kind === 'period' && at[k]!.to >= to - 1 && tokens[at[k]!.to - 1]!.fold === nowadays)
        return i
  }
  return to
}
const since = phrases('từ khi|kể từ khi|từ lúc|từ ngày|từ sau khi')
const nowadays = fold('nay')

/** «Sau sắp xếp, tỉnh giảm 97 đơn vị»: a circumstance and its comma */
export function behindAside(tokens: readonly Token[], from: number, to: number): number {
  if (!asides.has(tokens[from]!.fold)) return from
  for (let i = from + 1; i < Math.min(to - 1, from + longestAside); i++)
    if (tokens[i]!.fold === comma) return i + 1
  return from
}
const asides = wordSet('sau')
const longestAside = 8

/** «Xét theo thành phần kinh tế, tổng mức bán lẻ …»: what it is split by ends with the comma. */
export function behindKind(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from; i < Math.min(to, from + longestKind); i++) if (tokens[i]!.fold === comma) return i + 1
  return from
}
const longestKind = 6

/** «Xã Khánh Thành (Yên Khánh) bình quân thu nhập»: behind a bracket that closes what stands before. */
export function pastBracket({tokens}: MentionedSentence, from: number, to: number): number {
  let depth = 0
  let start = from
  for (let i = from; i < to; i++) {
    if (tokens[i]!.fold === '(') depth++
    else if (tokens[i]!.fold === ')' && depth-- === 0) {
      start = i + 1
      depth = 0
    }
  }
  return start < to ? start : from
}

/** «Riêng xã A (theo Quyết định số 353/QĐ-TTg) hạ từ 49,98%»: an aside, closed before the figure. */
export function inClosedBracket(tokens: readonly Token[], lead: Words, from: number, to: number): boolean {
  let open = from - 1
  while (open >= lead.from && tokens[open]!.kind !== 'mark') open--
  return open >= lead.from && tokens[open]!.fold === '(' && tokens[to]?.fold === ')' && to < lead.to
}
