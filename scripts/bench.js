/**
 * How fast `extract` is: from text to validated records, beside the parse alone of parse-latin on the same documents
 * in the same run, and whether time grows with length alone. Build first.
 *
 *     npm run bench [folder of .txt files]
 */
import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {performance} from 'node:perf_hooks'
import {fileURLToPath} from 'node:url'
import retextLatin from 'retext-latin'
import {unified} from 'unified'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = path.resolve(process.argv[2] ?? path.join(root, 'fixtures/reports'))
/** @type {typeof import('../src/index.js')} */
const {extract} = await import(path.join(root, 'dist/index.js'))

const rounds = 7
const roundBytes = 512 * 1024

const documents = readdirSync(folder)
  .filter(name => name.endsWith('.txt'))
  .sort()
  .map(name => readFileSync(path.join(folder, name), 'utf8'))
if (documents.length === 0) throw new Error(`no .txt files in ${folder}`)
const bytes = Buffer.byteLength(documents.join(''))
const times = Math.ceil(roundBytes / bytes)

/** @param {() => void} work @returns {number} milliseconds */
function time(work) {
  const start = performance.now()
  work()
  return performance.now() - start
}

/** @param {number[]} values */
const median = values => values.toSorted((a, b) => a - b)[values.length >> 1]

/** @param {(text: string) => unknown} work */
const overAll = work => () => {
  for (let count = 0; count < times; count++) for (const text of documents) work(text)
}

const latin = unified().use(retextLatin).freeze()
const ours = overAll(text => extract(text))
const theirs = overAll(text => latin.parse(text))
ours()
theirs()

/** @type {number[]} */
const ourTimes = []
/** @type {number[]} */
const theirTimes = []
for (let round = 0; round < rounds; round++) {
  ourTimes.push(time(ours))
  theirTimes.push(time(theirs))
}

/** @param {number} milliseconds */
const speed = milliseconds => (bytes * times) / 1e6 / (milliseconds / 1e3)
const ourSpeed = speed(median(ourTimes))
const theirSpeed = speed(median(theirTimes))

console.log(`${documents.length} documents, ${(bytes / 1e3).toFixed(1)} kB; median of ${rounds} rounds`)
console.log(`extract, end to end       ${ourSpeed.toFixed(2)} MB/s`)
console.log(`parse-latin, parse alone  ${theirSpeed.toFixed(2)} MB/s`)
console.log(`ratio                     ${(ourSpeed / theirSpeed).toFixed(2)}`)

const text = documents.join('\n\n')
const unit = text.repeat(Math.ceil(100_000 / text.length)) + '\n\n'
/** @param {number} count */
const lengthened = count => median([1, 2, 3].map(() => time(() => extract(unit.repeat(count)))))
const short = lengthened(1)
const long = lengthened(4)
console.log(
  `time(4n)/time(n)          ${(long / short).toFixed(2)}  (n = ${(unit.length / 1e3).toFixed(0)} thousand characters)`,
)
