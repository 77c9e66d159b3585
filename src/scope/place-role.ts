import {speaking} from '../lexicon/place-actors.js'
import {attributes, awayVerbs, bodyOpeners, givenBy, reports} from '../lexicon/place-roles.js'
import type {PlaceMention} from '../mentions/place.js'
import type {MentionedSentence} from '../mentions/types.js'
import {assignsBelow} from './place-assigned.js'
import {fold} from '../text/fold.js'
import {phrases, wordSet} from '../text/match.js'

const attribute = phrases(attributes)
const given = phrases(givenBy)
const opener = phrases(bodyOpeners)
const away = phrases(awayVerbs)
const telling = phrases(reports)
/** «dẫn đầu toàn tỉnh với 34 sản phẩm»: among whom, not where */
const best = phrases(
  'dẫn đầu|đứng đầu|cao nhất|nhiều nhất|lớn nhất|thấp nhất|ít nhất|tốt nhất|nhanh nhất|chậm nhất',
)
/** «thu hút nhiều vốn nhất cả nước», «tổ hợp đầu tiên tại Việt Nam»: among which, not where */
const first = phrases(
  'nhất|nhất nhì|đầu tiên|hàng đầu|duy nhất|tốp đầu|top đầu|nhóm đầu|thứ nhất|thứ hai|thứ nhì|thứ ba|thứ tư|thứ năm',
)
const within = wordSet('tại ở trong của trên toàn')
const here = (tokens: MentionedSentence['tokens'], from: number) =>
  within.has(tokens[from - 1]?.fold ?? '') ? from - 1 : from
const nth = fold('thứ')
const at = wordSet('tại ở')
const of = fold('của')
const opensAt = wordSet('với về đến tới sang qua lên xuống ngược xuôi')
const goesTo = wordSet('về từ sang qua tới do đi')
const compared = wordSet('cùng với như hơn bằng của so')
const heading = wordSet('theo nhờ do')
const states = wordSet('là đạt còn ước có tăng giảm ở đã mới lên dự sẽ khoảng vượt hiện chỉ')

/** Whether the mention says where the thing counted is: no mere attribute, and a body only where it acts. */
export function counts(host: MentionedSentence, mention: PlaceMention): boolean {
  if (assignsBelow(host, mention)) return false
  if (mention.form === 'body') return acts(host, mention)
  return !isAttribute(host, mention)
}

/** «theo Nghị quyết … tỉnh», «sang tỉnh X», «Bằng khen của tỉnh»: the place says which, not where. */
function isAttribute(host: MentionedSentence, mention: PlaceMention): boolean {
  const {tokens} = host
  const before = tokens[mention.from - 1]
  if (!before || before.kind === 'mark') return false
  // «Số tiêu chí bình quân của cả nước là 13,47»: whose it is
  if (
    mention.form === 'country' &&
    before.fold === of &&
    states.has(tokens[behindTime(host, mention.to)]?.fold ?? '') &&
    !isHelp(host, mention.from - 1)
  )
    return false
  if (mention.form === 'country')
    return compared.has(before.fold) || first.longestBefore(tokens, here(tokens, mention.from)) !== undefined
  if (before.fold === of) return given.longestBefore(tokens, mention.from - 1) !== undefined
  if (mention.form === 'anaphora')
    return (
      best.longestBefore(tokens, mention.from) !== undefined ||
      first.longestBefore(tokens, mention.from) !== undefined ||
      (before.kind === 'number' && tokens[mention.from - 2]?.fold === nth)
    )
  if (at.has(before.fold) && away.longestBefore(tokens, mention.from - 1)) return true
  const hit = attribute.longestBefore(tokens, mention.from)
  if (hit === undefined || passing.longestBefore(tokens, mention.from)) return false
  // «Với huyện Phú Lộc, dầu tràm là …»: the topic of the sentence
  // «Về huyện Kim Thành, chúng tôi gặp không khí ngày hội»: where the text comes to
  // «Ngược Quốc lộ 27 lên Đam Rông, huyện nghèo nơi …»
  if (
    (mention.from === 1 || travels(host, mention.from)) &&
    opensAt.has(before.fold) &&
    tokens[outermost(mention).to]?.fold === ','
  )
    return false
  const small = mention.form === 'village' || mention.level === 'commune'
  return !(small && goesTo.has(before.fold))
}

