import {counted} from '../lexicon/counted.js'
import {growthHeads, plans, rateHeads} from '../lexicon/cues.js'
import {classifiers, countries, genericIndicators, measuredClasses, movedAmounts} from '../lexicon/edges.js'
import type {MentionedSentence} from '../mentions/types.js'
import {fold, foldWords} from '../text/fold.js'
import {phrases} from '../text/match.js'
import {nounEnd} from './noun.js'
import {
  acts,
  existential,
  isDoneTo,
  isVerbal,
  lastAct,
  nameOfAct,
  occurs,
  repeats,
  sharedAct,
  verbs,
} from './name-act.js'
import {isExactly, nameOf, setName, textOf, wordFolds, wordsOf} from './name-words.js'
import {subjectIn} from './subject.js'
import type {Frame, Words} from './types.js'

const bare = phrases(classifiers)
const farmActs = phrases(
  'gieo cấy|gieo trồng|trồng|gieo sạ|xuống giống|thả nuôi|trồng mới|thực hiện|gieo|cấy|thu hoạch',
)
const generic = phrases(genericIndicators)
const growth = phrases(growthHeads)
const economy = foldWords('kinh tế')
const so = new Set(['số', 'tổng', 'các', 'những', 'số'].map(fold))

/**
 * The thing counted or measured: the noun behind the figure, else the indicator before it, else what the figure hangs
 * on. A bare classifier behind («7.940 con») yields to the indicator before; a generic indicator («năng suất») takes
 * the thing that its neighbours are about.
 */
