/** Where the output goes: standard output, or a file that appears whole or not at all. */
import {once} from 'node:events'
import {createWriteStream, openSync, rmSync, type WriteStream} from 'node:fs'
import {realpath, rename, stat} from 'node:fs/promises'
import path from 'node:path'
import {Problem, systemReason} from '../read/problem.js'

export interface Sink {
  /** Hand text over; resolves when more may come. */
  write(text: string): Promise<void>
  /** All is written: let it be seen. */
  commit(): Promise<void>
  /** Leave nothing behind. */
  discard(): void
}

async function writeTo(stream: NodeJS.WritableStream, text: string): Promise<void> {
  if (text !== '' && !stream.write(text)) await once(stream, 'drain')
}

/** Standard output. */
export function standardOutput(): Sink {
  return {write: text => writeTo(process.stdout, text), commit: async () => {}, discard: () => {}}
}

/** A file. It is written beside its name and takes the name at the end; a device or pipe is written to directly. */
export async function fileOutput(name: string): Promise<Sink> {
  try {
    const target = await realpath(name).catch(() => path.resolve(name))
    const there = await stat(target).catch(() => null)
    if (there?.isDirectory()) throw new Problem(name, 'is a folder')
    const direct = there !== null && !there.isFile()
    const written = direct
      ? target
      : path.join(path.dirname(target), `.${path.basename(target)}.${process.pid}.tmp`)
    const file = direct ? null : target
    // Before the file is there: a signal in between would leave it behind.
    const discard = () => {
      if (file !== null) rmSync(written, {force: true})
    }
    discardWhenInterrupted(discard)
    const descriptor = openSync(written, direct ? 'w' : 'wx', there?.mode)
    return replacing(createWriteStream('', {fd: descriptor}), written, file, name, discard)
  } catch (error) {
    if (error instanceof Problem) throw error
    throw new Problem(name, systemReason(error))
  }
}

function discardWhenInterrupted(discard: () => void): void {
  const interrupted = (signal: NodeJS.Signals) => {
    discard()
    process.kill(process.pid, signal)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, interrupted)
}

function replacing(
  stream: WriteStream,
  written: string,
  target: string | null,
  name: string,
  discard: () => void,
): Sink {
  const failed = new Promise<never>((_resolve, reject) => stream.once('error', reject))
  failed.catch(() => {})
  const told = async (work: Promise<unknown>) => {
    try {
      await Promise.race([work, failed])
    } catch (error) {
      throw new Problem(name, systemReason(error))
    }
  }
  return {
    write: text => told(writeTo(stream, text)),
    commit: () =>
      told(
        (async () => {
          stream.end()
          await once(stream, 'close')
          if (target !== null) await rename(written, target)
        })(),
      ),
    discard,
  }
}
