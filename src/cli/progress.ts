/** The line on standard error that tells how far a run is; only where a person looks at it. */
import {findFiles, endings} from '../read/inputs.js'
import type {Inputs} from '../read/tasks.js'
import type {Stats} from './stats.js'
import {clearBefore} from './terminal.js'

const clear = '\r\u001B[2K'
const every = 100

/** Begin to show it; what is returned ends it. */
export function showProgress(stats: Stats, wanted: Inputs): () => void {
  let total: number | undefined
  let over = false
  const count = async () => {
    if (wanted.from !== 'text' || wanted.filesFrom !== undefined || wanted.inputs.includes('-')) return
    let files = 0
    for await (const _file of findFiles(wanted.inputs, {endings: endings.text, ignore: wanted.ignore})) {
      files++
      if (over) return
    }
    total = files
  }
  count().catch(() => {})
  clearBefore(clear)
  const timer = setInterval(() => process.stderr.write(clear + line(stats, total)), every)
  timer.unref()
  return () => {
    over = true
    clearInterval(timer)
    clearBefore('')
    process.stderr.write(clear)
  }
}

function line(stats: Stats, total: number | undefined): string {
  const {documents, failed, records, bytes, seconds} = stats.run
  const done = documents + failed
  const left = total !== undefined && done > 0 ? ((total - done) * seconds) / done : undefined
  const parts = [
    `${done}${total === undefined ? '' : `/${total}`} documents`,
    `${records} records`,
    `${(bytes / 1e6 / Math.max(seconds, 0.001)).toFixed(2)} MB/s`,
    ...(left === undefined ? [] : [`${clock(left)} left`]),
  ]
  return parts.join(' · ').slice(0, (process.stderr.columns || 80) - 1)
}

function clock(seconds: number): string {
  const whole = Math.ceil(seconds)
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`
}
