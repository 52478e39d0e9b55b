import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as wait } from 'node:timers/promises'
import { InternalError } from '#schema/errors.ts'
import type { Environment } from '../hub/settings.ts'
import type { ServiceNews } from './parent.ts'

/** One service as a child process of the distributed topology. */
export interface Child {
  readonly name: string
  /** Its URL, once it first listens. Rejects where it ends before. */
  readonly listening: Promise<string>
  /** Once it first answers. Rejects where it ends before. */
  readonly ready: Promise<void>
  /** SIGTERM, and SIGKILL where it does not end within 35 s. */
  stop(): Promise<void>
}

export interface ChildOptions {
  readonly name: string
  /** What follows `heliograph`: `['start', '--only', 'land']`. */
  readonly command: readonly string[]
  readonly environment: Environment
  /** Each line that it prints. */
  readonly onLine: (line: string) => void
}

const firstDelayMs = 500
const longestDelayMs = 10_000
/** A process that ran this long (ms) was well: the next delay is the first one again. */
const wellAfterMs = 60_000
const stopWithinMs = 35_000

/** Starts a service, and starts it again whenever it ends by itself after it once listened, after 0.5 to 10 s each time. */
export function keepRunning(options: ChildOptions): Child {
  const stopping = new AbortController()
  const listening = Promise.withResolvers<string>()
  const ready = Promise.withResolvers<void>()
  // Whoever starts the topology awaits the first that matters to it; the others must not end the process.
  for (const { promise } of [listening, ready]) promise.catch(() => undefined)
  let current = launch()

  function launch(): ChildProcess {
    const child = spawnService(options)
    child.on('message', (news: ServiceNews) => (news.state === 'ready' ? ready.resolve() : listening.resolve(news.url)))
    return child
  }

  async function watch(): Promise<void> {
    for (let delayMs = firstDelayMs; ; delayMs = Math.min(2 * delayMs, longestDelayMs)) {
      const startedAt = performance.now()
      const how = await ended(current)
      if (stopping.signal.aborted) return
      listening.reject(endedEarly(options.name, how))
      ready.reject(endedEarly(options.name, how))
      if (!(await hasListened(listening.promise))) return
      if (performance.now() - startedAt > wellAfterMs) delayMs = firstDelayMs
      options.onLine(`ended (${how}); starts again in ${delayMs / 1_000} s`)
      await wait(delayMs, undefined, { signal: stopping.signal }).catch(() => undefined)
      if (stopping.signal.aborted) return
      current = launch()
    }
  }
  const watching = watch()

  const stop = async (): Promise<void> => {
    stopping.abort()
    current.kill('SIGTERM')
    const late = setTimeout(() => current.kill('SIGKILL'), stopWithinMs)
    await watching
    clearTimeout(late)
  }
  return { name: options.name, listening: listening.promise, ready: ready.promise, stop }
}

const main = join(import.meta.dirname, '..', 'main.ts')

/** In a session of its own, so that Ctrl-C in the terminal reaches the parent alone, which stops its children in order. */
function spawnService({ command, environment, onLine }: ChildOptions): ChildProcess {
  const child = spawn(process.execPath, [...process.execArgv, main, ...command], {
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    detached: process.platform !== 'win32',
  })
  for (const output of [child.stdout, child.stderr]) {
    if (output) createInterface({ input: output }).on('line', onLine)
  }
  return child
}

/** How it ended: `exit code 1`, `SIGKILL`, or why it could not be started. */
async function ended(child: ChildProcess): Promise<string> {
  if (child.exitCode !== null || child.signalCode !== null) return describe(child.exitCode, child.signalCode)
  try {
    const [code, signal] = (await once(child, 'exit')) as [number | null, NodeJS.Signals | null]
    return describe(code, signal)
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

const describe = (code: number | null, signal: NodeJS.Signals | null): string => signal ?? `exit code ${code}`

const endedEarly = (name: string, how: string) =>
  new InternalError('SUBGRAPH_UNAVAILABLE', `The process of ${name} ended before it was ready: ${how}; see its output.`)

const hasListened = (listening: Promise<string>): Promise<boolean> =>
  listening.then(
    () => true,
    () => false,
  )
