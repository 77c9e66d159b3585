import type {PlaceMention} from '../mentions/place.js'
import type {MentionedSentence} from '../mentions/types.js'
import {phrases} from '../text/match.js'
import {actorsOf, isPerson} from './place-actor.js'

/** «Chúng tôi ghé vườn của anh Hùng Ky, 39 tuổi, người Chăm ở thôn Tuấn Tú»: whom the paragraph tells of, and where */
const persons = phrases(
  'anh|chị|ông|bà|gia đình anh|gia đình chị|gia đình ông|gia đình bà|cựu chiến binh|thương binh|bệnh binh|đảng viên|hội viên|nông dân|lão nông|chủ hộ|nghệ nhân|già làng|trưởng thôn|trưởng bản|gia đình đảng viên|gia đình hội viên',
)
const visits = phrases(
  'chúng tôi ghé|chúng tôi đến|chúng tôi về|chúng tôi tìm|chúng tôi gặp|chúng tôi tới|chúng tôi thăm|chúng tôi có dịp|ghé thăm|đến thăm|về thăm|tìm về|tìm đến',
)
/** how far into a sentence whom it introduces may stand, and a visit */
const opening = 12
const visitOpening = 24

/** A sentence that introduces someone with name, or whom the reporter visits. */
export function introduces({tokens}: MentionedSentence): boolean {
  // «Rời vườn xoài, chúng tôi ghé cơ sở nem của bà Lệ ở xã Tân Thành»
  for (let i = 0; i < Math.min(tokens.length, visitOpening); i++) if (visits.longestAt(tokens, i)) return true
  for (let i = 0; i < Math.min(tokens.length, opening); i++) {
    const hit = persons.longestAt(tokens, i)
    if (hit && tokens[hit.to]?.upper && tokens[hit.to + 1]?.upper) return true
  }
  return false
}

/** «Về huyện Bình Đại, hỏi anh Khởi, ấp Phước Lợi, ai cũng biết»: where the one lives who is introduced. */
export function placesPerson(host: MentionedSentence, mention: PlaceMention): boolean {
  if (mention.plural || (mention.form !== 'unit' && mention.form !== 'village')) return false
  return actorsOf(host, mention).some(({kind, officer}) => !officer && isPerson(kind))
}
