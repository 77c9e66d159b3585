import {phrase} from '../phrase/phrase.js'
import type {Frame} from '../frames/types.js'
import {has, wholeDraft, type Rule, type RuleContext} from './define.js'
import {kindOfEntity, listedWith, listedWithEntities, onProgramme} from './ocop-list.js'

const entity = phrase`(số|tỷ lệ)? chủ thể|htx|hợp tác xã|doanh nghiệp|công ty|tổ hợp tác|hộ (kinh doanh|sản xuất|gia đình)?|cơ sở|dn|cá nhân|đơn vị`

/** «Về cơ cấu chủ thể: HTX chiếm 65%, doanh nghiệp 18%»: shares of all who make them */
function ofStructure(frame: Frame, {topic, blockWords}: RuleContext): boolean {
  if (frame.kind !== 'share' || (!onProgramme(topic) && !onProgramme(blockWords))) return false
  return has(frame, 'before', structure) !== undefined
}
const structure = phrase`(cơ cấu|loại hình|phân loại|phân theo|theo) (loại hình|nhóm)? chủ thể`

/** «Về chủ thể, doanh nghiệp chiếm 21, HTX 19»: kinds before their figures, behind a word for all. */
function byKind(frame: Frame, {topic, blockWords}: RuleContext): boolean {
  if (frame.noun || frame.q.dimension !== null || !(onProgramme(topic) || onProgramme(blockWords)))
    return false
  return (
    frame.subject !== null &&
    has(frame, 'subject', entity)?.from === frame.subject.from &&
    has(frame, 'sentence', allKinds)?.from === 0
  )
}
const allKinds = phrase`(về|xét|xét về|phân theo|theo|chia theo|tính theo) (cơ cấu|loại hình|nhóm|thành phần)? chủ thể`

/** Who makes the products: cooperatives, companies, households. */
export const entities: Rule = {
  name: 'ocop.entities',
  dimensions: ['count', 'percent', 'times'],
  kinds: ['level', 'share', 'growth', 'multiple'],
  when: [{where: 'thing', phrase: entity, first: true}],
  build(frame, context) {
    if (frame.q.dimension !== null && !has(frame, 'thing', phrase`chủ thể`))
      return ofStructure(frame, context) ? {measure: 'entities', own: {stars: null, potential: false}} : null
    const whole = wholeDraft(frame, context, 'ocop', 'entities')
    const before = frame.host.mentions.length ? context.drafts[context.drafts.length - 1] : undefined
    const follows =
      before?.type === 'ocop' &&
      before.measure === 'products' &&
      before.frame.host === frame.host &&
      has(frame, 'around', phrase`(của|thuộc|do|từ|với) …2`) !== undefined
    const chuThe =
      has(frame, 'thing', phrase`chủ thể`) &&
      !has(frame, 'thing', phrase`(và|cùng) (các|những|nhiều) chủ thể`) &&
      (!frame.noun || has(frame, 'after', phrase`chủ thể`)) &&
      (onProgramme(context.topic) || onProgramme(context.blockWords))
    // «142 chủ thể, trong đó hợp tác xã 86 đơn vị, doanh nghiệp 11, tổ hợp tác 23»: kinds before their figures
    if (byKind(frame, context)) return {measure: 'entities', own: {stars: null, potential: false}}
    if (!frame.noun && !chuThe && !(whole && frame.subject?.to === (frame.cue?.from ?? frame.q.from)))
      return null
    return whole ||
      follows ||
      chuThe ||
      listedWith(frame, before) ||
      kindOfEntity(frame, context) ||
      listedWithEntities(frame, context)
      ? {measure: 'entities', own: {stars: null, potential: false}}
      : null
  },
}
