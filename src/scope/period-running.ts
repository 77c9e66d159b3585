import type {Frame} from '../frames/types.js'
import type {MentionedSentence, PeriodMention} from '../mentions/types.js'
import type {State} from './period-value.js'

/** The time that was told last of a sentence's figures, clause by clause. */
export class RunningTime {
  running: State | null = null
  private clause = -1
  private depth: number | null = null
  private readonly outside: (State | null)[] = []

  /** Whether a time behind this one of the sentence was told since. */
  hasPassed({from}: PeriodMention, host: MentionedSentence): boolean {
    if (this.running?.host !== host) return false
    const {mention} = this.running
    return mention.from > from && (mention.form === 'until' || mention.start !== null || mention.end !== null)
  }

  /** A figure's clause begins with `opening`; what a bracket says ends with it. */
  enter({clause, depth}: Frame, opening: () => State | null): void {
    if (clause.from !== this.clause) {
      this.clause = clause.from
      this.running = opening()
      // «… (tăng 2%); …»: a bracket at the end of the clause before is over
      this.depth = null
      this.outside.length = 0
    }
    // «đón 7,6 triệu lượt (riêng tháng 9: 512 nghìn lượt), tổng thu 7.845 tỷ đồng»
    const before = this.depth ?? depth
    if (depth > before) this.outside[before] = this.running
    else if (depth < before) this.running = this.outside[depth] ?? null
    this.depth = depth
  }
}
