import {resultVerbs} from '../lexicon/edges.js'
import {fold} from '../text/fold.js'
import {phrases, wordSet} from '../text/match.js'
import {standardOf} from './base.js'
import type {Frame} from './types.js'

/** «12 và 15 ha»: nothing but «và» between this figure and the last, its noun counted in. */
export function isJoined({host, q, subject}: Frame, {q: last, noun}: Frame): boolean {
  const from = noun?.to ?? last.to
  return subject === null && q.from === from + 1 && host.tokens[from]!.fold === joint
}

/** «tăng 30 sản phẩm, tương ứng tăng 25% so với năm 2021»: one comparison for both. */
export function shareBases(frames: Frame[]): void {
  const compares = (frame: Frame) =>
    frame.kind === 'change' || frame.kind === 'growth' || frame.kind === 'index' || frame.kind === 'multiple'
  for (let i = frames.length - 2; i >= 0; i--) {
    const frame = frames[i]!
    const next = frames[i + 1]!
    if (
      frame.base === null &&
      // «tăng 62 đảng viên so với nghị quyết, bằng 108,3% so với năm trước»
      standardOf(frame) === null &&
      compares(frame) &&
      compares(next) &&
      next.base &&
      (next.anchor === frame.anchor ||
        next.anchor === frame ||
        next.kind === frame.kind ||
        atOnce(frame, next)) &&
      sameClause(frame, next)
    )
      frame.base = next.base
  }
  // «so với năm trước giảm 14 dự án và giảm 23,7% về vốn»
  for (let i = 1; i < frames.length; i++) {
    const [before, frame] = [frames[i - 1]!, frames[i]!]
    if (frame.base || !before.base || before.base.to > before.q.from) continue
    if (compares(before) && compares(frame) && sameClause(before, frame)) frame.base = before.base
  }
}

/** «từ 62 triệu đồng năm 2011 lên 115 triệu đồng năm 2019, tăng 85,5%»: counted from the year of the first. */
export function basesOfStart(frames: readonly Frame[]): void {
  for (const frame of frames) {
    const {anchor, kind, host} = frame
    const first = anchor?.continues ? anchor.anchor : null
    if (frame.base || standardOf(frame) || kind === 'level' || kind === 'share' || !first || !anchor) continue
    if (anchor.host !== host || first.host !== host || anchor.clause.from !== frame.clause.from) continue
    if (anchor.kind !== 'level' || first.unit !== anchor.unit || first.depth !== frame.depth) continue
    const mention = host.at[first.noun?.to ?? first.q.to]
    if (mention?.kind === 'period' && mention.form === 'span' && mention.to <= anchor.q.from)
      frame.base = mention
  }
}

/** «cấp mới 34 dự án (cùng kỳ 22 dự án), …, tăng 54,5% về số dự án»: counted from the time that the bracket tells of. */
export function basesInBracket(frames: readonly Frame[]): void {
  for (const frame of frames) {
    if (frame.base || !moves.has(frame.kind) || frame.earlier || standardOf(frame)) continue
    const told = frames.findLast(
      ({earlier, depth, kind, clause, q}) =>
        earlier !== null &&
        kind === 'level' &&
        depth > frame.depth &&
        clause.from === frame.clause.from &&
        q.to <= frame.q.from,
    )
    if (told) frame.base = told.earlier
  }
}
const moves: ReadonlySet<string> = new Set(['growth', 'index', 'multiple', 'change'])

/** «tăng 14 dự án và gấp 6,9 lần về vốn so với năm trước»: nothing but a joint and the cue between. */
function atOnce({q, noun}: Frame, {q: next}: Frame): boolean {
  return next.from - (noun?.to ?? q.to) <= 3
}

/** «giảm 3,17% so với năm 2022; tương ứng giảm 5.943 hộ»: the comparison was named before. */
export function corresponding(frames: Frame[]): void {
  for (let i = 1; i < frames.length; i++) {
    const frame = frames[i]!
    const before = frames[i - 1]!
    if (frame.base || !before.base || frame.kind !== 'change') continue
    for (let k = frame.region.from; k < frame.q.from; k++)
      if (corresponds.longestAt(frame.host.tokens, k)) frame.base = before.base
  }
}
const corresponds = phrases('tương ứng|tương đương')

