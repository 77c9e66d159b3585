/** Levels of a budget that are said in a word: «ngân sách Trung ương 312 tỷ đồng, tỉnh 428 tỷ, huyện 650 tỷ». */
import {foldWords} from '../text/fold.js'
import {phrases} from '../text/match.js'
import {nameOf, wordFolds} from './name-words.js'
import type {Frame} from './types.js'

const levels = phrases(
  'trung ương|TW|tỉnh|thành phố|huyện|thị xã|xã|cấp tỉnh|cấp huyện|cấp xã|cấp thành phố|địa phương|huyện, xã|xã, phường',
)
const budget = foldWords('ngân sách')

/** The next of a list that began with a budget: «tỉnh 428 tỷ» is the province's. */
export function budgetOfLevel(frame: Frame, earlier: readonly Frame[]): boolean {
  const {host, q, cue, region, noun, subject, depth} = frame
  if (noun || q.dimension !== 'money' || frame.kind !== 'level') return false
  const to = cue?.from ?? q.from
  const said = levels.longestBefore(host.tokens, to, region.from)
  if (!said || (subject && (subject.from !== said.from || subject.to !== to))) return false
  if (said.from > region.from && host.tokens[said.from - 1]!.kind !== 'mark') return false
  // «(cấp tỉnh 812,4 tỷ đồng, cấp huyện …)»: of the budget that the bracket stands behind
  const before = earlier.findLast(
    one => one.kind === 'level' && (one.depth === depth || one.depth === depth - 1),
  )
  if (before?.host !== host || before.unit !== frame.unit) return false
  if (!budget.every((word, i) => before.nameFolds[i] === word)) return false
  const words = {from: said.from, to}
  frame.thing = [words]
  frame.name = `ngân sách ${nameOf(host, [words])}`
  frame.nameFolds = [...budget, ...wordFolds(host, words)]
  return true
}
