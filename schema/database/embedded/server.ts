import { type ChildProcess, spawn } from 'node:child_process'
import { appendFileSync, closeSync, openSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { InternalError } from '../../errors.ts'
import type { Log } from '../log.ts'
import type { Binaries } from './binaries.ts'
import { damaged, serverEnvironment } from './initialise.ts'
import type { Place } from './place.ts'
import { type Postmaster, disownStalePid, isServerOf, readPostmaster } from './postmaster.ts'
import { lengthOf, readFrom } from './serverLog.ts'
import { serverFlags } from './settings.ts'

/** A running server: ours, or one that a killed process left behind. */
export interface Server {
  readonly pid: number
  readonly port: number
  /** Settles when the process ended, whoever ended it. */
  readonly ended: Promise<void>
  isRunning(): boolean
}

const pollMs = 10
const slowAfterMs = 5_000

/** The server that still runs on the data though the process that started it was killed; undefined when there is none. */
export async function findOrphan(place: Place): Promise<Server | undefined> {
  const found = await readPostmaster(place.data)
  if (found === undefined) return undefined
  if (await isServerOf(place.data, found.pid)) return orphanOf(place, found)
  if (isAlive(found.pid)) await disownStalePid(place.data)
  return undefined
}

const orphanOf = (place: Place, { pid, port }: Postmaster): Server => ({
  pid,
  port,
  ended: untilGone(place, pid),
  isRunning: () => isAlive(pid),
})

// A zombie is alive to kill(), so the file that a server removes last counts too.
async function untilGone(place: Place, pid: number): Promise<void> {
  while (isAlive(pid) && (await readPostmaster(place.data))?.pid === pid)
    await wait(pollMs * 5, undefined, { ref: false })
}

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** How one attempt to start ended without a server, and whether another attempt can help. */
type Failure = { readonly retry: boolean; readonly text: string }

/**
 * Starts the server on existing data and waits until it takes connections, however long its recovery needs; it says so
 * every five seconds. It gets its own session, so that Ctrl-C in the terminal reaches the hub but not the server, which the
 * hub stops after it drained. Throws DATA_FOLDER_UNUSABLE with the server's own words when it cannot start.
 */
export async function startServer(
  place: Place,
  binaries: Binaries,
  options: { readonly preferredPort: number; readonly durable: boolean; readonly log: Log },
): Promise<Server> {
  let failure: Failure = { retry: true, text: '' }
  for (let attempt = 0; failure.retry && attempt < 20; attempt += 1) {
    const port = await findPort(/could not bind|Address already/.test(failure.text) ? 0 : options.preferredPort)
    const start = await attemptStart(place, binaries, serverFlags(port, options.durable), options.log)
    if ('child' in start) return serverOf(start.child, start.pid, port)
    failure = start
    if (failure.retry) await wait(500)
  }
  throw explain(place, failure.text)
}

const serverOf = (child: ChildProcess, pid: number, port: number): Server => ({
  pid,
  port,
  ended: untilExit(child),
  isRunning: () => !hasEnded(child),
})

type Start = Failure | { readonly child: ChildProcess; readonly pid: number }

async function attemptStart(place: Place, binaries: Binaries, flags: readonly string[], log: Log): Promise<Start> {
  const logFile = logFileOf(place)
  const printedFrom = await lengthOf(logFile)
  const child = launch(place, binaries, flags, logFile)
  const startedAt = performance.now()
  let saidAt = startedAt
  while (!hasEnded(child)) {
    const found = await readPostmaster(place.data)
    if (found?.ready === true && found.pid === child.pid) return { child, pid: found.pid }
    if (performance.now() - saidAt > slowAfterMs) {
      saidAt = performance.now()
      log.info({ data: place.data }, 'PostgreSQL is still recovering its data')
    }
    await wait(pollMs)
  }
  const text = await readFrom(logFile, printedFrom)
  return { retry: /pre-existing shared memory|could not bind|Address already in use/.test(text), text }
}

/** `<folder>/postgres.log` */
export const logFileOf = ({ folder }: Place): string => path.join(folder, 'postgres.log')

function launch(place: Place, binaries: Binaries, flags: readonly string[], logFile: string): ChildProcess {
  const descriptor = openSync(logFile, 'a', 0o600)
  try {
    const child = spawn(binaries.postgres, ['-D', place.data, ...flags], {
      ...place.account,
      cwd: place.home,
      env: serverEnvironment(),
      detached: true,
      stdio: ['ignore', descriptor, descriptor],
    })
    child.on('error', (error) => appendFileSync(logFile, `FATAL:  ${error.message}\n`))
    child.unref()
    return child
  } finally {
    closeSync(descriptor)
  }
}

const hasEnded = (child: ChildProcess): boolean =>
  child.pid === undefined || child.exitCode !== null || child.signalCode !== null

const untilExit = async (child: ChildProcess): Promise<void> =>
  await new Promise((resolve) => (hasEnded(child) ? resolve() : child.once('exit', () => resolve())))

function explain(place: Place, text: string): InternalError {
  const lines = text.split('\n').filter((line) => /FATAL|PANIC|ERROR/.test(line))
  const said = (lines.at(-1) ?? text.replaceAll(/\s+/g, ' ')).replace(/^.*?(FATAL|PANIC|ERROR):\s*/, '').trim()
  const why = said === '' ? 'PostgreSQL ended without a word' : `PostgreSQL says "${said}"`
  return damaged(place.data, `${why} (the whole of it is in ${logFileOf(place)})`)
}

async function findPort(preferred: number): Promise<number> {
  return (await tryPort(preferred)) ?? (await tryPort(0)) ?? 0
}

const tryPort = async (port: number): Promise<number | undefined> =>
  await new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(undefined))
    probe.listen(port, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : undefined))
    })
  })

/**
 * Stops a server the fast way: it breaks off what runs, writes a checkpoint and ends. After 20 s it is told to end at once
 * (its next start then recovers; nothing that was acknowledged is lost).
 */
export async function stopServer(server: Server, log: Log): Promise<void> {
  if (!server.isRunning()) return
  signal(server.pid, 'SIGINT')
  if (await endsWithin(server, 20_000)) return
  log.warn({ pid: server.pid }, 'PostgreSQL did not stop in 20 s; ending it at once')
  signal(server.pid, 'SIGQUIT')
  if (await endsWithin(server, 10_000)) return
  log.error({ pid: server.pid }, 'PostgreSQL still runs; the next start will take it over')
}

const endsWithin = async (server: Server, limitMs: number): Promise<boolean> => {
  const timer = new AbortController()
  const late = wait(limitMs, false, { signal: timer.signal }).catch(() => false)
  const ended = await Promise.race([server.ended.then(() => true), late])
  timer.abort()
  return ended
}

/** Sends a signal to a process that may be gone. */
export function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name)
  } catch {
    // Already gone, which is what the signal was for.
  }
}
