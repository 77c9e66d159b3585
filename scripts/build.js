/**
 * Builds `dist/`: the command line as one split bundle that holds its dependencies (it starts fast), the library
 * with its dependencies outside (its users share them), and the library's type declarations.
 */
import {execFile} from 'node:child_process'
import {rename, rm} from 'node:fs/promises'
import {createRequire} from 'node:module'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {promisify} from 'node:util'
import {build} from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))
const fresh = path.join(root, `dist.${process.pid}`)

/** @type {import('esbuild').BuildOptions} */
const common = {
  absWorkingDir: root,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  sourcemap: true,
  legalComments: 'linked',
  logLevel: 'warning',
  outdir: fresh,
}

// CommonJS packages inside an ESM bundle call `require`.
const banner =
  "import {createRequire as $createRequire} from 'node:module'; const require = $createRequire(import.meta.url);"

const cli = () =>
  build({
    ...common,
    entryPoints: {cli: 'src/cli/main.ts', worker: 'src/batch/worker.ts'},
    splitting: true,
    chunkNames: 'chunks/[name]-[hash]',
    banner: {js: banner},
  })

const library = () => build({...common, entryPoints: {index: 'src/index.ts'}, packages: 'external'})

async function types() {
  const tsc = path.join(
    path.dirname(createRequire(import.meta.url).resolve('typescript/package.json')),
    'bin/tsc',
  )
  const out = path.join(fresh, 'types')
  await promisify(execFile)(process.execPath, [tsc, '-p', 'tsconfig.build.json', '--outDir', out], {
    cwd: root,
  })
}

/** Old out, new in, at once; a build that runs beside this one may come between. */
async function swap(tries = 5) {
  const dist = path.join(root, 'dist')
  await rm(dist, {recursive: true, force: true})
  await rename(fresh, dist).catch(error => {
    if (tries === 0) throw error
    return swap(tries - 1)
  })
}

try {
  // All have to end before their folder is moved or removed.
  const steps = await Promise.allSettled([cli(), library(), types()])
  for (const step of steps) if (step.status === 'rejected') throw step.reason
  await swap()
} catch (error) {
  // What esbuild finds wrong with a source it has printed itself.
  if (!(error instanceof Error && 'errors' in error)) throw error
  process.exitCode = 1
} finally {
  await rm(fresh, {recursive: true, force: true})
}
