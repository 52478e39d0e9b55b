import { setTimeout as wait } from 'node:timers/promises'
import type pg from 'pg'
import type { Database } from '../database/pool.ts'

/** The right to work for a name, which one process has at a time. */
export interface Leases {
  /** Waits until the name is free; aborts when the connection that holds it is lost. Undefined where `signal` comes first. */
  hold(name: string, signal: AbortSignal): Promise<AbortSignal | undefined>
  /** Gives all of them back. */
  close(): Promise<void>
}

const askEveryMs = 1_000

/** Leases as advisory locks of one connection: they end with it, however this process ends. */
export function createLeases(database: Database): Leases {
  let connection: Promise<Connection> | undefined

  async function connect(): Promise<Connection> {
    const client = await database.pool.connect()
    const lost = new AbortController()
    const forget = () => {
      if (lost.signal.aborted) return
      lost.abort()
      connection = undefined
      client.release(true)
    }
    client.on('error', forget).on('end', forget)
    return { client, lost: lost.signal, forget }
  }

  // One connection takes one statement at a time.
  let last: Promise<unknown> = Promise.resolve()
  function inTurn(name: string): Promise<AbortSignal | undefined> {
    const turn = last.then(() => tryOnce(name))
    last = turn.catch(() => undefined)
    return turn
  }

  async function tryOnce(name: string): Promise<AbortSignal | undefined> {
    connection ??= connect().catch((error: unknown) => {
      connection = undefined
      throw error
    })
    const { client, lost } = await connection
    const text = 'SELECT pg_try_advisory_lock(hashtextextended($1, 0)) AS held'
    const { rows } = await client.query<{ held: boolean }>(text, [`heliograph relay ${name}`])
    return rows[0]?.held === true ? lost : undefined
  }

  return {
    async hold(name, signal) {
      while (!signal.aborted) {
        const lost = await inTurn(name)
        if (lost) return lost
        await wait(askEveryMs, undefined, { signal }).catch(() => undefined)
      }
      return undefined
    },
    close: async () => (await connection)?.forget(),
  }
}

interface Connection {
  readonly client: pg.PoolClient
  readonly lost: AbortSignal
  forget(): void
}
