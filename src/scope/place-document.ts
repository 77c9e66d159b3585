import {provinceNamed} from '../mentions/place-bare.js'
import {shouts, type PlaceMention} from '../mentions/place.js'
import type {MentionedBlock, MentionedSentence} from '../mentions/types.js'
import type {Unit} from '../places/gazetteer.js'
import {sizeOf} from './header.js'
import {borneOut, headBlocks, mostDistricts, ofMentions, worth, type Found} from './place-borne.js'
import {namesCentral, opensCentral, quotesCentral} from './place-nation.js'
import {paperPlace} from './place-paper.js'
import {within} from './place-relation.js'
import {narrowedByTitle, namesUnit, provinceOfTitle} from './place-title.js'
import {fullParagraph, sceneOf} from './place-scene.js'
import {sameProvince} from '../places/resolve.js'
import {fold} from '../text/fold.js'
import {phrases, wordSet} from '../text/match.js'
import {country, locate, located, type Force, type Located} from './place-value.js'

const longestHead = 400
const depth = {country: 0, region: 0, province: 1, district: 2, commune: 3, village: 4}

export interface DocumentPlace {
  place: Located
  /** a letterhead or dateline says it; else it is what the first paragraphs speak of */
  certain: boolean
}

/**
 * The document's place: the narrowest unit of its letterhead; else of its dateline or title; else the narrowest that
 * holds all that its first paragraphs name. The province found anywhere in the head decides among homonyms.
 */
export function documentPlace(
  blocks: readonly MentionedBlock[],
  titles: readonly MentionedBlock[],
  placesIn: (host: MentionedSentence) => readonly PlaceMention[],
  date: string | null,
): DocumentPlace | null {
  const head = ofHead(blocks, titles, placesIn, date)
  const titled = head?.certain ? null : provinceOfTitle(titles, placesIn, date)
  const place =
    titled && (!head || isOutspoken(head.place, titled, blocks, placesIn)) ? titled : (head?.place ?? null)
  const narrowed = narrowedByTitle(blocks, titles, place, placesIn, date) ?? place
  return narrowed && {place: narrowed, certain: head?.certain ?? false}
}

/** «Trái dừa Bến Tre “lên sao”» over a text that goes on with Bến Tre: «nối với Tiền Giang qua cầu …» is named in passing. */
function isOutspoken(
  {province}: Located,
  titled: Located,
  blocks: readonly MentionedBlock[],
  placesIn: (host: MentionedSentence) => readonly PlaceMention[],
): boolean {
  if (!province || sameProvince(province, titled.unit!)) return false
  return blocks.some(({hosts}) =>
    hosts.some(host => placesIn(host).some(one => one.candidates.includes(titled.unit!))),
  )
}

function ofHead(
  blocks: readonly MentionedBlock[],
  titles: readonly MentionedBlock[],
  placesIn: (host: MentionedSentence) => readonly PlaceMention[],
  date: string | null,
): DocumentPlace | null {
  const head = blocks.slice(0, headBlocks)
  const body = head.findIndex(one => one.block.kind === 'paragraph' && sizeOf(one) >= fullParagraph)
  const mentions = head.flatMap((block, b) => headMentions(block, b, placesIn, body < 0 ? head.length : body))
  const papers = head
    .slice(0, 4)
    .flatMap(({hosts}) => hosts.slice(0, 1).map(host => paperPlace(host, date)))
    .filter(unit => unit !== null)
  const quiet = () => undefined
  const resolved = (force: Force): Found[] =>
    mentions.flatMap(({place: mention, weight}) => {
      const place = locate(mention, force, quiet)
      return place?.unit ? [{place, weight, body: mention.form === 'body'}] : []
    })
  const province = firstProvince(resolved({date, province: null, district: null})) ?? papers[0] ?? null
  const places = resolved({date, province, district: null})
  if (papers[0]) places.push({place: located(papers[0], date), weight: worth.title, body: false})
  const top = Math.max(...places.map(({weight}) => weight))
  const national =
    head.some(({hosts}) => hosts.some(host => quotesCentral(host))) || ofTheNation(blocks, placesIn)
  if (mentions.length === 0 && papers.length === 0 && national) return {place: country, certain: false}
  const scene = top <= worth.mention && papers.length === 0 ? sceneOf(blocks, placesIn, date) : null
  if (places.length === 0 && !scene) {
    // «ĐẢNG ỦY XÃ ĐẠI ĐỒNG», of which there are many: its name, and no code
    const named =
      mentions.find(({weight}) => weight === worth.letterhead) ??
      mentions.find(({weight}) => weight === worth.dateline)
    const place = named && locate(named.place, {date, province: null, district: null}, quiet)
    const name = named?.place.candidates[0]?.name
    return place ? {place: {...place, name: name ?? place.name}, certain: false} : null
  }
  if (places.length === 0 || top === worth.none) return scene && {place: scene, certain: false}
  const best = places.filter(({weight}) => weight === top).map(({place}) => place)
  if (top === worth.letterhead)
    return {place: best.toSorted((a, b) => depth[b.level] - depth[a.level])[0]!, certain: true}
  if (top === worth.mention && papers.length === 0 && ofTheNation(blocks, placesIn))
    return {place: country, certain: false}
  // «BỘ NÔNG NGHIỆP VÀ PTNT … Hà Nội, ngày …»: a central body reports on the country
  if (
    top === worth.dateline &&
    head.slice(0, 3).some(isCentral) &&
    !head.slice(0, 3).some(one => isLocal(one, placesIn))
  )
    return {place: country, certain: false}
  if (top === worth.dateline) return {place: best[0]!, certain: true}
  const chosen = top === worth.mention ? ofMentions(best) : best[0]!
  const outvoting = top === worth.mention ? mostDistricts(blocks, placesIn, date, chosen) : null
  // once in the lead, and its districts all through the text: read only where the head leaves it open
  const borneByDistricts = () => {
    const most = mostDistricts(blocks, placesIn, date, null)
    const agrees = most?.province && chosen?.province && sameProvince(most.province, chosen.province)
    return top === worth.title || agrees ? most : null
  }
  const place =
    outvoting ??
    (chosen && (papers.length > 0 || borneOut(chosen, places, blocks, titles, placesIn)) ? chosen : null) ??
    borneByDistricts()
  if (scene && (!place || within(scene, place))) return {place: scene, certain: false}
  return place ? {place, certain: false} : null
}

