/** What the program does with inputs that it can and cannot read. */
import {chmodSync, mkdirSync} from 'node:fs'
import path from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {folderWith, recordsOf, remove, solieu} from './helpers/program.js'

const good = 'Toàn huyện có 80.500 ha cây ăn quả.\n'
const bytes = (...values: number[]) => Uint8Array.from(values)
const utf16 = (text: string, big: boolean) => {
  const buffer = Buffer.from('\uFEFF' + text, 'utf16le')
  return big ? buffer.swap16() : buffer
}
let folder: string

beforeAll(() => {
  folder = folderWith({
    'good.txt': good,
    'bom.txt': '\uFEFF' + good,
    'le.txt': utf16(good, false),
    'be.txt': utf16(good, true),
    'empty.txt': '',
    'blank.txt': ' \n\n',
    'binary.txt': bytes(0x25, 0x50, 0x00, 0x01),
    'bad.txt': Buffer.concat([Buffer.from('tỉnh '), bytes(0xe1, 0xbb, 0x20)]),
    'cut.txt': Buffer.concat([Buffer.from('tỉnh '), bytes(0xe1, 0xbb)]),
    'surrogate.txt': Buffer.concat([utf16('ab', false), bytes(0x00, 0xd8, 0x61, 0x00)]),
    'huge.txt': Buffer.alloc(50_000_000, '1234567 ha '),
    'nested/b.txt': good,
    'nested/a/z.md': good,
    'nested/a.TXT': good,
    'nested/skip.docx': 'x',
  })
  mkdirSync(path.join(folder, 'none/below'), {recursive: true})
})
afterAll(() => remove(folder))

describe('what cannot be read is one line, and the rest is read', () => {
  test.each([
    ['missing.txt', 'missing.txt: no such file or folder'],
    ['good.txt/x', 'good.txt/x: no such file or folder'],
    ['none', 'none: holds no report (*.txt, *.md)'],
    ['empty.txt', 'empty.txt: is empty'],
    ['blank.txt', 'blank.txt: is empty'],
    ['binary.txt', 'binary.txt: is binary, not text (it holds NUL bytes)'],
    ['bad.txt', 'bad.txt: not valid UTF-8 at byte 7'],
    ['cut.txt', 'cut.txt: not valid UTF-8 at byte 7'],
    ['surrogate.txt', 'surrogate.txt: not valid UTF-16LE at byte 6'],
    ['huge.txt', 'huge.txt: is larger than 32 MiB'],
  ])('%s', async (input, line) => {
    const {code, stdout, stderr} = await solieu([input, 'good.txt'], {cwd: folder})
    expect({code, stderr}).toEqual({code: 1, stderr: line + '\n'})
    expect(recordsOf(stdout).map(({value}) => value)).toEqual([80500])
  })

  test.skipIf(process.getuid?.() === 0)('a file without permission', async () => {
    const locked = folderWith({'locked.txt': good})
    chmodSync(path.join(locked, 'locked.txt'), 0)
    const {code, stderr} = await solieu(['locked.txt'], {cwd: locked})
    remove(locked)
    expect({code, stderr}).toEqual({code: 1, stderr: 'locked.txt: permission denied\n'})
  })
})

describe('what is read', () => {
  test('UTF-8 and UTF-16 with byte order marks, offsets counted behind the mark', async () => {
    const inputs = ['good.txt', 'bom.txt', 'le.txt', 'be.txt']
    const {stdout} = await solieu([...inputs, '-f', 'json'], {cwd: folder})
    const {records, documents} = JSON.parse(stdout)
    expect(records.map((item: {id: string}) => item.id)).toEqual(inputs.map(name => `${name}#14`))
    expect(documents.map((item: {encoding: string}) => item.encoding)).toEqual([
      'utf-8',
      'utf-8',
      'utf-16le',
      'utf-16be',
    ])
  })

  test('a folder to its depth, by name, and a document named twice once', async () => {
    const {stdout, code} = await solieu(['nested', 'nested/b.txt', './good.txt', 'good.txt'], {cwd: folder})
    expect(code).toBe(0)
    const names = recordsOf(stdout).map(({source}) => (source as {document: string}).document)
    expect(names).toEqual(['nested/a/z.md', 'nested/a.TXT', 'nested/b.txt', './good.txt'])
  })

  test('standard input, named - or by default', async () => {
    const [named, silent] = await Promise.all([solieu(['-'], {input: good}), solieu([], {input: good})])
    expect(named).toEqual(silent)
    expect(recordsOf(named.stdout)[0].id).toBe('<stdin>#14')
    const empty = await solieu(['-'])
    expect({code: empty.code, stderr: empty.stderr}).toEqual({code: 1, stderr: '<stdin>: is empty\n'})
  })
})
