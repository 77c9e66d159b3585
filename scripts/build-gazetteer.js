/**
 * Builds src/places/data.ts, the shipped gazetteer, from the source tables:
 *
 *   node scripts/build-gazetteer.js FOLDER
 *
 * FOLDER holds provinces.json, districts.json, communes.tsv, communes-history.tsv, commune-aliases.tsv,
 * provinces-2025.json, communes-2025.tsv and map-communes-2025.tsv. Facts only: codes, names, types, dates in force
 * (Quyết định 124/2004/QĐ-TTg and its updates by the General Statistics Office; Quyết định 19/2025/QĐ-TTg).
 */
import {readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'

const folder = process.argv[2]
if (!folder) {
  console.error('usage: node scripts/build-gazetteer.js FOLDER')
  process.exit(2)
}
/** @param {string} name */
const json = name => JSON.parse(readFileSync(path.join(folder, name), 'utf8'))
/** @param {string} name */
const tsv = name =>
  readFileSync(path.join(folder, name), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map(line => line.split('\t'))

const endOfOld = '2025-06-30'
const startOfNew = '2025-07-01'
/** @type {string[]} */
const dates = []
/** @param {string | null | undefined} date */
const dateIndex = date => {
  if (!date) return ''
  let at = dates.indexOf(date)
  if (at < 0) at = dates.push(date) - 1
  return at.toString(36)
}
/** @type {Record<string, string>} */
const types = {
  tỉnh: 'T',
  'thành phố': 'C',
  quận: 'Q',
  huyện: 'H',
  'thị xã': 'V',
  xã: 'x',
  phường: 'p',
  'thị trấn': 't',
  'đặc khu': 'd',
}

/** One unit: type, code, dates and name. @param {{code: string, name: string, type: string, from?: string | null, to?: string | null}} unit @param {number} last @param {string} openTo @param {string} openFrom */
function entry(unit, last, openTo, openFrom) {
  const from = unit.from && unit.from !== openFrom ? '>' + dateIndex(unit.from) : ''
  const to = (unit.to ?? '') === openTo ? '' : '<' + dateIndex(unit.to ?? '')
  return types[unit.type] + (Number(unit.code) - last).toString(36) + from + to + '.' + unit.name
}

/** @param {any[]} units @param {string} openTo @param {string} openFrom */
function entries(units, openTo, openFrom) {
  let last = 0
  return units
    .sort((a, b) => Number(a.code) - Number(b.code))
    .map(unit => {
      const text = entry(unit, last, openTo, openFrom) + (unit.tail ?? '')
      last = Number(unit.code)
      return text
    })
    .join(';')
}

/** @param {any} row */
const unit = row => ({code: row.code, name: row.name, type: row.type, from: row.validFrom, to: row.validTo})
/** @param {string[]} row @param {number} extra */
const commune = ([code, name, type, ...rest], extra) => ({
  code,
  name,
  type,
  from: rest[extra],
  to: rest[extra + 1],
  district: rest[0],
  province: extra === 2 ? rest[1] : rest[0],
})

const lines = []
lines.push('P' + entries(json('provinces.json').map(unit), endOfOld, ''))
/** @type {Map<string, any[]>} */
const byProvince = new Map()
for (const row of json('districts.json'))
  byProvince.set(row.province, [...(byProvince.get(row.province) ?? []), unit(row)])
for (const [province, units] of byProvince) lines.push('D' + province + ':' + entries(units, endOfOld, ''))
/** @type {Map<string, any[]>} */
const byDistrict = new Map()
for (const row of [...tsv('communes.tsv'), ...tsv('communes-history.tsv')].map(row => commune(row, 2))) {
  const key = `${row.district}.${row.province}`
  byDistrict.set(key, [...(byDistrict.get(key) ?? []), row])
}
for (const [key, units] of byDistrict) lines.push('W' + key + ':' + entries(units, endOfOld, ''))

/** @type {Map<string, string[]>} */
const sources = new Map()
for (const [old, next, kind] of tsv('map-communes-2025.tsv')) {
  const full = kind === 'full' || kind === 'renamed' || kind === 'unchanged'
  sources.set(next, [...(sources.get(next) ?? []), Number(old).toString(36) + (full ? '' : '*')])
}
lines.push(
  'p' +
    entries(
      json('provinces-2025.json').map((/** @type {any} */ row) => ({
        ...unit(row),
        tail: '=' + row.mergedFrom.join(','),
      })),
      '',
      startOfNew,
    ),
)
/** @type {Map<string, any[]>} */
const byNew = new Map()
for (const row of tsv('communes-2025.tsv').map(row => commune(row, 1))) {
  const tail = sources.has(row.code) ? '=' + sources.get(row.code)?.join(',') : ''
  byNew.set(row.province, [...(byNew.get(row.province) ?? []), {...row, tail}])
}
for (const [province, units] of byNew) lines.push('w' + province + ':' + entries(units, '', startOfNew))
lines.push(
  'A' +
    tsv('commune-aliases.tsv')
      .map(([code, , alias]) => `${code}.${alias}`)
      .join(';'),
)
lines.push('X' + dates.join(','))

const body = lines.join('\n').replaceAll('\\', '\\\\').replaceAll('`', '\\`')
writeFileSync(
  new URL('../src/places/data.ts', import.meta.url),
  `/**\n * The administrative units of Việt Nam with their time in force, packed by scripts/build-gazetteer.js; see unpack.ts.\n * Facts from the General Statistics Office's lists (Quyết định 124/2004/QĐ-TTg, 19/2025/QĐ-TTg).\n */\nexport const packed = \`${body}\`\n`,
)
console.log(`${Buffer.byteLength(body)} bytes`)
