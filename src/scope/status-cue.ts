/** The word of a sentence that says that it plans. */
import {asking} from './status-there.js'
import {isGivenBy} from '../frames/giver.js'
import {grounds, targets} from '../lexicon/cues.js'
import type {Frame} from '../frames/types.js'
import type {MentionedSentence} from '../mentions/types.js'
import {fold} from '../text/fold.js'
import {phrases, wordSet} from '../text/match.js'
import {comparedTo, isMet} from './status-goal.js'

export const target = phrases(targets)

/** The first cue of a plan in the sentence that is not the plan of «đạt 116% kế hoạch». */
export function cueAt(host: MentionedSentence, frames: readonly Frame[]): number | undefined {
  for (let i = 0; i < host.tokens.length; i++) {
    if (host.at[i] && host.at[i]!.kind !== 'period') continue
    const hit = target.longestAt(host.tokens, i)
    if (!hit) continue
    const before = host.tokens[i - 1]
    if (before?.fold === '%' || host.at[i - 1]?.kind === 'quantity') continue
    if (programmes.longestBefore(host.tokens, i) || isResolve(host, i)) continue
    if (forecasters.longestAt(host.tokens, i)) continue
    // «chưa đạt mục tiêu ít nhất 60%, 37 hồ sơ phải trả lại»: what it fell short of, and no plan of the rest
    if (isMet(host, i)) continue
    // «vượt 1,43% so với mục tiêu», «dự án do Công ty A đề xuất»
    if (comparedTo.longestBefore(host.tokens, i) || saysWho(host, i)) continue
    // «giao chỉ tiêu cho 20 xã»: to whom
    if (host.tokens[hit.to]?.fold === toWhom && host.at[hit.to + 1]?.kind === 'quantity') continue
    // «theo đề nghị của UBND tỉnh, Chủ tịch nước đã tặng …»: why it was done
    if (asking.has(host.tokens[i]!.fold) && atRequest.longestBefore(host.tokens, i)) continue
    // «kiến nghị thu hồi 12,3 tỷ đồng»: what an inspection has found
    if (findings.longestAt(host.tokens, i) || takesBack(host, i)) continue
    // «(khiếu nại 12, tố cáo 6, kiến nghị, phản ánh 124)»: kinds of letters
    if (letters.longestAt(host.tokens, i) ?? letters.longestBefore(host.tokens, i)) continue
    // «thấp hơn mục tiêu đề ra 1,13 điểm %»: what it is compared with
    if (frames.some(({cue}) => cue && i > cue.from && i < cue.to)) continue
    // «312/327 ý kiến, kiến nghị được trả lời»: what is counted
    if (asking.has(host.tokens[i]!.fold) && frames.some(({noun}) => noun && i > noun.from && i < noun.to))
      continue
    return i
  }
  return undefined
}

/** who says it: «Đài dự báo khí tượng» */
const forecasters = phrases(
  'dự báo khí tượng|dự báo thời tiết|dự báo thiên tai|dự báo sâu bệnh|điều tra, dự báo|trạm dự báo',
)
const atRequest = phrases(grounds)
const letters = phrases('kiến nghị, phản ánh|phản ánh, kiến nghị|tố cáo,|tố cáo và|phản ánh,|phản ánh và|đơn')

function takesBack({tokens, at}: MentionedSentence, i: number): boolean {
  const hit = recovering.longestAt(tokens, i)
  const next = hit && at[hit.to]
  return next?.kind === 'quantity' && next.dimension === 'money'
}
const recovering = phrases('kiến nghị thu hồi|đề nghị thu hồi')
const toWhom = fold('cho')
const findings = phrases(
  ['kiến nghị', 'đề nghị']
    .flatMap(ask =>
      'thu hồi số tiền|thu hồi tiền|thu hồi nộp|thu hồi về|truy thu|thu nộp|xuất toán|giảm trừ|xử lý tài chính|xử lý kinh tế|xử lý hành chính|xử lý kỷ luật|xử lý trách nhiệm|kiểm điểm|xem xét kỷ luật|thi hành kỷ luật|xử phạt'
        .split('|')
        .map(what => `${ask} ${what}`),
    )
    .join('|'),
)

/** «với quyết tâm cao, …», «bằng sự nỗ lực phấn đấu của …»: how it was done; «với quyết tâm giảm …» says what is aimed at. */
function isResolve({tokens}: MentionedSentence, i: number): boolean {
  const hit = resolve.longestAt(tokens, i)
  if (!hit) return false
  const degree = strong.longestAt(tokens, hit.to)
  const next = tokens[degree?.to ?? hit.to]
  if (next && next.kind !== 'mark' && !goesOn.has(next.fold)) return false
  return degree !== undefined || how.longestBefore(tokens, i) !== undefined
}
const resolve = phrases('quyết tâm|phấn đấu')
const how = phrases(
  'với|bằng|sự|với tinh thần|bằng tinh thần|với ý chí|bằng ý chí|sự nỗ lực|bằng nỗ lực|với nỗ lực|sự nỗ lực ,|với tinh thần nỗ lực',
)
const strong = phrases(
  'cao|rất cao|cao nhất|cao độ|chính trị|chính trị cao|chính trị lớn|lớn|mạnh mẽ|không ngừng|không mệt mỏi|vượt khó|bền bỉ',
)
const goesOn = wordSet('của và cùng trong từ')

/** «dự án … do Công ty A đề xuất với tổng vốn …»: whose proposal it was */
function saysWho(host: MentionedSentence, cue: number): boolean {
  if (!asking.has(host.tokens[cue]!.fold)) return false
  const next = host.tokens[cue + 2]
  return (!next || next.kind === 'mark' || next.fold === along) && isGivenBy(host, cue)
}
const along = fold('với')

/** «Chương trình mục tiêu quốc gia»: a name */
const programmes = phrases('chương trình|ctmt|chương trình ,')
export const strives = phrases('phấn đấu|đặt mục tiêu')
