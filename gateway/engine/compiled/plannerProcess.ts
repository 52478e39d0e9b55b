import { fork, type ChildProcess } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { PlanQuestion, PlanReply } from './planProcess.ts'

/** The process ends when it has not been asked for this long, since it takes 70 MB; the next question starts another. */
const idleMs = 5 * 60_000

/** Asks a process of its own, one question at a time, in order. */
export interface PlannerProcess {
  /** Rejects with an Error where the process dies over the question; the next question gets a new process. */
  ask(question: PlanQuestion): Promise<PlanReply>
  stop(): void
}

const script = fileURLToPath(new URL('./planProcess.ts', import.meta.url))

/**
 * Starts the planner outside this process. It is native code that aborts its whole process on some operations (0.0.38),
 * which no client may do to the gateway; besides, planning then never holds up the event loop.
 */
export function startPlannerProcess(supergraphSdl: string): PlannerProcess {
  let child: ChildProcess | undefined
  let last: Promise<unknown> = Promise.resolve()
  let idle: NodeJS.Timeout | undefined
  const end = () => {
    child?.kill()
    child = undefined
  }
  const begin = async (): Promise<ChildProcess> => {
    child = fork(script, { stdio: 'ignore', execArgv: [] })
    await exchange(child, { supergraphSdl })
    return child
  }
  const answer = async (question: PlanQuestion): Promise<PlanReply> => {
    if ('supergraphSdl' in question) {
      child?.kill()
      child = fork(script, { stdio: 'ignore', execArgv: [] })
      return exchange(child, question)
    }
    return exchange(child?.connected ? child : await begin(), question)
  }
  return {
    ask(question) {
      clearTimeout(idle)
      const reply = last.then(() => answer(question))
      const asked = reply.then(
        () => {},
        () => {},
      )
      last = asked
      void asked.then(() => {
        if (last === asked) idle = setTimeout(end, idleMs).unref()
      })
      return reply
    },
    stop() {
      clearTimeout(idle)
      end()
    },
  }
}

/** One question and its reply. Only while it waits does the process keep this one alive. */
function exchange(child: ChildProcess, question: PlanQuestion): Promise<PlanReply> {
  const { promise, resolve, reject } = Promise.withResolvers<PlanReply>()
  const died = () => reject(new Error('The planner failed on it.'))
  child.ref()
  child.channel?.ref()
  child.once('message', resolve)
  child.once('exit', died)
  child.once('error', reject)
  child.send(question, (error) => error && reject(error))
  return promise.finally(() => {
    child.removeListener('message', resolve)
    child.removeListener('exit', died)
    child.removeListener('error', reject)
    child.unref()
    child.channel?.unref()
  })
}