/** «1.550 tập thể và 1.370 cá nhân đăng ký xây dựng mô hình»: the predicate behind the last holds for both. */
export function shareNouns(frames: Frame[]): void {
  for (let i = frames.length - 2; i >= 0; i--) {
    const frame = frames[i]!
    const next = frames[i + 1]!
    if (
      !frame.noun ||
      !next.noun ||
      (frame.noun.to - frame.noun.from > 2 && !isPlainly(frame, people)) ||
      next.lead.to > next.lead.from + 1 ||
      next.depth !== frame.depth
    )
      continue
    const percents = frame.q.dimension === 'percent' && next.q.dimension === 'percent'
    // «có 768 hộ thì 692 hộ trồng sâm»: of those alone
    if (next.q.from - frame.noun.to > 1 || frame.host.tokens[frame.noun.to]?.fold === then) continue
    if (!percents && (frame.q.dimension !== null || next.q.dimension !== null)) continue
    if (!people.longestAt(frame.host.tokens, frame.noun.from)) continue
    const {from} = next.noun
    if (apart.has(frame.host.tokens[frame.noun.to]?.fold ?? '') || isSame(frame, next)) continue
    const own = bodies.longestAt(frame.host.tokens, from) ?? people.longestAt(frame.host.tokens, from)
    // «phát sinh mới 726 hộ nghèo và 142 hộ tái nghèo»: the first says of which itself
    if (own && frame.noun.to - frame.noun.from > own.to - from && !isPlainly(frame, people)) continue
    if (own && own.to < next.noun.to && frame.host.tokens[own.to]!.kind === 'word')
      frame.shared = {from: own.to, to: next.noun.to}
    else if (own && next.shared) frame.shared = next.shared
  }
}
/** «98 trường với 48.215 học sinh; 61 trường đạt chuẩn» */
const apart = wordSet('; với')
/** «98 trường, 61 trường đạt chuẩn quốc gia»: so many of them. */
function isSame({host, noun}: Frame, next: Frame): boolean {
  const counted = noun && people.longestAt(host.tokens, noun.from)
  const again = next.noun && people.longestAt(next.host.tokens, next.noun.from)
  if (!counted || !again || counted.to !== noun.to || again.to - next.noun!.from !== counted.to - noun.from)
    return false
  const {tokens} = next.host
  return host.tokens
    .slice(noun.from, noun.to)
    .every(({fold: word}, i) => word === tokens[next.noun!.from + i]!.fold)
}
/** The noun is one of these, and no more. */
function isPlainly({host, noun}: Frame, table: typeof people): boolean {
  return noun !== null && table.longestAt(host.tokens, noun.from)?.to === noun.to
}
const then = fold('thì')
const people = phrases(
  'tập thể|cá nhân|quần chúng|đoàn viên|cán bộ|công chức|viên chức|lao động|người lao động|học sinh|giáo viên|đơn vị|hộ|hộ gia đình|hộ kinh doanh|hộ sản xuất|vụ|đối tượng|tổ chức|đảng viên|chi bộ|tổ chức đảng|lượt|hội viên|doanh nghiệp|số hộ|số bản|số thôn|số xã|thôn|bản|xã|làng|khu dân cư|cơ quan|gia đình|trường',
)
const bodies = phrases(
  'cơ quan, đơn vị|cơ quan, đơn vị, doanh nghiệp|thôn, bản|thôn, xóm|xã, phường|xã, thị trấn',
)

/** «cất mới 412, sửa chữa 57 căn nhà»: the noun that the last of several acts says for all. */
export function nounsAhead(frames: readonly Frame[]): void {
  for (let i = frames.length - 2; i >= 0; i--) {
    const frame = frames[i]!
    const next = frames[i + 1]!
    if (inOneRow(frame, next)) {
      frame.noun = next.noun
      frame.subject = next.subject
      continue
    }
    if (frame.noun || frame.gapped || !next.noun || frame.q.dimension !== null || next.q.dimension !== null)
      continue
    if (frame.kind !== 'level' || next.kind !== 'level' || frame.q.of !== null || !sameClause(frame, next))
      continue
    if (frame.depth !== next.depth || next.noun.to - next.noun.from > longestShared) continue
    const joined = frame.host.tokens[frame.q.to]?.fold
    if (joined !== ',' && joined !== joint) continue
    if (doing(frame) && (doing(next) || remaining.longestAt(next.host.tokens, next.cue?.from ?? next.q.from)))
      frame.noun = next.noun
    // «Lạc Sơn có 6, còn Yên Thủy mới vỏn vẹn 4 sản phẩm»: whose each is, by name
    if (!frame.noun && frame.cue && ofNamed(frame) && ofNamed(next)) {
      frame.noun = next.noun
      frame.subject = null
    }
  }
}

/** «lần lượt trồng 120, 100 và 80 ha cam»: one unit and one noun for the figures of a row. */
function inOneRow({host, q, noun, kind}: Frame, {q: next, noun: named, kind: same}: Frame): boolean {
  if (
    noun ||
    !named ||
    q.dimension === null ||
    q.to > q.figureFrom + 1 ||
    q.unit !== next.unit ||
    kind !== 'level' ||
    same !== kind
  )
    return false
  const joined = host.tokens[q.to]?.fold
  return next.from === q.to + 1 && (joined === ',' || joined === ';' || joined === joint)
}

/** Nothing but a name and what states stands between the last mark and the figure. */
function ofNamed({host, q, cue, region}: Frame): boolean {
  let named = false
  for (let i = (cue?.from ?? q.from) - 1; i >= region.from && host.tokens[i]!.fold !== ','; i--) {
    const {upper, fold: word} = host.tokens[i]!
    if (!upper && !around.has(word)) return false
    named ||= upper
  }
  return named
}
const around = wordSet(
  'còn mới chỉ vỏn vẹn trong khi thì và có huyện xã thị trấn thành phố phường được cũng vẫn',
)
const longestShared = 6
const remaining = phrases('còn|còn lại')

/** A verb stands before the figure, and no noun of its own. */
function doing({verb, subject, host, q}: Frame): boolean {
  if (verb) return true
  return (
    subject !== null && subject.to === q.from && actions.longestAt(host.tokens, subject.from) !== undefined
  )
}
const actions = phrases(
  `${resultVerbs}|làm thủ tục|tạm ngừng|công nhận mới|công nhận lại|cất mới|khởi công mới|chuyển tiếp`,
)

function sameClause(a: Frame, b: Frame): boolean {
  return a.clause.from === b.clause.from
}
const joint = fold('và')
