import {mkdtemp, open, rm, type FileHandle} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'

/** A file without a name where the system lets an open file be removed: nothing is left however the program ends. */
async function temporaryFile(): Promise<FileHandle> {
  const folder = await mkdtemp(path.join(tmpdir(), 'solieu-'))
  const file = await open(path.join(folder, 'spool'), 'w+')
  await rm(folder, {recursive: true, force: true}).catch(() => {})
  return file
}

/** Text that has to wait: in memory while it is little, beyond that in a temporary file. */
export class Spool {
  #held: string[] = []
  #size = 0
  #file: FileHandle | null = null

  constructor(readonly limit = 4 * 1024 * 1024) {}

  async add(text: string): Promise<void> {
    this.#held.push(text)
    this.#size += text.length
    if (this.#size > this.limit) await this.#spill()
  }

  async #spill(): Promise<void> {
    this.#file ??= await temporaryFile()
    await this.#file.write(this.#held.join(''), null, 'utf8')
    this.#held = []
    this.#size = 0
  }

  /** Everything that was added, in order; the spool is empty then. */
  async *drain(): AsyncGenerator<string> {
    try {
      if (this.#file) yield* this.#file.createReadStream({start: 0, encoding: 'utf8', autoClose: false})
      yield this.#held.join('')
    } finally {
      await this.#file?.close()
      this.#file = null
      this.#held = []
      this.#size = 0
    }
  }
}
