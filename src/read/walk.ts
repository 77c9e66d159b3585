/** What a folder or a pattern stands for: the files, one at a time. */
import {readdir} from 'node:fs/promises'
import path from 'node:path'
import {ignoredBelow, ignoredFrom, isIgnored, type Ignored} from './ignore.js'
import {Problem, systemReason} from './problem.js'

export interface WalkOptions {
  /** the endings a folder is searched for, lower case with the dot */
  endings: readonly string[]
  /** heed ignore files */
  ignore: boolean
}

/** The files of a folder and below it, by name; names that begin with a dot and what is ignored are left out. */
export async function* walk(folder: string, options: WalkOptions): AsyncGenerator<string | Problem> {
  yield* descend(folder, options, options.ignore ? await ignoredFrom(folder) : [])
}

async function* descend(
  folder: string,
  options: WalkOptions,
  ignored: Ignored,
): AsyncGenerator<string | Problem> {
  let entries
  try {
    entries = await readdir(folder, {withFileTypes: true})
  } catch (error) {
    return yield new Problem(folder, systemReason(error))
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : 1))
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue
    const found = path.join(folder, entry.name)
    const isFolder = entry.isDirectory()
    if (!isFolder && !options.endings.includes(path.extname(entry.name).toLowerCase())) continue
    if (ignored.length > 0 && isIgnored(ignored, found, isFolder)) continue
    if (!isFolder) yield found
    else yield* descend(found, options, options.ignore ? await ignoredBelow(ignored, found) : [])
  }
}

/** Whether a name may be a pattern. */
export function isPattern(name: string): boolean {
  return /[*?[\]{}!()]/u.test(name)
}

/** The files that a pattern matches, by name; file systems hold composed and decomposed names, so both are tried. */
export async function matching(pattern: string, ignore: boolean): Promise<string[]> {
  const {glob} = await import('tinyglobby')
  for (const form of new Set([pattern, pattern.normalize('NFC'), pattern.normalize('NFD')])) {
    const files = await glob(form.replaceAll('\\', '/'), {expandDirectories: false, onlyFiles: true})
    if (files.length === 0) continue
    return (ignore ? await unignored(files) : files).sort()
  }
  return []
}

async function unignored(files: readonly string[]): Promise<string[]> {
  const layers = new Map<string, Ignored>()
  const kept: string[] = []
  for (const file of files) {
    const folder = path.dirname(file)
    let ignored = layers.get(folder)
    if (!ignored) layers.set(folder, (ignored = await ignoredFrom(folder, '.')))
    if (!isIgnored(ignored, file, false)) kept.push(file)
  }
  return kept
}
