/** Documents through the whole way, in this thread or in workers: the outcomes in the order of the inputs. */
import {availableParallelism} from 'node:os'
import {inOrder} from '../batch/order.js'
import type {Pool} from '../batch/pool.js'
import {processor} from '../batch/process.js'
import {failed, type Outcome, type Settings} from '../batch/types.js'
import {Problem} from '../read/problem.js'
import {tasksOf, type Inputs, type Task} from '../read/tasks.js'

/** So much is done before it is worth while to start workers. */
const few = {documents: 12, bytes: 200_000}

/** The outcomes of all inputs. */
export async function* outcomesOf(
  inputs: Inputs,
  settings: Settings,
  jobs: number | undefined,
): AsyncGenerator<Outcome> {
  const workers = jobs ?? availableParallelism()
  let pool: Pool | undefined
  let alone: Promise<(task: Task) => Promise<Outcome>> | undefined
  let documents = 0
  let bytes = 0
  const inThread = async (task: Task) => {
    const outcome = await (await (alone ??= processor(settings)))(task)
    bytes += outcome.bytes
    return outcome
  }
  const work = async (task: Task | Problem): Promise<Outcome> => {
    if (task instanceof Problem) return failed(task.path, task.message)
    documents++
    const small = documents <= few.documents && bytes <= few.bytes
    if (workers === 1 || (jobs === undefined && small)) return inThread(task)
    if (!pool) {
      const module = await import('../batch/pool.js')
      pool ??= new module.Pool(workers, {settings, dieFor: process.env.SOLIEU_TEST_DIE_FOR})
    }
    return pool.run(task)
  }
  try {
    yield* inOrder(tasksOf(inputs), workers === 1 ? 1 : 2 * workers, work)
  } finally {
    await pool?.close()
  }
}
