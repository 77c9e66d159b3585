/** Adding records up: by type, measure, unit, place and period, parts of what is there already left out. */
import type {SolieuRecord} from '../../schemas/index.js'
import type {Settings, SummaryLine} from './types.js'

/** The lines of one document's records. What a text says twice is counted once; parts of wholes are left out. */
export function summarise(
  records: readonly SolieuRecord[],
  {by, statuses}: NonNullable<Settings['summary']>,
): SummaryLine[] {
  const total = new Summary()
  const told = new Set<string>()
  for (const record of records) {
    if (record.part_of !== null || record.kind !== 'level' || !statuses.includes(record.status)) continue
    const line = lineOf(record, by)
    const fact = `${keyOf(line)} ${JSON.stringify(ownOf(record))} ${record.value} ${record.value_max}`
    if (told.has(fact)) continue
    told.add(fact)
    total.add([line])
  }
  return total.lines()
}

/** What tells records of one line apart beside the figure. */
function ownOf({
  id: _id,
  source: _source,
  rule: _rule,
  place: _place,
  period: _period,
  base: _base,
  ...own
}: SolieuRecord): unknown {
  return own
}

function lineOf(record: SolieuRecord, by: 'province' | 'district'): SummaryLine {
  const {type, measure, unit, place, period, value, value_max} = record
  const above = place && (by === 'district' ? (place.district ?? place.province) : place.province)
  const adds = value_max === null && addsUp(unit)
  return {
    type,
    measure,
    name: record.type === 'indicator' ? (record.indicator ?? record.name) : null,
    unit,
    place: above?.name ?? place?.name ?? null,
    code: above ? above.code : (place?.code ?? null),
    start: period?.start ?? null,
    end: period?.end ?? null,
    records: 1,
    sum: adds ? value : null,
  }
}

/** Rates, indices, figures per head or hectare and temperatures do not add up. */
function addsUp(unit: string | null): boolean {
  return unit === null || !/[%‰/°]|điểm|lần|sao/u.test(unit)
}

const keyOf = ({type, measure, name, unit, place, code, start, end}: SummaryLine) =>
  JSON.stringify([type, measure, name, unit, place, code, start, end])

/** Lines added up as they come; grows with the number of different lines, not of documents. */
export class Summary {
  #lines = new Map<string, SummaryLine>()

  add(lines: readonly SummaryLine[]): void {
    for (const line of lines) {
      const key = keyOf(line)
      const before = this.#lines.get(key)
      if (!before) this.#lines.set(key, {...line})
      else {
        before.records += line.records
        before.sum = before.sum === null || line.sum === null ? null : exact(before.sum + line.sum)
      }
    }
  }

  /** In the order of the keys, whatever the order in which they came. */
  lines(): SummaryLine[] {
    return [...this.#lines].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, line]) => line)
  }
}

/** A sum without the dust of binary fractions: `0.1 + 0.2` is `0.3`. */
function exact(sum: number): number {
  return Number(sum.toPrecision(15))
}