export function nameFrame(frame: Frame, earlier: Frame[]): void {
  const {host, noun, verb} = frame
  const subject = noun && frame.subject && onlyTotals(host, frame.subject) ? null : frame.subject
  if (frame.kind === 'rank') return nameRank(frame)
  if (noun && noun.from >= frame.q.from && noun.to <= frame.q.to) return nameFromUnit(frame, noun)
  if (frame.kind === 'growth' && (namedBehind(frame) || amountBehind(frame))) return
  const hangs = frame.kind !== 'level'
  const shareOf =
    frame.kind === 'share' && frame.cue?.direction !== 'share' && frame.cue?.direction !== 'equal'
  const doneTo = noun && subject ? isDoneTo(frame, noun, subject) : false
  const happens = verb !== null && occurs.longestAt(host.tokens, verb.from) !== undefined
  const bareNoun =
    noun !== null &&
    !doneTo &&
    (isExactly(host, noun, bare) ||
      (subject !== null &&
        (frame.cue !== null || host.tokens[subject.from]!.fold === number) &&
        repeats(host, noun, subject)))
  const nounWins =
    noun !== null &&
    !(frame.kind === 'level' && frame.q.dimension === 'percent' && isRate(frame)) &&
    (hangs
      ? shareOf && (!subject || !frame.cue || hasCue(frame))
      : !(bareNoun && subject && (happens || !isVerbal(frame))))
  const own: Words[] = []
  if (frame.gapped) {
    frame.name = frame.gapped.name
    frame.nameFolds = frame.gapped.nameFolds
    return
  }
  if (frame.kind === 'level' && !noun && !subject && restIs(frame)) return
  if (frame.kind === 'level' && noun && membersOf(frame, noun)) return
  if (frame.kind === 'level' && frame.q.dimension !== null && predicated(frame, earlier)) return
  if (nounWins) {
    own.push(noun)
    if (frame.shared) own.push(frame.shared)
    if (verb && !hangs && (bareNoun || noun.to - noun.from <= 3)) own.push(verb)
    else if (doneTo) own.push(lastAct(host, subject!))
    else if (!verb && !hangs && !frame.shared) own.push(...sharedAct(frame, earlier.at(-1)))
    if (verb && own.includes(verb)) acts.set(frame, verb)
  } else if (subject) {
    if (!noun && !hangs && isExactly(host, subject, verbs) && nameOfAct(frame, subject, earlier)) return
    own.push(withSpeed(frame, withoutGrowth(host, subject)))
    if (noun && !bareNoun && (shareOf || (!hangs && frame.q.dimension === null))) own.push(noun)
  } else if (verb && !hangs) {
    if (!noun && frame.q.dimension !== null && nameOfAct(frame, verb, earlier)) return
    own.push(...(noun ? [noun] : []), verb)
  }
  if (noun && subject && nounWins && frame.q.dimension === 'money' && verbs.longestAt(host.tokens, noun.from))
    own.splice(0, own.length, subject, ...own.filter(words => words.from >= subject.to))
  // «Lúa xuân: toàn huyện gieo cấy được 3.842 ha»: the act alone says nothing of what
  const onlyAct = own.length === 1 ? own[0] : null
  if (
    frame.head &&
    !hangs &&
    !noun &&
    frame.q.dimension !== null &&
    onlyAct &&
    isExactly(host, onlyAct, farmActs)
  ) {
    own.splice(0, own.length, headCore(host, frame.head))
    setName(frame, own)
    frame.thing = own
    return
  }
  if (frame.head && (frame.headNames || (own.length === 0 && !frame.anchor)))
    own.unshift(headCore(host, frame.head))
  frame.thing =
    hangs && !nounWins
      ? subject
        ? [subject]
        : frame.kind === 'change' && noun
          ? [noun]
          : []
      : noun
        ? [noun, ...(bareNoun && subject ? [subject] : [])]
        : own
  const lent = nounWins ? lentByHead(frame) : null
  if (lent) {
    own.splice(0, 1, lent)
    frame.thing.push(lent)
  }
  if (frame.kind === 'change' && noun && !subject && countsOther(frame)) own.push(noun)
  if (own.every(words => words.from >= words.to)) {
    const from =
      frame.wholes.length && !hangs
        ? (frame.wholes.filter(whole => whole.unit === frame.unit && whole.kind === 'level').at(-1) ??
          frame.anchor)
        : frame.anchor
    frame.name = from?.name ?? ''
    frame.nameFolds = from?.nameFolds ?? []
    if (!frame.name) nameFromTail(frame)
    else if (!hangs && !frame.continues && frame.tail.to > frame.q.to && frame.tail.to - frame.q.to <= 8) {
      const words = wordsOf(host, frame.tail).filter(word => word.word)
      append(
        frame,
        textOf(host, frame.tail),
        words.map(word => word.fold),
      )
    }
    return
  }
  setName(frame, own)
  if (frame.kind === 'plan_completion') completePlan(frame)
  if (verb && nounWins && own.includes(verb))
    frame.name = nameOf(host, [verb, ...own.filter(words => words !== verb)])
  if (subject && !nounWins && isExactly(host, subject, abroad)) return nameAbroad(frame, earlier)
  if (
    subject &&
    !nounWins &&
    !hangs &&
    frame.q.dimension === 'percent' &&
    sites.longestAt(host.tokens, subject.from)
  )
    return nameSite(frame, earlier)
  if (subject && !nounWins && isExactly(host, subjectCore(host, subject), generic))
    return addTopic(frame, earlier)
  if (nounWins && bareNoun && !verb) completeBare(frame)
  if (nounWins && !hangs && noun.to - noun.from === 1) takeWhole(frame)
  if (!noun && !hangs) kindOfWhole(frame)
  if (!nounWins && !hangs) takeHead(frame)
  if (nounWins && !hangs && frame.q.dimension === null) predicateBehind(frame)
}

/** «2.118 mô hình (chiếm 77,1%) hoạt động hiệu quả»: what is said of them stands behind the bracket. */
function predicateBehind(frame: Frame): void {
  const {host, noun, clause} = frame
  const {tokens, at} = host
  if (!noun || tokens[noun.to]?.fold !== '(') return
  let close = noun.to
  while (close < clause.to && tokens[close]!.fold !== ')') close++
  const from = close + 1
  const first = tokens[from]
  if (close >= clause.to || !first || first.kind !== 'word' || first.upper || notSaid.has(first.fold)) return
  let to = from
  while (to < clause.to && tokens[to]!.kind === 'word' && !at[to] && to - from <= longestPredicate) to++
  if (to - from < 2 || to - from > longestPredicate || (to < clause.to && tokens[to]!.kind !== 'mark')) return
  append(frame, textOf(host, {from, to}), wordFolds(host, {from, to}))
}
const longestPredicate = 5
const notSaid = new Set(
  foldWords(
    'và với cùng trong tại ở so gồm nhưng song tăng giảm từ đến để do của theo trên năm tháng quý vào là xuống lên như thay có đại một nên cho cũng bị',
  ),
)

