/** The packed units: read one by one when they are asked for (scripts/build-gazetteer.js writes them). */
import {names, sizes, spans, units} from './data/packed.js'
import type {Level, Unit} from './types.js'

type System = 1 | 2
const width = 11
const types = ['tỉnh', 'thành phố', 'quận', 'huyện', 'thị xã', 'xã', 'phường', 'thị trấn', 'đặc khu']
const codeWidth: Record<Level, number> = {province: 2, district: 3, commune: 5}

const groups: {level: Level; system: System; from: number; to: number}[] = []
for (const [i, [level, system]] of (
  [
    ['province', 1],
    ['province', 2],
    ['district', 1],
    ['commune', 1],
    ['commune', 2],
  ] as const
).entries()) {
  const from = groups.at(-1)?.to ?? 0
  groups.push({level, system, from, to: from + sizes[i]!})
}

export const unitCount = groups.at(-1)!.to

/** The value of a digit in base 64, by its character code. */
const digitOf = new Uint8Array(128)
for (let i = 0; i < 64; i++)
  digitOf['0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_'.charCodeAt(i)] = i

function number(at: number, length: number): number {
  let value = 0
  for (let i = at; i < at + length; i++) value = value * 64 + digitOf[units.charCodeAt(i)]!
  return value
}

export interface NameLine {
  /** the first word of the names, folded */
  word: string
  /** the number of the first of them */
  start: number
  text: string
  names: string[] | null
}

let lines: NameLine[] | undefined
let spanTable: string[] | undefined
const made: (Unit | undefined)[] = []

/** The names, by their first words. */
export function nameLines(): readonly NameLine[] {
  return (lines ??= names.split('\n').map(text => {
    const comma = text.indexOf(',')
    const second = text.indexOf(',', comma + 1)
    const start = Number(text.slice(comma + 1, second))
    return {word: text.slice(0, comma), start, text: text.slice(second + 1), names: null}
  }))
}

/** The names of one line. */
export function namesOf(line: NameLine): readonly string[] {
  return (line.names ??= line.text.split(','))
}

function nameNumbered(id: number): string {
  const all = nameLines()
  let low = 0
  for (let high = all.length; high - low > 1;) {
    const middle = (low + high) >> 1
    if (all[middle]!.start <= id) low = middle
    else high = middle
  }
  return namesOf(all[low]!)[id - all[low]!.start]!
}

/** The number of the name that a unit bears. */
export function nameOf(index: number): number {
  return number(index * width + 3, 3)
}

/** The unit at a place in the list: provinces first, then districts, then communes. */
export function unitAt(index: number): Unit {
  const known = made[index]
  if (known) return known
  const {level, system} = groups.find(group => index < group.to)!
  const at = index * width
  const [from = '', to = ''] = (spanTable ??= spans.split(' '))[number(at + 7, 2)]!.split('/')
  const unit = {
    code: String(number(at, 3)).padStart(codeWidth[level], '0'),
    name: nameNumbered(nameOf(index)),
    type: types[number(at + 6, 1)]!,
    level,
    system,
    from: date(from),
    to: date(to),
  } as Unit
  made[index] = unit
  const above = level === 'province' ? unit : unitAt(number(at + 9, 2))
  unit.province = level === 'province' ? unit : above.province
  unit.district = level === 'district' ? unit : above.level === 'district' ? above : null
  return unit
}

/** The communes of the old system that lay in a district, of every time. */
export function communesIn(code: string): Unit[] {
  const {from, to} = groups.find(group => group.level === 'commune' && group.system === 1)!
  const found: Unit[] = []
  for (let i = from; i < to; i++) if (unitAt(number(i * width + 9, 2)).code === code) found.push(unitAt(i))
  return found
}

function date(short: string): string | null {
  return short === '' ? null : `20${short.slice(0, 2)}-${short.slice(2, 4)}-${short.slice(4)}`
}

/** Every version of the unit with a code in one system, the latest last. */
export function withCode(system: System, level: Level, code: string): Unit[] {
  const group = groups.find(one => one.system === system && one.level === level)
  if (!group || !/^\d+$/u.test(code) || code.length !== codeWidth[level]) return []
  const wanted = Number(code)
  let low = group.from
  for (let high = group.to; low < high;) {
    const middle = (low + high) >> 1
    if (number(middle * width, 3) < wanted) low = middle + 1
    else high = middle
  }
  const found: Unit[] = []
  for (; low < group.to && number(low * width, 3) === wanted; low++) found.push(unitAt(low))
  return found
}

/** Whether the unit was in force at the date. */
export function validAt(unit: Unit, date: string): boolean {
  return (unit.from === null || unit.from <= date) && (unit.to === null || date <= unit.to)
}
