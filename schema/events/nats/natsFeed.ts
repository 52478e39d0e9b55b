import { AckPolicy, type ConsumerMessages, DeliverPolicy, type JsMsg, type StoredMsg } from '@nats-io/jetstream'
import type { Feed, FeedRequest } from '../bus.ts'
import type { EventMessage, Position } from '../event.ts'
import type { NatsSession } from './connection.ts'
import { createInbox, type Inbox } from './inbox.ts'
import type { NatsBusOptions } from './natsBus.ts'
import { ensureStream, positionOf } from './streams.ts'

/** The server sends again what was not acknowledged in this time; the reader knows it by its place. */
const ackWithinMs = 60_000

/**
 * The events of a stream for one reader, in their order. Its durable consumer is made anew from where it had acknowledged, so
 * that what another process had under way comes first and not later; what was handled already is known by the
 * position. The server sends at most two turns ahead of the reader.
 */
export async function openNatsFeed(
  session: NatsSession,
  { reader, subgraph, position: start, wants }: FeedRequest,
  options: NatsBusOptions,
): Promise<Feed> {
  const { limit } = options
  const stream = await ensureStream(session, options, subgraph)
  const messages = createInbox()
  const consuming = await consume(session, { stream, reader, limit, position: start }, messages)
  const isNew = createFilter(start)
  let position = start
  let lastTaken: JsMsg | undefined
  return {
    async next(signal) {
      const taken = await messages.take(limit, signal)
      lastTaken = taken.at(-1) ?? lastTaken
      const events = taken.map((message) => message.json<EventMessage>()).filter(isNew)
      const from = position
      const last = events.at(-1)
      if (last) position = positionOf(last)
      const wanted = events.filter((event) => wants({ ...event, published: event.row !== null }))
      return { from, events: wanted, position }
    },
    async handled() {
      lastTaken?.ack()
      lastTaken = undefined
      await Promise.resolve()
    },
    close: async () => void (await consuming.close()),
  }
}

interface Consuming {
  readonly stream: string
  readonly position: Position
  readonly reader: string
  readonly limit: number
}

async function consume(
  { manager, client }: NatsSession,
  { stream, reader, limit, position }: Consuming,
  inbox: Inbox,
): Promise<ConsumerMessages> {
  const former = await manager.consumers.info(stream, reader).catch(() => undefined)
  if (former) await manager.consumers.delete(stream, reader)
  const floor = former?.ack_floor.stream_seq ?? 0
  const isKnown = floor > 0 && isPassed(await manager.streams.getMessage(stream, { seq: floor }), position)
  await manager.consumers.add(stream, {
    durable_name: reader,
    ack_policy: AckPolicy.All,
    ack_wait: ackWithinMs * 1_000_000,
    max_ack_pending: 2 * limit,
    // The last one that was acknowledged comes again: it tells where in its batch the reader stands.
    ...(isKnown
      ? { deliver_policy: DeliverPolicy.StartSequence, opt_start_seq: floor }
      : { deliver_policy: DeliverPolicy.All }),
  })
  const consumer = await client.consumers.get(stream, reader)
  const messages = await consumer.consume({
    max_messages: limit,
    abort_on_missing_resource: true,
    callback: (message) => inbox.put(message),
  })
  void messages.closed().then((error) => inbox.end(error instanceof Error ? error : undefined))
  return messages
}

/** Whether a reader at `position` has this message behind it; else its database is older than what it acknowledged. */
function isPassed(message: StoredMsg | null, { sequence, key }: Position): boolean {
  const event = message?.json<EventMessage>()
  if (!event || event.sequence > sequence) return false
  return event.sequence < sequence || key === null || event.key === key
}

/** Lets through what comes after the position: later events, and within its own batch what follows its record. */
function createFilter({ sequence, key }: Position): (event: EventMessage) => boolean {
  let isPast = false
  return (event) => {
    if (event.sequence > sequence) isPast = true
    if (isPast) return true
    isPast = key !== null && event.sequence === sequence && event.key === key
    return false
  }
}
