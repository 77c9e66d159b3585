/** Years one after another, told one by one: the stretch from the first to the last. */
import {fold} from '../text/fold.js'
import {phrases, wordSet} from '../text/match.js'
import {readYear, years} from './calendar.js'
import {word, type Found, type Source} from './period-types.js'
import {spelledCardinal} from './spelled.js'

const within = fold('trong')
const year = fold('năm')
const several = wordSet('các những')
const joins = wordSet(', và')
/** «… năm 2022 và 2023 lần lượt đạt 3 và 4 tỷ đồng»: each has its own figure */
const inTurn = phrases('lần lượt|tương ứng|theo thứ tự')
const reach = 14

/** «trong hai năm 2017, 2018», «3 năm 2017, 2018 và 2019», «các năm 2018, 2019» */
export function yearsListedAt(source: Source, i: number): Found | undefined {
  const {tokens} = source
  const at = word(source, i) === within ? i + 1 : i
  const count = several.has(word(source, at)) ? {value: 0, to: at + 1} : countAt(source, at)
  if (!count || word(source, count.to) !== year) return undefined
  const first = readYear(tokens[count.to + 1]?.text)
  if (first === undefined) return undefined
  let to = count.to + 2
  let last = first
  while (joins.has(word(source, to)) && readYear(tokens[to + 1]?.text) === last + 1) {
    last++
    to += 2
  }
  if (last === first || (count.value > 0 && count.value !== last - first + 1)) return undefined
  for (let k = to; k < Math.min(tokens.length, to + reach); k++)
    if (inTurn.longestAt(tokens, k)) return undefined
  return {...years(first, last), to, form: 'span', relative: false}
}

function countAt({tokens}: Source, i: number): {value: number; to: number} | undefined {
  const token = tokens[i]
  if (!token || tokens[i + 1]?.fold !== year) return undefined
  if (token.kind === 'number')
    return /^[2-9]$/u.test(token.text) ? {value: Number(token.text), to: i + 1} : undefined
  return spelledCardinal(tokens, i)
}
