import {nextInLine} from '../lexicon/cues.js'
import {bareBefore, clauseOpeners} from '../lexicon/place-words.js'
import {projectHeads} from '../lexicon/projects.js'
import {fold} from '../text/fold.js'
import {PhraseTable, phrases, wordSet} from '../text/match.js'
import type {Token} from '../text/types.js'
import {nameAt, type Named} from './place-name.js'
import {isRefused, refusing} from './place-refused.js'
import {endsRoute} from './place-route.js'
import {mentionOf, type PlaceMention} from './place-types.js'
import {typeAt} from './place-unit.js'
import {wordsIn, type MentionedSentence} from './types.js'

const opening = phrases(bareBefore)
const clauses = phrases(clauseOpeners)
const and = fold('và')

/** A capitalised name without a type word, where the words around allow a place. */
export function bareAt(
  host: MentionedSentence,
  i: number,
  last: PlaceMention | undefined,
): PlaceMention | undefined {
  const {tokens} = host
  const before = tokens[i - 1]
  if (before?.upper && last?.to !== i && !opening.longestBefore(tokens, i)) return undefined
  if (isRefused(tokens, i) || endsRoute(tokens, i)) return undefined
  const named = nameAt(tokens, i)
  if (!named) return undefined
  if (i === 0 && isByline(host, named)) return undefined
  const apposed = classBeside(tokens, named.to)
  const kind = listKind(host, i) ?? classBehind(tokens, named.to) ?? apposed
  const next = tokens[named.to]
  // «Thị Nại là đầm lớn nhất tỉnh»: water or a hill of that name
  if (feature.longestAt(tokens, named.to)) return undefined
  if (next?.upper && next.kind === 'word' && !typeAt(tokens, named.to)) return undefined
  const listed =
    last &&
    (last.form === 'unit' || last.form === 'bare') &&
    joined(tokens, last.to, i) &&
    !holdsLast(host, last, i, named)
      ? last
      : undefined
  // «Đakrông» is «Đa Krông» in one word
  const joint = named.to - i === 1 && named.units.some(unit => unit.name.includes(' '))
  const syllables = joint ? 2 : named.to - i
  const units = named.units.filter(unit =>
    kind
      ? unit.level === kind
      : listed?.level
        ? unit.level === listed.level
        : unit.level !== 'commune' || syllables >= 2,
  )
  if (units.length === 0 || (syllables < 2 && !units.some(unit => unit.level === 'province')))
    return undefined
  const placed =
    !before ||
    before.kind === 'mark' ||
    host.at[i - 1] !== undefined ||
    listed !== undefined ||
    ((apposed !== undefined || bracketsUnit(tokens, named.to)) && toward.has(before.fold)) ||
    opening.longestBefore(tokens, i) !== undefined ||
    (clauses.longestBefore(tokens, i) !== undefined &&
      (units.every(({level}) => level === 'province') || setAgainst(last, named, next))) ||
    (host.at[named.to]?.kind === 'quantity' && !endsOtherName(tokens, i)) ||
    // «bỏ xa Đồng Xuân (17)»
    (next?.fold === '(' && host.at[named.to + 1]?.kind === 'quantity')
  if (!placed) return undefined
  return mentionOf(tokens, i, named.to, 'bare', {
    level: kind ?? listed?.level ?? null,
    type: listed?.plural ? listed.type : null,
    candidates: units,
    plural: listed?.plural ?? false,
  })
}

/** «Thanh Bình | 05/12/2024 07:42»: who wrote it, and when it was put up; a province heads its own page. */
function isByline({tokens, at}: MentionedSentence, {units, to}: Named): boolean {
  if (to === tokens.length || units.some(({level}) => level === 'province')) return false
  const rest = tokens.slice(to)
  const stamped = rest.some(({fold: word}, k) => word === '|' || reasonAt(at[to + k]) === 'time')
  return stamped && rest.every(({kind}, k) => kind === 'mark' || at[to + k] !== undefined)
}
const reasonAt = (mention: MentionedSentence['at'][number]) =>
  mention?.kind === 'mask' ? mention.reason : undefined

