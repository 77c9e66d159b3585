/** What stands behind the counted noun and says which of them: «KCN đang hoạt động», «mô hình về phát triển kinh tế». */
import {prepositions} from '../lexicon/edges.js'
import {fold, foldWords} from '../text/fold.js'
import {phrases, wordSet} from '../text/match.js'
import {append, textOf, wordFolds} from './name-words.js'
import type {Frame, Words} from './types.js'

/** «17 xã, thị trấn của huyện đã mạnh dạn phá bỏ những vườn …»: what they did, at length, is no part of the name. */
export function withoutStatement({host, noun, q}: Frame): Words[] | null {
  if (!noun || q.dimension !== null) return null
  for (let i = noun.from + 1; i < noun.to - longestTense; i++)
    if (statements.has(host.tokens[i]!.fold)) {
      // «7/7 xã, phường đã ra mắt tuyến đường hoa»: so many of all are counted by what they did
      const head = {from: noun.from, to: i}
      return q.of !== null && noun.to - i - 1 <= longestClass ? [head, {from: i + 1, to: noun.to}] : [head]
    }
  const short = noun.to - noun.from > longestNoun ? withoutClause(host, noun) : null
  return short && [short]
}

/** «lao động chia ca tráng bánh, phơi phên, đóng gói», «mã số vùng trồng sầu riêng được phép xuất khẩu chính ngạch»: the thing alone */
function withoutClause(host: Frame['host'], noun: Words): Words | null {
  for (let i = noun.from + 1; i < noun.to - 2; i++)
    if (clauses.has(host.tokens[i]!.fold)) return {from: noun.from, to: i}
  return null
}
const longestNoun = 10
const clauses = wordSet('được bị kể nhằm đứng')
const statements = wordSet('đã đang sẽ')
const longestTense = 5

export function predicateBehind(frame: Frame): void {
  predicateBehindBracket(frame)
  const words = works(frame) ?? topicBehind(frame) ?? saidApart(frame) ?? classBehind(frame)
  if (words) append(frame, textOf(frame.host, words), wordFolds(frame.host, words))
}

/** «316 hộ ở Tân Phú đã hiến đất», «năm chi bộ hơn 2 năm nay chưa kết nạp được ai»: where or since when stands between. */
function saidApart({host, noun, clause}: Frame): Words | null {
  if (!noun) return null
  const {tokens, at} = host
  let from = noun.to
  while (from < clause.to && from - noun.to <= longestBetween && !said.has(tokens[from]!.fold)) {
    if (tokens[from]!.kind === 'mark' || at[from]?.kind === 'quantity' || joints.has(tokens[from]!.fold))
      return null
    from++
  }
  const first = between.longestAt(tokens, noun.to) ?? (at[noun.to] && at[noun.to]!.kind !== 'quantity')
  if (from === noun.to || !first || from >= clause.to || from - noun.to > longestBetween) return null
  let to = from
  while (to < clause.to && tokens[to]!.kind === 'word' && !at[to] && to - from < longestSaid) to++
  // it ends there, at a mark or a time; else it is a statement that goes on
  const next = tokens[to]
  if (to - from < 2 || (next && next.kind !== 'mark' && at[to]?.kind !== 'period')) return null
  return tokens.slice(from, to).some(({upper}) => upper) ? null : {from, to}
}
const between = phrases('ở|tại|trên địa bàn|trong|hơn|gần|từ|nhiều năm|suốt')
const said = wordSet('đã chưa đang không')
const longestBetween = 9
const longestSaid = 6

/**
 * «44/44 điểm chùa trên địa bàn có tủ sách về Bác», «4/4 làng đều giữ vững danh hiệu», «697 cầu đã xuống cấp»: so many
 * are counted by what is said of them, where that is all that the clause says.
 */
function classBehind({host, noun, q, kind, clause}: Frame): Words | null {
  if (!noun) return null
  const {tokens, at} = host
  const anyone = noun.to - noun.from === 1 && persons.has(tokens[noun.from]!.fold)
  if (q.of === null && kind !== 'share' && kind !== 'level' && !anyone) return null
  let from = around.longestAt(tokens, noun.to)?.to ?? noun.to
  if (!opens.has(tokens[from]?.fold ?? '')) return null
  while (adverbs.has(tokens[from]?.fold ?? '')) from++
  // anyone alone says nothing of whom
  const longest = anyone ? longestNoun : longestClass
  let to = from
  while (
    to < clause.to &&
    to - from <= longest &&
    tokens[to]!.kind === 'word' &&
    !at[to] &&
    !closes.has(tokens[to]!.fold)
  )
    to++
  const next = tokens[to]
  const ends = !next || next.kind === 'mark' || closes.has(next.fold) || at[to]?.kind === 'period'
  return ends && to - from >= 2 && to - from <= longest && !dangles.has(tokens[to - 1]!.fold)
    ? {from, to}
    : null
}
const around = phrases(
  'trên địa bàn|trên địa bàn tỉnh|trên địa bàn huyện|trên địa bàn xã|trong tỉnh|trong huyện|trong xã|trong toàn tỉnh|của tỉnh|của huyện|của xã',
)
const opens = wordSet('có đều đã được đang cũng giữ duy')
const adverbs = wordSet('đều đã cũng vẫn luôn')
const closes = wordSet('với và nhưng song nên để nhằm')
const dangles = wordSet('là có được của cho ở tại từ')
const persons = wordSet('người hộ em cháu')
/** a longer one is a statement, and no class */
const longestClass = 6