/** The sentence opens with the way to it: «Xuôi về», «Ngược dòng sông lên». */
function travels({tokens, at: mentions}: MentionedSentence, to: number): boolean {
  if (!setsOut.has(tokens[0]!.fold) || to > farthestWay) return false
  return tokens.slice(0, to).every(({kind}, i) => kind !== 'mark' || mentions[i]?.kind === 'mask')
}
const setsOut = wordSet('xuôi ngược về lên đến trở quay ghé sang qua vào ra')
const farthestWay = 8

/** «Quốc lộ 1 đoạn qua thị xã Giá Rai»: that stretch of it */
const passing = phrases('đoạn qua|đoạn đi qua|đoạn chạy qua|đoạn từ')

/** «dự án KCN VSIP Cần Thơ tại xã Vĩnh Thạnh»: where a site is that the sentence names, right behind its name */
export function isSite({tokens}: MentionedSentence, {form, from, plural}: PlaceMention): boolean {
  if (form !== 'unit' || plural || !at.has(tokens[from - 1]?.fold ?? '')) return false
  let i = from - 2
  while (i >= 0 && tokens[i]!.kind === 'word' && tokens[i]!.upper) i--
  return i < from - 3 && i >= 0 && sites.longestBefore(tokens, i + 1) !== undefined
}
const sites = phrases(
  'dự án|nhà máy|tổ hợp|khu|khu du lịch|khu đô thị|khu công nghiệp|cụm công nghiệp|khu dân cư|trang trại|htx|hợp tác xã|nhà máy điện|dự án kcn|dự án ccn|dự án khu công nghiệp|công ty|khu nghỉ dưỡng',
)

/** «Là vùng rau lớn của tỉnh, …, huyện Gia Lộc có …», «Nằm ở phía Bắc tỉnh, huyện A …»: said of the subject, which follows */
export function inAside(
  {tokens}: MentionedSentence,
  {to}: PlaceMention,
  able: readonly PlaceMention[],
): boolean {
  if (!appositions.longestAt(tokens, 0)) return false
  const comma = tokens.findIndex(({fold: word}) => word === ',')
  return comma >= to && able.some(({from}) => from > comma)
}
const appositions = phrases('là|vốn là|từng là|được xem là|được coi là|nằm|nằm ở|thuộc|giáp|tiếp giáp|cách')

/** «của cả nước năm 2021 là»: over the time behind it */
function behindTime({at}: MentionedSentence, to: number): number {
  const mention = at[to]
  return mention?.kind === 'period' ? mention.to : to
}

/** «nhờ sự hỗ trợ của cả nước chỉ còn 45 hộ», «với sự ủng hộ, chia sẻ của cả nước»: who helped, and not where. */
function isHelp({tokens}: MentionedSentence, ofAt: number): boolean {
  const helped = helping.longestBefore(tokens, ofAt) !== undefined
  for (let i = ofAt - 1; i >= Math.max(0, ofAt - longestHelp); i--) {
    if (tokens[i]!.kind === 'mark' && !(helped && tokens[i]!.fold === ',')) return false
    if (help.longestAt(tokens, i)) return true
  }
  return false
}
const helps =
  'hỗ trợ|ủng hộ|quan tâm|giúp đỡ|chia sẻ|chung tay|chung sức|đồng hành|đóng góp|chi viện|động viên'
const helping = phrases(helps)
const help = phrases(`nhờ|với sự|được sự|${helps.replace(/[^|]+/gu, 'sự $&')}`)
const longestHelp = 10

