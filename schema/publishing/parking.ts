import type { Write } from '../records/createWrites.ts'
import { applyRecords } from './applyRecords.ts'
import type { Dataset, RecordValues } from './dataset.ts'
import { type Department, lockParking, targetOf } from './department.ts'
import { keyHash } from './keysHash.ts'
import type { CheckedRecord } from './readRecords.ts'
import { findUnknown, type UnknownReference } from './references.ts'
import type { RefusedRecord } from './refusedRecord.ts'
import { reviewRecords } from './reviewRecords.ts'
import { tellCounts } from './tellCounts.ts'
import { joinWritten, type Written, type WrittenByDataset } from './tell.ts'

/** A checked record with what it waits for. */
export interface WaitingRecord {
  readonly record: CheckedRecord
  readonly unknown: readonly UnknownReference[]
}

/** What a waiting record waits for, once each: `Project:2509-330211-04-01-103167`. */
export const waitsFor = (unknown: readonly UnknownReference[]): string[] => [
  ...new Set(unknown.map(({ typeName, key }) => `${typeName}:${key}`)),
]

/**
 * A newer record of the same key takes the place of one that waits, whether it goes in or waits in its turn. Returns the batches
 * of those that it replaced.
 */
export async function replaceParked(
  write: Write,
  { schema }: Department,
  dataset: string,
  keys: readonly string[],
): Promise<string[]> {
  if (!(await isAnyParked(write, schema))) return []
  const replaced = await write.query<{ batchId: string }>(
    `replace parked ${schema}`,
    `WITH old AS (
       SELECT id FROM ${schema}.parked_record WHERE dataset = $1 AND key = ANY($2::text[]) AND status = 'WAITING'
       ORDER BY key FOR UPDATE)
     UPDATE ${schema}.parked_record p SET status = 'REPLACED', settled_at = $3 FROM old WHERE p.id = old.id RETURNING p.batch_id`,
    [dataset, keys, write.at],
  )
  return replaced.map(({ batchId }) => batchId)
}

/** Keeps records until what they name arrives. */
export async function parkRecords(
  write: Write,
  { schema }: Department,
  { name, sum }: Dataset,
  waiting: readonly WaitingRecord[],
): Promise<void> {
  const rows = waiting.map(({ record: { key, values, expectedVersion }, unknown }) => ({
    key,
    hash: String(keyHash(key)),
    amount: sum === undefined ? null : (values[sum] ?? null),
    record: { values, expectedVersion },
    waits: waitsFor(unknown),
  }))
  await write.query(
    `park ${schema}`,
    `INSERT INTO ${schema}.parked_record (dataset, key, key_hash, amount, record, waits_for, batch_id, status, parked_at)
     SELECT $1, r ->> 'key', (r ->> 'hash')::numeric, (r ->> 'amount')::numeric, r -> 'record',
       ARRAY(SELECT jsonb_array_elements_text(r -> 'waits')), $2, 'WAITING', $3
     FROM jsonb_array_elements($4::jsonb) r`,
    [name, write.batchId, write.at, JSON.stringify(rows)],
  )
}

/** Keys of one type that were unknown until now. */
export interface Arrival {
  readonly typeName: string
  readonly keys: readonly string[]
}

interface ParkedRow {
  readonly id: number
  readonly dataset: string
  readonly key: string
  readonly batchId: string
  readonly source: string
  readonly record: { readonly values: RecordValues; readonly expectedVersion: number | null }
}

/**
 * Writes the records that wait for nothing any more now that `arrivals` are known, and those that wait for them in their turn.
 * They keep the batch and source that they came in. One that is refused now is kept with its reason.
 */
export async function releaseParked(
  write: Write,
  department: Department,
  arrivals: readonly Arrival[],
): Promise<WrittenByDataset> {
  const released = new Map<string, Written>()
  const batches = new Set<string>()
  let pending = arrivals.filter(({ keys }) => keys.length > 0)
  while (pending.length > 0) {
    const waiting = await readWaiting(write, department, pending)
    const arrived: Arrival[] = []
    for (const rows of Map.groupBy(waiting, ({ dataset, batchId }) => `${dataset} ${batchId}`).values()) {
      const { dataset, written } = await releaseBatch(write, department, rows)
      for (const { batchId } of rows) batches.add(batchId)
      released.set(dataset.name, joinWritten(released.get(dataset.name), written))
      arrived.push({ typeName: dataset.typeName, keys: written.inserted })
    }
    pending = arrived.filter(({ keys }) => keys.length > 0)
  }
  await tellCounts(write, department, [...batches], 'RECOUNTED')
  return released
}

