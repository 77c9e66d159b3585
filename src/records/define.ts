import type {RecordType} from '../../schemas/index.js'
import type {Frame, Kind, Words} from '../frames/types.js'
import {wordsIn, type Dimension, type MentionedSentence} from '../mentions/types.js'
import {fold} from '../text/fold.js'
import {phrases} from '../text/match.js'
import {find, type Match, type Phrase, type Target} from '../phrase/phrase.js'

/** Where a rule looks for a phrase. */
export type Where =
  /** the thing counted or measured: the noun behind the figure, else the indicator before it */
  | 'thing'
  /** the indicator before the figure, or the words there */
  | 'subject'
  /** all words of the figure's own: before it since the last figure or comma, and behind it up to the next words */
  | 'around'
  /** from the clause's first word to the figure */
  | 'before'
  /** behind the figure to the end of the clause */
  | 'behind'
  /** behind the figure to the next figure */
  | 'after'
  /** the whole clause between semicolons */
  | 'clause'
  | 'sentence'

export interface Condition {
  where: Where
  phrase: Phrase
  /** the phrase must begin with the first word there */
  first?: boolean
  /** the phrase must not be there */
  not?: boolean
}

/** What a rule makes of a frame: the measure and the type's own fields. */
export interface Draft {
  type: RecordType
  measure: string
  rule: string
  own: Record<string, unknown>
  frame: Frame
  /** replaces the frame's kind, value, unit or status where the type knows better */
  kind?: Kind
  value?: number
  max?: number | null
  unit?: string | null
  status?: Frame['status']
}

export interface RuleContext {
  /** drafts of the earlier figures, in order */
  drafts: readonly Draft[]
  /** the draft of a frame, if one was made */
  draftOf(frame: Frame): Draft | undefined
  /** folded words of the headings in force and of the title */
  topic: ReadonlySet<string>
  /** folded words of the block so far */
  blockWords: ReadonlySet<string>
  /** the sentences before, in order, since the last heading; and those of the title */
  before: readonly MentionedSentence[]
  title: readonly MentionedSentence[]
}

export interface Rule {
  name: string
  /** dimensions of the figure that the rule takes; `count` is a figure without a unit */
  dimensions?: readonly (Dimension | 'count')[]
  kinds?: readonly Kind[]
  /** takes ordinals too («thứ 3»), whatever its kinds */
  ordinals?: boolean
  when?: readonly Condition[]
  /** the last word: null refuses the frame */
  build(
    frame: Frame,
    context: RuleContext,
    matches: readonly (Match | undefined)[],
  ): Omit<Draft, 'type' | 'rule' | 'frame'> | null
}

export interface RecordDefinition {
  type: RecordType
  /** a name in one word: a text whose opening paragraph has it is on this type's topic («OCOP») */
  keyword?: string
  /** a word that says what a text is on where a third of its paragraphs say it */
  theme?: string
  rules: readonly Rule[]
  /** own fields of a count whose noun stands at an earlier figure, where they are not that figure's */
  gapped?(frame: Frame, context: RuleContext): Record<string, unknown> | undefined
  /** own fields of a growth, share or completion that hangs on a record of this type */
  hang?(frame: Frame, anchor: Draft, context: RuleContext): Partial<Draft> | null
}

/** Declare a record type. Rules are tried in order; the first that matches and builds wins. */
export function defineRecord(definition: RecordDefinition): RecordDefinition {
  return definition
}

/** Whether a rule looks at figures of this dimension and kind at all. */
export function buildsFor(rule: Rule, {q, kind}: Frame): boolean {
  if (q.ordinal && !rule.ordinals && !rule.kinds?.includes('rank')) return false
  if (rule.dimensions && !rule.dimensions.includes(q.dimension ?? 'count')) return false
  return !rule.kinds || rule.kinds.includes(kind)
}

/** The token range that `where` names for a frame. */
export function rangeOf(frame: Frame, where: Where): Words[] {
  const {tokens} = frame.host
  switch (where) {
    case 'thing': {
      return frame.thing
    }
    case 'around':
      return [
        {from: frame.lead.from, to: Math.max(frame.tail.to, frame.noun?.to ?? 0)},
        ...(frame.subject && frame.subject.from < frame.lead.from ? [frame.subject] : []),
        ...frame.thing.filter(words => words.to <= frame.lead.from && words !== frame.subject),
      ]
    case 'subject':
      return frame.subject ? [frame.subject] : [frame.lead, ...(frame.head ? [frame.head] : [])]
    case 'before':
      return [{from: frame.clause.from, to: frame.q.from}]
    case 'behind':
      return [{from: frame.q.to, to: frame.clause.to}]
    case 'after':
      return behindFigure(frame)
    case 'clause':
      return [frame.clause]
    case 'sentence':
      return [{from: 0, to: tokens.length}]
  }
}

