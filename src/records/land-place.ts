/** Areas converted that only name their place. */
import type {Frame} from '../frames/types.js'
import {phrase} from '../phrase/phrase.js'
import {foldWords} from '../text/fold.js'
import {phrases, wordSet} from '../text/match.js'
import {has, type RuleContext} from './define.js'

/** Nothing but a place and a colon before the area, in a report on crops converted. */
export function ofAPlace(frame: Frame, {topic}: RuleContext): boolean {
  const {host, q, noun, subject, cue, depth} = frame
  if (
    noun ||
    cue ||
    depth > 0 ||
    host.tokens[q.from - 1]?.fold !== ':' ||
    !(
      onConversion.every(word => topic.has(word)) ||
      (has(frame, 'behind', phrase`gồm|trong đó`) && has(frame, 'behind', phrase`sang`))
    )
  )
    return false
  // «- Vụ Đông Xuân: 41.320 ha», «Màu các loại: 2.940 ha»: a season and crops, and no places
  const label = host.tokens.slice(frame.region.from, q.from - 1).filter(({kind}) => kind === 'word')
  if (label.some((_, i) => host.at[frame.region.from + i]?.kind === 'period')) return false
  if (crops.has(label[0]?.fold ?? '')) return false
  return subject === null
    ? units.longestAt(host.tokens, frame.region.from) !== undefined || label.every(({upper}) => upper)
    : host.tokens.slice(subject.from, subject.to).every(({kind, upper}) => kind !== 'word' || upper)
}
const crops = wordSet('vụ lúa ngô cây màu rau mía sắn khoai đậu lạc diện')
const onConversion = foldWords('chuyển đổi cây trồng')
const units = phrases('huyện|xã|thị xã|thị trấn|thành phố|tp.|tx.|phường|tỉnh|các xã|các huyện|thôn|ấp|bản')

/** «- Các huyện còn lại: Yên Thủy 143 ha; Lạc Thủy 121,7 ha và TP. Hòa Bình 23,5 ha»: an item that lists places. */
export function inPlaceList({host, q, noun, cue, depth, block}: Frame, {topic}: RuleContext): boolean {
  const {tokens} = host
  if (noun || cue || depth > 0 || block.kind !== 'item' || !onConversion.every(word => topic.has(word)))
    return false
  const colon = tokens.findIndex(({fold: word}) => word === ':')
  if (colon < 0 || colon > q.from || !placesHead.longestAt(tokens, 0, colon)) return false
  let from = q.from
  while (from > colon + 1 && !joints.has(tokens[from - 1]!.fold) && !host.at[from - 1]) from--
  const label = tokens.slice(from, q.from).filter(({kind}) => kind === 'word')
  return label.at(-1)?.upper === true && label.every(({upper, fold: word}) => upper || unitWords.has(word))
}
const joints = wordSet(': ; , và')
const unitWords = wordSet('huyện xã phường thị trấn thành phố tỉnh quận tp tx còn riêng')
const placesHead = phrases(
  [
    'huyện',
    'xã',
    'địa phương',
    'đơn vị',
    'huyện, thành phố',
    'huyện, thị xã',
    'huyện, thị xã, thành phố',
    'địa bàn',
    'nơi',
  ]
    .flatMap(units => ['các', 'một số', 'những'].map(many => `${many} ${units}`))
    .join('|'),
)
