/** A worker: takes documents, gives outcomes. */
import {parentPort, workerData} from 'node:worker_threads'
import type {Task} from '../read/tasks.js'
import {processor} from './process.js'
import {failed, type Settings} from './types.js'

const {settings, dieFor} = workerData as {settings: Settings; dieFor?: string}
const port = parentPort!
const work = processor(settings)

port.on('message', ({id, task}: {id: number; task: Task}) => {
  void answer(id, task)
})

async function answer(id: number, task: Task): Promise<void> {
  const name = 'text' in task ? task.name : task.path
  // For the tests: a document that takes its worker down.
  if (dieFor !== undefined && name.includes(dieFor)) process.exit(7)
  try {
    port.postMessage({id, outcome: await (await work)(task)})
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    port.postMessage({id, outcome: failed(name, `${name}: a fault of the program: ${reason}`)})
  }
}
