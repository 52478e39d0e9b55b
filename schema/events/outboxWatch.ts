import { pause } from './keepDoing.ts'
import type { Database } from '../database/pool.ts'
import { readOutboxes, sequenceOutbox } from './sequenceOutbox.ts'

/** Knows the last place of every outbox that this process watches. */
export interface OutboxWatch {
  /** Watches an outbox until the signal comes, giving new events their places. @throws InternalError where the database fails. */
  run(database: Database, subgraph: string, signal: AbortSignal, looked: () => void): Promise<void>
  /** The last place, once it is beyond `sequence`; undefined where the signal comes first. */
  beyond(subgraph: string, sequence: number, signal: AbortSignal): Promise<number | undefined>
}

/** Looks every `everyMs`, which bounds how late events are noticed; at once again while there are more. */
export function createOutboxWatch(everyMs: number): OutboxWatch {
  const last = new Map<string, number>()
  const waiting = new Set<() => void>()

  async function run(database: Database, subgraph: string, signal: AbortSignal, looked: () => void): Promise<void> {
    while (!signal.aborted) {
      const [state] = await readOutboxes(database, [subgraph])
      looked()
      const known = last.get(subgraph) ?? 0
      if (state && state.last > known) {
        last.set(subgraph, state.last)
        for (const look of waiting) look()
      }
      if (state && state.unplaced > 0) await sequenceOutbox(database, subgraph)
      else await pause(everyMs, signal)
    }
  }

  async function beyond(subgraph: string, sequence: number, signal: AbortSignal): Promise<number | undefined> {
    const { promise, resolve } = Promise.withResolvers<number | undefined>()
    const look = () => {
      const place = last.get(subgraph) ?? 0
      if (signal.aborted) resolve(undefined)
      else if (place > sequence) resolve(place)
    }
    waiting.add(look)
    signal.addEventListener('abort', look)
    look()
    return promise.finally(() => {
      waiting.delete(look)
      signal.removeEventListener('abort', look)
    })
  }

  return { run, beyond }
}
