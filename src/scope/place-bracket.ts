/** Places that a figure in brackets is of, though they do not stand right before the bracket. */
import type {Words} from '../frames/types.js'
import type {PlaceMention} from '../mentions/place.js'
import type {MentionedSentence} from '../mentions/types.js'
import {fold} from '../text/fold.js'
import {wordSet} from '../text/match.js'
import {counts} from './place-role.js'

/** «…; huyện A có tỷ lệ hộ nghèo cao nhất (2,8%)»: what the clause before the bracket says to be first. */
export function leaderBefore(
  host: MentionedSentence,
  mentions: readonly PlaceMention[],
  {from, to}: Words,
): PlaceMention | null {
  const {tokens} = host
  const last = mentions.filter(mention => mention.from >= from && mention.to <= to).at(-1)
  if (!last || (last.form !== 'unit' && last.form !== 'bare') || !counts(host, last)) return null
  const before = tokens[last.from - 1]
  if (before && before.kind !== 'mark' && !leads.has(before.fold)) return null
  const words = tokens.slice(last.to, to)
  return words.every(({kind}) => kind === 'word') && words.some(({fold: word}) => word === most) ? last : null
}
const leads = wordSet('là riêng như và còn nhưng song')
const most = fold('nhất')

/** «GRDP tăng 9,2% (cả nước tăng 6,8%)»: the country's own, told beside it. */
export function toldOfAll({tokens}: MentionedSentence, {from, to}: PlaceMention, figure: number): boolean {
  if (figure - to > farthestOwn || !setsOff.has(tokens[from - 1]?.fold ?? '')) return false
  return tokens.slice(to, figure).every(({kind}) => kind === 'word')
}
const setsOff = wordSet('( khi còn quân chung')
const farthestOwn = 3