/** «16 KCN đang hoạt động, …» */
function works({host, noun}: Frame): Words | null {
  const hit = noun && working.longestAt(host.tokens, noun.to)
  if (!noun || !hit) return null
  const next = host.tokens[hit.to]
  const ends = !next || (next.kind === 'mark' && next.fold !== '-') || joints.has(next.fold)
  return ends ? {from: noun.to, to: hit.to} : null
}
const working = phrases(
  ['đang', 'đã', 'vẫn', 'vẫn đang', 'hiện đang']
    .flatMap(tense =>
      ['hoạt động', 'đi vào hoạt động', 'vận hành', 'khai thác', 'sản xuất'].flatMap(act =>
        ['', ' ổn định', ' hiệu quả', ' có hiệu quả', ' tốt'].map(how => `${tense} ${act}${how}`),
      ),
    )
    .join('|'),
)
const joints = wordSet('và với cùng')

/** «92 mô hình về phát triển kinh tế, …» */
function topicBehind({host, noun, clause}: Frame): Words | null {
  if (!noun || host.tokens[noun.to]?.fold !== about || !onSomething.longestAt(host.tokens, noun.from))
    return null
  const from = noun.to + 1
  let to = from
  while (to < clause.to && to - from <= longestTopic) {
    const token = host.tokens[to]!
    const hyphen = token.fold === '-' && host.tokens[to + 1]?.kind === 'word'
    if (host.at[to] || (token.kind !== 'word' && !hyphen) || preposition.longestAt(host.tokens, to)) break
    if (joints.has(token.fold) && host.at[to + 1]) break
    to++
  }
  return to - from >= 2 && to - from <= longestTopic ? {from: noun.to, to} : null
}
const about = fold('về')
/** what has a subject that it is on: «lớp tập huấn về …», and not «đảng viên về …» */
const onSomething = phrases(
  'mô hình|lớp|khóa|hội nghị|hội thảo|tọa đàm|văn bản|nghị quyết|nghị định|thông tư|chỉ thị|quyết định|kế hoạch|hướng dẫn|quy định|chuyên đề|buổi|cuộc|chỉ tiêu|nội dung|tin|bài|tin, bài|bài viết|phóng sự|chuyên mục|chuyên trang|đề án|đề tài|tài liệu|phong trào|chương trình|chính sách|giải pháp|nhiệm vụ|câu lạc bộ|ý kiến|kiến nghị|đơn|sáng kiến|cam kết|thỏa thuận|hợp đồng|câu chuyện|vụ|hành vi|tiêu chí|đợt',
)
const longestTopic = 6
const preposition = phrases(prepositions)

/** «2.118 mô hình (chiếm 77,1%) hoạt động hiệu quả»: what is said of them stands behind the bracket. */
function predicateBehindBracket(frame: Frame): void {
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
const longestPredicate = 6
const notSaid = new Set(
  foldWords(
    'và với cùng trong tại ở so gồm nhưng song tăng giảm từ đến để do của theo trên năm tháng quý vào là xuống lên như thay đại một nên cho cũng bị',
  ),
)

/** «8 tổ chức đảng hoàn thành xuất sắc nhiệm vụ (15,4%), 41 hoàn thành tốt»: the count begins where the one before tells what its things did. */
export function headLeftOut(frame: Frame, earlier: readonly Frame[]): Words | null {
  const {host, noun, q} = frame
  const before = earlier.findLast(one => one.noun !== null && one.kind === 'level')
  if (!noun || q.dimension !== null || before?.host !== host || before.q.dimension !== null) return null
  const word = host.tokens[noun.from]!.fold
  if (!left.has(word)) return null
  const same = heads.get(before)
  if (same) {
    heads.set(frame, same)
    return same
  }
  for (let i = before.noun!.from + 1; i < before.noun!.to; i++)
    if (host.tokens[i]!.fold === word) {
      const head = {from: before.noun!.from, to: i}
      heads.set(frame, head)
      return head
    }
  return null
}
const heads = new WeakMap<Frame, Words>()
const left = wordSet('hoàn đạt chưa không được bị loại xếp')
