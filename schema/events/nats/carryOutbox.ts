import type { EventMessage, Position } from '../event.ts'
import { busReader, movePosition, openPosition } from '../positions.ts'
import { type Outbox, readEvents } from '../readEvents.ts'
import type { NatsSession } from './connection.ts'
import type { NatsBusOptions } from './natsBus.ts'
import { ensureStream, positionOf, pruneStream, readStreamEnd, subjectOf } from './streams.ts'

interface Carrying extends NatsBusOptions {
  readonly signal: AbortSignal
}

/** How many turns pass between two looks at what may leave the stream. */
const pruneEvery = 100

/**
 * Publishes an outbox until the signal comes. The stream itself says where to go on, so that an event that was published before
 * a crash is not published again, however long ago; each message names the one before it, so that none can be missing or
 * change places. A stream that is new gets all that the outbox still has. @throws where NATS or the database fails.
 */
export async function carryOutbox(session: NatsSession, outbox: Outbox, carrying: Carrying): Promise<void> {
  const { signal, watch, limit, readers } = carrying
  const { database, subgraph } = outbox
  const name = { reader: busReader, subgraph, schema: subgraph }
  const stream = await ensureStream(session, carrying, subgraph)
  const end = await readStreamEnd(session, stream)
  let saved = await openPosition(database, name)
  let position = startOf(end, saved)
  let before = end.last?.id
  for (let turn = 0; !signal.aborted; turn++) {
    if (turn % pruneEvery === 0)
      await pruneStream(
        session,
        stream,
        readers.filter((reader) => reader !== subgraph),
      )
    const last = await watch.beyond(subgraph, position.sequence - (position.key === null ? 0 : 1), signal)
    if (last === undefined) return
    const chunk = await readEvents(outbox, () => true, { position, last, limit })
    before = await publishAll(session, chunk.events, before, carrying)
    await database.transaction((transaction) => movePosition(transaction, name, saved, chunk.position))
    saved = position = chunk.position
  }
}

function startOf({ used, last }: Awaited<ReturnType<typeof readStreamEnd>>, saved: Position): Position {
  if (last !== null) return positionOf(last)
  return used ? saved : { sequence: 0, key: null }
}

/** All at once, each behind the one before; returns the id of the last. */
async function publishAll(
  { client }: NatsSession,
  events: readonly EventMessage[],
  first: string | undefined,
  carrying: Carrying,
): Promise<string | undefined> {
  let before = first
  const published = events.map((event) => {
    const expect = before === undefined ? {} : { expect: { lastMsgID: before } }
    before = event.id
    return client.publish(subjectOf(carrying, event), JSON.stringify(event), { msgID: event.id, ...expect })
  })
  const failed = (await Promise.allSettled(published)).find((result) => result.status === 'rejected')
  if (failed) throw failed.reason
  return before
}
