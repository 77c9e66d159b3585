/**
 * Tries a phrase of src/phrase over a folder of texts and prints every hit in context:
 *
 *   npm run try-phrase -- 'chuyển đổi? …4 sang (trồng)?' FOLDER
 *
 * The best way to see what a rule would newly catch, and what it would catch wrongly.
 */
import {readdirSync, readFileSync, statSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import chalk from 'chalk'
import {build} from 'esbuild'

const [source, ...inputs] = process.argv.slice(2)
if (!source || inputs.length === 0) {
  console.error("usage: npm run try-phrase -- 'PHRASE' FILE|FOLDER…")
  process.exit(2)
}
const outfile = path.join(tmpdir(), `try-phrase-${process.pid}.mjs`)
await build({
  stdin: {
    contents:
      "export {phrase} from './src/phrase/phrase.js'; export {parseText} from './src/text/blocks.js'; export {Locator} from './src/text/locator.js'",
    resolveDir: new URL('..', import.meta.url).pathname,
    loader: 'ts',
  },
  bundle: true,
  format: 'esm',
  platform: 'node',
  outfile,
})
const {phrase, parseText, Locator} = await import(pathToFileURL(outfile).href)
const pattern = phrase(Object.assign([source], {raw: [source]}))

/** @param {string} input @returns {string[]} */
const files = input =>
  statSync(input).isDirectory()
    ? readdirSync(input)
        .sort()
        .flatMap(name => files(path.join(input, name)))
    : [input]

let hits = 0
let texts = 0
for (const file of inputs.flatMap(files).filter(name => /\.(?:txt|md)$/u.test(name))) {
  const text = readFileSync(file, 'utf8')
  const locate = new Locator(text)
  texts++
  for (const block of parseText(text).blocks) {
    for (const {tokens} of block.sentences) {
      for (let at = 0; at < tokens.length; at++) {
        const match = pattern.matchAt(
          {
            tokens,
            from: 0,
            to: tokens.length,
            figureAt: (/** @type {number} */ i) => (tokens[i]?.kind === 'number' ? i + 1 : 0),
          },
          at,
        )
        if (!match || match.to === at) continue
        hits++
        const start = tokens[at].start
        const end = tokens[match.to - 1].end
        const point = locate.point(start)
        const flat = (/** @type {string} */ part) => part.replaceAll(/\s+/gu, ' ')
        console.log(
          `${file}:${point.line}:${point.column}: ${flat(text.slice(Math.max(0, start - 50), start))}${chalk.bold.yellow(flat(text.slice(start, end)))}${flat(text.slice(end, end + 50))}`,
        )
        at = match.to - 1
      }
    }
  }
}
console.error(`${hits} hits in ${texts} texts`)
