/** The program: its commands, and what every one of them does about usage, pipes and exit codes. */
import {Command, CommanderError} from 'commander'
import packageJson from '../../package.json' with {type: 'json'}
import {extractCommand} from './extract.js'
import {explainCommand} from './explain.js'
import {indicatorsCommand} from './indicators.js'
import {placesCommand} from './places.js'
import {schemaCommand} from './schema.js'
import {showCommand} from './show.js'

const usageExit = 2

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
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
schemaCommand(program)
showCommand(program)
explainCommand(program)
placesCommand(program)
indicatorsCommand(program)

try {
  await program.parseAsync()
} catch (error) {
  if (!(error instanceof CommanderError)) throw error
  process.exitCode = error.exitCode === 0 ? 0 : usageExit
}
