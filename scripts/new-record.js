/**
 * Scaffolds a record type: `npm run new-record NAME` writes src/records/NAME.ts, schemas/NAME.ts and
 * fixtures/corpora/NAME.txt, and registers the type in src/records/index.ts and schemas/index.ts.
 * NAME is snake_case; `--root DIR` works on another checkout.
 */
import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'

const {values, positionals} = parseArgs({allowPositionals: true, options: {root: {type: 'string'}}})
const [name] = positionals
const root = values.root ?? fileURLToPath(new URL('..', import.meta.url))

if (!name || !/^[a-z]+(?:_[a-z]+)*$/u.test(name)) {
  console.error('usage: npm run new-record NAME   (snake_case, for example health_insurance)')
  process.exit(2)
}
const camel = name.replaceAll(/_([a-z])/gu, (_, letter) => letter.toUpperCase())
const files = {
  [`schemas/${name}.ts`]: `import * as z from 'zod'
import {recordSchema} from './common.js'

/** What a record of this type says. */
export const ${camel} = recordSchema('${name}', ['value'], {
  detail: z.string().min(1).nullable().describe('own field of the type, as written'),
})
`,
  [`src/records/${name}.ts`]: `import {phrase} from '../phrase/phrase.js'
import {defineRecord} from './define.js'

/** What counts as a record of this type, and by which law or statistical standard. */
export const ${camel} = defineRecord({
  type: '${name}',
  rules: [
    {
      name: '${name}.value',
      dimensions: ['count'],
      kinds: ['level'],
      when: [{where: 'thing', phrase: phrase\`${name.replaceAll('_', ' ')}\`, first: true}],
      build: () => ({measure: 'value', own: {detail: null}}),
    },
  ],
  hang: (_frame, anchor) => ({own: anchor.own}),
})
`,
  [`fixtures/corpora/${name}.txt`]: `# ${name}: a sentence, then the records of this type expected, one a line as JSON; none = negative; an empty line ends a case

Toàn tỉnh có 49 xã đạt chuẩn nông thôn mới.
`,
}

for (const file of Object.keys(files)) {
  if (existsSync(path.join(root, file))) {
    console.error(`${file} exists`)
    process.exit(1)
  }
}
for (const [file, text] of Object.entries(files)) writeFileSync(path.join(root, file), text)

/** @param {string} file @param {(text: string) => string} change */
function edit(file, change) {
  const full = path.join(root, file)
  writeFileSync(full, change(readFileSync(full, 'utf8')))
}
edit('schemas/index.ts', text =>
  text
    .replace('import {indicator}', `import {${camel}} from './${name}.js'\nimport {indicator}`)
    .replace(/\n {2}indicator,\n\} as const/u, `\n  ${name}: ${camel},\n  indicator,\n} as const`)
    .replace(/\n {2}indicator,\n\]\)/u, `\n  ${camel},\n  indicator,\n])`),
)
edit('src/records/index.ts', text =>
  text
    .replace('import {indicator}', `import {${camel}} from './${name}.js'\nimport {indicator}`)
    .replace(/(\s+)indicator,?(\s*\])/u, `$1${camel},$1indicator,$2`),
)
console.log(`${Object.keys(files).join('\n')}\nregistered in schemas/index.ts and src/records/index.ts`)
