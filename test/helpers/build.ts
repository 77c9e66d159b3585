import {execFileSync} from 'node:child_process'
import {readdirSync, rmSync, statSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** When the newest file under a folder was written; 0 where there is none. */
function newest(folder: string): number {
  return readdirSync(path.join(root, folder), {withFileTypes: true, recursive: true})
    .filter(entry => entry.isFile())
    .reduce((time, entry) => Math.max(time, statSync(path.join(entry.parentPath, entry.name)).mtimeMs), 0)
}

function built(): number {
  try {
    return statSync(path.join(root, 'dist/cli.js')).mtimeMs
  } catch {
    return 0
  }
}

/**
 * Vitest's global set-up: some tests run the real program, so build it where the sources are newer. Where it does not
 * build there must be no old program to pass the tests with: those tests fail, the others run.
 */
export function setup(): void {
  if (built() > Math.max(newest('src'), newest('schemas'))) return
  try {
    execFileSync(process.execPath, ['scripts/build.js'], {cwd: root, stdio: 'inherit'})
  } catch {
    rmSync(path.join(root, 'dist'), {recursive: true, force: true})
  }
}
