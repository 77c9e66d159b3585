/** The project that an amount goes back to, where its own sentence names none: «Dự án có tổng mức đầu tư …». */
import type {Frame} from '../frames/types.js'
import {severalBefore} from '../lexicon/projects.js'
import type {MentionedSentence} from '../mentions/types.js'
import {phrases, wordSet} from '../text/match.js'
import type {RuleContext} from './define.js'
import {isAnother, projectsIn} from './project-name.js'

/**
 * The one that the nearest sentence before names, over sentences that name none, else the title's. Null where the
 * amount's own sentence does not go back to one, and where the sentence that it would go back to speaks of several.
 */
export function projectTold(frame: Frame, {before, title}: RuleContext): string | null {
  if (!goesBack(frame)) return null
  for (let i = before.length - 1; i >= 0; i--) {
    const names = projectsIn(before[i]!)
    if (!names || names.length > 1) return null
    if (names.length === 1) return names[0]!
  }
  const names = new Set(title.flatMap(host => projectsIn(host) ?? []))
  return names.size === 1 ? [...names][0]! : null
}

/** The sentence right before, where it tells of the one project that the amount goes back to. */
export function sentenceTold(frame: Frame, {before}: RuleContext): MentionedSentence | null {
  const last = before.at(-1)
  return last && goesBack(frame) && projectsIn(last)?.length === 1 ? last : null
}

/** «dự án» in the singular and without a name, or a sentence that opens with what it costs. */
function goesBack({host, q, clause}: Frame): boolean {
  const {tokens} = host
  if (opening.longestAt(tokens, clause.from)) return true
  let found = false
  for (let i = clause.from; i < q.from; i++) {
    const hit = one.longestAt(tokens, i)
    if (!hit) continue
    if (!isOne(host, i, hit.to)) return false
    found = true
  }
  return found
}

function isOne(host: MentionedSentence, i: number, to: number): boolean {
  const {tokens, at} = host
  if (at[i - 1]?.kind === 'quantity' || many.has(tokens[i - 1]?.fold ?? '')) return false
  return !tokens[to]?.upper && !isAnother(host, i) && !others.longestAt(tokens, to)
}
const one = phrases(
  'dự án|nơi này|nơi đây|công trình này|nhà máy này|khu này|tổ hợp này|trung tâm này|khu đô thị này|khu du lịch này|khu công nghiệp này|tuyến này|tuyến đường này',
)
const many = wordSet(severalBefore)
/** «Dự án của Công ty A», «dự án thành phần 1»: another than the one before */
const others = phrases(
  'của công ty|của tập đoàn|của doanh nghiệp|của nhà đầu tư|của liên danh|thành phần|khác|do công ty|do tập đoàn|mới|tương tự',
)
const opening = phrases('chủ đầu tư|tổng mức đầu tư|tổng vốn đầu tư|với tổng mức đầu tư|với tổng vốn đầu tư')