/** From behind the figure to the next one; over a bracket right behind it: «61/83 xã (73,5%) đã về đích». */
function behindFigure(frame: Frame): Words[] {
  const {host, q, noun} = frame
  const end = apart(frame)
  const until = (from: number) =>
    host.mentions.reduce(
      (low, m) => (m.kind === 'quantity' && m.from >= from ? Math.min(low, m.from) : low),
      end,
    )
  const open = noun?.to ?? q.to
  const next = {from: q.to, to: until(q.to)}
  if (host.tokens[open]?.fold !== '(') return [next]
  let close = open
  while (close < end && host.tokens[close]!.fold !== ')') close++
  if (close >= end) return [next]
  let to = close + 1
  while (to < until(close + 1) && !/^[,;:]$/u.test(host.tokens[to]!.fold)) to++
  return [next, {from: close + 1, to}]
}

/** «…, riêng xã A …»: another unit is spoken of from here. */
function apart({host, q, clause}: Frame): number {
  const {tokens} = host
  for (let i = q.to + 1; i < clause.to; i++)
    if (tokens[i - 1]!.fold === ',' && asides.longestAt(tokens, i)) return i
  return clause.to
}
const asides = phrases('riêng|trong đó|trong số đó')

/** What phrases are matched against for a frame. */
export function targetOf(frame: Frame, words: Words): Target {
  const {host, q} = frame
  return {
    has: wordsIn(host),
    tokens: host.tokens,
    from: words.from,
    to: words.to,
    figureAt: i => {
      const mention = host.at[i]
      return mention?.kind === 'quantity' && mention.from === i ? mention.to : 0
    },
    pinned: {from: q.from, to: q.to},
  }
}

/** Whether a condition holds, with the match. */
export function holds(frame: Frame, condition: Condition): {ok: boolean; match: Match | undefined} {
  let match: Match | undefined
  const {needs} = condition.phrase
  if (needs && !meets(needs, wordsIn(frame.host))) return {ok: condition.not === true, match: undefined}
  for (const words of rangeOf(frame, condition.where)) {
    const target = targetOf(frame, words)
    match = condition.first ? condition.phrase.matchAt(target, words.from) : find(condition.phrase, target)
    if (match) break
  }
  return {ok: Boolean(match) !== Boolean(condition.not), match}
}

function meets(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const word of a) if (b.has(word)) return true
  return false
}

/** Find a phrase for a frame, outside of a rule's conditions. */
export function has(frame: Frame, where: Where, pattern: Phrase): Match | undefined {
  return holds(frame, {where, phrase: pattern}).match
}

/** «… còn lại 625 sản phẩm đạt 3 sao. Riêng tỉnh Phú Yên cũ có 318»: of all, and not of the last part of them. */
function rootOf(draft: Draft, {host}: Frame, context: RuleContext): Draft {
  // «Riêng …», «Chỉ riêng …»
  if (draft.frame.host === host || !host.tokens.slice(0, 2).some(({fold: word}) => word === alone))
    return draft
  const kin = context.drafts.filter(
    ({type, measure, frame}) =>
      type === draft.type &&
      measure === draft.measure &&
      frame.block === draft.frame.block &&
      frame.unit === draft.frame.unit &&
      frame.kind === 'level',
  )
  return kin.reduce((most, one) => (one.frame.value > most.frame.value ? one : most), draft)
}
const alone = fold('riêng')

/** The nearest draft, of those that the text presents as wholes of this figure, of a type and measure and no smaller. */
export function wholeDraft(
  frame: Frame,
  context: RuleContext,
  type: RecordType,
  measure?: string,
): Draft | undefined {
  for (let i = frame.wholes.length - 1; i >= 0; i--) {
    const draft = context.draftOf(frame.wholes[i]!)
    if (draft?.type !== type || (measure !== undefined && draft.measure !== measure)) continue
    if (frame.unit === draft.frame.unit && Math.abs(draft.frame.value) < Math.abs(frame.value)) continue
    return rootOf(draft, frame, context)
  }
  return undefined
}
