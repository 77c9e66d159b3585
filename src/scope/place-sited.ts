/** «Dự án A có vốn đăng ký 156 triệu USD, trên 12,5 ha ở KCN B (huyện C)»: where one project is, told behind the last of its figures. */
import type {Frame} from '../frames/types.js'
import {projectHeads, severalBefore} from '../lexicon/projects.js'
import {phrases, wordSet} from '../text/match.js'
import type {State} from './place-section.js'

const heads = phrases(projectHeads)
const several = wordSet(severalBefore)
/** how far behind its head a project's name may stand, in tokens */
const longestName = 10

/** Gives the earlier figures of the clause, where nothing else is stated, the place that stands behind a later one. */
export function tellSited(
  found: Map<Frame, State | null>,
  frames: readonly Frame[],
  behind: ReadonlyMap<Frame, State>,
  base: State | null,
): void {
  for (const [frame, state] of behind) {
    const clause = frames.filter(one => one.clause.from === frame.clause.from)
    if (frame.wholes.length > 0 || clause[0] === frame || !isOfOneProject(clause)) continue
    for (const one of clause) {
      if (one === frame) break
      if (found.get(one) === base && one.depth === frame.depth) found.set(one, state)
    }
  }
}

/** The clause opens with a project by name, and counts none. */
function isOfOneProject([first, ...others]: readonly Frame[]): boolean {
  if (!first) return false
  const {host, clause, q} = first
  const counts = [first, ...others].some(({noun}) => noun !== null && heads.longestAt(host.tokens, noun.from))
  if (counts) return false
  for (let i = clause.from; i < q.from; i++) {
    const hit = host.at[i] ? undefined : heads.longestAt(host.tokens, i, q.from)
    if (!hit || several.has(host.tokens[i - 1]?.fold ?? '')) continue
    const name = host.tokens.slice(hit.to, Math.min(hit.to + longestName, q.from))
    if (name.some(({upper, text}) => upper && text !== text.toUpperCase())) return true
  }
  return false
}
