/** Counts of a place that say less than the sentence before: «186 thôn kiểu mẫu. Huyện A đứng đầu với 44 thôn». */
import type {Frame} from '../frames/types.js'
import {leaders, nextInLine} from '../lexicon/cues.js'
import {phrases} from '../text/match.js'
import type {Draft, RuleContext} from './define.js'

/**
 * The noun alone, where the last count with that noun in the paragraph is of a type, in a sentence that tells how places
 * rank or splits what was told by place: a count of the same.
 */
export function rankedPlace(frame: Frame, {drafts}: RuleContext): Draft | null {
  const {noun, q, kind, block} = frame
  if (!noun || kind !== 'level' || q.dimension !== null || q.of !== null || q.ordinal) return null
  if (noun.to - noun.from > longestNoun || !tellsByPlace(frame)) return null
  const told = drafts.filter(
    draft =>
      draft.frame.block === block &&
      (draft.kind ?? draft.frame.kind) === 'level' &&
      sameNoun(frame, draft.frame),
  )
  const before = told.at(-1)
  if (!before || before.type === 'indicator') return null
  const most = Math.max(...told.filter(({type}) => type === before.type).map(({frame: one}) => one.value))
  return frame.value <= most ? {...before, rule: `${before.rule}.by-place`, frame} : null
}
const longestNoun = 2

/** A place by name, where places are ranked or all is split by them. */
export function tellsByPlace(frame: Frame): boolean {
  return namesPlace(frame) && (splits(frame) || ranks(frame))
}

/** The noun opens the other's. */
function sameNoun({noun, host}: Frame, {noun: other, host: there}: Frame): boolean {
  if (!noun || !other || other.to - other.from < noun.to - noun.from) return false
  for (let i = 0; i < noun.to - noun.from; i++)
    if (host.tokens[noun.from + i]!.fold !== there.tokens[other.from + i]!.fold) return false
  return true
}

/** A name before the figure. */
function namesPlace({host, q, clause}: Frame): boolean {
  for (let i = clause.from; i < q.from; i++) if (host.tokens[i]!.upper && i > 0) return true
  return host.tokens[clause.from]!.upper
}

function ranks({host, q, clause}: Frame): boolean {
  for (let i = clause.from; i < q.from; i++) if (ranked.longestAt(host.tokens, i)) return true
  // «Nổi bật như huyện Sơn Dương có 12 tập thể»
  return examples.longestAt(host.tokens, 0) !== undefined
}
const examples = phrases(
  ['nổi bật', 'tiêu biểu', 'điển hình', 'đáng chú ý']
    .flatMap(lead => [lead, `${lead} như`, `${lead} là`])
    .join('|') + '|có thể kể đến|phải kể đến|trong đó|chẳng hạn',
)
const ranked = phrases(
  `${leaders}|${nextInLine}|dẫn đầu|đứng đầu|đứng cuối|nhiều nhất|ít nhất|cao nhất|thấp nhất|nghèo nhất|ít nhất là|nhiều hơn cả|ít hơn cả`,
)

/** «Xét theo địa bàn, …»: all that was told before, by place. */
export function splits({host}: Frame): boolean {
  return split.longestAt(host.tokens, 0) !== undefined
}
const split = phrases(
  ['theo', 'xét theo', 'phân theo', 'chia theo', 'tính theo', 'nếu tính theo', 'nếu xét theo']
    .flatMap(cue => ['địa bàn', 'huyện', 'đơn vị', 'địa phương', 'xã'].map(unit => `${cue} ${unit}`))
    .join('|'),
)
