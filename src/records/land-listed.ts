/** The next area of a list, which says less than the first. */
import {textOf} from '../frames/name-words.js'
import type {Frame} from '../frames/types.js'
import {figure, phrase} from '../phrase/phrase.js'
import {has, type RuleContext} from './define.js'
import {phrases} from '../text/match.js'
import {landBefore} from './land-left.js'
import {saidBefore} from './land-more.js'
import {between} from './land-use.js'

/** Nothing but a name written large before the area. */
function onlyNames({host, q, lead}: Frame): boolean {
  // «… qua trồng bắp, rau màu, Sơn Tịnh 88,5 ha»: behind the last comma
  let {from} = lead
  for (let i = lead.from; i < q.from; i++) if (host.tokens[i]!.fold === ',') from = i + 1
  // «giao Lạc Sơn 130 ha»
  from = given.longestAt(host.tokens, from)?.to ?? from
  const words = host.tokens.slice(from, q.from).filter(({kind}) => kind === 'word')
  return words.length >= 2 && words.every(({upper}) => upper)
}

/** «…, còn huyện Đức Linh được 176,8 ha» */
function gets({host, cue}: Frame): boolean {
  return reaches.longestAt(host.tokens, cue!.from)?.to === cue!.to
}
const reaches = phrases('được|đạt|có|là|chuyển được|được có')

const given = phrases('giao|giao cho|phân bổ cho|phân cho|chia cho')

/** «… chuyển 131 ha đất lúa qua trồng bắp, Sơn Tịnh 88,5 ha», «…, sang rau màu 48,5 ha»: the same change, by place or by crop. */
export function listedUse(frame: Frame, context: RuleContext) {
  const before = saidBefore(frame, context)
  if (before?.frame.clause.from !== frame.clause.from || frame.noun || (frame.cue && !gets(frame)))
    return null
  // «Bình Sơn chuyển 131ha đất lúa qua trồng bắp, Sơn Tịnh 88,5ha»
  if (onlyNames(frame)) return {measure: 'area', own: before.own}
  const land = landBefore(frame)
  if (land && before.rule.startsWith('land.') && before.own.to === null)
    return {measure: 'area', own: {from: land, to: null}}
  // «xã A có 38 ha lúa nhường chỗ cho sầu riêng, xã B kế bên 26,5 ha»
  if (has(frame, 'around', phrase`(xã|huyện|thị trấn|phường|thị xã|TP.|thành phố) …5 ${figure}`))
    return {measure: 'area', own: before.own}
  if (!frame.subject) return null
  if (!between(before.frame) && before.rule !== 'land.listed') return null
  return {measure: 'area', own: {from: before.own.from ?? null, to: textOf(frame.host, frame.subject)}}
}
