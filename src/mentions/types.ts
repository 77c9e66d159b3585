import type {Block, Sentence, Token} from '../text/types.js'

/**
 * Mentions: typed values found in a sentence. `from` and `to` are token indices, `to` exclusive. Layers run one
 * after another and each leaves alone what an earlier one took.
 */
interface Span {
  from: number
  to: number
}

/** A document cited: «Chỉ thị số 05-CT/TW ngày 15/5/2016». */
export interface ReferenceMention extends Span {
  kind: 'reference'
  documentKind: string | null
  number: string | null
  year: number | null
  issuer: string | null
}

/** A number that is no figure, and why. */
export interface MaskMention extends Span {
  kind: 'mask'
  reason: Reason
}

export type Reason =
  | 'date'
  | 'period'
  | 'reference'
  | 'ordinal'
  | 'list_marker'
  | 'name'
  | 'threshold'
  | 'attribute'
  | 'age'
  | 'time'
  | 'telephone'
  | 'address'
  | 'score'
  | 'page'
  | 'standard'
  | 'anaphora'
  | 'article'

/** An ISO date interval, inclusive; null = open or unknown. */
export interface Interval {
  start: string | null
  end: string | null
}

/** A stretch of time in the text, resolved against the document's date where it leans on it. */
export interface PeriodMention extends Span, Interval {
  kind: 'period'
  /**
   * `span`: a year, a term, a quarter, …: what a figure holds for.
   * `date`: a calendar day («ngày 23/2»): an event's date; holds for figures of its clause only.
   * `until`: «tính đến 31/12/2023», «đến nay»: start null.
   * `same`: «cùng kỳ», «so với cùng kỳ», «năm trước» behind a comparison: shifted one year from the period in force.
   */
  form: 'span' | 'date' | 'until' | 'same'
  /** the period leans on the document's date or on the period in force («nay», «9 tháng» without a year) */
  relative: boolean
  /** years to shift the period in force by, for `same` (-1 for cùng kỳ năm trước) */
  shift?: number
  /** the year that such words name: «cùng kỳ 2015» */
  named?: number
  /** the base of a comparison: «so với năm 2015», «gấp 2 lần năm 2017» */
  base: boolean
}

export type Mod = 'approx' | 'more_than' | 'less_than' | 'at_least' | 'at_most'

/** A number with its scale, unit and modifier: «gần 4.900 tỷ đồng». */
export interface QuantityMention extends Span {
  kind: 'quantity'
  /** token indices of the figure proper, without a modifier that stands before it */
  figureFrom: number
  figureTo: number
  value: number
  max: number | null
  of: number | null
  unit: string | null
  /** the unit's dimension, null for a count */
  dimension: Dimension | null
  mod: Mod | null
  /** the words inside of the unit that say what is measured: «185 tấn rác/ngày» */
  thing?: Span
  /** spelled out in words, and so only a figure where a noun licenses it */
  spelled: boolean
  /** an ordinal «thứ 5/34» */
  ordinal: boolean
}

export type Dimension =
  | 'percent'
  | 'points'
  | 'money'
  | 'area'
  | 'length'
  | 'speed'
  | 'volume'
  | 'mass'
  | 'energy'
  | 'transport'
  | 'power'
  | 'ratio'
  | 'times'
  | 'stars'
  | 'score'
  | 'duration'
  | 'temperature'

export type Mention = ReferenceMention | MaskMention | PeriodMention | QuantityMention

/** What is known of the document while mentions are found. */
export interface MentionContext {
  /** the document's date, ISO, or null */
  date: string | null
  /** the year that its head names, where there is no date */
  year?: number | null
}

/** A sentence with its mentions: `at[i]` is the mention that took token i, or undefined. */
export interface MentionedSentence {
  sentence: Sentence
  tokens: Token[]
  at: (Mention | undefined)[]
  mentions: Mention[]
  /** its folded words, made when first asked for */
  words?: ReadonlySet<string>
}

/** The folded words of a sentence. */
export function wordsIn(host: MentionedSentence): ReadonlySet<string> {
  return (host.words ??= new Set(host.tokens.map(token => token.fold)))
}

/** Claim tokens for a mention; false if an earlier mention holds one of them. */
export function claim(host: MentionedSentence, mention: Mention): boolean {
  for (let i = mention.from; i < mention.to; i++) if (host.at[i]) return false
  for (let i = mention.from; i < mention.to; i++) host.at[i] = mention
  host.mentions.push(mention)
  return true
}

/** A block with its sentences' mentions. */
export interface MentionedBlock {
  block: Block
  hosts: MentionedSentence[]
}
