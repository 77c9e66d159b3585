import {phrases, wordSet} from '../text/match.js'
import type {Token} from '../text/types.js'
import type {ReferenceMention} from './types.js'

const central = phrases(
  'Trung ương|TW|T.Ư|TƯ|Hội nghị Trung ương|Hội nghị lần thứ|Hội nghị Trung ương lần thứ|Hội nghị TW|Trung ương lần thứ|hội nghị Ban Chấp hành Trung ương lần thứ|BCH Trung ương lần thứ',
)
const term = wordSet('khóa')
const congress = phrases('Đại hội|ĐH')
const ordinal = phrases('lần thứ|lần')
const roman = /^[IVXLC]+$/u
const item = /^(?:[IVXLC]+|\d{1,2})$/u
const stop = wordSet('. ; : đã được về và')

/**
 * A resolution cited by the meeting that passed it: «Nghị quyết Trung ương 4 khóa XI», «Nghị quyết Đại hội Đảng bộ
 * tỉnh lần thứ XIX». The number is the meeting's, the issuer the congress.
 */
export function namedResolution(
  tokens: readonly Token[],
  from: number,
  kind: {value: string; to: number},
): ReferenceMention | undefined {
  const lead = central.longestAt(tokens, kind.to)
  const numeral = lead && tokens[lead.to]
  if (lead && numeral && item.test(numeral.text)) {
    const held = termBehind(tokens, lead.to + 1)
    const to = held ?? lead.to + 1
    return reference(from, to, kind.value, text(tokens, lead.to, to), 'Trung ương')
  }
  const meeting = congress.longestAt(tokens, kind.to)
  if (!meeting) return undefined
  for (let i = meeting.to; i < meeting.to + 14 && i < tokens.length; i++) {
    if (stop.has(tokens[i]!.fold)) return undefined
    if (roman.test(tokens[i]!.text) && tokens[i]!.text.length > 0 && i === meeting.to)
      return reference(from, i + 1, kind.value, tokens[i]!.text, text(tokens, kind.to, meeting.to))
    const nth = ordinal.longestAt(tokens, i)
    if (nth && item.test(tokens[nth.to]?.text ?? ''))
      return reference(from, nth.to + 1, kind.value, tokens[nth.to]!.text, text(tokens, kind.to, i))
  }
  return undefined
}

/** «khóa XI», «(khóa XII)» */
function termBehind(tokens: readonly Token[], at: number): number | undefined {
  const open = tokens[at]?.fold === '(' || tokens[at]?.fold === ',' ? at + 1 : at
  if (!term.has(tokens[open]?.fold ?? '') || !item.test(tokens[open + 1]?.text ?? '')) return undefined
  if (open === at || tokens[at]!.fold === ',') return open + 2
  return tokens[open + 2]?.fold === ')' ? open + 3 : undefined
}

function reference(from: number, to: number, kind: string, number: string, issuer: string): ReferenceMention {
  return {kind: 'reference', from, to, documentKind: kind, number, year: null, issuer}
}

function text(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map((token, index) => (index > 0 && token.spaced ? ' ' : '') + token.text)
    .join('')
    .normalize('NFC')
}
