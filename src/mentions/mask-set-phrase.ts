/** Set phrases with a number, and numbers that belong to a name or a kind. */
import {countedNouns} from './counted-nouns.js'
import {fold} from '../text/fold.js'
import {phrases, wordSet} from '../text/match.js'
import {isCounted, mask, wordAt, type Masker} from './mask-shared.js'

const names = phrases(
  'hai cấp|2 cấp|02 cấp|ba cấp|3 cấp|bốn cấp|4 cấp|hai chiều|2 chiều|hai bên|2 bên|hai nước|hai nhà nước|ba miền|hai miền|bốn mùa|năm châu|bốn bể|bốn phương|ba cùng|bốn tại chỗ|4 tại chỗ|hai tay|hai vợ chồng|' +
    'cả hai|cả ba|cả bốn|hai lúa|ba bên|4 nhà|hai mặt|một hai|đôi ba|năm ba|ba đảm đang|ba sẵn sàng|hai đầu|chín muồi|ba mẹ|ba má|năm bản lề|năm kế hoạch|năm tài chính|năm ngân sách|năm công tác|năm du lịch|năm đoàn kết|năm quốc tế|bảy nổi|tám chuyện|bốn chân|hai mẹ con|hai cha con|hai anh em|hai chị em|' +
    'một thành viên|1 thành viên|01 thành viên|hai thành viên trở lên|2 thành viên trở lên|02 thành viên trở lên|năm tháng|hai bánh|2 bánh|hai chân|ba gác|ba chỉ|ba ba|hai mái|hai thì|3 tại chỗ|ba tại chỗ|hai vai|5K|hai không|3 không|ba không|hai giỏi|2 giỏi|3 sạch|5 không|5 không 3 sạch|5 không, 3 sạch',
)
const scaleOfMap = /^1\/(?:[125]00|[125]\.?000|[125]0\.?000)$/u
const attributes = phrases('kv|feet|inch|ký tự|kí tự|chữ số|chữ cái')
const among = fold('trong')
const number = fold('số')
const seats = wordSet('chỗ')
const vehicles = wordSet('xe tô')

/** Set phrases with a number: «hai cấp», «24/7», «50/50», «bốn tại chỗ» */
export const setPhrase: Masker = (host, i) => {
  const {tokens} = host
  const token = tokens[i]!
  if (
    token.kind === 'number' &&
    /^(?:24\/7|24\/24|50\/50)$/u.test(token.text) &&
    !countedNouns.longestAt(tokens, i + 1)
  )
    return mask(host, i, i + 1, 'attribute')
  if (token.kind === 'code') return mask(host, i, i + 1, 'name')
  if (token.kind === 'number') {
    if (scaleOfMap.test(token.text) || attributes.longestAt(tokens, i + 1))
      return mask(host, i, i + 1, 'attribute')
    // «kéo dài 1 số các đường ga»: some of them
    if (token.text === '1' && wordAt(tokens, i + 1) === number && tokens[i + 2]?.kind === 'word')
      return mask(host, i, i + 1, 'article')
    if (token.text === '1' && wordAt(tokens, i + 1) === among && tokens[i + 2]?.kind !== 'mark')
      return mask(host, i, i + 1, 'article')
    // «lúa OM 5451», «xe 4 chỗ»
    if (
      /^\d{3,4}$/u.test(token.text) &&
      /^[A-ZĐ]{2,3}$/u.test(tokens[i - 1]?.text ?? '') &&
      !isCounted(tokens, i + 1)
    )
      return mask(host, i, i + 1, 'name')
    if (seats.has(wordAt(tokens, i + 1)) && vehicles.has(wordAt(tokens, i - 1)))
      return mask(host, i, i + 2, 'attribute')
    if (/^\d{5}$/u.test(token.text) && /^[A-ZĐ]{2}$/u.test(tokens[i - 1]?.text ?? ''))
      return mask(host, i, i + 1, 'name')
    if (/^(?:7|8|20)$/u.test(token.text) && tokens[i - 1]?.text === 'G')
      return mask(host, i - 1, i + 1, 'name')
  }
  const hit = names.longestAt(tokens, i)
  // «còn ba chỉ tiêu không đạt», «hai mặt hàng»: a longer noun begins there
  if (hit && (countedNouns.longestAt(tokens, i + 1)?.to ?? 0) > hit.to) return undefined
  // «12 xã, kể cả hai xã nâng cao»: counted in
  if (hit && wordAt(tokens, i) === all && counting.has(wordAt(tokens, i - 1))) return undefined
  return hit ? mask(host, i, hit.to, 'name') : undefined
}
const all = fold('cả')
const counting = wordSet('kể tính gồm cộng')
