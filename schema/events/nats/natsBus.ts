import type { Bus } from '../bus.ts'
import { createNatsSessions, type NatsSettings } from './connection.ts'
import { carryOutbox } from './carryOutbox.ts'
import { openNatsFeed } from './natsFeed.ts'
import type { OutboxWatch } from '../outboxWatch.ts'

/** What a bus over NATS is made with. */
export interface NatsBusOptions extends NatsSettings {
  readonly watch: OutboxWatch
  /** The departments that read events: nothing leaves a stream before all of them have it. */
  readonly readers: readonly string[]
  /** The most events of one turn. */
  readonly limit: number
}

/**
 * The bus between processes: one JetStream stream per subgraph. A relay publishes its outboxes in their order, each event with its
 * id; readers are durable pull consumers whose place counts less than the position in their own database.
 */
export function createNatsBus(options: NatsBusOptions): Bus {
  const sessions = createNatsSessions(options)
  return {
    kind: 'nats',
    carry: async (outbox, signal) => carryOutbox(await sessions.open(), outbox, { ...options, signal }),
    openFeed: async (request) => openNatsFeed(await sessions.open(), request, options),
    close: () => sessions.close(),
  }
}
