/** What came of those that were judged: «chấm 126 sản phẩm. Kết quả, 103 sản phẩm được gắn sao». */
import type {Draft} from '../records/define.js'
import {phrases} from '../text/match.js'

/** how many figures back those that were judged may be told */
const reach = 6

/**
 * Wholes by part, of the first figure behind «kết quả»: the nearest count of the same thing that was put to a test, in
 * the same block and not smaller. Figures that have a whole already are left alone.
 */
export function resultWholes(all: readonly Draft[], known: (draft: Draft) => boolean): Map<Draft, Draft> {
  const found = new Map<Draft, Draft>()
  all.forEach((draft, i) => {
    if (!isCount(draft) || known(draft) || !isResult(draft)) return
    const whole = all
      .slice(Math.max(0, i - reach), i)
      .findLast(
        one => isCount(one) && one.frame.block === draft.frame.block && isAlike(one, draft) && isJudged(one),
      )
    if (whole && valueOf(whole) >= valueOf(draft) && !found.has(whole)) found.set(draft, whole)
  })
  return found
}

function isCount({frame, kind}: Draft): boolean {
  return (
    (kind ?? frame.kind) === 'level' && frame.q.dimension === null && frame.depth === 0 && frame.q.of === null
  )
}

/** Nothing but a few words between «kết quả» at the head of the clause and the figure. */
function isResult({frame: {host, clause, q}}: Draft): boolean {
  for (const from of [0, clause.from]) {
    const hit = outcome.longestAt(host.tokens, from)
    if (
      hit &&
      q.from - hit.to <= farthest &&
      !host.at.slice(hit.to, q.from).some(at => at?.kind === 'quantity')
    )
      return true
  }
  return false
}
const outcome = phrases(
  'kết quả|kết quả là|kết quả có|kết quả ,|kết quả :|qua đó|qua chấm điểm|qua đánh giá|sau khi chấm|sau đánh giá',
)
const farthest = 4

function isAlike(a: Draft, b: Draft): boolean {
  if (a.type !== b.type || a.measure !== b.measure) return false
  return (
    a.type !== 'indicator' ||
    (a.frame.nameFolds[0] !== undefined &&
      a.frame.noun !== null &&
      b.frame.noun !== null &&
      a.frame.host.tokens[a.frame.noun.from]!.fold === b.frame.host.tokens[b.frame.noun.from]!.fold)
  )
}

/** «đã chấm 126 sản phẩm», «126 sản phẩm dự thi» */
function isJudged({frame: {host, clause}}: Draft): boolean {
  for (let i = clause.from; i < clause.to; i++) if (judging.longestAt(host.tokens, i)) return true
  return false
}
const judging = phrases(
  'chấm|chấm điểm|đánh giá|thẩm định|xét|xét chọn|bình xét|dự thi|tham gia|đăng ký|nộp hồ sơ|phân hạng|kiểm tra|rà soát|lấy mẫu|khảo sát|sát hạch',
)

const valueOf = ({value, frame}: Draft) => value ?? frame.value
