/** Where outcomes go: one output, a file a document, or a file a record type. */
import {mkdir} from 'node:fs/promises'
import path from 'node:path'
import type {Outcome, Settings} from '../batch/types.js'
import {ofType} from '../print/columns.js'
import {printerOf} from '../print/index.js'
import {Spool} from '../print/spool.js'
import type {Format, PrintOptions} from '../print/types.js'
import {Problem, systemReason} from '../read/problem.js'
import {fileOutput, standardOutput, type Sink} from './sink.js'

export interface Output {
  add(outcome: Outcome): Promise<void>
  /** All is there: let it be seen. */
  commit(): Promise<void>
  /** Leave nothing half-written behind. */
  discard(): void
}

const endings: Readonly<Record<Format, string>> = {table: 'txt', json: 'json', ndjson: 'ndjson', csv: 'csv'}

/** Standard output, or a file. */
export async function oneOutput(name: string | undefined, {format, print}: Settings): Promise<Output> {
  return joined(name === undefined ? standardOutput() : await fileOutput(name), format, print)
}

/** A file for each document, under its own name with the format's ending; each appears whole or not at all. */
export function documentOutputs(folder: string, {format, print}: Settings): Output {
  let current: Output | undefined
  return {
    async add(outcome) {
      const file = path.join(folder, ...partsOf(outcome.name)) + `.${endings[format]}`
      await made(path.dirname(file))
      current = await joined(await fileOutput(file), format, print)
      await current.add(outcome)
      await current.commit()
      current = undefined
    },
    async commit() {
      await made(folder)
    },
    discard: () => current?.discard(),
  }
}

/** A file for each record type that there are records of. */
export function typeOutputs(folder: string, {format, print}: Settings): Output {
  const outputs = new Map<string, Output>()
  return {
    async add(outcome) {
      for (const [type, text] of Object.entries(outcome.texts ?? {})) {
        let output = outputs.get(type)
        if (!output) {
          await made(folder)
          const file = await fileOutput(path.join(folder, `${type}.${endings[format]}`))
          outputs.set(type, (output = await joined(file, format, ofType(print, type))))
        }
        await output.add({...outcome, text})
      }
    },
    async commit() {
      await made(folder)
      for (const output of outputs.values()) await output.commit()
    },
    discard() {
      for (const output of outputs.values()) output.discard()
    },
  }
}

/** A document's name as a path below a folder, and never out of it. */
function partsOf(name: string): string[] {
  const parts = name
    .split(/[/\\]/u)
    .filter(part => part !== '' && part !== '.')
    .map(part => (part === '..' ? '_' : part.replace(/[\p{Cc}:*?"<>|]/gu, '_')))
  return parts.length > 0 ? parts : ['document']
}

async function made(folder: string): Promise<void> {
  try {
    await mkdir(folder, {recursive: true})
  } catch (error) {
    throw new Problem(folder, systemReason(error))
  }
}

/** The outcomes one behind the other, between the format's head and foot. */
async function joined(sink: Sink, format: Format, print: PrintOptions): Promise<Output> {
  const printer = await printerOf(format, print)
  const documents = new Spool()
  let any = false
  let anyRecord = false
  await sink.write(printer.head())
  return {
    async add({text, document}) {
      if (format === 'table') await sink.write(any ? `\n${text}` : text)
      else if (text !== '') await sink.write(format === 'json' && anyRecord ? `,${text}` : text)
      anyRecord ||= text !== ''
      if (document !== undefined) await documents.add(`${any ? ',' : ''}\n    ${document}`)
      any = true
    },
    async commit() {
      for (const piece of printer.foot()) await sink.write(piece)
      if (format === 'json') {
        await sink.write(`${anyRecord ? '\n  ' : ''}],\n  "documents": [`)
        for await (const piece of documents.drain()) await sink.write(piece)
        await sink.write(`${any ? '\n  ' : ''}]\n}\n`)
      }
      await sink.commit()
    },
    discard: () => sink.discard(),
  }
}
