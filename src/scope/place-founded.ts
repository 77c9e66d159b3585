/** Units that a text founds out of others, one of which may have borne the same name. */
import type {PlaceMention} from '../mentions/place.js'
import type {MentionedSentence} from '../mentions/types.js'
import type {Unit} from '../places/gazetteer.js'
import {phrases} from '../text/match.js'

const founds = phrases('thành lập|thành lập mới|lập')
const outOf = phrases(
  'trên cơ sở nhập|trên cơ sở sáp nhập|trên cơ sở hợp nhất|từ việc nhập|từ việc sáp nhập|từ việc hợp nhất',
)
/** how far behind the name «trên cơ sở» may stand, in tokens */
const near = 3
/** for how many blocks of text the unit is told of */
const longestStory = 6
/** the units of the two-level government from 1 July 2025 (Law 72/2025/QH15) */
const twoLevel = 2

/** «Thành lập xã An Vinh trên cơ sở nhập các xã An Trung, An Dũng và An Vinh»: from there on the new one, and not the old. */
export class NewUnits {
  private unit: {host: MentionedSentence; mention: PlaceMention} | null = null
  private age = 0

  /** A block begins. */
  enterBlock(): void {
    if (++this.age > longestStory) this.unit = null
  }

  /** In order. */
  enterSentence(host: MentionedSentence, mentions: readonly PlaceMention[]): void {
    const mention = mentions.find(
      ({form, level, from, to}) =>
        form === 'unit' &&
        level === 'commune' &&
        founds.longestBefore(host.tokens, from) &&
        [...Array(near).keys()].some(k => outOf.longestAt(host.tokens, to + k)),
    )
    if (!mention) return
    this.unit = {host, mention}
    this.age = 0
  }

  /** The units that the mention may stand for: only those of the new order where it is the new one. */
  candidates(mention: PlaceMention, host: MentionedSentence): readonly Unit[] {
    if (!this.unit || mention.name !== this.unit.mention.name || mention.form !== 'unit')
      return mention.candidates
    if (host === this.unit.host && mention.from !== this.unit.mention.from) return mention.candidates
    return mention.candidates.filter(({system}) => system === twoLevel)
  }
}
