import { fail } from './fail.ts'

/** Something that runs until it is closed. */
export interface Running {
  close(): Promise<void>
}

/** Longest time that running requests and the database get to finish, in ms. */
const drainWithinMs = 30_000
/** Ctrl-C reaches us from the terminal and once more through npm; only a later signal means impatience. */
const sameSignalWithinMs = 1_000
const parentCheckEveryMs = 250

/**
 * Starts, and stays until SIGINT, SIGTERM, SIGHUP or, for a child process of ours or of npm, the end of its parent, however
 * that ends. Then it closes and exits 0; told so while it still starts, it does so once it has started. A
 * signal after another second, or a close that takes over 30 s, exits at once with 1. A start that fails ends the command
 * with its error.
 */
export async function runUntilStopped<Service extends Running>(start: () => Promise<Service>): Promise<Service> {
  const starting = start()
  stopOnSignals(async () => (await starting).close())
  return starting
}

function stopOnSignals(close: () => Promise<void>): void {
  let stoppingSince: number | undefined
  const stop = (reason: string) => {
    const now = performance.now()
    if (stoppingSince !== undefined && now - stoppingSince > sameSignalWithinMs) process.exit(1)
    if (stoppingSince !== undefined) return
    stoppingSince = now
    say(`${reason}, finishing running requests`)
    // It also keeps the process alive until all is closed, even when no socket does any more.
    setTimeout(() => fail(`did not stop within ${drainWithinMs / 1_000} s`), drainWithinMs)
    close().then(() => process.exit(0), fail)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop)
  if (process.connected) process.on('disconnect', () => stop('the parent process ended'))
  if (process.env['npm_command'] !== undefined) onParentGone(() => stop('npm ended'))
}

/** npm runs its scripts in a shell, to which it passes signals on; most shells die of them and leave us behind. */
function onParentGone(stop: () => void): void {
  const parent = process.ppid
  const timer = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(timer)
    stop()
  }, parentCheckEveryMs).unref()
}

/** One line for the people at the terminal. A reader that has gone away (EPIPE) stops no work. */
export const say = (text: string): void => void process.stdout.write(`heliograph: ${text}\n`)
