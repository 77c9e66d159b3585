import type {MentionedSentence} from './mentions/types.js'
import type {Block, Token} from './text/types.js'

/** One numeral of the text and its role. */
export interface NumeralRole {
  start: number
  end: number
  role: 'record' | 'unexplained' | {reason: string}
}

const numerals = /\d+(?:[.,:/]\d+)*/gu

/** The numerals of a text: maximal runs of digits with inner separators, by offset. The account's `total`. */
export function* numeralsIn(text: string, from: number, to: number): Generator<[number, number]> {
  for (const hit of text.slice(from, to).matchAll(numerals))
    yield [from + hit.index, from + hit.index + hit[0].length]
}

/**
 * Give every numeral one role: inside a record's figure, explained by a mention, or unexplained. Numbers in words
 * count where they were considered: as figures or as masked.
 */
export function account(
  text: string,
  blocks: readonly {block: Block; hosts: readonly MentionedSentence[]}[],
  isRecord: (start: number, end: number) => boolean,
): NumeralRole[] {
  const roles: NumeralRole[] = []
  let at = 0
  const gap = (to: number, reason: string) => {
    for (const [start, end] of numeralsIn(text, at, to)) roles.push({start, end, role: {reason}})
    at = to
  }
  for (const {block, hosts} of blocks) {
    gap(hosts[0]?.sentence.start ?? block.end, 'list_marker')
    for (const host of hosts) {
      for (let i = 0; i < host.tokens.length; i++) tokenRoles(text, host, i, isRecord, roles)
      at = host.sentence.end
    }
  }
  gap(text.length, 'list_marker')
  return roles
}

function tokenRoles(
  text: string,
  host: MentionedSentence,
  i: number,
  isRecord: (start: number, end: number) => boolean,
  roles: NumeralRole[],
): void {
  const token: Token = host.tokens[i]!
  const mention = host.at[i]
  if (!token.digits) {
    const considered = mention?.kind === 'quantity' && mention.spelled && mention.figureFrom === i
    if (considered)
      roles.push({
        start: token.start,
        end: token.end,
        role: isRecord(token.start, token.end) ? 'record' : {reason: 'article'},
      })
    return
  }
  for (const [start, end] of numeralsIn(text, token.start, token.end)) {
    let role: NumeralRole['role'] = 'unexplained'
    if (isRecord(start, end)) role = 'record'
    else if (mention?.kind === 'mask') role = {reason: mention.reason}
    else if (mention?.kind === 'reference') role = {reason: 'reference'}
    else if (mention?.kind === 'period') role = {reason: mention.form === 'date' ? 'date' : 'period'}
    else if (token.kind === 'code') role = {reason: 'reference'}
    else if (token.kind === 'word') role = {reason: 'name'}
    roles.push({start, end, role})
  }
}
