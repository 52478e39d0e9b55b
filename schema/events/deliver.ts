import type { Clock } from '../clock.ts'
import type { Log } from '../database/log.ts'
import type { Database, Transaction } from '../database/pool.ts'
import { InternalError } from '../errors.ts'
import { keepDeadLetter, resolveDeadLetters } from './deadLetters.ts'
import {
  type Consumer,
  type EventChunk,
  type EventMessage,
  EventRefused,
  type EventTopic,
  type Position,
} from './event.ts'
import { movePosition } from './positions.ts'

/** A department that reads others' events. */
export interface Reader {
  /** The department, which is also its PostgreSQL schema. */
  readonly name: string
  readonly database: Database
  readonly consumers: readonly Consumer[]
}

/** How often an event is tried, and the pauses between: the first one, doubled each time. */
export interface RetrySettings {
  readonly attempts: number
  readonly firstPauseMs: number
}

/** What a delivery works with. */
export interface DeliverySettings {
  readonly clock: Clock
  readonly log: Log
  readonly retries: RetrySettings
  /** Resolves after so many ms. */
  readonly pause: (ms: number) => Promise<void>
}

/** What a consumer said after a try. */
interface Failure {
  readonly consumer: Consumer
  readonly error: unknown
  readonly attempts: number
}

/**
 * Hands events to the consumers of a department. Their writes and the new position are one transaction, so an event counts
 * once whenever the process ends. Where it fails, the events are tried in halves, down to the one that cannot be handled;
 * that one goes to the dead letters, in the same transaction as its position, and what follows goes on.
 * @throws InternalError STORE_UNAVAILABLE where the database is away: nothing has counted, the same call may be made again.
 */
export async function deliver(
  reader: Reader,
  subgraph: string,
  chunk: EventChunk,
  settings: DeliverySettings,
): Promise<void> {
  const { from, events, position } = chunk
  try {
    await apply(reader, subgraph, chunk, settings)
  } catch (error) {
    if (isUnavailable(error)) throw error
    if (events.length <= 1) {
      await deliverOne(reader, subgraph, chunk, settings)
      return
    }
    const half = Math.ceil(events.length / 2)
    const [first, second] = [events.slice(0, half), events.slice(half)]
    const middle = positionAfter(first)
    await deliver(reader, subgraph, { from, events: first, position: middle }, settings)
    await deliver(reader, subgraph, { from: middle, events: second, position }, settings)
  }
}

/** After some of a chunk's events: inside their event, whether it is a batch or not. */
const positionAfter = (events: readonly EventMessage[]): Position => {
  const last = events.at(-1)
  return { sequence: last?.sequence ?? 0, key: last?.ofBatch ? last.key : null }
}

const isUnavailable = (error: unknown): boolean => error instanceof InternalError && error.code === 'STORE_UNAVAILABLE'

function apply(
  { name, database, consumers }: Reader,
  subgraph: string,
  { from, events, position }: EventChunk,
  { clock }: DeliverySettings,
): Promise<void> {
  return database.transaction(async (transaction) => {
    for (const consumer of consumers) await handle(consumer, events, transaction, clock())
    if (events.length > 0) await resolveDeadLetters(transaction, name, events, clock())
    await movePosition(transaction, { reader: name, subgraph }, from, position)
  })
}

async function handle(
  consumer: Consumer,
  events: readonly EventMessage[],
  transaction: Transaction,
  at: Date,
): Promise<void> {
  const wanted = events.filter((event) => consumer.wants(topicOf(event)))
  if (wanted.length > 0) await consumer.handle(wanted, transaction, at)
}

/** Which topic an event is of. */
const topicOf = ({ subgraph, entity, type, row }: EventMessage): EventTopic => ({
  subgraph,
  entity,
  type,
  published: row !== null,
})

/** Each consumer on its own, so that one that cannot keeps no other from the event. */
async function deliverOne(
  reader: Reader,
  subgraph: string,
  chunk: EventChunk,
  settings: DeliverySettings,
): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      await tryOnce(reader, subgraph, chunk, { attempt, settings })
      return
    } catch (error) {
      if (!(error instanceof TryAgain)) throw error
      await settings.pause(settings.retries.firstPauseMs * 2 ** (attempt - 1))
    }
  }
}

/** Rolls a try back where another one may do better. */
class TryAgain extends Error {}

interface Attempt {
  readonly attempt: number
  readonly settings: DeliverySettings
}

function tryOnce(
  { database, name, consumers }: Reader,
  subgraph: string,
  { from, events: [event], position }: EventChunk,
  { attempt, settings }: Attempt,
): Promise<void> {
  return database.transaction(async (transaction) => {
    if (event) await tryEvent(transaction, { name, consumers }, event, { attempt, settings })
    await movePosition(transaction, { reader: name, subgraph }, from, position)
  })
}

async function tryEvent(
  transaction: Transaction,
  { name, consumers }: Pick<Reader, 'name' | 'consumers'>,
  event: EventMessage,
  { attempt, settings }: Attempt,
): Promise<void> {
  const failures: Failure[] = []
  for (const consumer of consumers) {
    const error = await failureOf(consumer, event, transaction, settings.clock())
    if (error !== undefined) failures.push({ consumer, error, attempts: attempt })
  }
  const mayRecover = failures.some(({ error }) => !(error instanceof EventRefused) || error.mayPass)
  if (mayRecover && attempt < settings.retries.attempts) throw new TryAgain()
  await settle(transaction, name, event, { failures, settings })
}

interface Settlement {
  readonly failures: readonly Failure[]
  readonly settings: DeliverySettings
}

async function settle(
  transaction: Transaction,
  schema: string,
  event: EventMessage,
  { failures, settings: { clock, log } }: Settlement,
): Promise<void> {
  for (const { consumer, error, attempts } of failures) {
    await keepDeadLetter(transaction, schema, { consumer: consumer.name, event, error, attempts, failedAt: clock() })
    log.error({ consumer: consumer.name, event: event.id }, 'an event went to the dead letters')
  }
  if (failures.length === 0) await resolveDeadLetters(transaction, schema, [event], clock())
}

async function failureOf(
  consumer: Consumer,
  event: EventMessage,
  transaction: Transaction,
  at: Date,
): Promise<unknown> {
  await transaction.client.query('SAVEPOINT consumer')
  try {
    await handle(consumer, [event], transaction, at)
    await transaction.client.query('RELEASE SAVEPOINT consumer')
    return undefined
  } catch (error) {
    if (isUnavailable(error)) throw error
    await transaction.client.query('ROLLBACK TO SAVEPOINT consumer')
    return error
  }
}