/** «74 vụ tai nạn …; giảm 12 vụ, tăng 3 người bị thương»: a move of another thing than the one before. */
function countsOther({host, noun, anchor, q}: Frame): boolean {
  if (!anchor || q.dimension !== null || anchor.q.dimension !== null || isExactly(host, noun!, bare))
    return false
  return !anchor.nameFolds.includes(host.tokens[noun!.from]!.fold) && noun!.to - noun!.from > 1
}

/** «tỷ lệ bao phủ bảo hiểm y tế đạt 93,2% dân số»: the rate is named before. */
function isRate({host, subject, cue, noun}: Frame): boolean {
  const said = cue !== null || (noun !== null && population.longestAt(host.tokens, noun.from) !== undefined)
  return subject !== null && said && rates.longestAt(host.tokens, subject.from) !== undefined
}
const rates = phrases(rateHeads)
const population = phrases('dân số|số dân|tổng dân số')

/** «giảm 0,8% về số doanh nghiệp và giảm 13% về vốn»: what it is of stands behind «về». */
function namedBehind(frame: Frame): boolean {
  const {host, q, clause} = frame
  if (host.tokens[q.to]?.fold !== about) return false
  const words = {from: q.to + 1, to: nounEnd(host, q.to + 1, clause.to)}
  if (words.to <= words.from) return false
  frame.thing = [words]
  setName(frame, [words])
  return true
}

/** «giảm 50% tiền sử dụng khu vực biển», «tăng 20% số vụ»: what moves stands right behind the percentage. */
function amountBehind(frame: Frame): boolean {
  const {host, noun, cue} = frame
  if (!noun || !cue || !moved.longestAt(host.tokens, noun.from, noun.to)) return false
  frame.thing = [noun]
  setName(frame, [noun])
  return true
}
const moved = phrases(movedAmounts)

/** «Về hộ nghèo: đầu năm có 4.520 hộ»: the head says in full what the figures count. */
function lentByHead({host, head, noun, headNames}: Frame): Words | null {
  if (!head || headNames || !noun || noun.to - noun.from > 2 || head.from >= noun.from) return null
  const from = host.tokens[head.from]!.fold === about ? head.from + 1 : head.from
  const to = nounEnd(host, from, head.to)
  const length = noun.to - noun.from
  if (to - from <= length) return null
  for (let i = 0; i < length; i++)
    if (host.tokens[noun.from + i]!.fold !== host.tokens[from + i]!.fold) return null
  return {from, to}
}

/** «Cơ cấu kinh tế chuyển dịch đúng hướng: …»: the head without what is said of it. */
function headCore(host: MentionedSentence, {from, to}: Words): Words {
  for (let i = from + 2; i < to; i++) if (said.longestAt(host.tokens, i)) return {from, to: i}
  // «Diện tích một số cây lâu năm chủ lực (ha): cà phê …»: the items say which
  for (let i = from + 1; i < to; i++) if (several.longestAt(host.tokens, i)) return {from, to: i}
  let end = to
  while (end > from + 2 && degrees.has(host.tokens[end - 1]!.fold)) end--
  return {from, to: end}
}
const several = phrases('một số|một số loại|một vài')
const said = phrases('chuyển dịch|tiếp tục|có sự|có bước|chuyển biến|như sau|cụ thể|được|đã|theo hướng')

/** «Các huyện có tỷ lệ cao nhất như: …» */
const degrees = new Set(foldWords('cao thấp lớn nhiều ít nhất như còn khá hơn sau đây là'))

/** «có tổng số 97.816 đảng viên»: no thing of its own */
function onlyTotals(host: MentionedSentence, {from, to}: Words): boolean {
  const hit = totals.longestBefore(host.tokens, to, from)
  return hit !== undefined && (hit.from === from || host.tokens[hit.from - 1]!.fold === have)
}
const have = fold('có')
const number = fold('số')
const totals = phrases('số|tổng số|tổng cộng|tổng|con số')

