/** What the units of the old system became on 2025-07-01, and what the new ones were made of. */
import {mapping, merged} from './data/packed.js'
import {lastOld, reform} from './reform.js'
import type {Mapping, Unit} from './types.js'
import {communesIn, validAt, withCode} from './unpack.js'

interface Link {
  code: string
  kind: Mapping['kind']
}

interface Links {
  /** code of an old commune, or of a district without communes with a D before it → new communes, and back */
  next: Map<string, Link[]>
  before: Map<string, Link[]>
  /** code of an old province → code of the new one */
  province: Map<string, string>
}

let links: Links | undefined

function read(): Links {
  if (links) return links
  links = {next: new Map(), before: new Map(), province: new Map()}
  for (const entry of mapping.split(';')) {
    const [head = '', list = ''] = entry.split('=')
    const code = padded(head, 5)
    for (const text of list.split(',')) {
      const kind = text.endsWith('*') ? 'part' : 'full'
      const bare = kind === 'part' ? text.slice(0, -1) : text
      const old = bare.startsWith('D') ? `D${padded(bare.slice(1), 3)}` : padded(bare, 5)
      push(links.next, old, {code, kind})
      push(links.before, code, {code: old, kind})
    }
  }
  for (const entry of merged.split(';')) {
    const [code = '', list = ''] = entry.split('=')
    for (const old of list.split(',')) links.province.set(old, code)
  }
  return links
}

function padded(base36: string, length: number): string {
  return String(parseInt(base36, 36)).padStart(length, '0')
}

function push<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

/** The code of the new province that an old province lies in. */
export function newProvinceCode(oldCode: string): string | undefined {
  return read().province.get(oldCode)
}

/**
 * The units of the two-tier system, as in force at `date` (its first day by default), that an old province, district
 * or commune went into. A district went into the communes that its communes went into. A commune that had ended before
 * the reform has none: the sources do not say.
 */
export function successors(unit: Unit, date: string = reform): Mapping[] {
  if (unit.system === 2) return []
  if (unit.level === 'province') {
    const next = withCode(2, 'province', newProvinceCode(unit.code) ?? '').find(one => validAt(one, date))
    return next ? [{unit: next, kind: 'full'}] : []
  }
  const {next} = read()
  if (unit.level === 'commune') return linked(next.get(unit.code) ?? [], date)
  const own = next.get(`D${unit.code}`)
  if (own) return linked(own, date)
  const all = new Map<string, Link>()
  for (const commune of communesOf(unit))
    for (const link of next.get(commune.code) ?? []) all.set(link.code, link)
  const kind = all.size === 1 ? 'full' : 'part'
  return linked(
    [...all.keys()].map(code => ({code, kind})),
    date,
  )
}

function linked(list: readonly Link[], date: string): Mapping[] {
  return list.flatMap(({code, kind}) => {
    const unit = withCode(2, 'commune', code).find(one => validAt(one, date))
    return unit ? [{unit, kind}] : []
  })
}

const communes = new Map<string, readonly Unit[]>()

/** The communes that a district had when the old system ended. */
function communesOf({code}: Unit): readonly Unit[] {
  let own = communes.get(code)
  if (!own) communes.set(code, (own = communesIn(code).filter(unit => unit.to === lastOld)))
  return own
}

/** The old units, as they were at the end, that a unit of the two-tier system was made of. */
export function predecessors(unit: Unit): Mapping[] {
  if (unit.system === 1) return []
  const {before, province} = read()
  const last = (list: readonly Unit[], kind: Mapping['kind']): Mapping[] =>
    list.filter(one => one.to === lastOld).map(old => ({unit: old, kind}))
  if (unit.level === 'province')
    return [...province].flatMap(([old, next]) =>
      next === unit.code ? last(withCode(1, 'province', old), 'full') : [],
    )
  return (before.get(unit.code) ?? []).flatMap(({code, kind}) =>
    code.startsWith('D')
      ? last(withCode(1, 'district', code.slice(1)), kind)
      : last(withCode(1, 'commune', code), kind),
  )
}
