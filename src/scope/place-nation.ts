/** Bodies of the state that speak for the country: «Theo Tổng cục Thống kê, …», «Bộ Công Thương cho biết …». */
import {centralBodies, centralSources, centralTelling, stateOrgans} from '../lexicon/place-bodies.js'
import type {MentionedSentence} from '../mentions/types.js'
import type {Frame} from '../frames/types.js'
import {countries} from '../lexicon/edges.js'
import {phrases, wordSet} from '../text/match.js'
import type {Token} from '../text/types.js'
import {namesTeam, opensContest, tellsOfContest} from './place-country.js'

/** What is told of the whole country in a text: by central bodies, and of its contests. */
export class Nationwide {
  /** the sentence before told of the country in a text on a unit of it */
  private told = false
  /** sentences that a contest of the whole country may still be told of */
  private contest = 0

  /** A sentence begins. */
  enter(host: MentionedSentence): void {
    this.contest = opensContest(host) ? longestContest : Math.max(0, this.contest - 1)
  }

  /** A contest of the country was told of. */
  get inContest(): boolean {
    return this.contest > 0
  }

  /** «… Giải vô địch quốc gia. Nội dung đối kháng có 226 vận động viên»: the contest's, where no team is named. */
  isOfContest(host: MentionedSentence): boolean {
    return this.inContest && !namesTeam(host) && tellsOfContest(host)
  }

  /** «cả nước thu hút 28,85 tỷ USD. Vốn thực hiện ước đạt 20,25 tỷ USD»: the next amount of the same. */
  goesOn({tokens}: MentionedSentence): boolean {
    return this.told && sameAmount.longestAt(tokens, 0) !== undefined
  }

  /** Whether the sentence told of the country, or went on to. */
  leave(told: boolean): void {
    this.told = told
  }
}
/** how many sentences on a text may still tell of a contest */
const longestContest = 16
const sameAmount = phrases(
  'vốn|vốn thực hiện|vốn đăng ký|vốn cấp mới|tổng vốn|số vốn|trong đó|trong số đó|kim ngạch|tổng kim ngạch|số dự án|cùng đó|cùng với đó|ngoài ra|cụ thể|theo đó|bên cạnh đó',
)

/** A central body tells the sentence's figures. */
export function tellsOfNation(host: MentionedSentence, [first]: readonly Frame[]): boolean {
  return first !== undefined && (quotesCentral(host, first.q.from) || centralTells(host, first.q.from))
}

const sources = phrases(centralSources)
const central = phrases(centralBodies)
const organs = phrases(stateOrgans)
const telling = phrases(centralTelling)

/** «Theo Tổng cục Thống kê, …» before token `limit` */
export function quotesCentral({tokens}: MentionedSentence, limit = tokens.length): boolean {
  for (let i = 0; i < limit; i++) {
    const led = sources.longestAt(tokens, i)
    const body = led && central.longestAt(tokens, led.to)
    if (body && !isForeign(tokens, body.to)) return true
  }
  return false
}

/** «Tại Singapore, …», «APEC gồm 21 nền kinh tế»: the sentence turns to other countries before its first figure. */
export function isAbroad({tokens}: MentionedSentence, [first]: readonly Frame[]): boolean {
  for (let i = 0; i < (first?.q.to ?? tokens.length); i++)
    if (
      world.longestAt(tokens, i) ||
      (tokens[i]!.upper && locative.has(tokens[i - 1]?.fold ?? '') && abroad.longestAt(tokens, i))
    )
      return true
  return false
}
const abroad = phrases(countries)
const locative = wordSet('tại ở của')
const world = phrases('thế giới|toàn cầu|apec|asean|các nước|các quốc gia|khu vực đông nam á|châu á')

/** «Bộ Công Thương cho biết, …», «Tổng cục Thống kê vừa công bố …» before token `limit` */
function centralTells({tokens, at}: MentionedSentence, limit: number): boolean {
  for (let i = 0; i < limit; i++) {
    const body = tokens[i]!.upper ? central.longestAt(tokens, i) : undefined
    if (!body || isForeign(tokens, body.to)) continue
    for (let k = body.to; k < Math.min(limit, body.to + longestBody); k++) {
      const told = telling.longestAt(tokens, k)
      // «cho biết, …», «công bố: …»; «đánh giá cao công ty» tells nothing
      if (told && (introduces.has(tokens[told.to]?.fold ?? '') || at[told.to]?.kind === 'period')) return true
    }
  }
  return false
}
const longestBody = 8
const introduces = wordSet(', : rằng là')

/** «Bộ Nông nghiệp Mỹ», «Chính phủ Hàn Quốc»: of another state, whose name stands behind. */
function isForeign(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i < at + longestField; i++)
    if (tokens[i]?.upper && abroad.longestAt(tokens, i)) return true
  return false
}
/** «Bộ Nông nghiệp và Phát triển nông thôn» */
const longestField = 5

export function namesCentral({tokens}: MentionedSentence): boolean {
  return tokens.some((_, i) => organs.longestAt(tokens, i))
}

/** «Bộ Tài chính vừa có văn bản …», «Ngày 3/7, Chính phủ đã họp …»: a central body opens the lead. */
export function opensCentral({tokens, at}: MentionedSentence): boolean {
  for (let i = 0; i < Math.min(tokens.length, longestOpening); i++)
    if (!at[i] && organs.longestAt(tokens, i) && !isForeign(tokens, i + 2)) return true
  return false
}
const longestOpening = 16