/** «2.147 mô hình (kinh tế: 812; văn hóa: 748)»: a kind of what the brackets stand behind. */
function kindOfWhole(frame: Frame): void {
  const {host, subject, q} = frame
  const whole = frame.wholes.at(-1)
  if (!subject || !whole?.noun || whole.host !== host || q.dimension !== null || whole.depth >= frame.depth)
    return
  if (
    whole.q.dimension !== null ||
    subject.to - subject.from > longestKind ||
    host.tokens[subject.from]!.upper
  )
    return
  const level = levels.longestAt(host.tokens, subject.from)?.to === subject.to
  if (!level && (counts.longestAt(host.tokens, subject.from) || verbs.longestAt(host.tokens, subject.from)))
    return
  const said = isExactly(host, whole.noun, member) ? (whole.thing[0] ?? whole.noun) : whole.noun
  const noun = {
    from: said.from,
    to: Math.min(said.to, said.from + (said === whole.noun ? longestWhole : longestMembers)),
  }
  for (let i = noun.from + 1; i < noun.to; i++)
    if (predicates.has(host.tokens[i]!.fold) || host.tokens[i]!.kind === 'mark') noun.to = i
  setName(frame, [noun, subject])
}
const longestKind = 6
const longestWhole = 4
const longestMembers = 8
/** «(cấp tỉnh 58, cấp huyện 412, cơ sở 2.955)» */
const levels = phrases('cấp tỉnh|cấp huyện|cấp xã|cấp cơ sở|cơ sở|cấp trung ương|trung ương')
const counts = phrases(counted.join('|'))
const predicates = new Set(foldWords('đạt được có là bị còn đã chưa'))

/** «tốc độ tăng trưởng đạt 18,2%»: the move belongs to the name of its speed. */
function withSpeed({host, cue, kind}: Frame, words: Words): Words {
  const goesOn = cue && kind === 'growth' && cue.from === words.to && isExactly(host, words, speeds)
  if (!goesOn) return words
  const moved = movesOn.longestAt(host.tokens, cue.from, cue.to)
  return moved ? {from: words.from, to: moved.to} : words
}
const speeds = phrases('tốc độ|mức|nhịp độ|tỷ lệ')
const movesOn = phrases('tăng trưởng|tăng|phát triển')

/** «đề ra mục tiêu có từ 90% chi bộ …» */
function hasCue({host, cue, kind}: Frame): boolean {
  return kind === 'share' && cue !== null && existential.longestAt(host.tokens, cue.from)?.to === cue.to
}

/** «vùng nguyên liệu trên 140 ha đạt chứng nhận hữu cơ và 270 ha đạt VietGAP»: the predicate makes the class. */
function predicated(frame: Frame, earlier: Frame[]): boolean {
  const {host, q, subject, clause} = frame
  const hit = classes.longestAt(host.tokens, q.to, clause.to)
  if (!hit) return false
  let to = hit.to
  while (to < clause.to && to < q.to + longestClass && !host.at[to] && host.tokens[to]!.kind !== 'mark') to++
  while (to > hit.to && joints.has(host.tokens[to - 1]!.fold)) to--
  const before = earlier.at(-1)
  const sibling = before?.host === host && before.unit === frame.unit ? stems.get(before) : undefined
  const own = subject && {name: textOf(host, subject), folds: wordFolds(host, subject)}
  const stem = sibling ?? own ?? stemOf(frame, earlier)
  if (!stem || stem.name === '') return false
  stems.set(frame, stem)
  const words = {from: q.to, to}
  frame.name = `${stem.name} ${textOf(host, words)}`
  frame.nameFolds = [...stem.folds, ...wordFolds(host, words)]
  frame.thing = [words, ...(subject ? [subject] : [])]
  return true
}
const classes = phrases(measuredClasses)
const longestClass = 12
const joints = new Set(['và', 'với', 'trong', 'của', 'cho', 'gồm', 'nhưng', 'còn', 'hoặc'].map(fold))
const stems = new WeakMap<Frame, {name: string; folds: string[]}>()

