/**
 * How fast solieu is, beside others on the same texts in the same run. Build first.
 *
 *     npm run bench [folder of .txt files]
 *
 * - Throughput: `extract`, from text to validated records, and the same with NDJSON written out; beside the parse alone
 *   of parse-latin, and wink-nlp, compromise and recognizers-text-number reading numbers. On the folder's documents one
 *   by one, and on all of them joined, since parse-latin and others slow down with length. Each round runs all of them
 *   once; ratios are of medians over rounds.
 * - Length: time(4n)/time(n) of `extract`.
 * - Cold start: `--version` and one report, each a process of its own, beside `node -e 0`.
 */
import {execFileSync} from 'node:child_process'
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {performance} from 'node:perf_hooks'
import {fileURLToPath} from 'node:url'
import nlp from 'compromise'
import retextLatin from 'retext-latin'
import {unified} from 'unified'

const require = createRequire(import.meta.url)
const root = fileURLToPath(new URL('..', import.meta.url))
const folder = path.resolve(process.argv[2] ?? path.join(root, 'fixtures/reports'))
/** @type {typeof import('../src/index.js')} */
const {extract} = await import(path.join(root, 'dist/index.js'))

const rounds = 5
const roundBytes = 64 * 1024
const starts = 15

const documents = readdirSync(folder)
  .filter(name => name.endsWith('.txt'))
  .sort()
  .map(name => readFileSync(path.join(folder, name), 'utf8'))
if (documents.length === 0) throw new Error(`no .txt files in ${folder}`)
const joined = lengthened(Math.max(roundBytes, Buffer.byteLength(documents.join('\n\n'))))

/**
 * The documents, over again until they are of this size.
 * @param {number} bytes
 */
function lengthened(bytes) {
  const text = documents.join('\n\n') + '\n\n'
  return text.repeat(Math.ceil(bytes / Buffer.byteLength(text)))
}

/** @param {() => unknown} work @returns {number} milliseconds */
function time(work) {
  const start = performance.now()
  work()
  return performance.now() - start
}

/** @param {number[]} values */
const median = values => values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN

const latin = unified().use(retextLatin).freeze()
const wink = require('wink-nlp')(require('wink-eng-lite-web-model'), ['sbd', 'pos', 'ner'])
const recognizers = require('@microsoft/recognizers-text-number')

/** @type {Record<string, (text: string) => unknown>} */
const readers = {
  'solieu, text to records': text => extract(text),
  'solieu, text to NDJSON': text =>
    extract(text)
      .records.map(record => JSON.stringify(record))
      .join('\n'),
  'parse-latin, parse alone': text => latin.parse(text),
  'wink-nlp, entities': text => wink.readDoc(text).entities().out(),
  'compromise, numbers': text => nlp(text).numbers().json(),
  'recognizers-text-number': text => recognizers.recognizeNumber(text, 'en-us'),
}

/**
 * @param {string} title
 * @param {string[]} texts
 */
function compare(title, texts) {
  const bytes = Buffer.byteLength(texts.join(''))
  const times = Math.max(1, Math.round(roundBytes / bytes))
  /** @type {Record<string, number[]>} */
  const taken = {}
  for (let round = 0; round <= rounds; round++) {
    for (const [name, read] of Object.entries(readers)) {
      const spent = time(() => {
        for (let count = 0; count < times; count++) for (const text of texts) read(text)
      })
      // The first round warms up.
      if (round > 0) (taken[name] ??= []).push(spent)
    }
  }
  const ours = median(taken['solieu, text to NDJSON'] ?? [])
  console.log(`\n${title}: ${(bytes / 1e3).toFixed(0)} kB`)
  console.log('                              MB/s  solieu to NDJSON is … times as fast')
  for (const [name, spent] of Object.entries(taken)) {
    const speed = (bytes * times) / 1e3 / median(spent)
    console.log(`${name.padEnd(28)} ${speed.toFixed(3).padStart(6)}  ${(median(spent) / ours).toFixed(2)}`)
  }
}

compare(`${documents.length} documents one by one`, documents)
compare('all in one text', [joined])

const unit = lengthened(100_000)
/** @param {number} count */
const spentOn = count => median([1, 2, 3].map(() => time(() => extract(unit.repeat(count)))))
const short = spentOn(1)
console.log(
  `\ntime(4n)/time(n) ${(spentOn(4) / short).toFixed(2)}, n = ${(unit.length / 1e3).toFixed(0)} k characters`,
)

const scratch = mkdtempSync(path.join(tmpdir(), 'solieu-bench-'))
try {
  const report = path.join(scratch, 'report.txt')
  writeFileSync(report, lengthened(10_000).slice(0, 7_000))
  const program = path.join(root, 'bin/solieu.js')
  const cases = {
    'node -e 0': ['-e', '0'],
    '--version': [program, '--version'],
    'a report of 10 kB': [program, 'extract', '--format', 'ndjson', '--quiet', report],
  }
  /** @type {Record<string, number[]>} */
  const spent = {}
  for (let count = 0; count < starts; count++)
    for (const [name, args] of Object.entries(cases))
      (spent[name] ??= []).push(time(() => execFileSync(process.execPath, args, {stdio: 'ignore'})))
  const base = median(spent['node -e 0'] ?? [])
  console.log(`\ncold start, medians of ${starts}`)
  for (const [name, times] of Object.entries(spent))
    console.log(
      `${name.padEnd(20)} ${median(times).toFixed(0).padStart(4)} ms  ${(median(times) / base).toFixed(2)}`,
    )
} finally {
  rmSync(scratch, {recursive: true, force: true})
}
