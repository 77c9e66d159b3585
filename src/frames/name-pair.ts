/** Of a pair the second is said in short. */
import {foldWords} from '../text/fold.js'
import type {Frame} from './types.js'

/** «bảo hiểm xã hội bắt buộc 52.460 người, tự nguyện 14.212 người»: of a pair the second is said in short. */
export function addPair(frame: Frame, earlier: Frame[]): void {
  const before = earlier.at(-1)
  const pair = pairs.get(frame.nameFolds.join(' '))
  if (!pair || before?.host !== frame.host || before.clause.from !== frame.clause.from) return
  const folds = before.nameFolds
  if (folds.slice(-pair.length).join(' ') !== pair.join(' ') || folds.length === pair.length) return
  const head = before.name.split(' ').slice(0, folds.length - pair.length)
  if (before.name.split(' ').length !== folds.length) return
  frame.name = `${head.join(' ')} ${frame.name}`
  frame.nameFolds = [...folds.slice(0, -pair.length), ...frame.nameFolds]
}
const pairs = new Map(
  [
    ['tự nguyện', 'bắt buộc'],
    ['ngoài nước', 'trong nước'],
    ['quốc tế', 'trong nước'],
    ['quốc tế', 'nội địa'],
    ['dài hạn', 'ngắn hạn'],
    ['trung, dài hạn', 'ngắn hạn'],
  ].map(([short, full]) => [foldWords(short!).join(' '), foldWords(full!)] as const),
)
