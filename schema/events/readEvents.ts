import { fieldName } from '../database/names.ts'
import type { Database } from '../database/pool.ts'
import type { EventChunk, EventMessage, EventRow, EventTopic, Position, PublishedEntities } from './event.ts'

/** An outbox to read from. */
export interface Outbox {
  readonly database: Database
  readonly subgraph: string
  readonly publishes: PublishedEntities
}

/** A row of the outbox. */
interface StoredEvent {
  readonly sequence: number
  readonly batchId: string
  readonly entity: string
  readonly kind: string
  /** Null for a batch. */
  readonly key: string | null
  readonly payload: Readonly<Record<string, unknown>> | null
  readonly source: string
  readonly actor: string | null
  readonly occurredAt: Date
}

/** A record as it travels. */
interface PublishedRecord {
  readonly key: string
  /** Null, like the row, for a record that is not published or not there. */
  readonly version: number | null
  readonly row: EventRow | null
}

/**
 * At most `limit` events after `position`, as messages: a batch becomes one message per record, read page by page as a
 * reader gets there, so memory does not depend on the size of batches. The rows are those of now: where a later batch has
 * replaced a record, its event carries it, and the earlier batch is silent on it. `last` is a place that was visible before;
 * events that nobody wants are passed over.
 */
export async function readEvents(
  outbox: Outbox,
  wants: (topic: EventTopic) => boolean,
  { position, last, limit }: { readonly position: Position; readonly last: number; readonly limit: number },
): Promise<EventChunk> {
  const stored = await readStored(outbox, position, last, limit)
  const events: EventMessage[] = []
  let reached = position
  for (const group of groupSteps(stored)) {
    const [first] = group
    if (!first) continue
    const topic = topicOf(outbox, first.entity)
    if (wants(topic) && (topic.published || first.key !== null)) {
      const room = limit - events.length
      if (room <= 0) return { from: position, events, position: reached }
      const isBatch = first.key === null
      const read = isBatch
        ? await readBatch(outbox, first, resumeKey(position, first), room)
        : await readSteps(outbox, group)
      events.push(...read)
      const lastRead = read.at(-1)
      if (isBatch && read.length === room && lastRead) {
        return { from: position, events, position: { sequence: first.sequence, key: lastRead.key } }
      }
    }
    reached = { sequence: group.at(-1)?.sequence ?? reached.sequence, key: null }
  }
  const passed = stored.length < limit && last > reached.sequence
  return { from: position, events, position: passed ? { sequence: last, key: null } : reached }
}

function topicOf({ subgraph, publishes }: Outbox, entity: string): EventTopic {
  const shape = publishes[entity]
  return { subgraph, entity, published: shape !== undefined, type: typeof shape?.type === 'string' ? shape.type : null }
}

const resumeKey = (position: Position, { sequence }: StoredEvent): string | null =>
  position.sequence === sequence ? position.key : null

const readStored = ({ database, subgraph }: Outbox, { sequence, key }: Position, last: number, limit: number) =>
  database.query<StoredEvent>(
    `events ${subgraph}`,
    `SELECT sequence, batch_id, entity, kind, key, payload, source, actor, occurred_at FROM ${subgraph}.outbox
     WHERE sequence BETWEEN $1 AND $2 ORDER BY sequence LIMIT $3`,
    [key === null ? sequence + 1 : sequence, last, limit],
  )

/** Steps of one table that follow each other are read together; a batch stands alone. */
function groupSteps(stored: readonly StoredEvent[]): StoredEvent[][] {
  const groups: StoredEvent[][] = []
  for (const event of stored) {
    const group = groups.at(-1)
    const before = group?.at(-1)
    if (group && before?.entity === event.entity && before.key !== null && event.key !== null) group.push(event)
    else groups.push([event])
  }
  return groups
}

/** The records that a batch names by their keys, or else those that carry its id. */
async function readBatch(outbox: Outbox, event: StoredEvent, after: string | null, limit: number) {
  const keys = keysOf(event.payload)
  if (keys) {
    const page = keys.filter((key) => after === null || key > after).slice(0, limit)
    return readSteps(
      outbox,
      page.map((key) => ({ ...event, key })),
      true,
    )
  }
  const records = await readRecords(
    outbox,
    event.entity,
    (key) => `batch_id = $1::uuid AND ($2::text IS NULL OR ${key} > $2) ORDER BY ${key} LIMIT $3`,
    [event.batchId, after, limit],
  )
  return records.map((record) => messageOf(outbox, event, record, true))
}

/** The keys of a batch that was published record by record; null for one that was copied in as a whole. */
function keysOf(payload: StoredEvent['payload']): string[] | null {
  const { inserted, updated } = (payload ?? {}) as { readonly inserted?: unknown; readonly updated?: unknown }
  return Array.isArray(inserted) && Array.isArray(updated)
    ? [...(inserted as string[]), ...(updated as string[])].toSorted()
    : null
}

async function readSteps(outbox: Outbox, events: readonly StoredEvent[], ofBatch = false): Promise<EventMessage[]> {
  const keys = events.map(({ key }) => key)
  const records = await readRecords(outbox, events[0]?.entity ?? '', (key) => `${key} = ANY($1::text[])`, [keys])
  const byKey = new Map(records.map((record) => [record.key, record]))
  return events.map((event) => {
    const key = event.key ?? ''
    return messageOf(outbox, event, byKey.get(key) ?? { key, version: null, row: null }, ofBatch)
  })
}

async function readRecords(
  { database, subgraph, publishes }: Outbox,
  entity: string,
  condition: (key: string) => string,
  values: readonly unknown[],
): Promise<PublishedRecord[]> {
  const shape = publishes[entity]
  if (!shape) return []
  const columns = [shape.key, ...(shape.label === undefined ? [] : [shape.label]), ...(shape.columns ?? [])]
  const fields = [...new Set(columns)]
  const text = `SELECT ${fields.map((column) => `${column}::text`).join(', ')}, version AS record_version
    FROM ${subgraph}.${entity} WHERE ${condition(shape.key)}`
  const rows = await database.query<{ [field: string]: string | null } & { recordVersion: number }>(
    `records ${text}`,
    text,
    values,
  )
  return rows.map(({ recordVersion, ...row }) => ({
    key: String(row[fieldName(shape.key)]),
    version: recordVersion,
    row,
  }))
}

function messageOf(
  { subgraph, publishes }: Outbox,
  { sequence, entity, kind, payload, batchId, source, actor, occurredAt }: StoredEvent,
  { key, version, row }: PublishedRecord,
  ofBatch: boolean,
): EventMessage {
  const shape = publishes[entity]
  return {
    id: `${subgraph}/${sequence}/${key}`,
    subgraph,
    sequence,
    entity,
    type: row === null || !shape ? null : typeof shape.type === 'string' ? shape.type : shape.type(row),
    key,
    ofBatch,
    kind,
    version,
    label: shape?.label === undefined ? null : (row?.[fieldName(shape.label)] ?? null),
    row,
    payload: ofBatch ? null : payload,
    batchId,
    source,
    actor,
    occurredAt: occurredAt.toISOString(),
  }
}
