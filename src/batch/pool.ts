/** Workers that share out documents. */
import {Worker} from 'node:worker_threads'
import type {Task} from '../read/tasks.js'
import {failed, type Outcome, type Settings} from './types.js'

interface Job {
  task: Task
  done: (outcome: Outcome) => void
  /** it was under work when a worker died, and is tried once more, alone */
  again: boolean
}

interface Member {
  worker: Worker
  jobs: Map<number, Job>
}

/** So many documents wait at a worker, that it need not wait itself. */
const waiting = 2

/** A fixed number of workers; a document whose worker dies is tried again alone, once, and reported if that dies too. */
export class Pool {
  #members: Member[] = []
  #queue: Job[] = []
  #retries: Job[] = []
  #alone = false
  #next = 0
  #closed = false

  constructor(
    readonly size: number,
    private readonly data: {settings: Settings; dieFor?: string},
  ) {}

  /** Have a document worked on; never rejects. */
  run(task: Task): Promise<Outcome> {
    return new Promise(done => {
      this.#queue.push({task, done, again: false})
      this.#deal()
    })
  }

  /** Let the workers go. */
  async close(): Promise<void> {
    this.#closed = true
    await Promise.all(this.#members.map(({worker}) => worker.terminate()))
  }

  #deal(): void {
    while (this.#queue.length > 0) {
      const free = this.#members
        .filter(({jobs}) => jobs.size < waiting)
        .sort((a, b) => a.jobs.size - b.jobs.size)[0]
      const member =
        free && (free.jobs.size === 0 || this.#members.length >= this.size) ? free : (this.#more() ?? free)
      if (!member) return
      this.#give(member, this.#queue.shift()!)
    }
  }

  #more(): Member | undefined {
    return this.#members.length < this.size ? this.#start() : undefined
  }

  #start(): Member {
    const worker = new Worker(new URL('../worker.js', import.meta.url), {
      workerData: this.data,
      resourceLimits: {maxYoungGenerationSizeMb: 64},
    })
    const member: Member = {worker, jobs: new Map()}
    this.#members.push(member)
    worker.on('message', ({id, outcome}: {id: number; outcome: Outcome}) => {
      const job = member.jobs.get(id)
      member.jobs.delete(id)
      job?.done(outcome)
      this.#deal()
    })
    worker.on('error', () => undefined)
    worker.on('exit', () => this.#lost(member))
    return member
  }

  #give(member: Member, job: Job): void {
    const id = this.#next++
    member.jobs.set(id, job)
    member.worker.postMessage({id, task: job.task})
  }

  /** The documents that were with a worker when it died are tried one at a time in a worker of their own. */
  #lost(member: Member): void {
    this.#members = this.#members.filter(other => other !== member)
    if (this.#closed) return
    for (const job of member.jobs.values()) {
      if (job.again) job.done(failed(nameOf(job.task), `${nameOf(job.task)}: its worker died, twice`))
      else this.#retries.push({...job, again: true})
    }
    if (!this.#alone) void this.#retry()
    this.#deal()
  }

  async #retry(): Promise<void> {
    this.#alone = true
    for (let job = this.#retries.shift(); job; job = this.#retries.shift()) {
      const {done} = job
      const member = this.#start()
      this.#members = this.#members.filter(other => other !== member)
      await new Promise<void>(resolve => {
        this.#give(member, {
          ...job!,
          done(outcome) {
            done(outcome)
            resolve()
          },
        })
      })
      void member.worker.terminate()
    }
    this.#alone = false
  }
}

function nameOf(task: Task): string {
  return 'text' in task ? task.name : task.path
}
