/** The README says what is so: `npm run readme` writes its generated parts anew. */
import {readFileSync, writeFileSync} from 'node:fs'
import {format, resolveConfig} from 'prettier'
import {expect, test} from 'vitest'
import {generated} from './helpers/readme.js'

const file = new URL('../README.md', import.meta.url)

test('the README is as the schemas and the program are', async () => {
  const before = readFileSync(file, 'utf8')
  let after = before
  for (const [name, part] of generated(before)) {
    const [head, rest] = after.split(`<!-- ${name} -->`)
    const [, tail] = rest.split(`<!-- /${name} -->`)
    after = `${head}<!-- ${name} -->\n\n${part}\n\n<!-- /${name} -->${tail}`
  }
  after = await format(after, {...(await resolveConfig(file)), parser: 'markdown'})
  if (process.env.UPDATE_README) writeFileSync(file, after)
  else expect(before).toBe(after)
})
