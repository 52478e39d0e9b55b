import type { Logger } from 'pino'
import type { Clock } from '#schema/clock.ts'
import type { SubgraphManifest } from '#schema/createSubgraph.ts'
import { createDatabases, type Database } from '#schema/database/pool.ts'
import { createNatsBus } from '#schema/events/nats/natsBus.ts'
import { type Relay, type RelayMember, startRelay } from '#schema/events/relay.ts'
import type { Settings } from './settings.ts'

/** What a relay of this hub is opened with. */
export interface OpenRelayOptions {
  readonly manifests: readonly SubgraphManifest[]
  /** The URL of the database of each subgraph that this process serves. */
  readonly urls: Readonly<Record<string, string>>
  readonly nats?: Settings['nats'] | undefined
  readonly clock: Clock
  readonly log: Logger
}

/** One connection keeps the leases, the others carry events; requests have pools of their own. */
const connections = 4

/** Events of one turn over NATS, and the size at which a stream makes its outbox wait. */
const natsTurn = 500
const maxStreamBytes = 1024 ** 3

const readersOf = (manifests: readonly SubgraphManifest[]): string[] =>
  manifests.flatMap(({ name, consumers = [] }) => (consumers.length > 0 ? [name] : []))

/** The relay of the subgraphs whose databases are given, on connections of its own. */
export function openRelay({ manifests, urls, nats, clock, log }: OpenRelayOptions): Relay {
  const settings = { maxConnections: connections, applicationName: 'heliograph relay', log }
  const databases = createDatabases<string>(urls, settings)
  const relay = startRelay({
    members: relayMembers(manifests, databases.byName),
    subgraphs: manifests.map(({ name }) => name),
    clock,
    log,
    ...(nats && {
      createBus: (watch) =>
        createNatsBus({ ...nats, watch, readers: readersOf(manifests), limit: natsTurn, maxStreamBytes }),
    }),
  })
  return {
    async close() {
      await relay.close()
      await databases.close()
    },
  }
}

/** The departments whose databases are there, as the relay sees them. */
export const relayMembers = (
  manifests: readonly SubgraphManifest[],
  databases: Readonly<Record<string, Database>>,
): RelayMember[] =>
  manifests.flatMap(({ name, publishes = {}, consumers = [] }) => {
    const database = databases[name]
    return database ? [{ name, database, publishes, consumers }] : []
  })
