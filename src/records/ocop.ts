import {figure, otherFigure, phrase} from '../phrase/phrase.js'
import {fold} from '../text/fold.js'
import {defineRecord, has, wholeDraft} from './define.js'
import {kindListed, movesProducts, ofAll, onProgramme, product, programme} from './ocop-list.js'
import {movedNumber, shares} from './ocop-moves.js'
import {entities} from './ocop-entities.js'
import {
  amongThem,
  headStars,
  movesWhole,
  own,
  ownRanks,
  ranksBehind,
  ranksNext,
  ranksInTurn,
  starsOf,
} from './ocop-stars.js'

/** OCOP, «Mỗi xã một sản phẩm»: ranked products and who makes them (Quyết định 1048/QĐ-TTg, 148/QĐ-TTg). */
const ranked = phrase`(được)? (công nhận|đánh giá|phân hạng|xếp hạng|gắn sao|chứng nhận|đạt chuẩn|dự thi|tham gia|nâng hạng|thuộc nhóm|thuộc|của|đạt|(sắp|đã)? hết (thời)? hạn|còn (thời)? hạn)`
/** «9 sản phẩm của 6 chủ thể được UBND tỉnh công nhận OCOP» */
const recognised = phrase`${figure} sản phẩm (của|do|thuộc|từ) ${otherFigure} …10 (công nhận|chứng nhận|phân hạng|xếp hạng) (là|đạt|chuẩn)? (sản phẩm)? OCOP`
/** what is told of products that the text is on */
const toldOf = phrase`sản phẩm (còn lại|đã|đang|chưa|không|phải|bị loại|rớt|trượt|coi như|bỏ sao|mất sao|bị thu hồi|rút|lọt|vào|lên|có mặt|góp mặt|được|xuất khẩu|xuất hiện|đủ)`

export const ocop = defineRecord({
  type: 'ocop',
  keyword: 'OCOP',
  theme: 'OCOP',
  rules: [
    {
      name: 'ocop.products',
      dimensions: ['count', 'percent'],
      kinds: ['level', 'change', 'share', 'growth', 'index', 'multiple', 'plan_completion', 'rank'],
      ordinals: true,
      when: [{where: 'thing', phrase: product, first: true}],
      build(frame, context) {
        if (frame.q.dimension === null && !Number.isInteger(frame.value)) return null // «1,4 sản phẩm mỗi xã»
        const moves = !['level', 'change', 'share'].includes(frame.kind)
        if (moves && !movesProducts(frame, context)) return null
        const stars = moves ? null : starsOf(frame)
        const whole = movesWhole(frame, context)
        if (whole?.type === 'ocop') return {measure: 'products', own: whole.own}
        const named =
          has(frame, 'around', programme) ??
          has(frame, 'after', programme) ??
          has(frame, 'before', programme) ??
          has(frame, 'clause', recognised) ??
          ranksBehind(frame)
        const kin = [...context.drafts]
          .reverse()
          .find(draft => draft.type === 'ocop' && draft.frame.block === frame.block)
        const topic = onProgramme(context.topic)
        if (
          !named &&
          !kin &&
          frame.noun &&
          frame.host.tokens[frame.noun.to]?.fold === fold('từ') &&
          frame.host.tokens[frame.noun.to + 1]?.kind === 'word'
        )
          return null
        if (frame.kind === 'share' && kin) return {measure: 'products', own: own(frame, stars, context)}
        const head = frame.noun && frame.noun.to - frame.noun.from <= 2
        const fresh = has(frame, 'thing', phrase`sản phẩm mới`)?.to === frame.noun?.to
        const plain = head || fresh || has(frame, 'behind', ranked) || has(frame, 'after', toldOf)
        const part = frame.noun && wholeDraft(frame, context, 'ocop', 'products')
        if (stars === undefined && !named && !part && !((kin || topic) && plain)) return null
        if (
          !named &&
          stars !== undefined &&
          !topic &&
          !kin &&
          has(frame, 'around', phrase`khách sạn|resort|du lịch`)
        )
          return null
        return {measure: 'products', own: own(frame, stars, context)}
      },
    },
    ofAll,
    movedNumber,
    entities,
    ...shares,
    {
      name: 'ocop.by-rank',
      dimensions: ['count', 'percent'],
      kinds: ['level', 'share'],
      build(frame, context) {
        const percent = frame.q.dimension === 'percent'
        const inTurn = percent ? undefined : ranksInTurn(frame)
        if (inTurn !== undefined && has(frame, 'sentence', phrase`số sản phẩm|sản phẩm …3 sao`))
          return {measure: 'products', own: {stars: inTurn, potential: false}}
        const stars = percent || amongThem(frame) || ranksNext(frame) ? starsOf(frame) : headStars(frame)
        if (percent && stars === undefined) return null
        if (!percent && stars === undefined && kindListed(frame, context.drafts))
          return {measure: 'products', own: own(frame, undefined, context)}
        if (frame.noun || (stars === undefined && frame.subject)) return null
        const whole = wholeDraft(frame, context, 'ocop', 'products')
        if (!whole) return null
        return {
          measure: 'products',
          own: own(frame, stars, context),
          ...(percent && {kind: 'share' as const}),
        }
      },
    },
  ],
  gapped: ownRanks,
  hang(frame, anchor) {
    // «Về số sản phẩm, tỉnh đứng thứ 4 vùng»: in all of them; «…, sản phẩm 4 sao chiếm 20%»
    if (frame.kind === 'rank' && has(frame, 'before', phrase`số sản phẩm`))
      return {own: {...anchor.own, stars: null}}
    const stars = headStars(frame)
    return {own: stars === undefined ? anchor.own : {...anchor.own, stars}}
  },
})