/** The units that a block of the head names, with what their place in it is worth. */
function headMentions(
  one: MentionedBlock,
  b: number,
  placesIn: (host: MentionedSentence) => readonly PlaceMention[],
  body: number,
): {place: PlaceMention; weight: number}[] {
  const {block, hosts} = one
  const length = sizeOf(one)
  const letterhead = b < body && block.kind === 'heading' && block.marker === null && isUpper(hosts)
  return hosts.flatMap((host, h) => {
    const all = placesIn(host)
    const told = all.filter(
      mention =>
        mention.candidates.length > 0 &&
        (mention.level !== 'commune' || letterhead || isTopic(mention, b, h)),
    )
    return told
      .filter(mention => !all.some(other => other.within === mention))
      .map(mention => {
        // «Từ Hải Lăng ngược lên Cam Lộ rồi vòng ra Gio Linh, …»: where the way begins
        const way = host.tokens[mention.from - 1]?.fold === since
        const opens =
          mention.from <= 4 && h === 0 && b <= 2 && block.marker === null && !way && !isListed(mention, all)
        const short = length < longestHead || b <= 3
        const weight = letterhead
          ? worth.letterhead
          : b <= body && block.marker === null && dated(host, mention)
            ? worth.dateline
            : opens || (b <= 1 && visited(host, mention))
              ? worth.title
              : short
                ? worth.mention
                : worth.none
        return {place: mention, weight}
      })
  })
}

const since = fold('từ')

/** «Nhiều hộ ở huyện Đức Cơ, Chư Prông …»: one of several */
function isListed({to, level}: PlaceMention, all: readonly PlaceMention[]): boolean {
  return all.some(other => other.level === level && other.from > to - 1 && other.from <= to + 2)
}

/** «Đảng bộ xã An Biên: …» at the head of the title: the text is on that commune. */
function isTopic({from, type, form}: PlaceMention, b: number, h: number): boolean {
  return b === 0 && h === 0 && from === 0 && (type !== null || form === 'body')
}

/** «Chủ tịch UBND tỉnh có buổi làm việc với huyện Vân Canh về …»: the unit that the article is about. */
function visited({tokens}: MentionedSentence, {from, level}: PlaceMention): boolean {
  return level === 'district' && visit.longestBefore(tokens, from) !== undefined
}
const visit = phrases(
  'làm việc với|làm việc với lãnh đạo|làm việc với ubnd|làm việc tại|đến làm việc tại|thăm và làm việc tại|kiểm tra tình hình tại',
)

/**
 * The title speaks of the country («Việt Nam thu hút …», «cả nước») or of a central body, or the lead tells what such
 * a body says; and neither names a unit: places further on are where things happen in the country.
 */
