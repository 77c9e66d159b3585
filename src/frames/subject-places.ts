/** Places and datelines around the words that name a figure, which are no part of its name. */
import {countries} from '../lexicon/edges.js'
import {seasons} from '../lexicon/months.js'
import {typeQualifiers} from '../lexicon/place-words.js'
import {nameAt} from '../mentions/place-name.js'
import type {MentionedSentence} from '../mentions/types.js'
import {fold, foldWords} from '../text/fold.js'
import {phrases} from '../text/match.js'
import {measures, rates} from './subject-measure.js'

/** «nợ cấp quyền khai thác khoáng sản trên địa bàn tỉnh Lạng Sơn», «đàn lợn toàn huyện»: where it is, and no part of its name. */
export function withoutPlace({tokens, at}: MentionedSentence, from: number, to: number): number {
  let start = wide.longestBefore(tokens, to, from)?.from
  if (start === undefined) {
    let name = to
    while (name > from + 2 && tokens[name - 1]!.upper && tokens[name - 1]!.kind === 'word' && !at[name - 1])
      name--
    if (name === to) return to
    start = placed.longestBefore(tokens, name, from)?.from
  }
  return start !== undefined && start - from >= 2 ? start : to
}
const wide = phrases(
  'trên toàn huyện|trên toàn tỉnh|trên toàn quốc|trên cả nước|trong cả nước|toàn huyện|toàn tỉnh|toàn quốc|của toàn huyện|của toàn tỉnh|của cả nước|của tỉnh|của huyện|của thành phố|của nước ta|của việt nam|tại việt nam|ở việt nam',
)
const levels = ['tỉnh', 'huyện', 'thành phố', 'tp', 'tp.', 'thị xã', 'quận', 'xã', 'phường', 'thị trấn']
const placed = phrases(
  levels.flatMap(level => [`của ${level}`, `trên địa bàn ${level}`, `tại ${level}`, `ở ${level}`]).join('|'),
)

/** «Tỷ lệ lấp đầy tại KCN A, KCN B và KCN C»: of several places, the measure alone. */
export function withoutSites(host: MentionedSentence, from: number, to: number): number {
  if (!rates.longestAt(host.tokens, from, to) && !measures.longestAt(host.tokens, from, to)) return to
  for (let i = from + 2; i < to; i++)
    if (sites.has(host.tokens[i]!.fold))
      return host.tokens.slice(i, to).some(token => token.fold === ',') ? i : to
  return to
}
const sites = new Set(['tại', 'ở'].map(fold))

/** A capitalised syllable: `Yên`, `Ý` and the `U` of «U Minh», but not `HTX` or `A`. */
function isNameWord(text: string): boolean {
  return text !== text.toUpperCase() || /^[ÝÁÂĐÍÓÔÚU]$/u.test(text.normalize('NFC'))
}

const state = foldWords('nhà nước')

/** The end of a place's name with its type word at token `at`: «huyện Hiệp Hòa»; `at` where none stands. */
export function unitName(host: MentionedSentence, at: number, limit: number): number {
  const type = unitWords.longestAt(host.tokens, at, limit)
  // «Cư M’gar», «Đắk R’lấp»: names that hold a mark
  const named =
    !type && host.tokens[at]!.upper && host.tokens[limit - 1]!.kind === 'word'
      ? nameAt(host.tokens, at)
      : undefined
  if (named?.to === limit && host.tokens.slice(at, limit).some(({kind}) => kind === 'mark')) return limit
  let end = type?.to ?? at
  if (
    !type &&
    !(
      at > 0 &&
      host.tokens[at]!.upper &&
      host.tokens[at + 1]?.upper &&
      at + 1 < limit &&
      isNameWord(host.tokens[at]!.text)
    )
  )
    return at
  // «Hè Thu 24.206 ha; Đông Xuân …»
  if (!type && cropSeasons.longestAt(host.tokens, at, limit)?.to === limit) return at
  const market = type ? undefined : abroad.longestAt(host.tokens, at, limit)
  // «Ý Yên» is no market
  if (market && !(market.to < limit && host.tokens[market.to]!.upper)) return at
  // «khu vực Nhà nước»: no place
  if (host.tokens[end]!.fold === state[0] && host.tokens[end + 1]?.fold === state[1]) return at
  // «huyện biên giới Ea Súp»
  const qualified = type && qualifiers.longestAt(host.tokens, end, limit)
  if (qualified && host.tokens[qualified.to]?.upper) end = qualified.to
  const first = end
  // «xã A Dơi»
  if (type && host.tokens[end]?.text === 'A' && host.tokens[end + 1]?.upper && end + 1 < limit) end++
  while (
    end < limit &&
    host.tokens[end]!.upper &&
    (isNameWord(host.tokens[end]!.text) || (end > first && /^[AB]$/u.test(host.tokens[end]!.text)))
  )
    end++
  if (end > first && host.at[end]?.kind === 'mask' && host.tokens[end]!.kind === 'number' && end < limit)
    end++
  return end > first && (type || end === limit) ? end : at
}

const unitWords = phrases(
  'huyện|xã|phường|thị trấn|thị xã|thành phố|tỉnh|tp|tx|tt|quận|đặc khu|khu vực|các xã|các huyện|thôn|bản|ấp|khu vực tỉnh|địa bàn tỉnh|địa bàn huyện|trên địa bàn xã|trên địa bàn huyện',
)
const qualifiers = phrases(typeQualifiers)
const cropSeasons = phrases(seasons.filter(name => /[ -]/u.test(name)).join('|'))
const abroad = phrases(countries)

/** «(Báo Cao Bằng) - Thu nhập …», «Lâm Đồng – Thu nhập …»: where the sentence begins behind who or where it is from. */
export function behindDateline({tokens}: MentionedSentence, to: number): number {
  let i = 0
  // «(Chinhphu.vn) -» is cut at its point
  let close = 0
  while (close < to && tokens[close]!.fold !== ')') close++
  if (close < to && (tokens[0]!.fold === '(' || close < longestDateline)) i = close + 1
  else while (i < Math.min(to, longestDateline) && tokens[i]!.upper) i++
  const dash = tokens[i]
  return i > 0 && i < to && dash !== undefined && dashes.has(dash.text) && dash.spaced ? i + 1 : 0
}
const longestDateline = 5
const dashes = new Set(['-', '–', '—'])
