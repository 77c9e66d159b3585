import {actualHeadings, targetHeadings} from '../lexicon/cues.js'
import type {MentionedSentence, PeriodMention} from '../mentions/types.js'
import {isPriceYear} from './period-prices.js'
import {phrases, wordSet} from '../text/match.js'
import type {Block} from '../text/types.js'

/** One heading in force. */
interface Section {
  level: number
  period: {mention: PeriodMention; host: MentionedSentence} | null
  /** true: a section of plans; false: of results; null: says neither */
  target: boolean | null
  /** it names a goal, and not that it is to come: «Về mục tiêu giảm nghèo» */
  goal: boolean
  words: string[]
}

const plansHeads = phrases(targetHeadings)
const actual = phrases(actualHeadings)
const titleLength = 200

/**
 * The headings in force above a block: their period, whether they announce plans, their words as topic. A heading
 * ends those of its level and below; a list item counts as a heading for the deeper items behind it.
 */
export class Sections {
  private stack: Section[] = []
  private readonly titleWords = new Set<string>()

  /** The title's words: the headings and short lines before the first full paragraph. */
  title(words: Iterable<string>): void {
    for (const word of words) this.titleWords.add(word)
  }

  /** `told`: the block is of the title, and its time is the document's. */
  enter(block: Block, hosts: MentionedSentence[], told = false): void {
    const numbered = block.marker !== null && block.kind === 'item' && block.level <= 5
    if (block.kind !== 'heading' && !numbered && !(block.kind === 'item')) return
    const level = block.level
    while (this.stack.length && this.stack[this.stack.length - 1]!.level >= level) this.stack.pop()
    const host = hosts[0]
    if (!host) return
    const short = block.end - block.start <= titleLength
    const heading = block.kind === 'heading' || (endsOpen(host) && short)
    this.stack.push({
      level,
      period: heading && !told ? firstPeriod(hosts) : null,
      target: heading ? announces(host) : null,
      goal: heading && !comes(host),
      words: heading || block.kind === 'item' ? host.tokens.slice(0, 24).map(token => token.fold) : [],
    })
  }

  /** The nearest heading's period. */
  get period(): Section['period'] {
    for (let i = this.stack.length - 1; i >= 0; i--) if (this.stack[i]!.period) return this.stack[i]!.period
    return null
  }

  /** Whether the nearest heading that says so announces plans. */
  get target(): boolean {
    const said = this.stack.filter(({target}) => target !== null)
    const nearest = said.at(-1)
    // «II. KẾT QUẢ ĐẠT ĐƯỢC», «1. Về mục tiêu giảm nghèo»: how far it was reached
    if (nearest?.target && nearest.goal && said.some(({target}) => target === false)) return false
    return nearest?.target === true
  }

  /** Folded words of the title and the headings in force. */
  get topic(): ReadonlySet<string> {
    const words = new Set(this.titleWords)
    for (const section of this.stack) for (const word of section.words) words.add(word)
    return words
  }
}

function endsOpen(host: MentionedSentence): boolean {
  const last = host.tokens[host.tokens.length - 1]
  return last !== undefined && (last.fold === ':' || last.kind !== 'mark')
}

/** «Biểu số 01. Hộ nghèo theo địa bàn (đến ngày 31/12/2022)»: of whichever sentence of it tells one. */
function firstPeriod(hosts: readonly MentionedSentence[]): Section['period'] {
  for (const host of hosts) {
    const period = headingPeriod(host)
    if (period) return period
  }
  return null
}

function headingPeriod(host: MentionedSentence): Section['period'] {
  const all = host.mentions.filter(
    (m): m is PeriodMention =>
      m.kind === 'period' && !m.base && m.form !== 'date' && m.form !== 'same' && !isPriceYear(host, m),
  )
  // «(Tháng 7 năm 2020)» below a title: when it was written
  const [only] = all
  if (only && all.length === 1 && only.from === 1 && only.to === host.tokens.length - 1)
    if (host.tokens[0]!.fold === '(' && spansMonth(only)) return null
  const mention = all.find((one, i) => !isWithin(one, all[i + 1], host))
  return mention && !ofPlansBehind(host, mention.from) ? {mention, host} : null
}

const spansMonth = ({start, end}: PeriodMention) => start?.slice(0, 7) === end?.slice(0, 7)

/** «tháng 8 và 8 tháng năm 2024»: of the month and the months up to it the wider is what the section is on. */
function isWithin(one: PeriodMention, next: PeriodMention | undefined, {tokens}: MentionedSentence): boolean {
  if (!next?.start || !next.end || !one.start || !one.end) return false
  const beside = next.from === one.to + 1 && joins.has(tokens[one.to]!.fold)
  return beside && next.start <= one.start && next.end >= one.end
}
const joins = wordSet('và ,')

/** «HẠN CHẾ VÀ PHƯƠNG HƯỚNG NĂM 2023»: the year is that of the plans, of which the section's head tells last. */
function ofPlansBehind(host: MentionedSentence, at: number): boolean {
  if (announces(host) !== false) return false
  for (let i = 1; i < at; i++)
    if (joints.has(host.tokens[i - 1]!.fold) && coming.longestAt(host.tokens, i)) return true
  return false
}
const coming = phrases('phương hướng|nhiệm vụ|định hướng|mục tiêu|giải pháp|kế hoạch|phương hướng, nhiệm vụ')

function announces(host: MentionedSentence): boolean | null {
  for (let i = 0; i < host.tokens.length; i++) if (actual.longestAt(host.tokens, i)) return false
  for (let i = 0; i < host.tokens.length; i++)
    if (plansHeads.longestAt(host.tokens, i) && opensPart(host, i) && !duties.longestAt(host.tokens, i))
      return true
  return null
}

/** «Nhiệm vụ của UBKT các cấp theo Điều 32»: what a body has to do, by its statute */
const duties = phrases(
  [
    'của ubkt',
    'của ủy ban kiểm tra',
    'của cấp ủy',
    'của ban',
    'của hội đồng',
    'của đảng bộ',
    'do điều lệ',
    'theo điều lệ',
    'theo điều',
    'theo quy định',
  ]
    .map(whose => `nhiệm vụ ${whose}`)
    .join('|'),
)

/** The heading says that its section is on what is to come. */
function comes({tokens, mentions}: MentionedSentence): boolean {
  return tokens.some((_, i) => ahead.longestAt(tokens, i)) || mentions.some(({kind}) => kind === 'period')
}
const ahead = phrases(
  'phương hướng|định hướng|thời gian tới|dự kiến|giải pháp|nhiệm vụ trọng tâm|nhiệm vụ chủ yếu|nhiệm vụ cụ thể|nhiệm vụ thời gian|một số nhiệm vụ|các nhiệm vụ|những nhiệm vụ|phấn đấu|đến năm',
)

/** «NHIỆM VỤ TRỌNG TÂM», «Một số giải pháp», «Phương hướng, mục tiêu», not «Đóng góp cho nhiệm vụ chung»: what the heading is on. */
function opensPart({tokens}: MentionedSentence, at: number): boolean {
  let words = 0
  for (let i = at - 1; i >= 0; i--) {
    const {fold, kind} = tokens[i]!
    if (kind === 'mark' || joints.has(fold)) return true
    if (kind === 'word' && ++words > leadWords) return false
  }
  return true
}
const joints = wordSet('và &')
/** «Những», «Một số», «Về các», «Một số nhóm» */
const leadWords = 3
