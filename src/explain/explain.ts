/** How each figure of a text came to its record, for `solieu explain`. */
import type {NumeralRole} from '../account.js'
import {extract, type ExtractOptions, type Extraction} from '../extract.js'
import type {Frame} from '../frames/types.js'
import {definitions} from '../records/index.js'
import {Locator} from '../text/locator.js'
import {traceRules} from './trace.js'
import type {Explanation, RuleTrace, SaidWords} from './types.js'

/**
 * Every numeral of the text in order, explained.
 *
 * @param wanted offsets, end exclusive; only numerals and figures that touch them are traced, the others come without
 *   `rules`
 */
export function explain(
  text: string,
  options: ExtractOptions = {},
  wanted: {start: number; end: number} = {start: 0, end: text.length},
): {extraction: Extraction; explanations: Explanation[]} {
  const locate = new Locator(text)
  const traces = new Map<number, RuleTrace[]>()
  const places = new Map<number, SaidWords | null>()
  let roles: readonly NumeralRole[] = []
  const touches = (start: number, end: number) => start < wanted.end && end > wanted.start
  const frames: {start: number; frame: Frame}[] = []
  const extraction = extract(text, options, {
    frame(frame, _draft, context) {
      const {host, q} = frame
      const start = host.tokens[q.from]!.start
      if (!touches(start, host.tokens[q.to - 1]!.end)) return
      frames.push({start, frame})
      traces.set(start, traceRules(frame, definitions, context))
    },
    end(all) {
      roles = all.roles
      for (const {start, frame} of frames) {
        const said = all.stateOf(frame)?.said
        places.set(
          start,
          said ? wordsAt(said.host.tokens[said.from]!.start, said.host.tokens[said.to - 1]!.end) : null,
        )
      }
    },
  })
  function wordsAt(start: number, end: number): SaidWords {
    const {line, column} = locate.point(start)
    return {text: text.slice(start, end), line, column}
  }

  const explanations: Explanation[] = extraction.records
    .filter(({source}) => touches(source.start.offset, source.end.offset))
    .map(record => {
      const start = record.source.start.offset
      const end = record.source.end.offset
      return {
        figure: {...wordsAt(start, end), start, end},
        record,
        reason: null,
        placeFrom: places.get(start) ?? null,
        rules: traces.get(start) ?? [],
      }
    })
  for (const {start, end, role} of roles) {
    if (role === 'record' || !touches(start, end)) continue
    const reason = role === 'unexplained' ? role : role.reason
    const figure = {...wordsAt(start, end), start, end}
    explanations.push({figure, record: null, reason, placeFrom: null, rules: traces.get(start) ?? []})
  }
  explanations.sort((a, b) => a.figure.start - b.figure.start)
  return {extraction, explanations}
}
