/** Drafts to records: each candidate is put together, checked by its type's schema, and quoted from the text. */
import type {Message} from '../schemas/document.js'
import {schemas, type SolieuRecord} from '../schemas/index.js'
import type {Draft} from './records/define.js'
import {relate} from './relate/wholes.js'
import {statusAt} from './scope/status-at.js'
import type {Locator} from './text/locator.js'
import type {Scopes, Told} from './walk.js'

export type Report = (
  severity: Message['severity'],
  rule: string,
  reason: string,
  start: number,
  end: number,
) => void

export interface Emitted {
  records: SolieuRecord[]
  /** the intervals of the text that records stand on, in offsets; none overlap */
  held: [number, number][]
}

/** The records of what was told, in the order of the text. One that its schema refuses is reported and left out. */
export function emit(
  text: string,
  name: string,
  {drafts, draftOf}: Told,
  {periods, places, date}: Scopes,
  locate: Locator,
  report: Report,
): Emitted {
  const records: SolieuRecord[] = []
  const idOf = ({frame: {host, q}}: Draft) => `${name}#${host.tokens[q.from]!.start}`
  const wholes = relate(drafts, draftOf, frame => places.placeOf(frame))
  const held: [number, number][] = []
  for (const draft of drafts) {
    const {frame} = draft
    const {host, q} = frame
    const start = host.tokens[q.from]!.start
    const end = host.tokens[q.to - 1]!.end
    const quoteStart = host.tokens[frame.clause.from]!.start
    const quoteEnd = host.tokens[frame.clause.to - 1]!.end
    const period = periods.of(frame)
    const whole = wholes.get(draft)
    const candidate = {
      id: idOf(draft),
      type: draft.type,
      measure: draft.measure,
      kind: draft.kind ?? frame.kind,
      value: draft.value ?? frame.value,
      value_max: draft.max === undefined ? frame.max : draft.max,
      unit: draft.unit === undefined ? frame.unit : draft.unit,
      mod: frame.mod,
      status: draft.status ?? statusAt(frame, period, date),
      place: places.placeOf(frame),
      period,
      base: periods.base(frame, period),
      part_of: whole ? idOf(whole) : null,
      of: q.of,
      rule: draft.rule,
      source: {
        document: name,
        start: locate.point(start),
        end: locate.point(end),
        text: text.slice(start, end),
        quote: text.slice(Math.min(start, quoteStart), Math.max(end, quoteEnd)),
      },
      ...draft.own,
    }
    const checked = schemas[draft.type].safeParse(candidate)
    if (!checked.success) {
      const issue = checked.error.issues[0]
      report(
        'error',
        'invalid-record',
        `${draft.rule}: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`,
        start,
        end,
      )
      continue
    }
    held.push([start, end])
    records.push(checked.data as SolieuRecord)
  }
  return {records, held}
}
