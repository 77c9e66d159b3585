import {backHeads, levelWords, notLevel, ownHome} from '../lexicon/place-words.js'
import {fold} from '../text/fold.js'
import {PhraseTable, phrases} from '../text/match.js'
import {mentionOf, type PlaceMention} from './place-types.js'
import {unitAt} from './place-unit.js'
import type {MentionedSentence} from './types.js'

const heads = phrases(backHeads)
const levels = new PhraseTable(levelWords.map(([words, level, type]) => [words, {level, type}] as const))
const not = phrases(notLevel)
const home = phrases(ownHome)
const reaches = phrases('đạt chuẩn|được công nhận')
const of = fold('của')
const many = fold('các')

/** «toàn vùng»: the region that was named */
export const regionWord = 'vùng'
const regions = phrases('toàn vùng|cả vùng|trong toàn vùng|trên toàn vùng')

/** Words that go back to the place in force: «toàn tỉnh», «trên địa bàn huyện», «huyện» as the subject. */
export function backAt(host: MentionedSentence, i: number): PlaceMention | undefined {
  const {tokens} = host
  const whole = regions.longestAt(tokens, i)
  if (whole) return mentionOf(tokens, i, whole.to, 'anaphora', {type: regionWord})
  const head = heads.longestAt(tokens, i)
  const at = head ? head.to : i
  if (!tokens[at]) return undefined
  const level = levels.longestAt(tokens, at)
  if (!level || tokens[i - 1]?.fold === many) return undefined
  const next = tokens[level.to]
  // «5 xã của huyện đạt chuẩn»: whose they are
  const owner = tokens[at - 1]?.fold === of && reaches.longestAt(tokens, level.to) !== undefined
  // «toàn tỉnh 215 ha», but not «quận 7»
  const numbered = next?.kind === 'number' && !(head && host.at[level.to]?.kind === 'quantity')
  if (next && (numbered || (!owner && not.longestAt(tokens, level.to)))) return undefined
  if (head && next?.upper) {
    const unit = unitAt(tokens, at)
    if (unit && unit.to > level.to) return {...unit, from: i}
  }
  const own = home.longestAt(tokens, at)
  if (!head && !own && !stands(host, i, level.to)) return undefined
  return mentionOf(tokens, i, own?.to ?? level.to, 'anaphora', level.value)
}

/** A level word alone heads its clause, or says whose the thing is, and is no part of a name. */
function stands(host: MentionedSentence, at: number, to: number): boolean {
  const {tokens} = host
  const before = tokens[at - 1]
  const next = tokens[to]
  if (before?.fold === of) return !next?.upper
  if (before?.fold === ',' && levels.longestBefore(tokens, at - 1)) return false
  const head = !before || /^[,;:.)-]$/u.test(before.fold) || host.at[at - 1]?.kind === 'period'
  return head && next !== undefined && next.kind === 'word' && !next.upper
}
