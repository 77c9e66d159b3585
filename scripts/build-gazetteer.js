/**
 * Builds src/places/data/packed.ts, the shipped gazetteer, from the source tables (see src/places/data/README.md):
 *
 *   node scripts/build-gazetteer.js --from FOLDER
 *
 * A unit is a record of eleven characters, so that nothing has to be parsed before one is asked for: code (3), name
 * (3), type (1), time in force (2), the unit that it lies in (2), all numbers in base 64.
 */
import {readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {build} from 'esbuild'

const folder = process.argv[2] === '--from' ? process.argv[3] : undefined
if (!folder) {
  console.error('usage: node scripts/build-gazetteer.js --from FOLDER')
  process.exit(2)
}
/** @param {string} name */
const read = name => readFileSync(path.join(folder, name), 'utf8').normalize('NFC').replaceAll('’', "'")
/** @param {string} name @returns {any[]} */
const json = name => JSON.parse(read(name))
/** The rows of a table, by the names in its first line. @param {string} name @returns {Record<string, string>[]} */
const table = name => {
  const [head = '', ...lines] = read(name).trim().split('\n')
  const fields = head.split('\t')
  return lines.map(line => Object.fromEntries(line.split('\t').map((cell, i) => [fields[i], cell])))
}

/** @typedef {{code: string, name: string, type: string, from: string, to: string, province: string, district: string}} Row */
/** @param {any} row @returns {Row} */
const unit = row => ({
  code: row.code,
  name: row.name,
  type: row.type,
  from: row.validFrom ?? '',
  to: row.validTo ?? '',
  province: row.province ?? row.code,
  district: row.district ?? '',
})
/** By code, then by time: the version in force last. @param {any[]} rows */
const sorted = rows =>
  rows
    .map(unit)
    .sort(
      (a, b) => Number(a.code) - Number(b.code) || end(a).localeCompare(end(b)) || (a.from < b.from ? -1 : 1),
    )
/** @param {Row} row */
const end = row => row.to || '9999'

const oldProvinces = sorted(json('provinces.json'))
const newProvinces = sorted(json('provinces-2025.json'))
const districts = sorted(json('districts.json'))
const oldCommunes = sorted([...table('communes.tsv'), ...table('communes-history.tsv')])
const newCommunes = sorted(table('communes-2025.tsv'))
const rows = [...oldProvinces, ...newProvinces, ...districts, ...oldCommunes, ...newCommunes]
const indexOf = new Map(rows.map((row, i) => [row, i]))

/** The version of the unit that a row lies in which was in force when the row ended. @param {Row[]} among @param {Row} row */
function parent(among, row) {
  const fit = among.find(one => one.from <= end(row) && end(row) <= end(one)) ?? among.at(-1)
  if (!fit) throw new Error(`no parent for ${row.code} ${row.name}`)
  return indexOf.get(fit) ?? 0
}
/** @template V @param {V[]} list @param {(value: V) => string} key */
const grouped = (list, key) => {
  /** @type {Map<string, V[]>} */
  const groups = new Map()
  for (const value of list) groups.set(key(value), [...(groups.get(key(value)) ?? []), value])
  return groups
}
const oldProvince = grouped(oldProvinces, row => row.code)
const newProvince = grouped(newProvinces, row => row.code)
const district = grouped(districts, row => `${row.code} ${row.province}`)
/** @param {Row} row @param {number} i */
function parentOf(row, i) {
  if (i < oldProvinces.length + newProvinces.length) return i
  if (row.district) return parent(district.get(`${row.district} ${row.province}`) ?? [], row)
  return parent((districts.includes(row) ? oldProvince : newProvince).get(row.province) ?? [], row)
}

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_'
/** @param {number} value @param {number} length */
function digits(value, length) {
  let text = ''
  for (let rest = value; text.length < length; rest = Math.floor(rest / 64)) text = alphabet[rest % 64] + text
  if (value >= 64 ** length || value < 0) throw new Error(`${value} does not fit`)
  return text
}
/** @param {string[]} values */
const numbered = values => {
  const list = [...new Set(values)].sort()
  return {list, at: new Map(list.map((value, i) => [value, i]))}
}
/** @param {string} date */
const short = date => date.replace(/^20/u, '').replaceAll('-', '')
/** @param {Row} row */
const spanOf = row => `${short(row.from)}/${short(row.to)}`

// The first word of every name is folded here, so that no name has to be folded before it is asked for.
const {outputFiles} = await build({
  entryPoints: ['src/text/fold.ts'],
  absWorkingDir: path.join(import.meta.dirname, '..'),
  format: 'esm',
  write: false,
})
/** @type {{fold: (text: string) => string}} */
const {fold} = await import(
  `data:text/javascript;base64,${Buffer.from(outputFiles[0]?.contents ?? []).toString('base64')}`
)
/** @param {string} name */
const firstWord = name => fold(/^[^\s\-'.,/]*/u.exec(name)?.[0] ?? '')
/** @type {Map<string, string[]>} */
const byFirst = grouped([...new Set(rows.map(row => row.name))].sort(), firstWord)
const names = {
  list: [...byFirst.values()].flat(),
  at: new Map([...byFirst.values()].flat().map((name, i) => [name, i])),
}
const lines = [...byFirst].map(([word, list]) => [word, names.at.get(list[0] ?? ''), ...list].join(','))
const spans = numbered(rows.map(spanOf))
const types = ['tỉnh', 'thành phố', 'quận', 'huyện', 'thị xã', 'xã', 'phường', 'thị trấn', 'đặc khu']
const units = rows
  .map(
    (row, i) =>
      digits(Number(row.code), 3) +
      digits(names.at.get(row.name) ?? -1, 3) +
      digits(types.indexOf(row.type), 1) +
      digits(spans.at.get(spanOf(row)) ?? -1, 2) +
      digits(parentOf(row, i), 2),
  )
  .join('')

/** `new=old,old*,Dold`: a `*` for a part of the old unit, a D for a district without communes. */
const whole = new Set(['full', 'renamed', 'unchanged'])
const mapping = [...grouped(table('map-communes-2025.tsv'), row => row.new ?? '')]
  .map(([next, from]) => {
    const old = from.map(({old = '', kind = ''}) => {
      const [, letter = '', code = ''] = /^(D?)(\d+)$/u.exec(old) ?? []
      return letter + Number(code).toString(36) + (whole.has(kind) ? '' : '*')
    })
    return `${Number(next).toString(36)}=${old.join(',')}`
  })
  .join(';')
const merged = json('provinces-2025.json')
  .filter(row => row.validTo === null)
  .map(row => `${row.code}=${row.mergedFrom.join(',')}`)
  .join(';')

/** Spellings of one code in the sources, for the units of that code which bear the canonical name. */
const spellings = table('commune-aliases.tsv')
  .flatMap(({code, canonical, alias}) =>
    rows.flatMap((row, i) =>
      row.code === code && row.code.length === 5 && row.name === canonical
        ? [`${i.toString(36)}=${alias}`]
        : [],
    ),
  )
  .join(';')

const sizes = [oldProvinces, newProvinces, districts, oldCommunes, newCommunes].map(list => list.length)
/** @param {string} name @param {string} comment @param {string} text */
const constant = (name, comment, text) => `/** ${comment} */\nexport const ${name} = \`${text}\`\n`
const file = [
  '/*! Names, types and parents of Vietnamese administrative units from vietnamese-provinces-database, (c) 2021 Thang Le Quoc, MIT licence; mapping of 2025 from dvhcvn, MIT licence. */\n' +
    '/** Packed by scripts/build-gazetteer.js, read by ../unpack.ts; where it comes from: README.md beside this file. */\n',
  `/** Provinces of the old and the new system, districts, communes of the old and the new system. */\nexport const sizes = [${sizes.join(', ')}] as const\n`,
  constant('spans', 'From/to as yymmdd.', spans.list.join(' ')),
  constant('mapping', 'New commune=old communes.', mapping),
  constant('merged', 'New province=old provinces.', merged),
  constant('spellings', 'Unit=another spelling.', spellings),
  constant('names', 'The first word, folded; the number of the first name; the names.', lines.join('\n')),
  constant('units', 'Eleven characters each.', units),
].join('\n')
if (/[\\$]/u.test(file)) throw new Error('a character to escape')
writeFileSync(new URL('../src/places/data/packed.ts', import.meta.url), file)
console.log(`${rows.length} units, ${names.list.length} names, ${Buffer.byteLength(file)} bytes`)
