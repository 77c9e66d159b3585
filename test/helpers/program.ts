import {spawn} from 'node:child_process'
import {mkdtempSync, rmSync, writeFileSync, mkdirSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {fileURLToPath} from 'node:url'

export const program = fileURLToPath(new URL('../../bin/solieu.js', import.meta.url))

export interface Result {
  code: number | null
  stdout: string
  stderr: string
}

export interface RunOptions {
  cwd?: string
  input?: string | Uint8Array
  env?: Record<string, string>
}

/** Run the real program to its end. */
export function solieu(args: readonly string[], {cwd, input = '', env}: RunOptions = {}): Promise<Result> {
  return new Promise((resolve, reject) => {
    const {FORCE_COLOR: _force, NO_COLOR: _no, COLUMNS: _columns, ...inherited} = process.env
    const child = spawn(process.execPath, [program, ...args], {cwd, env: {...inherited, ...env}})
    const out: Buffer[] = []
    const err: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
    child.stdin.on('error', () => {})
    child.on('error', reject)
    child.on('close', code =>
      resolve({code, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString()}),
    )
    child.stdin.end(input)
  })
}

/** A temporary folder with these files; a name may hold folders. */
export function folderWith(files: Record<string, string | Uint8Array>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'solieu-test-'))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), {recursive: true})
    writeFileSync(path.join(folder, name), content)
  }
  return folder
}

/** Remove what `folderWith` made. */
export function remove(folder: string): void {
  rmSync(folder, {recursive: true, force: true})
}

/** The records of NDJSON output. */
export function recordsOf(stdout: string): Record<string, unknown>[] {
  return stdout
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line) as Record<string, unknown>)
}
