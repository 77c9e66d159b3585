/** «Vụ lúa đông xuân 2022 - 2023, nông dân xuống giống 74.612 ha»: the crop is told with its season. */
import {fold, foldWords} from '../text/fold.js'
import {wordSet} from '../text/match.js'
import {textOf, wordFolds} from './name-words.js'
import type {Frame} from './types.js'

/** Put the season's crop before a name that holds but an act of farming. */
export function addSeason(frame: Frame): void {
  const {host, q, clause, noun} = frame
  if (noun || q.dimension !== 'area' || !acts.some(act => frame.nameFolds.includes(act))) return
  if (frame.nameFolds.some(word => crops.has(word))) return
  if (besides(frame)) return
  for (const mention of host.mentions) {
    if (mention.kind !== 'period' || mention.from < clause.from || mention.to > q.from) continue
    const words = host.tokens
      .slice(mention.from, mention.to)
      .filter(({kind, fold: word}) => kind === 'word' && !calendar.has(word))
    if (!words.some(({fold: word}) => crops.has(word))) continue
    const done = ends.find(end => frame.nameFolds.slice(-end.length).join() === end.join())?.length ?? 0
    const act = frame.name.split(' ')
    frame.name = [...words.map(({text}) => text.normalize('NFC')), ...act.slice(0, act.length - done)].join(
      ' ',
    )
    frame.nameFolds = [
      ...words.map(({fold: word}) => word),
      ...frame.nameFolds.slice(0, frame.nameFolds.length - done),
    ]
    return
  }
}
/** how far the act has come */
const ends = ['dứt điểm', 'xong', 'xong xuôi', 'cơ bản'].map(foldWords)
/** «Riêng tôm công nghệ cao, huyện thả nuôi được 372 ha» */
function besides(frame: Frame): boolean {
  const {host, q, clause} = frame
  const {tokens} = host
  if (tokens[clause.from]?.fold !== apart) return false
  let to = clause.from + 1
  while (to < q.from && tokens[to]!.kind === 'word' && !host.at[to]) to++
  if (tokens[to]?.fold !== ',' || to - clause.from < 2 || to - clause.from > longestTopic) return false
  const words = {from: clause.from + 1, to}
  frame.name = `${textOf(host, words)} ${frame.name}`
  frame.nameFolds = [...wordFolds(host, words), ...frame.nameFolds]
  return true
}
const apart = fold('riêng')
const longestTopic = 9
const acts = ['hoạch', 'gieo', 'cấy', 'sạ', 'giống', 'cắt', 'gặt', 'trồng', 'nuôi'].map(fold)
const crops = wordSet('lúa ngô bắp rau màu đậu lạc mía khoai sắn tôm')
const calendar = wordSet('vụ năm niên trong tháng đến nay')
