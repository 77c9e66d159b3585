/** `solieu places` and `--as-of`, as they are run. */
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {folderWith, recordsOf, remove, solieu} from './helpers/program.js'

let folder: string
beforeAll(() => {
  folder = folderWith({
    'old.txt': 'Sơn La, 12/3/2024 - Huyện Mai Sơn có 12 sản phẩm OCOP. Xã Hát Lót có 3 sản phẩm OCOP.\n',
    'huế.txt': 'Thừa Thiên Huế, 12/3/2024 - Toàn tỉnh có 90 sản phẩm OCOP.\n',
  })
})
afterAll(() => remove(folder))

interface Entry {
  code: string
  type: string
  level: string
  from: string | null
  to: string | null
  district: {name: string} | null
  province: {name: string}
  history: {code: string; name: string; same: string}[]
  successors: {code: string; kind: string}[]
}

const places = async (...args: string[]) => {
  const {code, stdout, stderr} = await solieu(['places', ...args], {env: {COLUMNS: '80'}})
  return {
    code,
    stderr,
    stdout,
    found: stdout.startsWith('{"') ? (recordsOf(stdout) as unknown as Entry[]) : [],
  }
}

describe('solieu places', () => {
  test('a name with what it lies in means one unit', async () => {
    const {found} = await places('huyện Châu Thành, Tiền Giang')
    expect(found.map(({code}) => code)).toEqual(['821'])
    expect(found[0]).toMatchObject({to: '2025-06-30', province: {name: 'Tiền Giang'}})
    expect(found[0]!.successors.length).toBeGreaterThan(1)
  })

  test('a name alone lists every unit that bears it', async () => {
    const {found} = await places('Châu Thành', '--level', 'district')
    expect(found).toHaveLength(10)
  })

  test('accents may be left out; with them they count', async () => {
    expect((await places('huyen muong la')).found.map(({code}) => code)).toEqual(['120'])
    expect((await places('Mường Lá, Sơn La, Hà Nội')).code).toBe(1)
  })

  test('a code that was used again means the unit of the day', async () => {
    const old = (await places('079')).found
    const before = (await places('28519', '--date', '2024-01-01')).found
    const now = (await places('28519', '--date', '2025-08-01')).found
    expect(old).toHaveLength(0)
    expect(before[0]?.district?.name).toBe('Châu Thành')
    expect(now[0]).toMatchObject({type: 'xã', district: null})
  })

  test('history and successors of a province', async () => {
    const {found} = await places('Hà Giang', '--level', 'province')
    expect(found).toMatchObject([{code: '02', successors: [{code: '08', name: 'Tuyên Quang'}]}])
  })

  test.each(['table', 'csv', 'json'])('as %s', async format => {
    const {stdout, code} = await places('TP. Hạ Long', '--format', format)
    expect(code).toBe(0)
    expect(stdout).toContain('Hạ Long')
    if (format === 'json') expect(JSON.parse(stdout)).toMatchObject({query: 'TP. Hạ Long', date: null})
    if (format === 'table') for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
  })

  test('nothing found is a message and exit 1; wrong usage is exit 2', async () => {
    const nothing = await places('Không Đâu')
    expect(nothing).toMatchObject({code: 1, stdout: ''})
    expect(nothing.stderr).toContain("no place 'Không Đâu'")
    expect(await places('Hà Giang', '--date', '2024-13-01')).toMatchObject({code: 2, stdout: ''})
    expect(await places(' ')).toMatchObject({code: 2})
  })
})

describe('--as-of', () => {
  const successors = async (...args: string[]) => {
    const {stdout} = await solieu([...args, '--format', 'ndjson'], {cwd: folder})
    return recordsOf(stdout).map(item => (item.place as {successor?: unknown} | null)?.successor)
  }

  test('says what became of each unit, and whether it is the same thing', async () => {
    const [district, commune] = await successors('old.txt', '--as-of', '2025-07-01')
    expect(district).toMatchObject({mapping: 'split', name: null, code: null, province: {name: 'Sơn La'}})
    expect(commune).toMatchObject({as_of: '2025-07-01', level: 'commune', province: {code: '14'}})
  })

  test('a province that nothing was joined to goes over one to one', async () => {
    expect(await successors('huế.txt', '--as-of', 'now')).toMatchObject([
      {mapping: 'one_to_one', name: 'Huế'},
    ])
  })

  test('without it no record has the field, and no table the columns', async () => {
    expect(await successors('old.txt')).toEqual([undefined, undefined])
    const plain = await solieu(['old.txt', '-f', 'csv'], {cwd: folder})
    const asked = await solieu(['old.txt', '-f', 'csv', '--as-of', '2025-07-01'], {cwd: folder})
    expect(plain.stdout).not.toContain('successor')
    expect(asked.stdout.split('\n')[0]).toContain('place_successor_mapping')
  })

  test('a day before the two-tier system is wrong usage', async () => {
    const {code, stderr} = await solieu(['old.txt', '--as-of', '2025-06-30'], {cwd: folder})
    expect(code).toBe(2)
    expect(stderr).toContain('2025-07-01')
  })
})
