import {
  buildsFor,
  holds,
  rangeOf,
  targetOf,
  type Condition,
  type RecordDefinition,
  type Rule,
  type RuleContext,
} from '../records/define.js'
import type {Frame} from '../frames/types.js'
import type {RuleTrace} from './types.js'

/**
 * The rules that look at figures of this dimension and kind, each with how it fared, in the order in which they are
 * tried. A rule that fails on its first condition without a word matched is left out, as is one that has no conditions
 * and refuses.
 */
export function traceRules(
  frame: Frame,
  definitions: readonly RecordDefinition[],
  context: RuleContext,
): RuleTrace[] {
  return definitions.flatMap(({type, rules}) =>
    rules.flatMap(rule => {
      const trace = traceRule(frame, rule, context)
      return trace ? [{rule: rule.name, type, ...trace}] : []
    }),
  )
}

function traceRule(frame: Frame, rule: Rule, context: RuleContext): Omit<RuleTrace, 'rule' | 'type'> | null {
  if (!buildsFor(rule, frame)) return null
  const conditions = rule.when ?? []
  for (const [i, condition] of conditions.entries()) {
    if (holds(frame, condition).ok) continue
    const near = nearest(frame, condition)
    if (i === 0 && near.matched === '' && !condition.not) return null
    const {where, phrase, not} = condition
    return {outcome: 'condition', where, phrase: phrase.source, not: not === true, ...near}
  }
  const matches = conditions.map(condition => holds(frame, condition).match)
  if (rule.build(frame, context, matches)) return {outcome: 'fits'}
  return conditions.length > 0 ? {outcome: 'refused'} : null
}

/** The try of a phrase that came farthest. */
function nearest(frame: Frame, condition: Condition): {matched: string; failedAt: string | null} {
  const {tokens} = frame.host
  let best = {from: 0, to: 0}
  for (const words of rangeOf(frame, condition.where)) {
    for (let at = words.from; at < words.to; at++) {
      const reached = {to: at}
      condition.phrase.matchAt({...targetOf(frame, words), reached}, at)
      if (reached.to - at > best.to - best.from) best = {from: at, to: reached.to}
      if (condition.first) break
    }
  }
  const matched = tokens.slice(best.from, best.to).map(({text}) => text.normalize('NFC'))
  return {matched: matched.join(' '), failedAt: matched.length ? (tokens[best.to]?.text ?? null) : null}
}
