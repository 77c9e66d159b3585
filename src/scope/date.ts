import {findDocumentDate} from '../mentions/date.js'
import {fold} from '../text/fold.js'
import {wordSet} from '../text/match.js'
import type {Block, Token} from '../text/types.js'

const dayLead = wordSet('ngày sáng chiều tối trưa')
const year = fold('năm')
const headBlocks = 4
const monthDay = /^(\d{1,2})[/.-](\d{1,2})$/u

/**
 * The document's date, ISO: of the letterhead or dateline, else the day of the opening event («Chiều 3/10, …») in the
 * year that the head names. Null where neither stands there.
 */
export function documentDate(blocks: readonly Block[]): string | null {
  const stated = findDocumentDate(blocks.slice(0, 15).flatMap(block => block.sentences))
  if (stated) return stated.date
  const head = blocks
    .slice(0, headBlocks)
    .flatMap(block => block.sentences.flatMap(sentence => sentence.tokens))
  const named = yearNamed(head)
  const day = named && openingDay(head)
  if (!named || !day) return null
  return `${named}-${day}`
}

/** The first year that the head names, for months without one in a text without a date. */
export function headYear(blocks: readonly Block[]): number | null {
  const tokens = blocks
    .slice(0, headBlocks)
    .flatMap(block => block.sentences.flatMap(sentence => sentence.tokens))
  const named = yearNamed(tokens)
  return named ? Number(named) : null
}

/** The first year that the head names: «năm 2023», «quý III/2023». */
function yearNamed(tokens: readonly Token[]): string | undefined {
  for (const [i, token] of tokens.entries()) {
    if (/^(?:19|20)\d{2}$/u.test(token.text) && tokens[i - 1]?.fold === year) return token.text
    const slash = /^\d{1,2}\/((?:19|20)\d{2})$/u.exec(token.text)
    if (slash) return slash[1]
  }
  return undefined
}

function openingDay(tokens: readonly Token[]): string | undefined {
  for (const [i, token] of tokens.entries()) {
    const hit = dayLead.has(tokens[i - 1]?.fold ?? '') ? monthDay.exec(token.text) : null
    if (hit && Number(hit[1]) <= 31 && Number(hit[2]) <= 12)
      return `${hit[2]!.padStart(2, '0')}-${hit[1]!.padStart(2, '0')}`
  }
  return undefined
}