function ofTheNation(
  blocks: readonly MentionedBlock[],
  placesIn: (host: MentionedSentence) => readonly PlaceMention[],
): boolean {
  const [title, ...others] = blocks
  const lead = others.find(one => one.block.kind === 'paragraph' && sizeOf(one) >= fullParagraph)
  const told = (host: MentionedSentence | undefined) => host !== undefined && !namesUnit(placesIn(host))
  const [headline] = title?.hosts ?? []
  if (!headline || !title!.hosts.every(told) || title!.hosts.some(host => provinceNamed(host).length > 0))
    return false
  if (placesIn(headline).some(({form}) => form === 'country')) return true
  const [first] = lead?.hosts ?? []
  // «Thủ tướng phê duyệt quy hoạch có trường đua ngựa» over «… phát triển thành phố Hà Nội»: acts of the state on a unit
  if (namesCentral(headline) && (!first || told(first) || !ofOneProvince(first, placesIn(first)))) return true
  // «6 tháng đầu năm, vốn FDI vào Việt Nam đạt 19 tỷ USD»
  for (const host of opening(others)) {
    if (!told(host)) break
    if (placesIn(host).some(mention => ofCountry(host, mention))) return true
  }
  return told(first) && (quotesCentral(first!) || opensCentral(first!))
}

/** The first sentences of the text, in which it says what it is on. */
function opening(blocks: readonly MentionedBlock[]): MentionedSentence[] {
  return blocks
    .filter(one => one.block.kind === 'paragraph' && sizeOf(one) >= fullParagraph)
    .flatMap(({hosts}) => hosts)
    .slice(0, sentencesOfOpening)
}
const sentencesOfOpening = 4

/** The units that it names lie in one province; «tại Hà Nội» is where the state meets. */
function ofOneProvince({tokens}: MentionedSentence, mentions: readonly PlaceMention[]): boolean {
  const named = mentions.filter(
    ({candidates, from}) => candidates.length > 0 && !venue.has(tokens[from - 1]?.fold ?? ''),
  )
  const [first, ...others] = named.map(({candidates}) => candidates.map(({province}) => province))
  return first?.some(one => others.every(list => list.some(other => sameProvince(one, other)))) ?? false
}
const venue = wordSet('tại ở (')

/** «vào Việt Nam», «trên khắp cả nước», but not «vựa lúa của cả nước», «đứng thứ tư cả nước» */
function ofCountry({tokens, at}: MentionedSentence, {form, from}: PlaceMention): boolean {
  const before = at[from - 1]
  const ranked = before?.kind === 'quantity' && before.ordinal
  return form === 'country' && !ranked && !among.has(tokens[from - 1]?.fold ?? '')
}
const among = wordSet('của nhất đầu nhì ba')

function firstProvince(places: readonly Found[]): Unit | null {
  const found = places.filter(({place}) => place.level === 'province')
  return found.toSorted((a, b) => b.weight - a.weight)[0]?.place.unit ?? null
}

/** A line of the letterhead that begins with a ministry or another organ of the state. */
function isCentral({block, hosts}: MentionedBlock): boolean {
  const [first] = hosts
  return block.kind === 'heading' && first !== undefined && isUpper(hosts) && opensCentral(first)
}

/** «TỔNG CỤC THỐNG KÊ» over «CỤC THỐNG KÊ TỈNH SÓC TRĂNG       Độc lập - Tự do - Hạnh phúc»: its office in a province. */
function isLocal(
  {hosts}: MentionedBlock,
  placesIn: (host: MentionedSentence) => readonly PlaceMention[],
): boolean {
  return hosts.some(({tokens}, h) =>
    placesIn(hosts[h]!).some(
      ({to, candidates}) =>
        candidates.length > 0 && tokens.slice(0, to).every(({text}) => text === text.toUpperCase()),
    ),
  )
}

function isUpper(hosts: readonly MentionedSentence[]): boolean {
  const letters = hosts.flatMap(host =>
    host.tokens.filter(token => token.kind === 'word').map(token => token.text),
  )
  return letters.length > 0 && letters.every(text => text === text.toUpperCase())
}

/** «Bắc Giang, ngày 02 tháng 12 năm 2022», «(TTXVN) - Hưng Yên, ngày 10/5», «LÀO CAI - Sáng nay». */
function dated(host: MentionedSentence, mention: PlaceMention): boolean {
  const {tokens} = host
  const {from, to} = mention
  if (mention.form === 'body' || from > 5) return false
  const before = tokens[from - 1]
  if (before && before.kind !== 'mark') return false
  if (from > 1 && before?.fold !== '-') return false
  const joint = tokens[to]?.fold
  if (joint === ',') return host.at[to + 1]?.kind === 'period' || host.at[to + 1]?.kind === 'mask'
  // «THÁI BÌNH (TTXVN) - Ngày 5/8 …»
  const agency = joint === '(' && tokens[to + 2]?.fold === ')' && tokens[to + 3]?.fold === '-'
  return (joint === '-' || joint === ':' || agency) && shouts(tokens[from]!)
}
