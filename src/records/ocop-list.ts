import type {Frame} from '../frames/types.js'
import {wordSet} from '../text/match.js'
import type {Draft} from './define.js'

const joints = wordSet(', và với gồm')

/** «642 chủ thể, với 178 doanh nghiệp, 141 HTX»: nothing but a joint between this kind of entity and the one before. */
export function listedWith({host, q}: Frame, before: Draft | undefined): boolean {
  if (before?.type !== 'ocop' || before.measure !== 'entities' || before.frame.host !== host) return false
  let at = Math.max(before.frame.q.to, before.frame.noun?.to ?? 0)
  while (at < q.from && (host.tokens[at]!.fold === ')' || joints.has(host.tokens[at]!.fold))) at++
  return at === q.from
}

/** «nhóm thực phẩm 142 sản phẩm, đồ uống 24, thảo dược 11»: a kind of product and how many, behind another in the list. */
export function kindListed({host, q, noun, subject, cue, region}: Frame, before: Draft | undefined): boolean {
  if (noun || cue || !subject || before?.type !== 'ocop' || before.measure !== 'products') return false
  const {frame} = before
  const behind = frame.noun?.to ?? frame.q.to
  const joined = /^[,;]$|^và$/u.test(host.tokens[behind]?.fold ?? '') && subject.from <= behind + 2
  return (
    joined && frame.host === host && frame.q.dimension === null && region.from >= behind && q.from - subject.from <= 6 &&
    (frame.subject !== null || before.rule === 'ocop.by-rank')
  ) // prettier-ignore
}
