import {headsOfThings, thingsWithPlace} from '../lexicon/place-things.js'
import type {PlaceMention} from '../mentions/place.js'
import type {MentionedSentence} from '../mentions/types.js'
import {phrases} from '../text/match.js'
import type {State} from './place-section.js'

const things = thingsWithPlace.split('|')
const heads = headsOfThings.split('|')
const back = phrases(
  things
    .flatMap(thing => [
      `${thing} này`,
      `đây là ${thing}`,
      `đây cũng là ${thing}`,
      ...heads.map(head => `${head} của ${thing} này`),
    ])
    .join('|'),
)

/**
 * What the sentence before told last, for one that goes on about a thing there: «…, tại phường X (thị xã Y). Tổng vốn
 * của dự án này là 434 tỷ đồng».
 */
export class LastTold {
  private sentence = 0
  private told: {state: State; sentence: number} | null = null

  /** A sentence begins. */
  next(): void {
    this.sentence++
  }

  /** The place for a sentence that points back, or null. */
  behind(host: MentionedSentence): State | null {
    const {told} = this
    return told && this.sentence - told.sentence <= 1 && pointsBack(host) ? told.state : null
  }

  /** What this sentence told last; where it only points back, what it stands on. */
  keep(host: MentionedSentence, state: State | null, base: State | null): void {
    const last = state ?? (pointsBack(host) ? base : null)
    if (last?.place.unit) this.told = {state: last, sentence: this.sentence}
  }
}

/** A unit, or a body of one, below the province or the province by name. */
export function isNarrow({form, level}: PlaceMention): boolean {
  return form === 'unit' || form === 'bare' || (form === 'body' && level !== 'province')
}

function pointsBack({tokens, at}: MentionedSentence): boolean {
  if (back.longestAt(tokens, 0)) return true
  // «Dự án hạ tầng KCN Sơn Mỹ I tại đây có quy mô 1.070 ha»
  for (let i = 0; i < Math.min(tokens.length, farthestHere); i++) {
    if (at[i]?.kind === 'quantity') return false
    if (here.longestAt(tokens, i)) return !notHere.longestBefore(tokens, i)
  }
  return false
}
const here = phrases(
  'tại đây|nơi đây|ở đây|tại địa điểm trên|tại địa điểm này|tại vị trí trên|tại vị trí này',
)
const notHere = phrases('tải về|xem|vấn đề|vấn đề đặt ra|điều đáng nói|cần nói|điều quan trọng')
const farthestHere = 14
