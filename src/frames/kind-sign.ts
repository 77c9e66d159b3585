/** Figures with a sign in brackets: by how much what stands before the bracket moved. */
import {phrases} from '../text/match.js'
import {subjectIn} from './subject.js'
import type {Frame} from './types.js'

/** «12,1 nghìn con (-2,3%)», «(+1,4%)» */
export function signOf({host, q, depth}: Frame): -1 | 0 | 1 {
  const mark = host.tokens[q.from - 1]
  if (depth === 0 || host.tokens[q.from - 2]?.fold !== '(' || !mark) return 0
  return mark.fold === '+' ? 1 : mark.fold === '-' ? -1 : 0
}

/** What moved: the figure before the bracket, or what is named there where that figure is not told of it. */
export function movesBy(frame: Frame, before: Frame | undefined): void {
  const here = before?.host === frame.host ? before : undefined
  const named = here && here.depth === 0 ? null : namedBefore(frame, here?.q.to ?? frame.clause.from)
  if (named) {
    frame.anchor = null
    frame.subject = named
  } else if (here) {
    frame.anchor = here.kind === 'level' || here.kind === 'share' ? here : here.anchor
    frame.subject = null
  }
}

/**
 * «khu vực dịch vụ (-2,5%) và khu vực nông nghiệp (+3,1%)»: another thing behind the bracket of the figure before;
 * «giảm sâu nhất là ngành khai khoáng (-9,4%)»: what it is that fell.
 */
function namedBefore({host, q}: Frame, last: number) {
  const {tokens} = host
  let from = q.from - 2
  while (from > last && tokens[from - 1]!.fold !== ')' && !most.longestBefore(tokens, from)) from--
  return from > last ? subjectIn(host, {from, to: q.from - 2}) : null
}
const most = phrases('nhất là|nhất vẫn là')
