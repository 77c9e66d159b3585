import {packed} from './data.js'
import type {Level, Unit} from './types.js'

/** The gazetteer's units and tables, unpacked. */
export interface Tables {
  units: Unit[]
  /** `${system}${level}${code}` → units that bore the code, in file order */
  codes: Map<string, Unit[]>
  /** code of a commune of the old system, or of a province → aliases */
  aliases: Map<string, string[]>
  /** old commune code → new units */
  successors: Map<string, {code: string; full: boolean}[]>
  /** new commune code → old communes */
  predecessors: Map<string, {code: string; full: boolean}[]>
  /** old province code → new province code */
  provinceSuccessor: Map<string, string>
}

const types: Record<string, string> = {
  T: 'tỉnh',
  C: 'thành phố',
  Q: 'quận',
  H: 'huyện',
  V: 'thị xã',
  x: 'xã',
  p: 'phường',
  t: 'thị trấn',
  d: 'đặc khu',
}
const width: Record<Level, number> = {province: 2, district: 3, commune: 5}
const entry = /^(.)([0-9a-z]+)(?:>([0-9a-z]+))?(?:<([0-9a-z]*))?\.([^=]*)(?:=(.*))?$/u

export const codeKey = (system: 1 | 2, level: Level, code: string): string => system + level + code

let tables: Tables | undefined

/** The tables, built at first use. */
export function gazetteer(): Tables {
  return (tables ??= unpack())
}

function unpack(): Tables {
  const lines = packed.split('\n')
  const dates = lines
    .find(line => line.startsWith('X'))!
    .slice(1)
    .split(',')
  const built: Tables = {
    units: [],
    codes: new Map(),
    aliases: new Map(),
    successors: new Map(),
    predecessors: new Map(),
    provinceSuccessor: new Map(),
  }
  const first = (system: 1 | 2, level: Level, code: string) =>
    built.codes.get(codeKey(system, level, code))?.at(-1)
  const date = (index: string | undefined) => (index ? dates[parseInt(index, 36)]! : null)
  const read = (
    body: string,
    level: Level,
    system: 1 | 2,
    province: Unit | undefined,
    district: Unit | null,
    tail?: (unit: Unit, text: string) => void,
  ) => {
    let last = 0
    for (const text of body.split(';')) {
      const hit = entry.exec(text)
      if (!hit) throw new Error(`bad gazetteer entry: ${text}`)
      last += parseInt(hit[2]!, 36)
      const unit = {
        code: String(last).padStart(width[level], '0'),
        name: hit[5]!,
        type: types[hit[1]!]!,
        level,
        system,
        from: system === 2 ? (date(hit[3]) ?? '2025-07-01') : date(hit[3]),
        to: hit[4] === undefined ? (system === 1 ? '2025-06-30' : null) : date(hit[4]),
      } as Unit
      unit.province = province ?? unit
      unit.district = level === 'district' ? unit : district
      built.units.push(unit)
      const key = codeKey(system, level, unit.code)
      const same = built.codes.get(key)
      if (same) same.push(unit)
      else built.codes.set(key, [unit])
      if (hit[6] && tail) tail(unit, hit[6])
    }
  }
  for (const line of lines) {
    const colon = line.indexOf(':')
    const [head, body] = [line.slice(1, colon), line.slice(colon + 1)]
    if (line.startsWith('P')) read(line.slice(1), 'province', 1, undefined, null)
    else if (line.startsWith('D')) read(body, 'district', 1, first(1, 'province', head), null)
    else if (line.startsWith('W')) {
      const [district, province] = head.split('.')
      read(body, 'commune', 1, first(1, 'province', province!), first(1, 'district', district!) ?? null)
    } else if (line.startsWith('p')) {
      read(line.slice(1), 'province', 2, undefined, null, (unit, text) => {
        for (const old of text.split(',')) built.provinceSuccessor.set(old, unit.code)
      })
    } else if (line.startsWith('w')) {
      read(body, 'commune', 2, first(2, 'province', head), null, (unit, text) => {
        for (const part of text.split(',')) {
          const full = !part.endsWith('*')
          const code = String(parseInt(full ? part : part.slice(0, -1), 36)).padStart(5, '0')
          push(built.successors, code, {code: unit.code, full})
          push(built.predecessors, unit.code, {code, full})
        }
      })
    } else if (line.startsWith('A')) {
      for (const alias of line.slice(1).split(';')) push(built.aliases, alias.slice(0, 5), alias.slice(6))
    }
  }
  return built
}

function push<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
