/** Look-up of units by name, in any spelling, and of names in running text. */
import {fold} from '../text/fold.js'
import {aliases, sameSyllables} from './aliases.js'
import {spellings} from './data/packed.js'
import type {Unit} from './types.js'
import {nameLines, nameOf, namesOf, unitAt, unitCount, withCode, type NameLine} from './unpack.js'

/** A name, whose units are read when it is first met. */
interface Entry {
  name: string
  units(): readonly Unit[]
}

/** A step in the tree of the names that begin with one syllable. */
interface Node {
  entries: Entry[]
  units: readonly Unit[] | null
  next: Map<string, Node> | null
}

/** The names that begin with one word, other spellings, and the tree of both once it is needed. */
interface Bucket {
  lines: NameLine[]
  entries: Entry[]
  tree: Node | null
}
type Names = Map<string, Bucket>

const between = /[\s\u00A0\-–—‑'’‘.,/]+/u
const numeral = /^\d+$/u
const zero = 48
let names: Names | undefined

/** Spellings of one syllable in names of minority languages. */
let same: Map<string, string> | undefined

function unite(folded: string): string {
  same ??= new Map(
    sameSyllables.flatMap(list => {
      const all = list.split(' ').map(fold)
      return all.map(one => [one, all[0]!] as const)
    }),
  )
  // Wards were «05» before they were «5».
  if (folded.charCodeAt(0) === zero && numeral.test(folded)) return String(Number(folded))
  return same.get(folded) ?? folded
}

function syllables(name: string): string[] {
  return name
    .normalize('NFC')
    .split(between)
    .filter(Boolean)
    .map(part => unite(fold(part)))
}

/** The normaliser for place names: folded syllables, one space between; hyphen, apostrophe and dot are spaces. */
export function nameKey(name: string): string {
  return syllables(name).join(' ')
}

function index(): Names {
  if (names) return names
  names = new Map()
  for (const line of nameLines()) bucketOf(line.word).lines.push(line)
  for (const line of nameLines())
    if (line.text.includes("'"))
      for (const [i, name] of namesOf(line).entries())
        if (name.includes("'")) alias(name.replace(/'\s*/gu, ''), () => bearers(line.start + i))
  for (const text of spellings.split(';')) {
    const [unit = '', name = ''] = text.split('=')
    alias(name, () => [unitAt(parseInt(unit, 36))])
  }
  for (const [code, level, list] of aliases)
    for (const name of list.split('|'))
      alias(name, () => ([1, 2] as const).flatMap(system => withCode(system, level, code)))
  return names
}

function bucketOf(folded: string): Bucket {
  const key = unite(folded)
  let bucket = names!.get(key)
  if (!bucket) names!.set(key, (bucket = {lines: [], entries: [], tree: null}))
  return bucket
}

function alias(name: string, units: Entry['units']): void {
  bucketOf(fold(name.split(between, 1)[0]!)).entries.push({name, units})
}

let starts: Int32Array | undefined
let sorted: Int32Array | undefined

/** The units that bear a name. Sorted by name, by counting, those of name i stand from starts[i] to starts[i + 1]. */
function bearers(name: number): readonly Unit[] {
  if (!starts || !sorted) {
    starts = new Int32Array(unitCount + 1)
    sorted = new Int32Array(unitCount)
    const numbers = Int32Array.from({length: unitCount}, (_, i) => nameOf(i))
    for (const one of numbers) starts[one + 1]!++
    for (let i = 0; i < unitCount; i++) starts[i + 1]! += starts[i]!
    const filled = starts.slice()
    for (let i = 0; i < unitCount; i++) sorted[filled[numbers[i]!]!++] = i
  }
  return Array.from(sorted.subarray(starts[name], starts[name + 1]), unitAt)
}

/** The tree of the names that begin with a word. */
function treeOf(first: string): Node | undefined {
  const bucket = index().get(first)
  if (!bucket || bucket.tree) return bucket?.tree ?? undefined
  bucket.tree = node()
  for (const line of bucket.lines)
    for (const [i, name] of namesOf(line).entries())
      plant(bucket.tree, {name, units: () => bearers(line.start + i)})
  for (const entry of bucket.entries) plant(bucket.tree, entry)
  return bucket.tree
}

function plant(tree: Node, entry: Entry): void {
  let at = tree
  for (const part of syllables(entry.name).slice(1)) {
    at.next ??= new Map()
    let below = at.next.get(part)
    if (!below) at.next.set(part, (below = node()))
    at = below
  }
  at.entries.push(entry)
}

function node(): Node {
  return {entries: [], units: null, next: null}
}

function unitsOf(at: Node): readonly Unit[] {
  return (at.units ??= [...new Set(at.entries.flatMap(entry => entry.units()))])
}

/** All units, of both systems and every level, that bear the name or have it as an alias. */
export function byName(name: string): readonly Unit[] {
  const [first, ...rest] = syllables(name)
  let at = first === undefined ? undefined : treeOf(first)
  for (const part of rest) at = at?.next?.get(part)
  return at ? unitsOf(at) : []
}

/**
 * The longest name that begins at token `from`; `folds(i)` gives the folded word of a token, `null` for a hyphen or
 * apostrophe inside a name (skipped), undefined where no name can go on. `length` counts tokens. A name that is a
 * number alone («phường 5») is none here.
 */
export function longestName(
  folds: (i: number) => string | null | undefined,
  from: number,
): {units: readonly Unit[]; length: number} | undefined {
  const first = folds(from)
  if (typeof first !== 'string') return undefined
  let at = treeOf(unite(first))
  let longest = at && at.entries.length && !numeral.test(first) ? {at, to: from + 1} : undefined
  for (let i = from + 1; at?.next; i++) {
    const word = folds(i)
    if (word === null) continue
    at = word === undefined ? undefined : at.next.get(unite(word))
    if (at?.entries.length) longest = {at, to: i + 1}
  }
  return longest && {units: unitsOf(longest.at), length: longest.to - from}
}
