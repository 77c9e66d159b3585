import type {MentionedSentence} from '../mentions/types.js'
import {fold} from '../text/fold.js'
import {phrases, wordSet} from '../text/match.js'

/** Follows the sentences of a paragraph: «sẽ đầu tư theo 2 giai đoạn. Giai đoạn 1, tập đoàn rót 133 triệu USD …». */
export class Phases {
  private planned = false

  enterBlock(): void {
    this.planned = false
  }

  /** Whether the sentence tells of a phase of what the one before planned, and not that it is done. */
  isPlanned({tokens}: MentionedSentence): boolean {
    if (!this.planned || !opening.longestAt(tokens, 0)) return false
    return !tokens.some(token => doneWords.has(token.fold))
  }

  /** `planned`: the sentence has a plan's words, or is told of a phase of one. */
  leave({tokens}: MentionedSentence, planned: boolean): void {
    this.planned = planned && tokens.some((token, i) => token.fold === phase && tokens[i + 1]?.fold === part)
  }
}
const [phase, part] = [fold('giai'), fold('đoạn')]
const opening = phrases(
  ['giai đoạn', 'trong giai đoạn', 'ở giai đoạn', 'riêng giai đoạn']
    .flatMap(lead =>
      ['1', '2', '3', '4', 'i', 'ii', 'iii', 'một', 'hai', 'ba', 'đầu'].map(n => `${lead} ${n}`),
    )
    .join('|'),
)
const doneWords = wordSet('đã hiện từng')