/** What the class is of: the thing of the figure before in the clause, or of the whole. */
function stemOf(frame: Frame, earlier: Frame[]): {name: string; folds: string[]} | null {
  const whole = frame.wholes.findLast(other => other.unit === frame.unit && other.kind === 'level')
  const before = earlier.at(-1)
  const from =
    whole ?? (before?.clause.from === frame.clause.from && before.host === frame.host ? before : null)
  return from ? (stems.get(from) ?? {name: from.name, folds: from.nameFolds}) : null
}

/** «Tổng diện tích gieo trồng 13.842,5 ha: … lạc 512 ha»: an item under a measured head takes the head. */
function takeHead(frame: Frame): void {
  const whole = frame.wholes
    .filter(other => other.unit === frame.unit && other.kind === 'level' && other.value >= frame.value)
    .at(-1)
  if (!whole || frame.unit === null) return
  const folds = whole.nameFolds[0] === total ? whole.nameFolds.slice(1) : whole.nameFolds
  const text = whole.nameFolds[0] === total ? whole.name.split(' ').slice(1).join(' ') : whole.name
  if (
    !heads.some(head => head.every((word, i) => folds[i] === word)) ||
    heads.some(head => head.every(word => frame.nameFolds.includes(word)))
  )
    return
  const words = folds.length <= 5 ? folds.length : 2
  frame.name = `${text.split(' ').slice(0, words).join(' ')} ${frame.name}`
  frame.nameFolds = [...folds.slice(0, words), ...frame.nameFolds]
}
const total = fold('tổng')
const heads = ['diện tích', 'sản lượng', 'năng suất'].map(foldWords)

/** «8,2 bác sĩ/vạn dân»: the unit counts the thing. */
function nameFromUnit(frame: Frame, noun: Words): void {
  const {anchor} = frame
  if (anchor && frame.depth > anchor.depth) {
    frame.name = anchor.name
    frame.nameFolds = anchor.nameFolds
    frame.thing = [noun]
    return
  }
  const tokens = frame.host.tokens.slice(noun.from, noun.to)
  const name = tokens.map(token => token.text.normalize('NFC')).join(' ')
  const folds = tokens.map(token => token.fold)
  frame.thing = [noun]
  frame.name = name
  frame.nameFolds = folds
  // «thu gom 185 tấn rác/ngày»
  if (!frame.q.thing || !frame.subject) return
  setName(frame, [frame.subject])
  append(frame, name, folds)
}

/** «vươn lên thứ hai cả nước về diện tích cây ăn quả»: ranked by what stands behind «về», else by what came before. */
function nameRank(frame: Frame): void {
  const {host, q, clause} = frame
  for (let i = q.to; i < Math.min(clause.to, q.to + 8); i++) {
    if (host.tokens[i]!.fold !== about) continue
    const words = {from: i + 1, to: nounEnd(host, i + 1, clause.to)}
    setName(frame, [words])
    if (frame.anchor && isExactly(host, words, generic))
      append(frame, frame.anchor.name, frame.anchor.nameFolds)
    return
  }
  // «Chỉ số chuyển đổi số (DTI) của tỉnh đứng thứ 8/63»: its own indicator, and not that of the sentence before
  if (frame.subject && rankedHeads.longestAt(host.tokens, frame.subject.from)) {
    setName(frame, [withoutRank(host, frame.subject)])
    return
  }
  frame.name = frame.anchor?.name ?? ''
  frame.nameFolds = frame.anchor?.nameFolds ?? []
  if (!frame.name && frame.subject) setName(frame, [withoutRank(host, frame.subject)])
}
const about = fold('về')
const rankedHeads = phrases(
  'chỉ số|tỷ lệ|tỉ lệ|tổng|kim ngạch|quy mô|sản lượng|năng suất|giá trị|pci|papi|par index|sipas|dti|ddci|pgi|tốc độ|mức|thu nhập|thu ngân sách|thu nội địa|điểm|xếp hạng|bộ chỉ số',
)

