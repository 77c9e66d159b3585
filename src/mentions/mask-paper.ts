/** Papers and articles of laws that are told by their number alone. */
import {fold} from '../text/fold.js'
import {phrases, wordSet} from '../text/match.js'
import {mask, uncounted, wordAt, type Masker} from './mask-shared.js'

/** «Nghị định 49 đưa ra nhiều điểm mới», «Nghị định 15 và 30»: papers by their number alone */
export const paper: Masker = (host, i) => {
  const {tokens} = host
  const lead = papers.longestAt(tokens, i)
  if (!lead || tokens[i - 1]?.kind === 'number') return undefined
  if (!/^\d{1,4}$/u.test(tokens[lead.to]?.text ?? '') || !uncounted(tokens, lead.to + 1)) return undefined
  const to = lead.to + 1
  const next =
    lists.has(wordAt(tokens, to)) &&
    /^\d{1,4}$/u.test(tokens[to + 1]?.text ?? '') &&
    uncounted(tokens, to + 2)
  return mask(host, i, next ? to + 2 : to, 'reference')
}
const papers = phrases('nghị định|nghị quyết|thông tư|chỉ thị|quyết định|công văn|pháp lệnh')
const lists = wordSet('; , và')

/** «các Nghị định 15 và 30»: the next paper by its number */
export const nextPaper: Masker = (host, i) => {
  const {tokens} = host
  if (!/^\d{1,4}$/u.test(tokens[i]!.text) || host.at[i - 2]?.kind !== 'reference') return undefined
  if (wordAt(tokens, i - 1) !== and || !/^\d{1,4}$/u.test(tokens[i - 2]!.text) || !uncounted(tokens, i + 1))
    return undefined
  return mask(host, i, i + 1, 'reference')
}
const and = fold('và')

/** «điều 12 luật Đất đai», «khoản 1 Nghị định …»: an article of a law */
export const articleOf: Masker = (host, i) => {
  const {tokens} = host
  if (!articles.longestBefore(tokens, i) || !/^\d{1,3}$/u.test(tokens[i]!.text)) return undefined
  return laws.longestAt(tokens, i + 1) ? mask(host, i, i + 1, 'reference') : undefined
}
const articles = phrases('điều|khoản|điểm|mục')
const laws = phrases('luật|bộ luật|nghị định|thông tư|hiến pháp|pháp lệnh|quyết định')

/** «ký hợp đồng số 27/2016»: a paper of whatever kind, its number and year */
export const numberOfYear: Masker = (host, i) => {
  const {tokens} = host
  if (wordAt(tokens, i - 1) !== numbered || !/^\d{1,5}\/(?:19|20)\d{2}$/u.test(tokens[i]!.text))
    return undefined
  return mask(host, i, i + 1, 'reference')
}
const numbered = fold('số')
