/** Ignore files: `.gitignore` and `.ignore` as git reads them, from the repository's root down to a folder. */
import {existsSync, readFileSync} from 'node:fs'
import path from 'node:path'
import type {Ignore} from 'ignore'

const ignoreFiles = ['.gitignore', '.ignore']

interface Layer {
  folder: string
  rules: Ignore
}

/** What is left out below a folder; a list of layers, the outermost first. */
export type Ignored = readonly Layer[]

/**
 * The rules that hold in a folder by itself and its parents, up to the root of a repository; without one up to `top`.
 */
export async function ignoredFrom(folder: string, top = folder): Promise<Ignored> {
  const start = path.resolve(folder)
  const last = path.resolve(top)
  let above: string[] = []
  for (let at = start; ; at = path.dirname(at)) {
    above.unshift(at)
    if (existsSync(path.join(at, '.git'))) break
    if (at === path.dirname(at)) {
      const from = above.indexOf(last)
      above = from < 0 ? [start] : above.slice(from)
      break
    }
  }
  let layers: Ignored = []
  for (const each of above) layers = await ignoredBelow(layers, each)
  return layers
}

/** The rules with those that a folder adds. */
export async function ignoredBelow(layers: Ignored, folder: string): Promise<Ignored> {
  const texts = ignoreFiles.flatMap(name => {
    try {
      return [readFileSync(path.join(folder, name), 'utf8')]
    } catch {
      return []
    }
  })
  if (texts.length === 0) return layers
  const {default: ignore} = await import('ignore')
  const rules = ignore()
  for (const text of texts) rules.add(text)
  return [...layers, {folder: path.resolve(folder), rules}]
}

/** Whether a file or folder is left out; the nearest rule decides. */
export function isIgnored(layers: Ignored, name: string, isFolder: boolean): boolean {
  const full = path.resolve(name)
  for (const {folder, rules} of layers.toReversed()) {
    const inside = path.relative(folder, full).replaceAll('\\', '/')
    if (inside === '' || inside.startsWith('..')) continue
    const {ignored, unignored} = rules.test(isFolder ? `${inside}/` : inside)
    if (ignored) return true
    if (unignored) return false
  }
  return false
}
