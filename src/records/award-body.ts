import type {Frame, Words} from '../frames/types.js'
import {grantVerbs, recipientKinds, type Category} from '../lexicon/honours.js'
import {organisationHeads} from '../lexicon/organisations.js'
import type {MentionedSentence} from '../mentions/types.js'
import {fold, foldWords} from '../text/fold.js'
import {PhraseTable, phrases, wordSet} from '../text/match.js'

export const verbs = phrases(grantVerbs)
export const organisations = phrases(organisationHeads)
export const kinds = new PhraseTable(recipientKinds)

export interface Event {
  at: number
  to: number
  award: string | null
  category: Category
  legal: string | null
  grantor: string | null
}

export function textPlain(host: MentionedSentence, words: Words): string {
  return host.tokens
    .slice(words.from, words.to)
    .reduce((text, token, i) => text + (i && token.spaced ? ' ' : '') + token.text, '')
    .normalize('NFC')
}

const levelWords = new Set(
  [
    'tỉnh',
    'huyện',
    'xã',
    'thành',
    'phố',
    'thị',
    'quận',
    'phường',
    'khối',
    'các',
    'cơ',
    'quan',
    'và',
    'nhân',
    'dân',
    'nông',
    'nghiệp',
    'pttn',
    'ptnt',
    'nghệ',
    'công',
    'trung',
    'ương',
    'ủy',
    'vụ',
    'hội',
    'đảng',
    'cấp',
  ].map(fold),
)

/** «Bộ Xây dựng», «Sở Giáo dục và Đào tạo»: the field of a ministry or department goes on in small letters. */
const ministries = wordSet('bộ sở ngành cục tổng')
const fieldWords = wordSet(
  'dựng chính tế dục đào tạo thông vận tải thương hóa hoá thao lịch trường nguyên môi pháp binh phòng động truyền học hoạch đầu tư giáo gia du an vụ nghệ hội nghiệp triển nông thôn tra kê tộc tin sát',
)

const stops = new Set(
  ['tặng', 'trao', 'đã', 'cho', 'vì', 'công', 'khen', 'quyết', 'phong', 'truy', 'biểu', 'tuyên', 'và'].map(
    fold,
  ),
)

/** «UBND các huyện, thành phố» */
const levels = wordSet('huyện xã phường phố thành thị quận trấn')

/** The span of a body's name: its head, then capitalised words and words of level. */
export function organisationSpan(host: MentionedSentence, at: number): Words | undefined {
  const {tokens} = host
  const hit = organisations.longestAt(tokens, at)
  if (!hit || endsName(tokens, at)) return undefined
  let to = hit.to
  const ofField = ministries.has(tokens[at]!.fold)
  while (to < tokens.length && to < at + 12 && !host.at[to]) {
    const token = tokens[to]!
    if (token.fold === ',' && levels.has(tokens[to - 1]!.fold) && levels.has(tokens[to + 1]?.fold ?? '')) {
      to++
      continue
    }
    // «Sở NN&PTNT», «Sở VH,TT&DL»
    if (
      /^[&,]$/u.test(token.fold) &&
      tokens[to + 1]?.upper &&
      (token.fold === '&' || !tokens[to + 1]!.spaced)
    ) {
      to++
      continue
    }
    // «UBND tỉnh Bà Rịa - Vũng Tàu»
    if (token.fold === '-' && twoNames.has(`${tokens[to - 1]!.fold} ${tokens[to + 1]?.fold}`)) {
      to++
      continue
    }
    // «Bộ Lao động - Thương binh và Xã hội»
    if (ofField && token.fold === '-' && tokens[to + 1]?.upper && token.spaced) {
      to++
      continue
    }
    if (token.kind !== 'word') break
    if (
      !token.upper &&
      (verbs.longestAt(tokens, to) || stops.has(token.fold)) &&
      !(token.fold === fold('và') && tokens[to + 1]?.upper)
    )
      break
    if (!token.upper && !levelWords.has(token.fold) && !(ofField && fieldWords.has(token.fold))) break
    to++
  }
  return {from: at, to}
}

const twoNames = new Set(['rịa vũng', 'thiên huế'].map(pair => foldWords(pair).join(' ')))

/** «Hải Phòng tặng …»: the last syllable of a name is no body's head. */
function endsName(tokens: MentionedSentence['tokens'], at: number): boolean {
  const before = tokens[at - 1]
  const {upper, text} = tokens[at]!
  if (!before?.upper || !upper || text === text.toUpperCase() || openers.has(before.fold)) return false
  return before.text !== before.text.toUpperCase()
}

/** «Riêng Ban Thường vụ Tỉnh ủy tặng …»: capital because it opens a sentence */
const openers = wordSet('riêng còn nay và cả do được')

export const cho = fold('cho')

/** «- Huyện A: 5 tập thể; - Huyện B: 7 tập thể»: an item of a list names who got it, and does nothing of its own. */
export function continuesList({host, noun, cue, verb}: Frame): boolean {
  if (!noun || verb || (cue && cue.direction !== 'level')) return false
  if (cue && doing.has(host.tokens[cue.from]!.fold)) return false
  // «506 tổ chức được đánh giá»: something else was done
  if (host.tokens.slice(noun.from, noun.to).some(({fold: word}) => otherwise.has(word))) return false
  return listed.longestAt(host.tokens, noun.from) !== undefined
}
const otherwise = wordSet('được bị')
const doing = wordSet('duy giữ thực')
const listed = phrases(
  'tập thể|cá nhân|hộ|hộ gia đình|gia đình|đảng viên|cán bộ|đồng chí|đ/c|người|doanh nghiệp|đơn vị|chi bộ|đảng bộ|tổ chức|lượt tập thể|lượt cá nhân',
)
