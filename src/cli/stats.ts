import type {Outcome} from '../batch/types.js'

/** What a run did, for `--stats` and `--fail-on`. */
export interface RunStats {
  documents: number
  failed: number
  bytes: number
  records: number
  types: Record<string, number>
  numbers: {total: number; records: number; explained: number; unexplained: number}
  messages: {error: number; warning: number}
  seconds: number
}

/** Adds the outcomes up. */
export class Stats {
  readonly #began = performance.now()
  readonly #run: RunStats = {
    documents: 0,
    failed: 0,
    bytes: 0,
    records: 0,
    types: {},
    numbers: {total: 0, records: 0, explained: 0, unexplained: 0},
    messages: {error: 0, warning: 0},
    seconds: 0,
  }

  add({problem, bytes, counts, numbers, messages}: Outcome): void {
    const run = this.#run
    if (problem !== undefined) {
      run.failed++
      return
    }
    run.documents++
    run.bytes += bytes
    for (const [type, count] of Object.entries(counts)) {
      run.records += count
      run.types[type] = (run.types[type] ?? 0) + count
    }
    run.numbers.total += numbers.total
    run.numbers.records += numbers.records
    run.numbers.explained += Object.values(numbers.explained).reduce((sum, count) => sum + count, 0)
    run.numbers.unexplained += numbers.unexplained.length
    for (const {severity} of messages) if (severity !== 'info') run.messages[severity]++
  }

  /** As it stands now. */
  get run(): RunStats {
    this.#run.seconds = Number(((performance.now() - this.#began) / 1000).toFixed(3))
    return this.#run
  }
}
