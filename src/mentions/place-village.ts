import {villageWords} from '../lexicon/place-words.js'
import {fold} from '../text/fold.js'
import {phrases, wordSet} from '../text/match.js'
import {isRefused} from './place-refused.js'
import {capitals, nameAt, shouts} from './place-name.js'
import {typeAt} from './place-unit.js'
import {mentionOf, textOf, type PlaceMention} from './place-types.js'
import type {MentionedSentence} from './types.js'

const villages = phrases(villageWords)
/** «Khu Dân cư Du lịch và Dịch vụ»: no name, but a word of which the first syllable is written large */
const notNames = phrases(
  'du lịch|công nghiệp|đô thị|kinh tế|thương mại|dịch vụ|sinh thái|nghỉ dưỡng|tái định cư|văn hóa',
)
const rural = fold('nông')
/** «văn bản Bộ Tài chính trình», «phiên bản Pro»: no settlement */
function isPaper(tokens: MentionedSentence['tokens'], i: number): boolean {
  return papers.has(tokens[i - 1]?.fold ?? '') && tokens[i]!.fold === paper
}
const paper = fold('bản')
const papers = wordSet('văn phiên cơ tư biên kịch nguyên căn ấn xuất nhật dị thư công sao bài giao')
const settlements = wordSet('thôn bản ấp buôn làng xóm khóm')

/** «thôn Nà Pàn», «bản Nà Si 2», «ấp 3»: a settlement below the commune. */
export function villageAt(host: MentionedSentence, i: number): PlaceMention | undefined {
  const {tokens} = host
  const hit = villages.longestAt(tokens, i) ?? quarterAt(tokens, i)
  if (!hit || tokens[i - 1]?.fold === rural || shouts(tokens[i]!) || isPaper(tokens, i)) return undefined
  if (tokens[i]!.upper && (isUnitName(host, i) || ofPerson(tokens, i))) return undefined
  const number = tokens[hit.to]
  if (
    number?.kind === 'number' &&
    host.at[hit.to]?.kind === 'mask' &&
    (hit.to > i + 1 || settlements.has(tokens[i]!.fold))
  )
    return mentionOf(tokens, i, hit.to + 1, 'village')
  const from = behindCraft(tokens, hit.to)
  const to = capitals(tokens, from)
  if (to === from || shouts(tokens[from]!) || notNames.longestAt(tokens, to - 1)) return undefined
  if (from > hit.to && nameAt(tokens, from)?.units.some(({level}) => level !== 'commune')) return undefined
  return mentionOf(tokens, i, to, 'village', {name: textOf(tokens, from, to)})
}

/** «làng gốm Bàu Trúc», «làng nghề dệt chiếu Định Yên»: what it lives by stands before its name; «làng hoa Sa Đéc» is a city's. */
function behindCraft(tokens: MentionedSentence['tokens'], at: number): number {
  if (tokens[at - 1]!.fold !== village) return at
  const craft = crafts.longestAt(tokens, at)
  return craft && tokens[craft.to]?.upper ? craft.to : at
}
const village = fold('làng')
const products =
  'gốm|dệt|dệt chiếu|dệt thổ cẩm|thổ cẩm|chiếu|chiếu cói|cói|mộc|đúc|đúc đồng|rèn|lụa|nón|nón lá|hương|tranh|bún|miến|bánh tráng|bánh đa|nước mắm|muối|rượu|trống|chạm bạc|đá mỹ nghệ|mây tre đan|đan lát|thêu|nho|rau|hoa|chè|cam|bưởi|quất|đào|táo|gạo'
const crafts = phrases(
  `nghề|chài|bích họa|du lịch|du lịch cộng đồng|văn hóa|cổ|${products}|${products.replace(/[^|]+/gu, 'nghề $&')}`,
)

/** «khu Suối Rùa, xã Hương Lung»: «khu» is a settlement where a commune follows its name */
function quarterAt(tokens: MentionedSentence['tokens'], i: number): {to: number} | undefined {
  if (tokens[i]!.fold !== quarter || !tokens[i + 1]?.upper) return undefined
  const to = capitals(tokens, i + 1)
  const mark = tokens[to]?.fold
  const lists = (mark === ',' || mark === '(') && tokens[to + 1] !== undefined
  return lists && communes.has(typeAt(tokens, to + 1)?.value ?? '') ? {to: i + 1} : undefined
}
const quarter = fold('khu')
const communes = new Set(['xã', 'phường', 'thị trấn'])

/** «ông Thạch Sóc Kha»: a syllable of a person's name, while «Tại Bản Mạ» only opens the sentence */
function ofPerson(tokens: MentionedSentence['tokens'], i: number): boolean {
  const before = tokens[i - 1]
  if (before?.kind !== 'word' || !before.upper || before.text === before.text.toUpperCase()) return false
  if (joints.has(before.fold)) return false
  const opens = i === 1 || (tokens[i - 2]!.kind === 'mark' && tokens[i - 2]!.fold !== ',')
  return !opens || tokens[i]!.fold === givenName
}
/** a settlement, and a name of people: «Thạch Sóc Kha vay 50 triệu đồng» */
const givenName = fold('sóc')
const joints = wordSet('tại ở từ đến tới về trong thuộc cùng với riêng của các và cả hai')

/** «Buôn Ma Thuột», «Sóc Trăng»: the word belongs to the name of a unit. */
const highland = wordSet('bon plei')
function isUnitName(host: MentionedSentence, i: number): boolean {
  const named = nameAt(host.tokens, i)
  if (!named) return isRefused(host.tokens, i)
  // «Bon Phặng hôm nay có …»: a commune whose name begins with a word for hamlets that is not used in its province
  const commune = highland.has(host.tokens[i]!.fold) && named.to - i > 1
  return commune || isRefused(host.tokens, i) || i > 0 || named.units.some(unit => unit.level !== 'commune')
}
