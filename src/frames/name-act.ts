/** Acts beside figures: «xóa tên 48 đảng viên», «làm mới 418 km đường và 76 cây cầu», «tạo việc làm cho 500 người». */
import {bareCounters, classifiers, resultVerbs} from '../lexicon/edges.js'
import type {MentionedSentence} from '../mentions/types.js'
import {fold, foldWords} from '../text/fold.js'
import {phrases} from '../text/match.js'
import {isExactly, wordFolds} from './name-words.js'
import type {Frame, Words} from './types.js'

const bare = phrases(classifiers)

/** «kế hoạch trồng 500 ha rừng; … đã trồng 320 ha»: the same act again, of the same thing. */
export function nameOfAct(frame: Frame, verb: Words, earlier: Frame[]): boolean {
  const words = wordFolds(frame.host, verb)
  const act = words.join(' ')
  // «Thu ngân sách cả nhiệm kỳ đạt 2.500 tỷ đồng. Riêng năm 2019 thu 612 tỷ đồng»: what begins with the act
  const opens = ({nameFolds}: Frame) =>
    moneyActs.has(act) &&
    nameFolds.length > words.length &&
    words.every((word, i) => nameFolds[i] === word) &&
    (!ledgers.has(act) || ofLedger.has(nameFolds[words.length]!))
  const same = earlier.findLast(
    other =>
      other.block === frame.block && other.unit === frame.unit &&
      ((other.noun !== null && other.verb !== null && wordFolds(other.host, other.verb).join(' ') === act) ||
        opens(other)),
  ) // prettier-ignore
  if (!same) return false
  frame.thing = [verb]
  frame.name = same.name
  frame.nameFolds = same.nameFolds
  return true
}

const moneyActs = new Set(
  'thu|chi|nộp|giải ngân|huy động|cho vay'.split('|').map(act => foldWords(act).join(' ')),
)
/** «Thu hút đầu tư», «Chi bộ»: these begin other words too, and are themselves before what is taken or spent */
const ledgers = new Set(foldWords('thu chi'))
const ofLedger = new Set(
  foldWords(
    'ngân nsnn nsđp nội thường đầu thuế tiền lệ đảng quỹ sự cân cho từ xuất hải bảo bhxh bhyt hoạt phát an giáo dự',
  ),
)

/** «làm mới 418 km đường và 76 cây cầu»: the act of a list is of all its members. */
export function sharedAct(frame: Frame, before: Frame | undefined): Words[] {
  const act = before && acts.get(before)
  if (!before || !act || before.clause.from !== frame.clause.from || before.host !== frame.host) return []
  const at = before.noun?.to ?? before.q.to
  if (frame.q.from - at > 1 || before.depth !== frame.depth) return []
  if (frame.q.from > at && !listJoints.has(frame.host.tokens[at]!.fold)) return []
  acts.set(frame, act)
  return [act]
}
const listJoints = new Set([',', 'và', 'cùng'].map(fold))
/** the act that made a figure's name */
export const acts = new WeakMap<Frame, Words>()

/** «phạm pháp hình sự xảy ra 41 vụ»: what happens is the thing. */
export const occurs = phrases('xảy ra|phát sinh|diễn ra')

/** The noun is in the subject already: «số tàu dịch vụ hậu cần là 44 tàu». */
export function repeats(host: MentionedSentence, noun: Words, subject: Words): boolean {
  if (noun.to - noun.from > 2) return false
  const words = new Set(wordFolds(host, subject))
  return words.size > noun.to - noun.from && wordFolds(host, noun).every(word => words.has(word))
}

/** «xóa tên 48 đảng viên», «vẫn thiếu 2 chỉ tiêu»: a count right behind an act that is done to the things counted. */
export function isDoneTo({host, q, cue, kind}: Frame, noun: Words, subject: Words): boolean {
  return (
    kind === 'level' &&
    q.dimension === null &&
    cue === null &&
    subject.to === q.from &&
    isExactly(host, noun, bare) &&
    !isExactly(host, noun, counters) &&
    !amounts.longestAt(host.tokens, subject.from) &&
    !repeats(host, noun, subject)
  )
}
const counters = phrases(bareCounters)

/** The act itself, without who does it: behind the last word of time or manner; at most five words. */
export function lastAct(host: MentionedSentence, {from, to}: Words): Words {
  let start = Math.max(from, to - longestAct)
  for (let i = start; i < to - 1; i++) if (adverbs.has(host.tokens[i]!.fold)) start = i + 1
  // «kiến nghị xử lý hành chính 14 cá nhân»: who asks for it
  for (let i = start; i < to - 1; i++) if (asking.longestBefore(host.tokens, i, from)) start = i
  return {from: start, to}
}
const asking = phrases('kiến nghị|đề nghị')
const longestAct = 5
const adverbs = new Set(foldWords('đã vẫn đang sẽ cũng còn mới chỉ tiếp vừa'))

/** What stands before the figure is an act, not an indicator: «tạo việc làm cho», «bắt giữ», «dự hội nghị có». */
export function isVerbal(frame: Frame): boolean {
  const {host, cue, q, lead, subject} = frame
  const last = host.tokens[(cue?.from ?? q.from) - 1]
  if (last && lead.to > lead.from && actEnds.has(last.fold)) return true
  // «cấp cơ sở gom lại còn 102 đơn vị»: what came of it
  if (cue && merged.longestBefore(host.tokens, cue.from, lead.from)) return true
  if (
    cue &&
    existential.longestAt(host.tokens, cue.from)?.to === cue.to &&
    !(subject && amounts.longestAt(host.tokens, subject.from)) &&
    !(
      subject &&
      frame.noun &&
      isExactly(host, frame.noun, neverThings) &&
      (subject.to - subject.from >= 3 || groups.longestAt(host.tokens, subject.from)?.to === subject.to)
    )
  )
    return true
  return (
    frame.verb !== null &&
    subject !== null &&
    frame.verb.to >= (cue?.from ?? q.from) &&
    !(cue && amounts.longestAt(host.tokens, subject.from))
  )
}
const merged = phrases(
  [
    'gom',
    'gộp',
    'sắp xếp',
    'tinh gọn',
    'thu gọn',
    'rút gọn',
    'nhập',
    'hợp nhất',
    'sáp nhập',
    'tổ chức lại',
    'cơ cấu',
  ]
    .flatMap(act => [act, `${act} lại`])
    .join('|'),
)
const actEnds = new Set(foldWords('cho với tại ở của tới thu'))
/** «Tổng đàn bò có 168.900 con»: what has the figure is itself an amount. */
export const amounts = phrases(
  'tổng|số|tổng số|đàn|tổng đàn|dân số|lượng|lượt|khách|du khách|hành khách|diện tích|sản lượng|quy mô|tỷ lệ',
)
/** Behind «có» these count what stands before it: «đảng viên mới là chủ doanh nghiệp có bảy đồng chí». */
const groups = phrases('nữ|nam|dân tộc|dân tộc thiểu số|nông dân|công nhân|đoàn viên|quần chúng')
export const neverThings = phrases('đồng chí|đ/c|con|chiếc|cái|trường hợp')
export const existential = phrases('có|với|gồm|được|có tới|có đến|đã có|có thêm|thêm')
export const verbs = phrases(resultVerbs)
