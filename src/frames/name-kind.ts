/** Which kind of what a whole counts a part is: «2.147 mô hình (kinh tế: 812; văn hóa: 748)». */
import {countedNouns} from '../mentions/counted-nouns.js'
import {fold, foldWords} from '../text/fold.js'
import {phrases} from '../text/match.js'
import {verbs} from './name-act.js'
import {member} from './name-behind.js'
import {isExactly, setName} from './name-words.js'
import type {Frame} from './types.js'

/** «2.147 mô hình (kinh tế: 812; văn hóa: 748)»: a kind of what the brackets stand behind. */
export function kindOfWhole(frame: Frame): void {
  const {host, subject, q} = frame
  const whole = frame.wholes.at(-1)
  if (!subject || !whole?.noun || whole.host !== host || q.dimension !== null || whole.depth > frame.depth)
    return
  // «467 đảng viên, trong đó nữ 152 đồng chí, dân tộc thiểu số 12»: which of the people
  const persons =
    groups.longestAt(host.tokens, subject.from)?.to === subject.to &&
    people.longestAt(host.tokens, whole.noun.from)
  // «163 đảng viên, gồm: khiển trách 109, cảnh cáo 41»: nothing else says of what they are
  const alone = !frame.noun && !frame.cue && frame.kind === 'level' && whole.value >= frame.value
  if (whole.depth === frame.depth && !persons && !alone) return
  if (host.tokens[subject.from]!.fold === number) return // «(số người theo đạo chiếm 9 người)»
  if (
    whole.q.dimension !== null ||
    subject.to - subject.from > longestKind ||
    host.tokens[subject.from]!.upper
  )
    return
  const level = levels.longestAt(host.tokens, subject.from)?.to === subject.to
  const labelled = host.tokens[q.from - 1]?.fold === ':' && recipients.longestAt(host.tokens, subject.from)
  // «271 đảng viên mới (nữ 148, đoàn viên 131)»: which of the people
  const among =
    alone && people.longestAt(host.tokens, whole.noun.from) && people.longestAt(host.tokens, subject.from)
  const counted = countedNouns.longestAt(host.tokens, subject.from) && !among
  if (!level && !labelled && (counted || (verbs.longestAt(host.tokens, subject.from) && !alone))) return
  // «1.820 người, trong đó người nghèo 420»
  if (host.tokens[whole.noun.from]!.fold === host.tokens[subject.from]!.fold) return
  const said = isExactly(host, whole.noun, member) ? (whole.thing[0] ?? whole.noun) : whole.noun
  const noun = {
    from: said.from,
    to: Math.min(said.to, said.from + (said === whole.noun ? longestWhole : longestMembers)),
  }
  for (let i = noun.from + 1; i < noun.to; i++)
    if (predicates.has(host.tokens[i]!.fold) || host.tokens[i]!.kind === 'mark') noun.to = i
  setName(frame, [noun, subject])
}
const number = fold('số')
const groups = phrases(
  'nữ|nam|dân tộc|dân tộc thiểu số|dân tộc ít người|tôn giáo|gốc giáo|theo đạo|có đạo|đảng viên nữ|cán bộ nữ|trẻ|người dân tộc thiểu số',
)
const people = phrases(
  'đảng viên|đại biểu|cán bộ|công chức|hội viên|đoàn viên|lao động|học sinh|ủy viên|đồng chí|giáo viên|người|thanh niên|quần chúng|viên chức',
)
const longestKind = 6
const longestWhole = 4
const longestMembers = 8
/** «(cấp tỉnh 58, cấp huyện 412, cơ sở 2.955)» */
const levels = phrases('cấp tỉnh|cấp huyện|cấp xã|cấp cơ sở|cơ sở|cấp trung ương|trung ương')
const recipients = phrases('tập thể|cá nhân|gia đình|hộ gia đình')
const predicates = new Set(foldWords('đạt được có là bị còn đã chưa'))

const has = phrases('có|là|với|được')

/** «58 mô hình giảm nghèo (nuôi dê 22 mô hình, nuôi gà 19 mô hình)»: the part says its whole's noun, and which kind before it. */
export function kindBefore(frame: Frame): void {
  const {host, noun, subject, verb, depth} = frame
  const whole = frame.wholes.at(-1)
  if (!noun || !subject || verb || !whole?.noun || whole.host !== host || depth < whole.depth) return
  // «…, chia theo lĩnh vực: kinh tế 312 mô hình»
  const states =
    frame.cue && has.longestAt(host.tokens, frame.cue.from)?.to === frame.q.from
      ? frame.cue.from
      : frame.q.from
  if (depth === whole.depth && (subject.to !== states || noun.to - noun.from > 2)) return
  if (subject.to - subject.from > longestKind || host.tokens[subject.from]!.upper) return
  for (let i = 0; i < noun.to - noun.from; i++)
    if (host.tokens[noun.from + i]!.fold !== host.tokens[whole.noun.from + i]!.fold) return
  setName(frame, [noun, subject])
}
