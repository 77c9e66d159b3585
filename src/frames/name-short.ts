/** «Tổng sản phẩm trên địa bàn (GRDP, giá so sánh 2010) ước đạt …»: by its short form too. */
import {wordSet} from '../text/match.js'
import {append} from './name-words.js'
import type {Frame, Words} from './types.js'

/** The index's letters in a bracket right behind its full name, where a comma or the bracket's end follows. */
export function addShortForm(frame: Frame, {from, to}: Words): void {
  const {tokens} = frame.host
  let open = from
  while (open < to && tokens[open]!.fold !== '(') open++
  const short = tokens[open + 1]
  if (tokens[open]?.fold !== '(' || !short || !indices.has(short.fold)) return
  if (frame.nameFolds.at(-1) !== tokens[open - 1]?.fold) return
  if (closing.has(tokens[open + 2]?.fold ?? '')) append(frame, short.text, [short.fold])
}
const indices = wordSet('grdp gdp cpi iip pmi pci papi sipas ddci gtsx')
const closing = new Set([',', ')'])