/** «Chỉ số cải cách hành chính xếp thứ 5» */
function withoutRank(host: MentionedSentence, words: Words): Words {
  const hit = ranking.longestBefore(host.tokens, words.to, words.from + 1)
  return hit ? {from: words.from, to: hit.from} : words
}
const ranking = phrases(
  'xếp|đứng|xếp hạng|đứng vị trí|xếp vị trí|ở vị trí|vươn lên|đứng hạng|hiện đứng|hiện xếp|tiếp tục đứng|tiếp tục xếp',
)

const frequency = phrases('hằng năm|hàng năm|mỗi năm|cả năm|cả tỉnh|toàn tỉnh|toàn huyện|ước|cả vụ|bình quân')

/** The generic indicator with its time and place taken off: «sản lượng năm 2022» is «sản lượng». */
function subjectCore(host: MentionedSentence, subject: Words): Words {
  let {to} = subject
  for (;;) {
    const often = frequency.longestBefore(host.tokens, to, subject.from)
    if (to > subject.from && host.at[to - 1]) to--
    else if (often) to = often.from
    else break
  }
  return {from: subject.from, to}
}

/** «năng suất 54,6 tạ/ha» behind «Cây lúa:»: the thing comes from the head or from the figure before. */
function addTopic(frame: Frame, earlier: Frame[]): void {
  const topic = frame.head && !frame.headNames ? frame.head : null
  if (topic) {
    const words = wordsOf(frame.host, topic)
    append(
      frame,
      textOf(frame.host, topic),
      words.filter(word => word.word).map(word => word.fold),
    )
    return
  }
  const owner = ownerOf(frame)
  if (owner)
    return append(
      frame,
      textOf(frame.host, owner),
      wordsOf(frame.host, owner).flatMap(word => (word.word ? [word.fold] : [])),
    )
  const before = [...earlier]
    .reverse()
    .find(
      other =>
        other.block === frame.block &&
        other.name !== '' &&
        other.kind === 'level' &&
        other.q.dimension !== 'money' &&
        (other.host === frame.host || other.wholes.length === 0) &&
        !genericSet.has(other.nameFolds.join(' ')) &&
        other.depth <= frame.depth,
    )
  if (!before) return
  const thing = withoutGeneric(before)
  append(frame, thing.name, thing.folds)
}

/** «xuất khẩu sang Hàn Quốc đạt 2,5 tỷ USD; EU 890 triệu USD»: the same measure for another market. */
function nameAbroad(frame: Frame, earlier: Frame[]): void {
  const same = earlier.findLast(
    other =>
      other.block === frame.block &&
      other.unit === frame.unit &&
      other.kind === frame.kind &&
      !sides.has(other),
  )
  sides.add(frame)
  if (!same || same.name === '') return
  const market = [2, 1, 3, 4].find(n => markets.has(same.nameFolds.slice(-n).join(' '))) ?? 0
  const words = same.name.split(' ')
  frame.name = `${words.slice(0, words.length - market).join(' ')} ${frame.name}`
  frame.nameFolds = [...same.nameFolds.slice(0, same.nameFolds.length - market), ...frame.nameFolds]
}

/** «Đội ngũ báo cáo viên, tuyên truyền viên được kiện toàn, gồm 3.425 đồng chí»: who they are stands at the head. */
function membersOf(frame: Frame, noun: Words): boolean {
  const {host, q, clause} = frame
  const {tokens} = host
  if (!isExactly(host, noun, member) || !consists.longestBefore(tokens, q.from)) return false
  const staff = staffs.longestAt(tokens, clause.from)
  if (!staff) return false
  let to = staff.to
  while (
    to < q.from &&
    !acted.has(tokens[to]!.fold) &&
    !host.at[to] &&
    (tokens[to]!.kind === 'word' || tokens[to + 1]?.kind === 'word')
  )
    to++
  while (to > staff.to && tokens[to - 1]!.kind === 'mark') to--
  if (to - staff.to < 2) return false
  frame.thing = [{from: staff.to, to}]
  setName(frame, [{from: staff.to, to}])
  return true
}
const member = phrases('đồng chí|đ/c|người|thành viên')
const consists = phrases('gồm|gồm có|bao gồm|với')
const staffs = phrases('đội ngũ|lực lượng')
const acted = new Set(foldWords('được đã đang hiện tiếp luôn thường gồm với có'))