/** A body heads its clause, with a predicate behind it: «UBND huyện tặng …», not «theo đề nghị của UBND huyện»; or tells the figures. */
function acts(host: MentionedSentence, mention: PlaceMention): boolean {
  const {tokens} = host
  if (isSource(host, mention)) return true
  if (tokens[mention.from - 1]?.fold === of && telling.longestBefore(tokens, mention.from - 1)) return true
  const next = tokens[mention.to]
  if (
    next &&
    (next.fold === ',' || next.fold === '-') &&
    mention.from > 0 &&
    !leads(host, mention) &&
    !speaks(host, mention)
  )
    return false
  const before = tokens[mention.from - 1]
  if (!before || host.at[mention.from - 1]?.kind === 'period') return true
  if (before.kind === 'mark') return before.fold !== '(' && before.fold !== '/'
  if (heading.has(before.fold)) return false
  return opener.longestBefore(tokens, mention.from) !== undefined
}

/** «Còn theo bà Hằng, Phó Chủ tịch UBND xã, mỗi ngày …»: the body's officer tells what follows. */
function isSource({tokens}: MentionedSentence, {from, to}: PlaceMention): boolean {
  if (tokens[to]?.fold !== ',') return false
  const told = sources.longestAt(tokens, 0)
  return (
    told !== undefined &&
    from - told.to <= farthestOfficer &&
    tokens.slice(told.to, from).every(({fold: word}) => !/^[;:."]$/u.test(word))
  )
}
const sources = phrases(
  ['theo', 'còn theo', 'cũng theo', 'riêng theo', 'nói như', 'theo lời']
    .flatMap(of => ['ông', 'bà', 'anh', 'chị', 'đồng chí'].map(who => `${of} ${who}`))
    .join('|'),
)
const farthestOfficer = 12

/** «Ông Toàn, Phó Chủ tịch UBND huyện A, cho biết: …», «…, mở đầu bằng một cái cười: “…”»: what an officer says is of his body's place. */
function speaks({tokens}: MentionedSentence, {to}: PlaceMention): boolean {
  if (tokens[to]?.fold !== ',') return false
  if (saying.longestAt(tokens, to + 1)) return true
  for (let i = to + 1; i < Math.min(tokens.length - 1, to + farthestQuote); i++)
    if (tokens[i]!.fold === ':') return quotes.has(tokens[i + 1]!.fold)
    else if (tokens[i]!.kind === 'mark') return false
  return false
}
const saying = phrases(speaking)
const farthestQuote = 14
const quotes = wordSet('" “')

/** «Tại Đảng bộ huyện X, …»: the comma closes a topic. */
function leads(host: MentionedSentence, mention: PlaceMention): boolean {
  return mention.from <= 2 && /^(?:tại|ở|riêng|với)$/iu.test(host.tokens[mention.from - 1]?.text ?? '')
}

/** The mention stands in brackets that close before token `at`. */
export function enclosed(host: MentionedSentence, mention: PlaceMention, at: number): boolean {
  let depth = 0
  for (let i = mention.to; i < at; i++) {
    if (host.tokens[i]!.fold === '(') depth++
    else if (host.tokens[i]!.fold === ')' && --depth < 0) return true
  }
  return false
}

/** «HTX Hoa quả (xã Chiềng Pha) có …»: a bracket of one place with its type word tells where the subject is. */
export function placesSubject(host: MentionedSentence, mention: PlaceMention): boolean {
  if (mention.form !== 'unit' && mention.form !== 'village') return false
  if (host.tokens[mention.from - 1]?.fold !== '(' || mention.plural) return false
  const last = outermost(mention)
  return host.tokens[last.to]?.fold === ')'
}

/** The largest unit that the mention is said to lie in. */
function outermost(mention: PlaceMention): PlaceMention {
  let last = mention
  while (last.within) last = last.within
  return last
}