/** «kinh tế Hải Dương 9 tháng đầu năm»: a province by its bare name behind a plain word, as titles have it. */
export function provinceNamed(host: MentionedSentence): PlaceMention[] {
  const {tokens} = host
  const found: PlaceMention[] = []
  for (let i = 1; i < tokens.length; i++) {
    const before = tokens[i - 1]!
    if (!tokens[i]!.upper || before.upper || before.kind !== 'word') continue
    if (isNameOfOther(tokens, i) || endsRoute(tokens, i)) continue
    const named = nameAt(tokens, i)
    const next = named && tokens[named.to]
    const units = named?.units.filter(({level}) => level === 'province') ?? []
    if (!named || units.length === 0 || (next?.upper && next.kind === 'word')) continue
    found.push(
      mentionOf(tokens, i, named.to, 'bare', {
        level: 'province',
        type: null,
        candidates: units,
        plural: false,
      }),
    )
    i = named.to
  }
  return found
}

/** «Đại học Quốc gia Hà Nội», «dự án khu du lịch Hòa Bình», «sách 'Miếng ngon Hà Nội'»; «các khu công nghiệp Hải Phòng» are there. */
function isNameOfOther(tokens: readonly Token[], i: number): boolean {
  for (let at = i - 1; at >= Math.max(0, i - longestProject); at--) {
    const {kind, fold: word} = tokens[at]!
    if (kind === 'mark') return quotes.has(word)
    const of = refusing.longestAt(tokens, at, i) ?? projects.longestAt(tokens, at, i)
    if (of && !plural.has(tokens[at - 1]?.fold ?? '')) return true
  }
  return false
}
const quotes = wordSet('" \'')
const plural = wordSet('các những nhiều khu cụm khi')

/** «Phù Chẩn là một xã điển hình của thị xã Từ Sơn»: of what level it is stands behind */
function classBehind(tokens: readonly Token[], to: number): ListLevel | undefined {
  const hit = classes.longestAt(tokens, to)
  // «… là xã Phù Chẩn»
  return hit && !tokens[hit.to]?.upper ? hit.value : undefined
}

/** «Phước Bình, xã xa nhất huyện, …», «lên Đam Rông, huyện nghèo nơi …»: in apposition, without a name of its own. */
function classBeside(tokens: readonly Token[], to: number): ListLevel | undefined {
  if (tokens[to]?.fold !== ',') return undefined
  const hit = kinds.longestAt(tokens, to + 1)
  const next = hit && tokens[hit.to]
  return next?.kind === 'word' && !next.upper && !ofWhole.has(next.fold) ? hit!.value : undefined
}
/** «…, huyện đã có …», «…, xã có 12 hộ»: the unit itself acts */
const ofWhole = wordSet(
  'đã có đang sẽ còn cũng là đạt phấn được tiếp tổ này ủy đoàn hội không chưa mới luôn vẫn và cùng ta nhà',
)
/** «ngược lên Nghiên Loan (Pác Nặm)»: the wider unit stands alone in the bracket. */
function bracketsUnit(tokens: readonly Token[], open: number): boolean {
  if (tokens[open]?.fold !== '(' || !tokens[open + 1]?.upper) return false
  const outer = nameAt(tokens, open + 1)
  return (
    outer !== undefined &&
    tokens[outer.to]?.fold === ')' &&
    outer.units.some(({level}) => level !== 'commune')
  )
}
/** the way there */
const toward = wordSet('lên về xuống đến tới vào ra qua sang ở tại')

/** «Ở Đồng Hới, tỷ lệ này là 100%, trong khi Tuyên Hóa mới có 3/8»: told of beside a place of the same level. */
function setAgainst(last: PlaceMention | undefined, {units}: Named, next: Token | undefined): boolean {
  if (!last || (last.form !== 'unit' && last.form !== 'bare') || !telling.has(next?.fold ?? '')) return false
  return last.candidates.some(one => units.some(({level}) => level === one.level))
}
const telling = wordSet('mới chỉ có đạt đã vẫn còn lại là chưa cũng tăng giảm')