/** «còn lại 317,6 tỷ đồng là phần nhân dân đóng góp»: what the rest is. */
function restIs(frame: Frame): boolean {
  const {host, q, clause} = frame
  if (host.tokens[q.to]?.fold !== copula || !remains.longestBefore(host.tokens, q.from)) return false
  const from = q.to + 1 + (host.tokens[q.to + 1]?.fold === share ? 1 : 0)
  let to = from
  while (to < clause.to && host.tokens[to]!.kind === 'word' && !host.at[to]) to++
  if (to - from < 2) return false
  frame.thing = [{from, to}]
  setName(frame, [{from, to}])
  return true
}
const copula = fold('là')
const share = fold('phần')
const remains = phrases('còn lại|số còn lại|phần còn lại')

const abroad = phrases(countries)

/** «tỷ lệ lấp đầy KCN A đã lên tới 98%, KCN B đạt 90%»: the rate that the sentence said of the first. */
function nameSite(frame: Frame, earlier: Frame[]): void {
  const before = earlier.at(-1)
  if (before?.host !== frame.host || before.unit !== frame.unit || before.kind !== 'level') return
  const {host, subject} = before
  if (!subject || !rateWords.longestAt(host.tokens, subject.from)) return
  let to = subject.from
  while (to < subject.to && !sites.longestAt(host.tokens, to)) to++
  const site = frame.subject!
  frame.name = nameOf(host, [{from: subject.from, to}, site])
  frame.nameFolds = [...wordFolds(host, {from: subject.from, to}), ...frame.nameFolds]
}
const rateWords = phrases('tỷ lệ|tỉ lệ')
const sites = phrases('kcn|khu công nghiệp|ccn|cụm công nghiệp|kkt|khu kinh tế|khu đô thị')
const markets = new Set(countries.split('|').map(words => foldWords(words).join(' ')))
/** frames whose own words name a market alone */
const sides = new WeakSet<Frame>()

/** «Căn hộ này có giá 3 tỷ đồng»: what the measure is of stands before the word that carries it. */
function ownerOf({host, lead, subject}: Frame): Words | null {
  if (!subject || subject.from <= lead.from) return null
  let to = lead.from
  while (to < subject.from && !carriers.has(host.tokens[to]!.fold)) to++
  const owner = subjectIn(host, {from: lead.from, to})
  const words = owner ? owner.to - owner.from : 0
  return words >= 2 && words <= longestOwner ? owner : null
}
const longestOwner = 6
const carriers = new Set(['có', 'với', 'đạt', 'chịu', 'cần', 'theo', 'là'].map(fold))

function append(frame: Frame, name: string, folds: string[]): void {
  if (name === '' || folds.every(word => frame.nameFolds.includes(word))) return
  if (frame.nameFolds.every(word => folds.includes(word))) {
    frame.name = name
    frame.nameFolds = folds
    return
  }
  frame.name = `${frame.name} ${name}`.trim()
  frame.nameFolds = [...frame.nameFolds, ...folds]
}

/** «60 điển hình tiêu biểu (24 tập thể, 36 cá nhân)»: parts of a named whole. */
function completeBare(frame: Frame): void {
  const whole = frame.wholes[frame.wholes.length - 1]
  if (
    frame.depth > 0 &&
    whole &&
    whole.depth < frame.depth &&
    whole.q.dimension === null &&
    whole.nameFolds.length <= 8 &&
    !units.every((word, i) => whole.nameFolds[i] === word)
  )
    append(frame, whole.name, whole.nameFolds)
}

/** «98.700 lồng tôm hùm, trong đó thị xã A 62.300 lồng»: the part says its whole's noun in short. */
function takeWhole(frame: Frame): void {
  const {host, noun, subject, verb, wholes} = frame
  const whole = wholes.findLast(other => other.q.dimension === null && other.kind === 'level')
  if (
    !whole?.noun ||
    (subject && frame.depth <= whole.depth) ||
    verb ||
    whole.nameFolds.length < 2 ||
    whole.nameFolds.length > longestWhole + 2
  )
    return
  const head = host.tokens[noun!.from]!.fold
  if (whole.host !== host || host.tokens[whole.noun.from]!.fold !== head || whole.value < frame.value) return
  frame.name = whole.name
  frame.nameFolds = whole.nameFolds
  // «137 đợt thi đua (cấp tỉnh: 19 đợt; …)»
  if (subject) append(frame, textOf(host, subject), wordFolds(host, subject))
}

