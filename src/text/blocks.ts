import {sentences} from './sentences.js'
import {tokenize} from './tokenize.js'
import type {Block, ParsedText} from './types.js'

/**
 * A report's lines into blocks: headings, list items and paragraphs, wrapped lines joined. Offsets are the input's.
 */
export function parseText(text: string): ParsedText {
  const lines = splitLines(text)
  const width = wrapWidth(lines)
  const blocks: Block[] = []
  let apart = true
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!
    if (line.blank) {
      apart = true
      continue
    }
    if (isRow(text, line)) {
      blocks.push(rowOf(text, line, apart))
      apart = false
      continue
    }
    const marker = markerOf(text, line)
    let last = i
    while (last + 1 < lines.length && wraps(text, lines[last]!, lines[last + 1]!, width)) last++
    const block = blockOf(text, line.start, lines[last]!.end, marker, apart, lines[last + 1]?.blank ?? true)
    if (block) blocks.push(block)
    apart = false
    i = last
  }
  return {text, blocks}
}

interface Line {
  start: number
  end: number
  blank: boolean
}

interface Marker {
  text: string
  level: number
  numbered: boolean
}

function splitLines(text: string): Line[] {
  const lines: Line[] = []
  const breaks = /\r\n|[\n\r\u2028\u2029\f\v]/gu
  let start = 0
  const add = (end: number) => {
    let from = start
    let to = end
    while (from < to && /[\s\u00A0\uFEFF]/u.test(text.charAt(from))) from++
    while (to > from && /[\s\u00A0\uFEFF]/u.test(text.charAt(to - 1))) to--
    lines.push({start: from, end: to, blank: from === to})
  }
  for (const hit of text.matchAll(breaks)) {
    add(hit.index)
    start = hit.index + hit[0].length
  }
  add(text.length)
  return lines
}

/**
 * The column at which the text was wrapped, or 0: many lines that stop short of one and the same width. A few lines go
 * a little past it where what was written had marks that the text lost.
 */
function wrapWidth(lines: Line[]): number {
  const lengths = lines
    .filter(line => !line.blank)
    .map(line => line.end - line.start)
    .sort((a, b) => a - b)
  const longest = lengths.at(-1) ?? 0
  const usual = lengths[Math.floor((lengths.length - 1) * 0.97)] ?? 0
  const width = longest <= usual * 1.25 ? usual : longest
  if (width < 40 || width > 200) return 0
  const full = lengths.filter(length => length > width * 0.8).length
  return full >= 3 && full >= lengths.length * 0.3 ? width : 0
}

function wraps(text: string, line: Line, next: Line, width: number): boolean {
  if (width === 0 || next.blank || isRow(text, next)) return false
  const ends = text.charAt(line.end - 1)
  const marker = markerOf(text, next)
  if (marker && (/[.;:!?]/u.test(ends) || !/^[-–]$/u.test(marker.text))) return false
  // «BÁO CÁO» over a title in small letters
  if (isUpper(text.slice(line.start, line.end)) && !isUpper(text.slice(next.start, next.end))) return false
  const starts = text.slice(next.start, next.start + 1)
  if (/\p{Ll}/u.test(starts) && !/[.;:!?]/u.test(ends)) return true
  const gap = /^\S+/u.exec(text.slice(next.start, Math.min(next.end, next.start + 40)))?.[0].length ?? 0
  return line.end - line.start + 1 + gap > width
}

