import { setTimeout as wait } from 'node:timers/promises'
import type { Log } from '../database/log.ts'

const firstDelayMs = 100
const longestDelayMs = 5_000

/** What is to be done, and who hears of failures. */
export interface Task {
  readonly name: string
  readonly signal: AbortSignal
  readonly log: Log
}

/** Resolves after so many ms, or when the signal comes. */
export const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  wait(ms, undefined, { signal }).catch(() => undefined)

/**
 * Does the work until the signal comes; where it fails, again after 0.1 to 5 s. The first of several failures is logged as a
 * warning: the others say nothing new.
 */
export async function keepDoing(
  task: Task,
  work: (signal: AbortSignal, worked: () => void) => Promise<void>,
): Promise<void> {
  const { name, signal, log } = task
  let delayMs = firstDelayMs
  const worked = () => void (delayMs = firstDelayMs)
  while (!signal.aborted) {
    try {
      await work(signal, worked)
    } catch (error) {
      if (signal.aborted) return
      if (delayMs === firstDelayMs) log.warn({ task: name, error: describe(error) }, 'the relay tries again')
      await pause(delayMs, signal)
      delayMs = Math.min(2 * delayMs, longestDelayMs)
    }
  }
}

const describe = (error: unknown): string => (error instanceof Error ? error.message : String(error))
