import { DiscardPolicy, JetStreamApiCodes, JetStreamApiError, RetentionPolicy, StorageType } from '@nats-io/jetstream'
import type { EventMessage, Position } from '../event.ts'
import type { NatsSession, NatsSettings } from './connection.ts'

/** Within this time the server itself drops a message that comes twice; what comes later is dropped by its place. */
const duplicateWindowMs = 120_000

/** The stream of a subgraph's events. */
export const streamName = ({ prefix }: Pick<NatsSettings, 'prefix'>, subgraph: string): string =>
  `${prefix}-${subgraph}`

/** The subject of an event: `heliograph.land.parcel`. */
export const subjectOf = ({ prefix }: Pick<NatsSettings, 'prefix'>, { subgraph, entity }: EventMessage): string =>
  `${prefix}.${subgraph}.${entity}`

/**
 * Makes the stream of a subgraph where it is absent. It keeps what it has and refuses more when it is full: an event leaves
 * it when all readers have passed it, never because it is old.
 */
export async function ensureStream(
  { manager }: NatsSession,
  settings: NatsSettings,
  subgraph: string,
): Promise<string> {
  const name = streamName(settings, subgraph)
  try {
    await manager.streams.info(name)
  } catch (error) {
    if (!(error instanceof JetStreamApiError) || error.code !== JetStreamApiCodes.StreamNotFound) throw error
    await manager.streams.add({
      name,
      subjects: [`${settings.prefix}.${subgraph}.>`],
      storage: StorageType.File,
      retention: RetentionPolicy.Limits,
      discard: DiscardPolicy.New,
      max_bytes: settings.maxStreamBytes,
      duplicate_window: duplicateWindowMs * 1_000_000,
    })
  }
  return name
}

/** What a stream ends with. */
export interface StreamEnd {
  /** Whether it ever held a message. */
  readonly used: boolean
  /** The last event, null where it holds none now. */
  readonly last: Pick<EventMessage, 'id' | 'sequence' | 'key' | 'ofBatch'> | null
}

/** Reads the end of a stream. */
export async function readStreamEnd({ manager }: NatsSession, stream: string): Promise<StreamEnd> {
  const { state } = await manager.streams.info(stream)
  if (state.messages === 0) return { used: state.last_seq > 0, last: null }
  const message = await manager.streams.getMessage(stream, { seq: state.last_seq })
  return { used: true, last: message === null ? null : message.json<EventMessage>() }
}

/** Where a reader stands that has this event behind it. */
export const positionOf = ({
  sequence,
  key,
  ofBatch,
}: Pick<EventMessage, 'sequence' | 'key' | 'ofBatch'>): Position => ({
  sequence,
  key: ofBatch ? key : null,
})

/** Messages that stay behind the last reader, for the duplicates of a relay that restarts. */
const kept = 1_000

/** Removes what all `readers` have passed; nothing while one of them has not read yet. */
export async function pruneStream({ manager }: NatsSession, stream: string, readers: readonly string[]): Promise<void> {
  const floors = await Promise.all(
    readers.map((reader) =>
      manager.consumers.info(stream, reader).then(
        ({ ack_floor: { stream_seq: floor } }) => floor,
        () => 0,
      ),
    ),
  )
  const seq = Math.min(...floors) - kept
  if (readers.length > 0 && seq > 1) await manager.streams.purge(stream, { seq })
}