/** «58 đơn vị hành chính (41 xã, 17 phường)»: a commune is one. */
const units = foldWords('đơn vị hành chính')

/** «giải ngân 100% kế hoạch vốn đầu tư công»: what the act alone leaves open, the plan says. */
function completePlan(frame: Frame): void {
  const {host, q, clause} = frame
  const hit = frame.nameFolds.length <= 2 ? planned.longestAt(host.tokens, q.to) : undefined
  if (!hit || !disburses.every((word, i) => frame.nameFolds[i] === word)) return
  const from = host.tokens[hit.to - 1]!.fold === capital ? hit.to - 1 : hit.to
  const to = nounEnd(host, from, clause.to)
  if (to > from + 1) append(frame, textOf(host, {from, to}), wordFolds(host, {from, to}))
}
const disburses = foldWords('giải ngân')
const capital = fold('vốn')

/** «hoàn thành 100% kế hoạch xóa nhà tạm»: the plan says what is completed. */
function nameFromTail(frame: Frame): void {
  const {host, q, tail, noun} = frame
  if (noun) return setName(frame, [noun])
  for (let i = q.to; i < tail.to; i++) {
    const hit = planned.longestAt(host.tokens, i)
    if (!hit) continue
    const to = nounEnd(host, hit.to, tail.to)
    if (to > hit.to) setName(frame, [{from: hit.to, to}])
    return
  }
  if (frame.lead.to > frame.lead.from) setName(frame, [frame.lead])
}
const planned = phrases(plans)

function withoutGrowth(host: MentionedSentence, words: Words): Words {
  const hit = growth.longestAt(host.tokens, words.from, words.to)
  if (!hit || hit.to >= words.to) return words
  if (economy.every((word, i) => host.tokens[hit.to + i]?.fold === word))
    return {from: Math.max(words.from, hit.to - 2), to: words.to}
  const core = subjectCore(host, {from: hit.to, to: words.to})
  return core.to - core.from > 1 ? {from: hit.to, to: words.to} : words
}

function withoutGeneric(frame: Frame): {name: string; folds: string[]} {
  const parts = frame.name.split(' ')
  // «Năng suất lúa bình quân 61,5 tạ/ha, sản lượng …»: the mean is of the yield alone
  const mean = frame.nameFolds.length - average.length
  const isMean =
    parts.length === frame.nameFolds.length && average.every((word, i) => frame.nameFolds[mean + i] === word)
  if (isMean) parts.length = mean
  const nameFolds = frame.nameFolds.slice(0, parts.length)
  const planted = (skip: number) =>
    nameFolds.length === parts.length
      ? sowing.find(verb => verb.every((word, i) => nameFolds[skip + i] === word))
      : undefined
  for (let n = Math.min(4, parts.length - 1); n > 0; n--) {
    const head = parts.slice(0, n).join(' ')
    if (genericSet.has(foldWords(head).join(' '))) {
      const skip = n + (planted(n)?.length ?? 0)
      return {name: parts.slice(skip).join(' '), folds: nameFolds.slice(skip)}
    }
  }
  return {name: parts.join(' '), folds: nameFolds}
}
const average = foldWords('bình quân')
/** «Diện tích gieo trồng lúa 320 ha, năng suất …»: the yield is the crop's */
const sowing = ['gieo trồng', 'gieo sạ', 'gieo cấy', 'xuống giống', 'thu hoạch'].map(foldWords)
const genericSet = new Set(genericIndicators.split('|').map(words => foldWords(words).join(' ')))

/** The first words of the name without «số», «tổng số»: what is counted. */
export function headNoun(frame: Frame): string {
  return frame.nameFolds.find(word => !so.has(word)) ?? ''
}