/** «phân theo xã (ha): Sông Lũy 100; Phan Rí Thành 74», «trong đó các xã: Vượng Lộc (9.300 m²), …»: of what level the names of the list are. */
function listKind(host: MentionedSentence, i: number): ListLevel | undefined {
  if (!wordsIn(host).has(':')) return undefined
  const {tokens} = host
  let colon = i - 1
  while (colon > 0 && i - colon < longestList && tokens[colon]!.fold !== ':') {
    if (/^[.!?]$/u.test(tokens[colon]!.fold)) return undefined
    colon--
  }
  if (tokens[colon]?.fold !== ':') return undefined
  let at = colon
  if (tokens[at - 1]?.fold === ')') while (at > 0 && tokens[at]!.fold !== '(') at--
  return heads.longestBefore(tokens, at)?.value
}
const longestList = 80
type ListLevel = 'commune' | 'district'

function levelTable(words: Record<ListLevel, string>): PhraseTable<ListLevel> {
  const entries = (level: ListLevel) =>
    words[level].split('|').map((one): [string, ListLevel] => [one, level])
  return new PhraseTable([...entries('commune'), ...entries('district')])
}
const heads = levelTable({
  commune:
    'các xã|theo xã|phân theo xã|theo các xã|các xã, thị trấn|các xã, phường|theo xã, thị trấn|xã, phường',
  district: 'các huyện|theo huyện|phân theo huyện|theo các huyện',
})
const kinds = levelTable({commune: 'xã|phường|thị trấn', district: 'huyện|thị xã|quận'})
const classes = levelTable({
  commune: 'là xã|là một xã|là một trong những xã|là phường|là một phường|là thị trấn',
  district: 'là huyện|là một huyện|là một trong những huyện|là thị xã|là quận',
})

/** «dự án Nhà máy đường Tây Ninh 640 tỷ đồng», «Cty CP gạch ngói Minh Long 7 tỷ đồng»: what it is called */
function endsOtherName(tokens: readonly Token[], i: number): boolean {
  for (let at = i - 1; at >= Math.max(0, i - longestProject) && tokens[at]!.kind !== 'mark'; at--)
    if (projects.longestAt(tokens, at) ?? firms.longestAt(tokens, at)) return true
  return false
}
const firms = phrases('công ty|cty|ctcp|tập đoàn|tổng công ty|xí nghiệp|ngân hàng')
const longestProject = 8
const projects = phrases(projectHeads)

const feature = phrases(
  'là đầm|là hồ|là núi|là sông|là suối|là đèo|là vịnh|là bãi|là cảng|là cầu|là chùa|là đảo|là thác|là dòng sông|là con sông|là ngọn núi|là cánh đồng',
)
const nextOf = phrases(nextInLine)

/** «thị xã Kỳ Anh, Hà Tĩnh»: the province that it lies in, and not the city of that name. */
function holdsLast(host: MentionedSentence, last: PlaceMention, i: number, {units, to}: Named): boolean {
  if (last.plural || last.form !== 'unit' || i - last.to !== 1 || host.tokens[last.to]!.fold !== ',')
    return false
  if (host.at[to]?.kind === 'quantity') return false
  return units.some(
    unit =>
      unit.level === 'province' &&
      last.candidates.some(
        ({level, province}) =>
          level !== 'province' && province.code === unit.code && province.system === unit.system,
      ),
  )
}

/** «, », «, kế đến » or « và » between two names, or a figure and a comma. */
function joined(tokens: readonly Token[], from: number, end: number): boolean {
  if (end - from > 8) return false
  const to = nextOf.longestBefore(tokens, end)?.from ?? end
  const joint = to > from ? tokens[to - 1] : undefined
  if (!joint || !(joint.fold === ',' || joint.fold === and || joint.fold === ';')) return false
  for (let i = from; i < to - 1; i++) if (/[.:]/u.test(tokens[i]!.fold)) return false
  return true
}
