/** Many documents: inputs, streams, workers, outputs, filters, policy, configuration. */
import {execFile, spawn} from 'node:child_process'
import {existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {promisify} from 'node:util'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {folderWith, program, recordsOf, remove, solieu} from './helpers/program.js'

const mai = 'Sơn La, 12/3/2024 - Huyện Mai Sơn có 12 sản phẩm OCOP, 3 dự án.\n'
const hue =
  'Huế, 5/6/2023 - Toàn tỉnh có 90 sản phẩm OCOP. Năm 2022, GRDP tăng 7,8%. Mã XQ 7712 44 chưa rõ.\n'
let folder: string
beforeAll(() => {
  folder = folderWith({
    'in/a.txt': mai,
    'in/b.md': hue,
    'in/skip.txt': mai,
    'in/.gitignore': 'skip.txt\n',
    'in/sub/c.txt': hue,
    'bad/empty.txt': '',
    'bad/binary.txt': new Uint8Array([1, 0, 2, 0]),
    'bad/latin.txt': new Uint8Array([0x74, 0xed, 0x6e, 0x68]),
    'docs.ndjson': [
      {id: 'một', text: 'Có 12 sản phẩm OCOP.', date: '2024-02-01', place: 'Sơn La'},
      {id: 'hai', text: hue},
    ]
      .map(one => JSON.stringify(one) + '\n')
      .join(''),
  })
})
afterAll(() => remove(folder))

const run = (args: string[], input?: string) => solieu(args, {cwd: folder, input})
const documents = (stdout: string) => [
  ...new Set(recordsOf(stdout).map(item => (item.source as {document: string}).document)),
]

describe('inputs', () => {
  test('folders heed ignore files, unless told not to', async () => {
    expect(documents((await run(['in'])).stdout)).toEqual(['in/a.txt', 'in/b.md', 'in/sub/c.txt'])
    expect(documents((await run(['in', '--no-ignore'])).stdout)).toContain('in/skip.txt')
  })

  test('patterns, and lists of names with line feeds or NUL', async () => {
    expect(documents((await run(['in/**/*.txt'])).stdout)).toEqual(['in/a.txt', 'in/sub/c.txt'])
    expect(documents((await run(['--files-from', '-'], 'in/a.txt\nin/b.md\n')).stdout)).toHaveLength(2)
    expect(documents((await run(['--files-from', '-'], 'in/b.md\0in/a.txt\0')).stdout)).toEqual([
      'in/b.md',
      'in/a.txt',
    ])
  })

  test('a stream of documents: ids, dates and places are theirs', async () => {
    const {stdout} = await run(['--from', 'ndjson', 'docs.ndjson'])
    expect(documents(stdout)).toEqual(['một', 'hai'])
    expect(recordsOf(stdout)[0]).toMatchObject({id: 'một#3', place: {name: 'Sơn La'}})
    const piped = await run(['--from', 'ndjson', '-'], readFileSync(path.join(folder, 'docs.ndjson'), 'utf8'))
    expect(piped.stdout).toBe(stdout)
  })

  test('a bad line of a stream is named, and the rest goes on', async () => {
    const lines = ['{"id":"x"}', 'no json', JSON.stringify({id: 'gut', text: mai}), '[1]'].join('\n')
    const {code, stdout, stderr} = await run(['--from', 'ndjson', '-'], lines)
    expect(code).toBe(1)
    expect(documents(stdout)).toEqual(['gut'])
    expect(stderr.split('\n').filter(Boolean)).toEqual([
      "<stdin>:1: has no 'text' that is a string",
      '<stdin>:2: not valid JSON',
      '<stdin>:4: is no JSON object',
    ])
  })

  test('bad files are each named once, and the rest is unharmed', async () => {
    const {code, stdout, stderr} = await run(['bad', 'in/a.txt', 'none.txt', '--quiet'])
    expect(code).toBe(1)
    expect(documents(stdout)).toEqual(['in/a.txt'])
    const lines = stderr.split('\n').filter(Boolean)
    expect(lines).toHaveLength(4)
    for (const name of ['bad/empty.txt', 'bad/binary.txt', 'bad/latin.txt', 'none.txt'])
      expect(lines.filter(line => line.startsWith(name))).toHaveLength(1)
  })
})

describe('workers', () => {
  const many = (count: number) =>
    Array.from({length: count}, (_, i) => JSON.stringify({id: `d${i}`, text: i % 2 ? mai : hue}) + '\n').join(
      '',
    )

  test.each(['ndjson', 'json', 'csv', 'table'])(
    '%s is the same bytes with one and with three',
    async format => {
      const args = ['--from', 'ndjson', '-', '--format', format]
      const [one, three] = await Promise.all([
        run([...args, '--jobs', '1'], many(40)),
        run([...args, '--jobs', '3'], many(40)),
      ])
      expect(three.stdout).toBe(one.stdout)
      expect(three.stderr).toBe(one.stderr)
    },
  )

  test('a document that takes its worker down is reported, and no other is lost', async () => {
    const input =
      many(30) + JSON.stringify({id: 'killer', text: mai}) + '\n' + many(30).replaceAll('"d', '"e')
    const {code, stdout, stderr} = await solieu(['--from', 'ndjson', '-', '--jobs', '2'], {
      cwd: folder,
      input,
      env: {SOLIEU_TEST_DIE_FOR: 'killer'},
    })
    expect(code).toBe(1)
    expect(stderr).toContain('killer: its worker died, twice')
    expect(documents(stdout)).toHaveLength(60)
  })

  test('GNU parallel deals the stream out, and nothing is lost', async context => {
    const there = await promisify(execFile)('parallel', ['--version']).then(
      ({stdout}) => stdout.includes('GNU'),
      () => false,
    )
    if (!there) return context.skip('GNU parallel is not installed')
    const file = path.join(folder, 'many.ndjson')
    writeFileSync(file, many(200))
    const command = `parallel --pipe --block 10k -k node ${program} --from ndjson - --jobs 1 --quiet < ${file}`
    const [{stdout: dealt}, whole] = await Promise.all([
      promisify(execFile)('sh', ['-c', command], {maxBuffer: 1e8}),
      run(['--from', 'ndjson', file]),
    ])
    expect(recordsOf(dealt)).toHaveLength(recordsOf(whole.stdout).length)
  })
})

describe('outputs', () => {
  test('a folder: a file a document', async () => {
    expect((await run(['in', '-o', 'out/', '--format', 'csv'])).code).toBe(0)
    expect(readdirSync(path.join(folder, 'out/in')).sort()).toEqual(['a.txt.csv', 'b.md.csv', 'sub'])
  })

  test('a file a record type, with the columns of that type', async () => {
    expect((await run(['in', '-o', 'types', '--split', 'type', '--format', 'csv'])).code).toBe(0)
    expect(readdirSync(path.join(folder, 'types')).sort()).toEqual([
      'indicator.csv',
      'ocop.csv',
      'project.csv',
    ])
    const [head] = readFileSync(path.join(folder, 'types/ocop.csv'), 'utf8').split('\n')
    expect(head).toContain('stars')
    expect(head).not.toContain('grantor')
  })

  test('columns are chosen and ordered; unknown ones are wrong usage', async () => {
    const {stdout} = await run(['in/a.txt', '-f', 'csv', '--columns', 'unit,value,place_name'])
    expect(stdout.split('\n').slice(0, 2)).toEqual(['unit,value,place_name', ',12,Mai Sơn'])
    expect((await run(['in', '-f', 'csv', '--columns', 'nope'])).code).toBe(2)
  })

  test('cells that would run as formulas are made text, unless told not to', async () => {
    const input = JSON.stringify({id: '=1+1', text: mai}) + '\n'
    const safe = await run(['--from', 'ndjson', '-', '-f', 'csv', '--columns', 'source_document'], input)
    expect(safe.stdout.split('\n')[1]).toBe("'=1+1")
    const raw = await run(
      ['--from', 'ndjson', '-', '-f', 'csv', '--columns', 'source_document', '--no-escape-formulas'],
      input,
    )
    expect(raw.stdout.split('\n')[1]).toBe('=1+1')
  })

  test('interrupted, it leaves nothing half-written', async () => {
    const target = path.join(folder, 'cut')
    mkdirSync(target)
    const child = spawn(
      process.execPath,
      [program, '--from', 'ndjson', '-', '-o', 'cut/out.ndjson', '--jobs', '1'],
      {
        cwd: folder,
      },
    )
    child.stdin.on('error', () => undefined)
    child.stdin.write(JSON.stringify({id: 'x', text: mai}) + '\n')
    for (let tries = 0; readdirSync(target).length === 0 && tries < 200; tries++)
      await new Promise(resolve => setTimeout(resolve, 20))
    const ended = new Promise<[number | null, string | null]>(resolve =>
      child.on('close', (code, signal) => resolve([code, signal])),
    )
    child.kill('SIGINT')
    const [code, signal] = await ended
    expect(code === 130 || signal === 'SIGINT').toBe(true)
    expect(readdirSync(target)).toEqual([])
  })

  test.skipIf(!existsSync('/dev/full'))('a full disk is a message and exit 1', async () => {
    const {stderr, stdout} = await promisify(execFile)('sh', [
      '-c',
      `"${process.execPath}" "${program}" "${path.join(folder, 'in')}" > /dev/full; echo $?`,
    ])
    expect(stderr).toBe('<stdout>: no space left\n')
    expect(stdout.trim()).toBe('1')
  })
})

describe('filters', () => {
  const values = async (...args: string[]) =>
    recordsOf((await run(['in/a.txt', 'in/b.md', ...args])).stdout).map(item => item.value)

  test('by place, with all in it; by name without accents or by code', async () => {
    expect(await values('--place', 'Sơn La')).toEqual([12, 3])
    expect(await values('--place', 'huyện Mai Sơn, Sơn La')).toEqual([12, 3])
    expect(await values('--place', '46')).toContain(90)
  })

  test('by measure, status and time', async () => {
    expect(await values('--measure', 'products')).toEqual([12, 90])
    expect(await values('--status', 'target')).toEqual([])
    expect(await values('--period', '2022')).toContain(7.8)
    expect(await values('--period', '2023..')).not.toContain(7.8)
  })

  test('what no schema knows is wrong usage', async () => {
    expect((await run(['in', '--status', 'maybe'])).code).toBe(2)
    expect((await run(['in', '--period', '2023-13'])).code).toBe(2)
  })
})

describe('messages and policy', () => {
  test('--fail-on', async () => {
    expect((await run(['in/b.md', '--fail-on', 'unexplained'])).code).toBe(1)
    const {code, stderr} = await run(['in/b.md', '--fail-on', 'unexplained=1%'])
    expect(code).toBe(1)
    expect(stderr).toContain('failed on unexplained')
    expect((await run(['in/b.md', '--fail-on', 'unexplained=90%,invalid'])).code).toBe(0)
    expect((await run(['in/b.md', '--fail-on', 'all'])).code).toBe(2)
  })

  test('--stats is one JSON object on standard error', async () => {
    const {stderr} = await run(['in', '--stats', '--quiet'])
    expect(JSON.parse(stderr)).toMatchObject({documents: 3, failed: 0, types: {ocop: 3}})
  })

  test('--reporter json and github', async () => {
    const json = await run(['none.txt', '--reporter', 'json'])
    expect(JSON.parse(json.stderr)).toMatchObject({
      document: 'none.txt',
      severity: 'error',
      rule: 'unreadable',
    })
    expect((await run(['none.txt', '--reporter', 'github'])).stderr).toMatch(
      /^::error title=unreadable::none\.txt/u,
    )
  })
})

describe('solieu summary', () => {
  test('adds up without the parts, and what a text says twice once', async () => {
    const text =
      'Sơn La, 12/3/2024 - Toàn tỉnh có 20 sản phẩm OCOP, gồm 5 sản phẩm 4 sao, 15 sản phẩm 3 sao. Toàn tỉnh có 20 sản phẩm OCOP.'
    const {stdout} = await run(['summary', '-'], text)
    expect(recordsOf(stdout)).toMatchObject([
      {type: 'ocop', measure: 'products', place: 'Sơn La', records: 1, sum: 20},
    ])
  })

  test('rates do not add up; by district', async () => {
    const {stdout} = await run(['summary', 'in', '--by', 'district', '--format', 'json'])
    const {summary} = JSON.parse(stdout) as {summary: {place: string | null; sum: number | null}[]}
    expect(summary.some(({place, sum}) => place === 'Mai Sơn' && sum === 12)).toBe(true)
  })

  test('bars in a table', async () => {
    expect((await run(['summary', 'in', '--format', 'table'])).stdout).toContain('█')
  })
})

describe('configuration', () => {
  test('is found upward, and flags win', async () => {
    const home = folderWith({
      'solieu.config.json': '{"format": "csv", "columns": ["value"]}',
      'deep/a.txt': mai,
    })
    try {
      const cwd = path.join(home, 'deep')
      expect((await solieu(['a.txt'], {cwd})).stdout).toBe('value\n12\n3\n')
      expect((await solieu(['a.txt', '-f', 'ndjson'], {cwd})).stdout).toMatch(/^\{/u)
      expect((await solieu(['a.txt', '--no-config'], {cwd})).stdout).toMatch(/^\{/u)
    } finally {
      remove(home)
    }
  })

  test('one that is not valid is wrong usage, and says where', async () => {
    const home = folderWith({'solieu.config.json': '{"jobs": "viele"}', 'a.txt': mai})
    try {
      const {code, stderr} = await solieu(['a.txt'], {cwd: home})
      expect(code).toBe(2)
      expect(stderr).toContain('jobs')
    } finally {
      remove(home)
    }
  })

  test('its schema is printed', async () => {
    expect(JSON.parse((await run(['schema', 'config'])).stdout)).toMatchObject({type: 'object'})
  })
})

test.each(['bash', 'zsh', 'fish'])('completion for %s tells of every command', async shell => {
  const {code, stdout} = await run(['completion', shell])
  expect(code).toBe(0)
  for (const command of ['extract', 'summary', 'show', 'explain', 'places', 'indicators', 'schema'])
    expect(stdout).toContain(command)
  expect(stdout).toContain(shell === 'fish' ? '-l format' : '--format')
})
