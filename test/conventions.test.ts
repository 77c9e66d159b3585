/** The conventions that no linter knows: Vietnamese-safe patterns, one-way imports, `process` in one place. */
import {schemas} from '../schemas/index.js'
import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, test} from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))

interface Source {
  /** from the root, with slashes */
  name: string
  /** comments blanked, lines kept */
  code: string
}

function sources(folder: string): Source[] {
  return readdirSync(path.join(root, folder), {withFileTypes: true, recursive: true})
    .filter(entry => entry.isFile() && entry.name.endsWith('.ts'))
    .map(entry => path.join(entry.parentPath, entry.name))
    .sort()
    .map(file => ({
      name: path.relative(root, file).replaceAll('\\', '/'),
      code: blankComments(readFileSync(file, 'utf8')),
    }))
}

const blankComments = (code: string) =>
  code.replace(/\/\*\*?[^]*?\*\//g, hit => hit.replace(/[^\n]/g, ' ')).replace(/(?<=^|\s)\/\/.*$/gm, '')

const lineOf = (code: string, at: number) => code.slice(0, at).split('\n').length

const literal =
  /(?<=(?:^|[(,=:[!&|?{};>]|return)\s*)\/(?![*/])((?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+)\/([dgimsuvy]*)/gm

const constructed = /\bRegExp\(([^)]*)\)|String\.raw`([^`]*)`/g

/** What ASCII-only part of a pattern would split or miss Vietnamese letters. */
export function asciiOnly(pattern: string, flags: string): string | null {
  const part = /(?<!\\)(?:\\\\)*(\\[bBwW])/.exec(pattern)
  if (part) return part[1]
  return flags.includes('i') && !/[uv]/.test(flags) ? 'flag i without u' : null
}

describe('patterns are safe for Vietnamese', () => {
  test('the check sees what it has to see', () => {
    expect(asciiOnly(String.raw`tỷ\b`, 'u')).toBe(String.raw`\b`)
    expect(asciiOnly(String.raw`\\b`, '')).toBeNull()
    expect(asciiOnly('đ', 'i')).toBe('flag i without u')
    expect([...String.raw`x = /a\b/g; y = f(/[/]\w/)`.matchAll(literal)].map(hit => hit[1])).toEqual([
      String.raw`a\b`,
      String.raw`[/]\w`,
    ])
  })

  test('a pattern for folded words has no tone: folding moves it behind the syllable', () => {
    const tone = /[\u0300\u0301\u0303\u0309\u0323]/u
    const found = sources('src').flatMap(({name, code}) =>
      [...code.matchAll(literal)]
        .filter(hit => tone.test(hit[1].normalize('NFD')))
        .filter(hit => /^\.(?:test|exec)\([^)]*\bfold\b/u.test(code.slice(hit.index + hit[0].length)))
        .map(hit => `${name}:${lineOf(code, hit.index)} ${hit[0]}`),
    )
    expect(found).toEqual([])
  })

  test(String.raw`no \b, \w, \W or bare flag i in src`, () => {
    const found = sources('src').flatMap(({name, code}) => [
      ...[...code.matchAll(literal)].map(hit => ({name, code, hit, fault: asciiOnly(hit[1], hit[2])})),
      ...[...code.matchAll(constructed)].map(hit => ({
        name,
        code,
        hit,
        fault: asciiOnly(hit[1] ?? hit[2], ''),
      })),
    ])
    const faults = found.filter(({fault}) => fault !== null)
    expect(faults.map(({name, code, hit, fault}) => `${name}:${lineOf(code, hit.index)} ${fault}`)).toEqual(
      [],
    )
  })
})

/** The folders of src, lowest first: a file may import from its own folder and from lower lines. */
const layers = [
  ['lexicon', 'read'],
  ['text', 'places'],
  ['mentions', 'indicators'],
  ['phrase', 'scope', 'frames'],
  ['records', 'relate'],
  ['.'],
  ['explain', 'batch'],
  ['cli'],
]

function folderOf(name: string): string {
  if (!name.startsWith('src/')) return name.split('/')[0]
  const parts = name.split('/')
  return parts.length === 2 ? '.' : parts[1]
}

function allowed(from: string, to: string): boolean {
  if (from === to) return true
  if (from === 'schemas') return false
  if (to === 'schemas') return true
  if (from === 'print' || from === 'read') return false
  if (to === 'print' || to === 'read') return from === 'cli' || from === 'batch'
  const rank = (folder: string) => layers.findIndex(layer => layer.includes(folder))
  return rank(to) >= 0 && rank(to) <= rank(from) && !(rank(to) === rank(from) && from === '.')
}

const importing = /(?:^|\n)\s*(?:import|export)\s(type\s)?[^'"`;]*?from\s+'(\.[^']+)'|import\('(\.[^']+)'\)/g

describe('imports run one way', () => {
  test('cli → extract → records, relate → phrase, scope, frames → mentions → text, places → lexicon', () => {
    const faults = [...sources('src'), ...sources('schemas')].flatMap(({name, code}) =>
      [...code.matchAll(importing)].flatMap(([, typeOnly, stated, dynamic]) => {
        const target = path.posix.join(path.posix.dirname(name), stated ?? dynamic)
        if (target === 'package.json') return []
        // The shapes of a layer are known to all: a type is erased.
        if (typeOnly && target.endsWith('types.js')) return []
        return allowed(folderOf(name), folderOf(target)) ? [] : [`${name} → ${target}`]
      }),
    )
    expect(faults).toEqual([])
  })

  test('process is touched in src/cli and by workers alone', () => {
    const faults = sources('src').filter(
      ({name, code}) =>
        !name.startsWith('src/cli/') && name !== 'src/batch/worker.ts' && /\bprocess\./.test(code),
    )
    expect(faults.map(({name}) => name)).toEqual([])
  })
})

test('a record type is one file of less than 120 lines', () => {
  const names = Object.keys(schemas)
  const files = sources('src').filter(({name}) =>
    names.includes(/^src\/records\/(.+)\.ts$/.exec(name)?.[1] ?? ''),
  )
  expect(files).toHaveLength(names.length)
  for (const {name, code} of files) expect([name, code.split('\n').length < 121]).toEqual([name, true])
})
