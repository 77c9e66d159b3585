import {locatives, sectionLeads} from '../lexicon/place-roles.js'
import type {PlaceMention} from '../mentions/place.js'
import type {MentionedSentence} from '../mentions/types.js'
import {fold} from '../text/fold.js'
import {phrases} from '../text/match.js'
import type {Block} from '../text/types.js'
import type {Basis, Located} from './place-value.js'

/** A place and how it came to be in force. */
export interface State {
  place: Located
  basis: Basis
  /** the words that say it */
  said?: Said
}

/** Words of a sentence: token indices, `to` exclusive. */
export interface Said {
  host: MentionedSentence
  from: number
  to: number
}

interface Section extends State {
  level: number
  /** only its own block and the deeper items behind it: «- Huyện X: 12 hộ» */
  item: boolean
  /** a head that ends with a colon: a list of items makes it an item too */
  open: boolean
}

const most = fold('nhất')
const lead = phrases(sectionLeads)
const locative = phrases(locatives)
const ranks = {country: 0, region: 1, province: 2, district: 3, commune: 4, village: 5}

/** How narrow a place is. */
export function rank({level}: Located): number {
  return ranks[level]
}

/** The places that headings and list heads put in force, outermost first. */
export class PlaceSections {
  private stack: Section[] = []

  /** The innermost. */
  get top(): State | null {
    return this.stack.at(-1) ?? null
  }

  /** The one of that level, or of what holds it, innermost first. */
  get all(): readonly State[] {
    return this.stack.toReversed()
  }

  /** A block ends the sections of its level and below; a plain paragraph ends those of single items. */
  enter(block: Block): void {
    const marked = block.kind !== 'paragraph'
    const last = this.stack.at(-1)
    if (last?.open) {
      last.open = false
      last.item ||= block.kind === 'item' && block.level > last.level
    }
    this.stack = this.stack.filter(section =>
      section.item ? marked && section.level < block.level : !marked || section.level < block.level,
    )
  }

  /** `colon`: what stands behind the place; a colon with more behind it makes an item of the block. */
  open(block: Block, place: Located, colon: 'none' | 'inside' | 'last', said: Said): void {
    const bullet = block.kind === 'item' && /^[-–—+•]$/u.test(block.marker ?? '')
    const starred = block.kind === 'item' && block.marker === '*' && colon === 'inside'
    const item = bullet || starred || (block.kind === 'item' && block.level === 4)
    const open = block.kind === 'item' && colon === 'last'
    this.stack.push({place, basis: 'section', level: block.level, item, open, said})
  }

  /** A body of a wider place takes over: the sections of narrower ones end. */
  lift(place: Located): void {
    this.stack = this.stack.filter(section => rank(section.place) < rank(place))
  }
}

/** Whether a colon stands behind the head's place, and whether it ends the block. */
export function colonBehind(host: MentionedSentence, mention: PlaceMention): 'none' | 'inside' | 'last' {
  if (host.tokens[mention.to]?.fold !== ':') return 'none'
  return mention.to + 1 === host.tokens.length ? 'last' : 'inside'
}

/** The place that heads a block: «*Tại huyện X, …», «Huyện X: …», «1. Đảng bộ TP. Y», «Kết quả ở huyện X». */
export function headOf(
  host: MentionedSentence,
  block: Block,
  mentions: readonly PlaceMention[],
): PlaceMention | null {
  const first = mentions[0]
  if (!first || first.form === 'anaphora' || first.form === 'country' || first.form === 'region') return null
  const {tokens} = host
  // «Nhơn Trạch hút vốn nhiều nhất»: one among several that the section tells of
  if (block.kind === 'heading' && tokens.some(token => token.fold === most)) return null
  if (block.kind === 'heading' && mentions.filter(other => !isOuter(other, mentions)).length === 1) {
    if (first.from === 0 || (first.candidates.length && locative.longestBefore(tokens, first.from)))
      return first
  }
  const led = lead.longestAt(tokens, 0)
  if (first.from > (led?.to ?? 0) && first.from > 1) return null
  if (first.form === 'body' && first.candidates.length === 0 && block.kind !== 'heading' && !led) return null
  const next = tokens[first.to]
  return next === undefined || /^[:,(.]$/u.test(next.fold) || led !== undefined ? first : null
}

function isOuter(mention: PlaceMention, all: readonly PlaceMention[]): boolean {
  return all.some(other => other.within === mention)
}
