/** The program as it is run: formats, options, exit codes. */
import {spawn} from 'node:child_process'
import {existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {record} from '../schemas/index.js'
import {folderWith, program, recordsOf, remove, solieu} from './helpers/program.js'

const one = 'Báo cáo kết quả\n\nToàn huyện có 80.500 ha cây ăn quả, 1.234,5 ha cà phê.\n'
const two = 'Đến nay, toàn tỉnh có 49 sản phẩm OCOP.\n'
let folder: string

beforeAll(() => {
  folder = folderWith({'one.txt': one, 'sub/two.md': two, 'sub/other.csv': '1,2\n', '.hidden/three.txt': one})
})
afterAll(() => remove(folder))

describe('formats', () => {
  test('piped, the default is ndjson: a valid record a line', async () => {
    const {code, stdout} = await solieu(['one.txt'], {cwd: folder})
    expect(code).toBe(0)
    const records = recordsOf(stdout)
    expect(records.length).toBeGreaterThan(0)
    for (const item of records) expect(record.parse(item)).toEqual(item)
    expect(records.map(item => item.value)).toContain(80500)
  })

  test('extract is the default command', async () => {
    const [short, long] = await Promise.all([
      solieu(['one.txt'], {cwd: folder}),
      solieu(['extract', 'one.txt'], {cwd: folder}),
    ])
    expect(short).toEqual(long)
  })

  test('json is one object with the same records, and the documents with their number accounts', async () => {
    const [lines, whole] = await Promise.all([
      solieu(['.'], {cwd: folder}),
      solieu(['.', '--format', 'json'], {cwd: folder}),
    ])
    const object = JSON.parse(whole.stdout)
    expect(Object.keys(object)).toEqual(['records', 'documents'])
    expect(object.records).toEqual(recordsOf(lines.stdout))
    expect(object.documents.map((item: {document: string}) => item.document)).toEqual([
      'one.txt',
      'sub/two.md',
    ])
    for (const {numbers, encoding} of object.documents) {
      expect(encoding).toBe('utf-8')
      const explained = Object.values(numbers.explained as Record<string, number>).reduce((a, b) => a + b, 0)
      expect(numbers.records + explained + numbers.unexplained.length).toBe(numbers.total)
    }
  })

  test('json without records or documents is valid', async () => {
    const {stdout, code} = await solieu(['missing.txt', '-f', 'json'], {cwd: folder})
    expect(JSON.parse(stdout)).toEqual({records: [], documents: []})
    expect(code).toBe(1)
  })

  test('csv has one header, as many rows as records, and no carriage returns', async () => {
    const [lines, csv] = await Promise.all([
      solieu(['.'], {cwd: folder}),
      solieu(['.', '-f', 'csv', '--bom'], {cwd: folder}),
    ])
    expect(csv.stdout.startsWith('\uFEFFid,type,measure,')).toBe(true)
    expect(csv.stdout).not.toContain('\r')
    expect(csv.stdout.trimEnd().split('\n')).toHaveLength(recordsOf(lines.stdout).length + 1)
  })

  test('a table is written the Vietnamese way, its number account on stderr', async () => {
    const {stdout, stderr, code} = await solieu(['one.txt', '-f', 'table'], {cwd: folder})
    expect(code).toBe(0)
    expect(stdout).toContain('1.234,5 ha')
    expect(stdout).not.toContain('\u001B[')
    expect(stderr).toMatch(/^[0-9]+ numbers?: [0-9]+ in records, [0-9]+ explained.*, [0-9]+ unexplained$/m)
  })

  test('colours come when forced and go with --no-color and NO_COLOR', async () => {
    const args = ['one.txt', '-f', 'table']
    const env = {FORCE_COLOR: '1'}
    const [forced, flag, variable] = await Promise.all([
      solieu(args, {cwd: folder, env}),
      solieu([...args, '--no-color'], {cwd: folder, env}),
      solieu(args, {cwd: folder, env: {...env, NO_COLOR: '1'}}),
    ])
    expect(forced.stdout).toContain('\u001B[')
    expect(flag.stdout).not.toContain('\u001B[')
    expect(variable.stdout).toBe(flag.stdout)
  })
})

describe('options', () => {
  test('--type keeps only these types, as a list or repeated', async () => {
    const [list, repeated] = await Promise.all([
      solieu(['.', '--type', 'ocop,award'], {cwd: folder}),
      solieu(['.', '-t', 'ocop', '-t', 'award'], {cwd: folder}),
    ])
    expect(list.stdout).toBe(repeated.stdout)
    expect(recordsOf(list.stdout).every(({type}) => type === 'ocop' || type === 'award')).toBe(true)
  })

  test('--doc-date is the date of a document that tells none', async () => {
    const {stdout} = await solieu(['one.txt', '-f', 'json', '--doc-date', '2024-02-29'], {cwd: folder})
    expect(JSON.parse(stdout).documents[0].date).toBe('2024-02-29')
  })

  test('--strict fails on an unexplained number or a warning, and says which', async () => {
    const [plain, strict] = await Promise.all([
      solieu(['-'], {input: '7, 8; 9.\n'}),
      solieu(['-', '--strict'], {input: '7, 8; 9.\n'}),
    ])
    expect(plain.code).toBe(0)
    expect(strict.code).toBe(1)
    expect(strict.stderr).toMatch(/<stdin>:1:[0-9]+: unexplained number 7$/m)
  })

  test('--output appears whole, with what is read, and nothing else is left', async () => {
    const out = path.join(folder, 'out')
    mkdirSync(out)
    const file = path.join(out, 'records.ndjson')
    writeFileSync(file, 'before')
    const [plain, written] = await Promise.all([
      solieu(['one.txt'], {cwd: folder}),
      solieu(['one.txt', '--output', file], {cwd: folder}),
    ])
    expect(written).toEqual({code: 0, stdout: '', stderr: plain.stderr})
    expect(readFileSync(file, 'utf8')).toBe(plain.stdout)
    expect(readdirSync(out)).toEqual(['records.ndjson'])
  })

  test('--output that cannot be written is one line and exit 1', async () => {
    const file = path.join(folder, 'none', 'records.ndjson')
    const {code, stderr} = await solieu(['one.txt', '--output', file], {cwd: folder})
    expect({code, stderr}).toEqual({code: 1, stderr: `${file}: no such file or folder\n`})
    expect(existsSync(file)).toBe(false)
    const onFolder = await solieu(['one.txt', '--output', folder], {cwd: folder})
    expect({code: onFolder.code, stderr: onFolder.stderr}).toEqual({
      code: 1,
      stderr: `${folder}: is a folder\n`,
    })
  })
})

describe('usage', () => {
  test.each([
    [['--wat'], /unknown option '--wat'/],
    [['--format', 'xml', 'a.txt'], /table, json, ndjson, csv/],
    [['--type', 'wat', 'a.txt'], /no type 'wat'; the types are land_conversion, /],
    [['--doc-date', '2024-02-30', 'a.txt'], /YYYY-MM-DD/],
    [['--doc-date', '30/2/2024', 'a.txt'], /YYYY-MM-DD/],
    [['schema', 'wat'], /no type 'wat'/],
    [['schema', 'ocop', 'award'], /too many arguments/],
  ])('%j is exit 2 and one line', async (args, line) => {
    const {code, stdout, stderr} = await solieu(args)
    expect({code, stdout}).toEqual({code: 2, stdout: ''})
    expect(stderr).toMatch(line)
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
  })

  test('help and version are exit 0 on stdout', async () => {
    const [help, version] = await Promise.all([solieu(['--help']), solieu(['--version'])])
    expect(help).toMatchObject({code: 0, stderr: ''})
    expect(help.stdout).toContain('extract')
    const {version: stated} = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
    expect(version).toEqual({code: 0, stdout: `${stated}\n`, stderr: ''})
  })
})

test('a reader that stops early is no fault', async () => {
  const long = folderWith({'long.txt': two.repeat(5000)})
  const child = spawn(process.execPath, [program, 'long.txt'], {cwd: long, stdio: ['ignore', 'pipe', 'pipe']})
  let stderr = ''
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()))
  child.stdout.once('data', () => child.stdout.destroy())
  const code = await new Promise(resolve => child.on('close', resolve))
  remove(long)
  expect({code, stderr}).toEqual({code: 0, stderr: ''})
})

describe('schema', () => {
  test('prints the JSON Schema of a type, a document, or any record', async () => {
    const [ocop, document, all] = await Promise.all([
      solieu(['schema', 'ocop']),
      solieu(['schema', 'document']),
      solieu(['schema']),
    ])
    expect(JSON.parse(ocop.stdout).properties.type).toMatchObject({const: 'ocop'})
    expect(JSON.parse(document.stdout).properties).toHaveProperty('numbers')
    const variants = JSON.parse(all.stdout).oneOf ?? JSON.parse(all.stdout).anyOf
    expect(variants).toHaveLength(7)
  })
})
