/** How long or how wide a thing is, said before the figure whose unit says so too. */
import type {MentionedSentence} from '../mentions/types.js'
import {fold} from '../text/fold.js'
import {wordSet} from '../text/match.js'

/** «tuyến đường dài 8,7 km», «cụm công nghiệp rộng 790 ha»: the unit says so; «chiều dài», «trải dài», «mở rộng» are words. */
export function saysExtent({tokens, at}: MentionedSentence, i: number, until: number): boolean {
  const word = tokens[i]!.fold
  if ((word !== long && word !== wide) || inExtents.has(tokens[i - 1]!.fold)) return false
  const figure = at.slice(i + 1, until + farthestFigure).find(mention => mention?.kind === 'quantity')
  return figure?.kind === 'quantity' && figure.dimension === (word === long ? 'length' : 'area')
}
const [long, wide] = [fold('dài'), fold('rộng')]
const inExtents = wordSet('chiều độ trải nối kéo bề mở nhân diện sâu hạn')
const farthestFigure = 3
