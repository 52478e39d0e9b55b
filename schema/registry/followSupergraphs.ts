import { setTimeout as wait } from 'node:timers/promises'
import type { PoolClient } from 'pg'
import type { Database } from '../database/pool.ts'
import type { Log } from '../database/log.ts'
import type { SignedSupergraph, SupergraphVerifier } from './signing.ts'
import { readSupergraphAfter, supergraphChannel } from './store.ts'

/** What follows the registry, and how. */
export interface FollowOptions {
  readonly database: Database
  readonly verifier: SupergraphVerifier
  /** The id of what is served already, 0 for none of the registry's. */
  readonly after: number
  /** Called before each look; throws while the registry cannot be used. */
  readonly prepare?: () => Promise<void>
  /** Serves a new supergraph, whose signature is good. @throws where it cannot be served. */
  readonly take: (supergraph: SignedSupergraph) => Promise<void>
  readonly log: Log
  /** How often the registry is asked, in ms; 1000 unless said otherwise. */
  readonly pollMs?: number
  /** Whether PostgreSQL is listened to as well; true unless said otherwise. */
  readonly listen?: boolean
}

/** What runs until it is stopped. */
export interface Follower {
  /** Resolves when the look under way is over. */
  stop(): Promise<void>
}

/** A supergraph that was refused is looked at again after this long, in ms: the cause may have gone. */
const refusedForMs = 30_000

/**
 * Takes every new supergraph of the registry: at once when PostgreSQL notifies, within `pollMs` where it does not (a pooler in between
 * passes no notification on). What is unsigned, tampered with or cannot be served is logged and passed over; a registry that cannot be reached
 * is logged once. Nothing of this throws: what is served goes on being served.
 */
export function followSupergraphs(options: FollowOptions): Follower {
  const { database, verifier, take, log, pollMs = 1_000, prepare = async () => {} } = options
  const stopping = new AbortController()
  let served = options.after
  let refused = { id: 0, at: 0 }
  let isDown = false
  let sleep = new AbortController()
  const listener = options.listen === false ? undefined : createListener(database, () => sleep.abort())

  async function look(): Promise<void> {
    await prepare()
    await listener?.ensure()
    const newest = await readSupergraphAfter(database, served)
    if (isDown) log.info({}, 'the registry is back')
    isDown = false
    if (!newest || (newest.id === refused.id && performance.now() - refused.at < refusedForMs)) return
    try {
      await verifier.verifySupergraph(newest)
      await take(newest)
      served = newest.id
      log.info({ supergraph: newest.id }, 'serving the new supergraph')
    } catch (error) {
      refused = { id: newest.id, at: performance.now() }
      log.error({ supergraph: newest.id, err: error }, refusal)
    }
  }

  async function run(): Promise<void> {
    while (!stopping.signal.aborted) {
      sleep = new AbortController()
      await look().catch((error: unknown) => {
        if (!isDown) log.warn({ err: error }, 'the registry cannot be used; what is served goes on being served')
        isDown = true
      })
      await wait(pollMs, undefined, { signal: AbortSignal.any([sleep.signal, stopping.signal]) }).catch(() => undefined)
    }
    listener?.release()
  }
  const running = run()
  return {
    async stop() {
      stopping.abort()
      await running
    },
  }
}

const refusal = 'the new supergraph was refused; the last good one goes on being served'

/** One connection of the pool that listens, opened anew whenever it is lost. */
function createListener({ pool }: Database, onNews: () => void) {
  let client: PoolClient | undefined
  const drop = (broken: PoolClient) => {
    if (client !== broken) return
    client = undefined
    broken.removeAllListeners('notification')
    broken.release(true)
  }
  return {
    async ensure(): Promise<void> {
      if (client) return
      const opened = await pool.connect()
      client = opened
      opened.on('notification', onNews)
      opened.once('error', () => drop(opened))
      opened.once('end', () => drop(opened))
      await opened.query(`LISTEN ${supergraphChannel}`).catch(() => drop(opened))
    },
    release() {
      if (client) drop(client)
    },
  }
}