async function readWaiting(
  write: Write,
  { schema }: Department,
  arrivals: readonly Arrival[],
): Promise<readonly ParkedRow[]> {
  const names = arrivals.flatMap(({ typeName, keys }) => keys.map((key) => `${typeName}:${key}`))
  if (!(await isAnyParked(write, schema))) return []
  return write.query<ParkedRow>(
    `waiting ${schema}`,
    `SELECT p.id, p.dataset, p.key, p.record, p.batch_id, b.source
     FROM ${schema}.parked_record p JOIN ${schema}.publication b USING (batch_id)
     WHERE p.status = 'WAITING' AND p.waits_for && $1::text[] ORDER BY p.dataset, p.key FOR UPDATE OF p`,
    [names],
  )
}

/** Most days nothing waits, and asking costs less than looking for five thousand keys. */
async function isAnyParked(write: Write, schema: string): Promise<boolean> {
  const [any] = await write.query(
    `any parked ${schema}`,
    `SELECT 1 AS waiting FROM ${schema}.parked_record WHERE status = 'WAITING' LIMIT 1`,
  )
  return any !== undefined
}

/** Writes those records of one batch and dataset that wait no longer. */
async function releaseBatch(write: Write, department: Department, rows: readonly ParkedRow[]) {
  const [{ dataset: name, batchId, source }] = rows as readonly [ParkedRow, ...ParkedRow[]]
  const target = targetOf(department, name)
  const records = rows.map(({ key, record }, index): CheckedRecord => ({ index, key, ...record }))
  const unknown = await findUnknown(write, department.schema, target.dataset, records)
  const ready = records.filter(({ index }) => !unknown.has(index))
  const { fit, refused } = await reviewRecords(write, target.dataset, ready)
  const applied = await applyRecords(write, target, fit, { batchId, source })
  const settlement = { query: write.query, at: write.at, batchId, source }
  await target.dataset.settle?.(settlement, [...applied.inserted, ...applied.updated])
  await settle(write, department, rows, ready, [...refused, ...applied.refused])
  return { dataset: target.dataset, written: applied }
}

async function settle(
  write: Write,
  { schema }: Department,
  rows: readonly ParkedRow[],
  ready: readonly CheckedRecord[],
  refusals: readonly RefusedRecord[],
): Promise<void> {
  const refused = new Map(refusals.map((refusal) => [refusal.index, refusal]))
  const settled = ready.map(({ index }) => ({ id: rows[index]?.id, refusal: refused.get(index) ?? null }))
  await write.query(
    `settle parked ${schema}`,
    `UPDATE ${schema}.parked_record p
     SET status = CASE WHEN jsonb_typeof(s -> 'refusal') = 'object' THEN 'REFUSED' ELSE 'RELEASED' END,
         refusal = nullif(s -> 'refusal', 'null'), settled_at = $1
     FROM jsonb_array_elements($2::jsonb) s WHERE p.id = (s ->> 'id')::bigint`,
    [write.at, JSON.stringify(settled)],
  )
}

/**
 * Takes in keys of other departments' entities, as an event tells of them, and writes the records that waited for them. Idempotent:
 * a key that is known already changes nothing. Its events are the caller's to give, from what it returns.
 */
export async function learnKeys(
  write: Write,
  department: Department,
  arrivals: readonly Arrival[],
): Promise<WrittenByDataset> {
  await lockParking(write, department, 'shared')
  for (const { typeName, keys } of arrivals) {
    await write.query(
      `learn ${department.schema}`,
      `INSERT INTO ${department.schema}.known_entity (type_name, key, source, batch_id, recorded_at)
       SELECT $1, key, $3, $4, $5 FROM unnest($2::text[]) AS named (key) ORDER BY key COLLATE "C" ON CONFLICT DO NOTHING`,
      [typeName, keys, write.source, write.batchId, write.at],
    )
  }
  return releaseParked(write, department, arrivals)
}
