import type { Clock } from '../clock.ts'
import type { Log } from '../database/log.ts'
import type { Database } from '../database/pool.ts'
import type { Bus } from './bus.ts'
import { deliver, type DeliverySettings, type Reader, type RetrySettings } from './deliver.ts'
import type { Consumer, PublishedEntities } from './event.ts'
import { keepDoing, pause } from './keepDoing.ts'
import { createLeases, type Leases } from './leases.ts'
import { createLocalBus } from './localBus.ts'
import { createOutboxWatch, type OutboxWatch } from './outboxWatch.ts'
import { busReader, openPosition } from './positions.ts'
import { prune, type Retention } from './retention.ts'

/** A department as the relay sees it. */
export interface RelayMember {
  readonly name: string
  readonly database: Database
  readonly publishes: PublishedEntities
  readonly consumers: readonly Consumer[]
}

/** What a relay works with. */
export interface RelayOptions {
  /** The departments whose databases this process has. */
  readonly members: readonly RelayMember[]
  /** All departments; the members where absent. Events of others come by a bus between processes only. */
  readonly subgraphs?: readonly string[]
  /** Makes the bus; absent for the one within this process. */
  readonly createBus?: (watch: OutboxWatch) => Bus
  readonly clock: Clock
  readonly log: Log
  /** How often an outbox is looked at, 200 ms when absent. */
  readonly lookEveryMs?: number
  /** The most events of one transaction of a consumer, 1,000 when absent. */
  readonly chunk?: number
  readonly retries?: RetrySettings
  readonly retention?: Retention
}

/** Events on their way, in this process. */
export interface Relay {
  /** Ends after the transactions that run. */
  close(): Promise<void>
}

/** Eight tries within 13 s: enough for a restart elsewhere, short enough not to hold up the events behind. */
const defaultRetries: RetrySettings = { attempts: 8, firstPauseMs: 100 }
/** A year of a department's own events would be as well; this bounds the outbox. */
const defaultRetention: Retention = { keepDays: 7 }
const pruneEveryMs = 60_000
/** How long a reader rests after events that it does not want, so that its position is not written for each of them. */
const restMs = 500

/**
 * Carries events from the outboxes of its members to their consumers until it is closed. Any number of relays may have the
 * same members: one of them works for a member at a time, and another takes over when it ends. All that it knows stands in
 * the databases, in the transactions of what it did, so it may be killed at any point.
 */
export function startRelay(options: RelayOptions): Relay {
  const stopping = new AbortController()
  const watch = createOutboxWatch(options.lookEveryMs ?? 200)
  const outboxes = options.members.map(({ name, ...member }) => ({ ...member, subgraph: name }))
  const bus = options.createBus?.(watch) ?? createLocalBus(outboxes, watch, options.chunk ?? 1_000)
  const databases = [...new Set(options.members.map(({ database }) => database))]
  const leases = new Map(databases.map((database) => [database, createLeases(database)]))
  const work = options.members.map((member) =>
    keepDoing({ name: member.name, signal: stopping.signal, log: options.log }, (signal) =>
      serveMember(member, leases.get(member.database) ?? createLeases(member.database), {
        options,
        watch,
        bus,
        signal,
      }),
    ),
  )
  return {
    async close() {
      stopping.abort()
      await Promise.all(work)
      await bus.close()
      await Promise.all([...leases.values()].map(({ close }) => close()))
    },
  }
}

interface Surroundings {
  readonly options: RelayOptions
  readonly watch: OutboxWatch
  readonly bus: Bus
  readonly signal: AbortSignal
}

/** All that is to be done for one member, while this process has its lease. */
async function serveMember(member: RelayMember, leases: Leases, { options, watch, bus, signal }: Surroundings) {
  const lost = await leases.hold(member.name, signal)
  if (!lost) return
  const within = AbortSignal.any([signal, lost])
  const { name, database } = member
  const outbox = { ...member, subgraph: name }
  const here = options.members.map((other) => other.name)
  // Without a bus between processes there are no events of others than the members.
  const others = (bus.carry ? (options.subgraphs ?? here) : here).filter((other) => other !== name)
  const task = (what: string) => ({ name: `${what} ${name}`, signal: within, log: options.log })
  await Promise.all([
    keepDoing(task('outbox'), (s, worked) => watch.run(database, name, s, worked)),
    keepDoing(task('retention'), (s) => keepPruned(member, others, { options, bus, signal: s })),
    ...(bus.carry ? [keepDoing(task('bus'), (s) => bus.carry?.(outbox, s) ?? Promise.resolve())] : []),
    ...(member.consumers.length > 0 ? others : []).map((subgraph) =>
      keepDoing(task(`events of ${subgraph} for`), (s, worked) =>
        readSubgraph(member, subgraph, { options, watch, bus, signal: s }, worked),
      ),
    ),
  ])
}

async function readSubgraph(
  member: RelayMember,
  subgraph: string,
  { options: { clock, log, retries = defaultRetries }, bus, signal }: Surroundings,
  worked: () => void,
): Promise<void> {
  const reader: Reader = member
  const position = await openPosition(member.database, { reader: member.name, subgraph })
  const wants = (topic: Parameters<Consumer['wants']>[0]) => member.consumers.some((consumer) => consumer.wants(topic))
  const feed = await bus.openFeed({ reader: member.name, subgraph, position, wants })
  const settings: DeliverySettings = { clock, log, retries, pause: (ms) => pause(ms, signal) }
  try {
    while (!signal.aborted) {
      const chunk = await feed.next(signal)
      if (signal.aborted) return
      await deliver(reader, subgraph, chunk, settings)
      await feed.handled()
      worked()
      if (chunk.events.length === 0) await pause(restMs, signal)
    }
  } finally {
    await feed.close()
  }
}

/** Who must have passed an event before it may go: the bus, or every reader where all of them are here. */
async function keepPruned(
  { name, database }: RelayMember,
  others: readonly string[],
  { options, bus, signal }: Pick<Surroundings, 'options' | 'bus' | 'signal'>,
): Promise<void> {
  const { members, clock, retention = defaultRetention } = options
  const readers = members.filter((member) => others.includes(member.name) && member.consumers.length > 0)
  const isWhole = (options.subgraphs ?? []).every((other) => members.some((member) => member.name === other))
  const carried = bus.carry ? [{ reader: busReader, database, schema: name }] : undefined
  const local = isWhole ? readers.map(({ name: reader, database: own }) => ({ reader, database: own })) : undefined
  const passedBy = carried ?? local
  if (!passedBy) return pause(pruneEveryMs, signal)
  while (!signal.aborted) {
    await prune({ name, database, passedBy }, retention, clock())
    await pause(pruneEveryMs, signal)
  }
}
