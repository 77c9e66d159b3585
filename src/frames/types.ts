import type {Direction} from '../lexicon/cues.js'
import type {MentionedSentence, Mod, PeriodMention, QuantityMention} from '../mentions/types.js'
import type {Block} from '../text/types.js'

/** A range of token indices of one sentence, `to` exclusive. */
export interface Words {
  from: number
  to: number
}

export type Kind =
  'level' | 'change' | 'growth' | 'contribution' | 'share' | 'plan_completion' | 'index' | 'multiple' | 'rank'
export type Status = 'actual' | 'estimate' | 'target'

/**
 * A figure in its clause: the words that govern it on the left, the thing on the right, and what it hangs on. The two
 * constructions of reports, «49 sản phẩm OCOP» and «GRDP đạt 44,1 triệu đồng», both end up here; record types look
 * only at frames.
 */
export interface Frame {
  host: MentionedSentence
  block: Block
  /** order in the document */
  index: number
  q: QuantityMention
  /** between full stops and semicolons: what a record quotes */
  clause: Words
  /** depth of brackets around the figure */
  depth: number
  /** all words since the previous figure's noun, or since the clause began */
  region: Words
  /** the figure's own words on the left, without the cue */
  lead: Words
  cue: {direction: Direction; from: number; to: number} | null
  /** the indicator that stands before the figure */
  subject: Words | null
  /** the verb right before the figure, where it has a result: «hiến», «kết nạp» */
  verb: Words | null
  /** the counted noun phrase right behind the figure */
  noun: Words | null
  /** from behind the figure to where the next figure's words begin */
  tail: Words
  /** the list head or topic before a colon */
  head: Words | null
  /** the list head belongs to the name of its items: «Diện tích (ha): lúa …» */
  headNames: boolean
  /** a predicate that a later member of the list says for this one too */
  shared: Words | null
  /** what a growth, a share, a completion without a subject of its own is about */
  anchor: Frame | null
  /** figures that this one may be a part of, by cue, nearest last */
  wholes: Frame[]
  kind: Kind
  value: number
  max: number | null
  mod: Mod | null
  unit: string | null
  status: Status
  /** a plan only by the heading that it stands under */
  plannedByHeading?: boolean
  base: PeriodMention | null
  /** what is no time but compared with: «so với quy định» */
  standard: Words | null
  /** «cùng kỳ 27.100 tấn»: the figure is of that time, as long before the period in force */
  earlier: PeriodMention | null
  /** a count whose noun stands at an earlier figure: «huyện A 19 dự án, huyện B 8» */
  gapped: Frame | null
  /** one of a list that adds up to its whole, told before */
  addsUp: boolean
  /** goes on from the figure that it hangs on: «từ 218 hộ … xuống còn 97 hộ» */
  continues: boolean
  /** the words that the name is made of */
  thing: Words[]
  /** the thing counted or measured, as written */
  name: string
  /** the words of `name`'s head for comparison, folded */
  nameFolds: string[]
}
