import type {Frame} from '../frames/types.js'
import {pairing} from '../lexicon/place-roles.js'
import {fold} from '../text/fold.js'
import {phrases, wordSet} from '../text/match.js'
import type {Rule} from './define.js'

/** The rules, with the group of figures that pair with two groups by their order. */
export function inTurns(rules: readonly Rule[]): Rule[] {
  return rules.map(rule => ({
    ...rule,
    build(frame, context, matches) {
      const draft = rule.build(frame, context, matches)
      const group = draft && groupInTurn(frame)
      return group ? {...draft, own: {...draft.own, group}} : draft
    },
  }))
}

/**
 * «số hộ nghèo, hộ cận nghèo lần lượt là 803 và 211 hộ», «hộ nghèo còn 2,1%, hộ cận nghèo 2,4%, giảm lần lượt 0,4 và
 * 0,5 điểm %»: the group whose turn it is, where the clause named both; else undefined.
 */
function groupInTurn({host, q, clause}: Frame): 'poor' | 'near_poor' | undefined {
  const {tokens, at} = host
  const [before, behind] = [joinedBefore(host, q.from), joinedBehind(host, q.to)]
  if (before === undefined && behind === undefined) return undefined
  if (before !== undefined && (behind !== undefined || joinedBefore(host, before) !== undefined))
    return undefined
  const first = before ?? q.from
  let turn = false
  for (let i = clause.from; i < first; i++) turn ||= inTurn.longestAt(tokens, i) !== undefined
  if (!turn) return undefined
  const named: ('poor' | 'near_poor')[] = []
  for (let i = clause.from; i < first; i++) {
    if (at[i]?.kind === 'quantity' || tokens[i]!.fold !== poor) continue
    const group = tokens[i - 1]?.fold === near ? 'near_poor' : 'poor'
    if (!named.includes(group)) named.push(group)
  }
  return named.length === 2 ? named[before === undefined ? 0 : 1] : undefined
}
const inTurn = phrases(pairing)
const [poor, near] = [fold('nghèo'), fold('cận')]
const joints = wordSet(', và')

/** The first token of the figure that «và» or a comma joins to this one, its thing between at most. */
function joinedBefore({tokens, at}: Frame['host'], from: number): number | undefined {
  if (!joints.has(tokens[from - 1]?.fold ?? '')) return undefined
  for (let i = from - 2; i >= from - longestThing && i >= 0; i--) {
    if (at[i]?.kind === 'quantity') return at[i]!.from
    if (tokens[i]!.fold !== household) return undefined
  }
  return undefined
}

function joinedBehind({tokens, at}: Frame['host'], to: number): number | undefined {
  const end = tokens[to]?.fold === household ? to + 1 : to
  return joints.has(tokens[end]?.fold ?? '') && at[end + 1]?.kind === 'quantity' ? end + 1 : undefined
}
const household = fold('hộ')
const longestThing = 3
