/** The program: its commands, and what every one of them does about usage, pipes and exit codes. */
import {setFlagsFromString} from 'node:v8'
import {Command, CommanderError} from 'commander'
import packageJson from '../../package.json' with {type: 'json'}
import {extractCommand} from './extract.js'
import {completionCommand} from './completion.js'
import {explainCommand} from './explain.js'
import {indicatorsCommand} from './indicators.js'
import {placesCommand} from './places.js'
import {schemaCommand} from './schema.js'
import {showCommand} from './show.js'
import {summaryCommand} from './summary.js'

const usageExit = 2

// A report is read by some thousand functions, each of which runs a little. V8 optimises them so early that half of the
// processor's time went into compiling what it had to throw away when a rarer case came. The flag is Node 20's.
if (process.versions.v8.startsWith('11.')) setFlagsFromString('--interrupt-budget=1000000')

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  const why = error.code === 'ENOSPC' ? 'no space left' : `cannot be written (${error.code ?? error.message})`
  process.stderr.write(`<stdout>: ${why}\n`)
  process.exit(1)
})
process.stderr.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

const program = new Command('solieu')
  .description('Turns Vietnamese reports into typed, validated records.')
  .version(packageJson.version)
  .configureOutput({outputError: (text, write) => write(`solieu: ${text.trim().replaceAll('\n', ' ')}\n`)})
  .exitOverride()

extractCommand(program)
summaryCommand(program)
showCommand(program)
explainCommand(program)
placesCommand(program)
indicatorsCommand(program)
schemaCommand(program)
completionCommand(program)

try {
  await program.parseAsync()
} catch (error) {
  if (!(error instanceof CommanderError)) throw error
  process.exitCode = error.exitCode === 0 ? 0 : usageExit
}
