import type {Frame} from './frames/types.js'
import {
  buildsFor,
  holds,
  type Draft,
  type RecordDefinition,
  type Rule,
  type RuleContext,
} from './records/define.js'
import {phrases} from './text/match.js'
import {amongThose} from './records/among-those.js'
import {labelledPart} from './records/labelled-part.js'
import {rankedPlace} from './records/ranked-place.js'

/**
 * Give a frame its record type: what hangs on a typed figure takes that type; else the first rule, in the order of
 * the definitions, whose conditions hold and which builds.
 */
export function classify(
  frame: Frame,
  definitions: readonly RecordDefinition[],
  context: RuleContext,
): Draft | null {
  const anchor = frame.anchor ? context.draftOf(frame.anchor) : undefined
  const definition = anchor && definitions.find(one => one.type === anchor.type)
  if (frame.continues && anchor && definition) {
    return {
      type: anchor.type,
      measure: anchor.measure,
      rule: `${anchor.rule}.continued`,
      own: anchor.own,
      frame,
      kind: anchor.kind ?? anchor.frame.kind,
      unit: anchor.unit,
      ...turned(frame, anchor),
    }
  }
  const gapped = frame.gapped ? context.draftOf(frame.gapped) : undefined
  if (gapped) {
    const own = definitions.find(one => one.type === gapped.type)?.gapped?.(frame, context) ?? gapped.own
    return {type: gapped.type, measure: gapped.measure, rule: `${gapped.rule}.gapped`, own, frame}
  }
  const specific = tryRules(frame, definitions.slice(0, -1), context)
  if (specific) return specific
  if (anchor && definition?.hang && hangs(frame)) {
    const hung = definition.hang(frame, anchor, context)
    if (hung)
      return {
        type: anchor.type,
        measure: anchor.measure,
        rule: `${anchor.rule}.${frame.kind}`,
        own: anchor.own,
        frame,
        ...hung,
      }
  }
  return (
    parallelItem(frame, context) ??
    amongThose(frame, context) ??
    labelledPart(frame, context) ??
    rankedPlace(frame, context) ??
    tryRules(frame, definitions.slice(-1), context)
  )
}

/** The sign that the type gave the figure before, where it is not the frame's own. */
function turned({value, max}: Frame, {value: told, frame}: Draft): Partial<Draft> | undefined {
  if (told === undefined || Math.sign(told) === Math.sign(frame.value)) return undefined
  return max === null ? {value: -value} : {value: -max, max: -value}
}

/** «a) Huyện A: còn 6.512 hộ nghèo; b) Huyện B: 5.780 hộ»: an item says less where the one before said it. */
function parallelItem(frame: Frame, context: RuleContext): Draft | null {
  const {noun, host, block, q} = frame
  if (!noun || noun.to - noun.from !== 1 || q.dimension !== null || !opensItem(block) || frame.subject)
    return null
  const last = context.drafts.findLast(draft => draft.frame.block !== block)
  const before = context.drafts.find(draft => draft.frame.block === last?.frame.block)
  if (!before || before.type === 'indicator' || before.frame.block.level !== block.level) return null
  const {noun: said, host: there} = before.frame
  if (
    !opensItem(before.frame.block) ||
    !said ||
    there.tokens[said.from]!.fold !== host.tokens[noun.from]!.fold
  )
    return null
  if (context.drafts.some(draft => draft.frame.block === block)) return null
  return {type: before.type, measure: before.measure, rule: `${before.rule}.parallel`, own: before.own, frame}
}

function opensItem({kind, marker}: Frame['block']): boolean {
  return kind === 'item' || marker !== null
}

/** A growth, share, completion, index or multiple without a thing of its own. */
function hangs(frame: Frame): boolean {
  if (frame.continues) return true
  // «64 dự án chưa triển khai …; chỉ số PCI xếp thứ 21/63»: another thing's rank
  if (frame.kind === 'rank') return frame.anchor !== null && !ranksAnother(frame)
  if (frame.kind === 'level') return false
  if (frame.subject) return false
  if (frame.kind === 'growth' && frame.noun) return false
  if (frame.kind === 'share' && frame.noun && frame.anchor && frame.anchor.host !== frame.host) return false
  return frame.kind !== 'share' || frame.noun === null || frame.cue !== null
}

/** The rank's own sentence or clause names an index or a rate that it is of. */
function ranksAnother({subject, anchor, host, clause}: Frame): boolean {
  if (!subject || (anchor?.host === host && anchor.clause.from === clause.from)) return false
  for (let i = subject.from; i < subject.to; i++) if (ranked.longestAt(host.tokens, i)) return true
  return false
}
const ranked = phrases('chỉ số|pci|papi|par index|sipas|tỷ lệ|tốc độ|điểm số|tổng điểm')

function tryRules(
  frame: Frame,
  definitions: readonly RecordDefinition[],
  context: RuleContext,
): Draft | null {
  for (const {type, rules} of definitions) {
    for (const rule of rules) {
      const built = tryRule(frame, rule, context)
      if (built) return {type, rule: rule.name, frame, ...built}
    }
  }
  return null
}

function tryRule(frame: Frame, rule: Rule, context: RuleContext): ReturnType<Rule['build']> {
  if (!buildsFor(rule, frame)) return null
  const matches = []
  for (const condition of rule.when ?? []) {
    const {ok, match} = holds(frame, condition)
    if (!ok) return null
    matches.push(match)
  }
  return rule.build(frame, context, matches)
}