const bullet = /[-–—+*•●▪◦·➢✓](?=[\s\u00A0]*\S)/uy
const numbering: [RegExp, number][] = [
  [/(?:PHẦN|Phần)(?:[\s\u00A0]+(?:THỨ|thứ))?[\s\u00A0]+(?:[IVX]+|\d+|\p{L}+)[.:]?/uy, 1],
  [/(?:Chương|CHƯƠNG)[\s\u00A0]+(?:[IVXL]+|\d+)[.:]?/uy, 1],
  [/(?:Điều|ĐIỀU|Mục|MỤC)[\s\u00A0]+\d{1,3}[.:]?/uy, 2],
  [/[A-HĐ][.)](?=[\s\u00A0])/uy, 2],
  [/[IVX]{1,6}[.)\-/]?(?:\d{1,2}[.)]?)?(?=[-–]?[\s\u00A0]+\p{Lu})/uy, 3],
  [/\d{1,2}(?:\.\d{1,2}){1,3}(?:[.):]|(?=[\s\u00A0]+\p{Lu}))/uy, 5],
  [/\d{1,2}(?:[.)]|\/(?!\d)|-(?=[\s\u00A0]+\p{Lu}))(?=[\s\u00A0]*\D)/uy, 4],
  // «96\. Sau khi sắp xếp, …»: the dot escaped, as texts turned into Markdown have it
  [/\d{1,3}\\[.)](?=[\s\u00A0]*\D)/uy, 4],
  [/\(\d{1,2}\)|\([a-zđ]\)/uy, 6],
  [/[a-zđ][.)](?=[\s\u00A0])/uy, 6],
]

function markerOf(text: string, line: Line): Marker | null {
  for (const [pattern, level] of numbering) {
    pattern.lastIndex = line.start
    const hit = pattern.exec(text)
    if (hit && hit.index + hit[0].length <= line.end) return {text: hit[0], level, numbered: true}
  }
  bullet.lastIndex = line.start
  const hit = bullet.exec(text)
  if (!hit) return null
  return {text: hit[0], level: /[-–—]/u.test(hit[0]) ? 7 : hit[0] === '*' ? 6 : 8, numbered: false}
}

function blockOf(
  text: string,
  start: number,
  end: number,
  marker: Marker | null,
  apart: boolean,
  apartAfter: boolean,
): Block | null {
  const from = marker ? start + marker.text.length : start
  const tokens = tokenize(text, from, end)
  if (tokens.length === 0 && !marker) return null
  const body = text.slice(from, end)
  const kind = isHeading(body, marker, apart, apartAfter) ? 'heading' : marker ? 'item' : 'paragraph'
  return {
    kind,
    marker: marker?.text ?? null,
    level: marker?.level ?? (kind === 'heading' ? (isUpper(body) ? 2 : 4) : 0),
    sentences: sentences(tokens),
    start,
    end,
    apart,
    row: false,
  }
}

/** «2 <tab> Lương Sơn <tab> 10 <tab> 39,1», «| 1 | Huyện Đà Bắc | 3.120 | 24,5 |»: three cells or more, two of them numbers. */
function isRow(text: string, {start, end}: Line): boolean {
  const line = text.slice(start, end)
  if (!line.includes('\t') && !line.includes('|') && !line.includes('   ')) return false
  const cells = line
    .split(/\t|\||\s{3,}/u)
    .map(cell => cell.trim())
    .filter(Boolean)
  return cells.length >= 3 && cells.filter(cell => numeric.test(cell)).length >= 2
}
const numeric = /^[-+]?\d[\d.,/]*\s?%?$/u

const longestHeading = 160

function isUpper(body: string): boolean {
  return body === body.toUpperCase() && /\p{Lu}/u.test(body)
}

/** «Biểu số 01. Hộ nghèo theo địa bàn (đến ngày 31/12/2022; đơn vị tính: hộ)» */
const caption = /^(?:Biểu|Bảng|BIỂU|BẢNG)(?: số| SỐ)? [\dIVX]{1,3}[a-z]?[.:]\s/u

function isHeading(body: string, marker: Marker | null, apart: boolean, apartAfter: boolean): boolean {
  if (marker === null && body.length <= longestHeading && caption.test(body)) return true
  if (body.length > longestHeading || /[.;,!?…]$/u.test(body)) return false
  if (marker) return marker.numbered && (!body.endsWith(':') || isUpper(body)) && !/[;:]\s.*\d/u.test(body)
  if (isUpper(body)) return true
  return apart && apartAfter && !body.endsWith(':')
}

function rowOf(text: string, {start, end}: Line, apart: boolean): Block {
  const tokens = tokenize(text, start, end)
  return {
    kind: 'paragraph',
    marker: null,
    level: 0,
    sentences: sentences(tokens),
    start,
    end,
    apart,
    row: true,
  }
}
