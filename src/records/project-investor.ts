/** A firm that stands for its project, where the sentence names no project: «Regina Miracle rót thêm 260 triệu USD». */
import type {Words} from '../frames/types.js'
import type {MentionedSentence} from '../mentions/types.js'
import {isForeign} from '../text/foreign.js'
import {phrases, wordSet} from '../text/match.js'

/** «Regina Miracle (KCN VSIP) rót thêm 260 triệu USD»: a foreign firm stands for its project right before what it does. */
export function investorBefore({tokens, at}: MentionedSentence, figure: number): Words | null {
  for (let i = figure - 1; i > Math.max(0, figure - farVerb); i--) {
    if (at[i] || tokens[i]!.kind === 'mark') return null
    if (!invests.longestAt(tokens, i)) continue
    let to = i
    while (idle.has(tokens[to - 1]?.fold ?? '')) to--
    if (tokens[to - 1]?.fold === ')') {
      while (to > 0 && tokens[to - 1]!.fold !== '(') to--
      to--
    }
    let from = to
    while (from > 0 && tokens[from - 1]!.upper && tokens[from - 1]!.kind === 'word' && !at[from - 1]) from--
    if (from === to || !tokens.slice(from, to).some(({text}) => isForeign(text))) return null
    return isLender(tokens, from, to, figure) ? null : {from, to}
  }
  return null
}
const farVerb = 7

/** «(KCN VSIP)»: the industrial park that the firm is in */
export function inPark({tokens}: MentionedSentence, at: number): boolean {
  return tokens[at]?.fold === '(' && parks.longestAt(tokens, at + 1) !== undefined
}
const parks = phrases('kcn|ccn|kkt|khu công nghiệp|cụm công nghiệp|khu kinh tế|khu chế xuất')

/** «Vietcombank rót thêm 500 tỷ đồng cho vay nông nghiệp»: a bank's money is no project's */
function isLender(tokens: MentionedSentence['tokens'], from: number, to: number, figure: number): boolean {
  if (
    banks.longestBefore(tokens, from) ||
    tokens.slice(from, to).some(({fold: word}) => word.endsWith('bank'))
  )
    return true
  for (let i = figure; i < Math.min(tokens.length, figure + farVerb); i++)
    if (lends.longestAt(tokens, i)) return true
  return false
}
const banks = phrases('ngân hàng|ngân hàng tmcp|quỹ tín dụng')
const lends = phrases('cho vay|tín dụng|vốn vay')
const invests = phrases(
  'rót thêm|rót|nâng vốn|tăng vốn|điều chỉnh tăng vốn|đầu tư thêm|điều chỉnh tăng|bổ sung vốn|được cấp chứng nhận|được cấp giấy chứng nhận|được cấp phép',
)
const idle = wordSet('đã tiếp tục vừa cũng xin')
