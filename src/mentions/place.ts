import {backHeads, countryWords, levelWords, typeWords, villageWords} from '../lexicon/place-words.js'
import {regions} from '../places/regions.js'
import {fold} from '../text/fold.js'
import {phrases, wordSet} from '../text/match.js'
import {bodyAt, bodyStarts} from './organisation.js'
import {backAt} from './place-back.js'
import {bareAt} from './place-bare.js'
import {isRefused} from './place-refused.js'
import {startsRoute} from './place-route.js'
import {mentionOf, type PlaceMention} from './place-types.js'
import {unitAt} from './place-unit.js'
import {villageAt} from './place-village.js'
import {nest, nestBehind} from './place-within.js'
import type {MentionedSentence} from './types.js'

export {shouts} from './place-name.js'
export type {PlaceMention} from './place-types.js'

const country = phrases(countryWords)
const regionNames = phrases(regions)
const oldWords = phrases('cũ|trước đây|( cũ )|( cũ|( trước đây )|( nay là|trước sáp nhập|( trước sáp nhập )')
/** «tính theo tỉnh cũ thì Bến Tre …, Trà Vinh …»: names without type words are of the former units. */
const formerUnits = phrases('tỉnh cũ|các tỉnh cũ|tỉnh trước đây|tỉnh trước sáp nhập|ba tỉnh cũ|hai tỉnh cũ')
const firsts = (lists: readonly string[]) =>
  lists.flatMap(list => list.split('|')).map(words => fold(words.split(' ')[0]!))
const starts: ReadonlySet<string> = new Set([
  ...bodyStarts,
  ...firsts([...typeWords.map(([words]) => words), ...levelWords.map(([words]) => words)]),
  ...firsts([countryWords, villageWords, backHeads, regions]),
])
/** «Phong trào “Cả nước chung sức”»: the movement's name, no place */
const movements = wordSet('trào động đề hiệu trình thi')
/** «Cả nước chung tay vì người nghèo», «cả nước chung sức xây dựng nông thôn mới»: what a movement calls for, no place */
const callsOn = phrases(
  'chung tay|chung sức|chung lòng|cùng chung tay|cùng chung sức|đồng lòng|đồng hành|thi đua|hướng về|đoàn kết|vì trường sa|vì người nghèo',
)
const nationIn = wordSet('tại ở trong khắp trên vào')
const emulation = fold('đua')
/** «Tây Nam bộ», «Nam bộ» */
const part = fold('bộ')
const [viet] = firsts(['việt'])
const [short] = firsts(['vn'])

/** Find the places that a sentence names, in order. References to documents hide the places in them. */
export function findPlaces(host: MentionedSentence): PlaceMention[] {
  const {tokens} = host
  const found: PlaceMention[] = []
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!
    if (token.kind !== 'word' || host.at[i]?.kind === 'reference') continue
    const starting = starts.has(token.fold)
    if (!token.upper && !starting) continue
    const mention =
      (starting ? wordAt(host, i) : undefined) ?? capitalAt(host, i, lastOutside(host, found, i))
    if (!mention) continue
    if (startsRoute(tokens, i, mention.to)) {
      i = mention.to - 1
      continue
    }
    const old = oldWords.longestAt(tokens, mention.to)
    if (old && (mention.form === 'unit' || mention.form === 'bare')) {
      mention.old = true
      mention.to = old.to
    }
    found.push(mention)
    i = mention.to - 1
  }
  const former = found.length > 0 && tokens.some((_, i) => formerUnits.longestAt(tokens, i) !== undefined)
  if (former) for (const mention of found) if (mention.form === 'bare') mention.old = true
  nest(host, found)
  nestBehind(host, found)
  return found
}

/** A place that a word opens: a type word, a body, a settlement, a word that goes back, a region. */
function wordAt(host: MentionedSentence, i: number): PlaceMention | undefined {
  const {tokens} = host
  const token = tokens[i]!
  const nation = country.longestAt(tokens, i)
  if (nation && tokens[i - 1]?.fold === '"' && movements.has(tokens[i - 2]?.fold ?? '')) return undefined
  if (nation && callsOn.longestAt(tokens, nation.to)) return undefined
  // «Chiến sĩ thi đua toàn quốc»: a title
  if (nation && tokens[i - 1]?.fold === emulation) return undefined
  if (
    nation &&
    token.fold === short &&
    (!token.upper || tokens[i + 1]?.fold === '-' || tokens[i + 1]?.upper || tokens[i - 1]?.fold === '-')
  )
    return undefined
  if (nation) return (token.fold === viet || token.fold === short) && !located(host, i) ? undefined : mentionOf(tokens, i, nation.to, 'country') // prettier-ignore
  const unit = unitAt(tokens, i, k => host.at[k]?.kind === 'quantity')
  const body = bodyStarts.has(token.fold) ? bodyAt(tokens, i) : undefined
  if (body && (!unit || body.to >= unit.to)) return body
  if (unit) return unit
  const region = regionNames.longestAt(tokens, i)
  if (
    region &&
    (tokens[region.to - 1]!.upper || (token.upper && tokens[region.to - 1]!.fold === part)) &&
    !isRefused(tokens, i)
  )
    return mentionOf(tokens, i, region.to, 'region')
  return backAt(host, i) ?? villageAt(host, i)
}

/** «huyện Na Rì 46 (riêng xã Côn Minh 14); Ba Bể 35»: the list goes on behind the bracket. */
function lastOutside(
  {tokens}: MentionedSentence,
  found: readonly PlaceMention[],
  i: number,
): PlaceMention | undefined {
  const last = found.at(-1)
  let closed = 0
  if (!last) return last
  for (let k = i - 1; k >= last.to; k--) if (tokens[k]!.fold === ')') closed = k
  if (!closed) return last
  let open = last.from - 1
  while (open > 0 && tokens[open]!.fold !== '(' && last.from - open < farthestBracket) open--
  return tokens[open]?.fold === '(' ? (found.findLast(one => one.to <= open) ?? last) : last
}
const farthestBracket = 8

function capitalAt(
  host: MentionedSentence,
  i: number,
  last: PlaceMention | undefined,
): PlaceMention | undefined {
  return host.tokens[i]!.upper ? bareAt(host, i, last) : undefined
}

/** «tại Việt Nam», and not «Hội Nông dân Việt Nam». */
function located(host: MentionedSentence, i: number): boolean {
  const before = host.tokens[i - 1]
  return !before || before.kind === 'mark' || nationIn.has(before.fold)
}
