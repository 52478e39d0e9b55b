import type { Write } from '../records/createWrites.ts'
import type { Department } from './department.ts'

/** What became of a batch so far, as the office hears of it: JSON. Counts are numbers, sums exact texts. */
export interface BatchCounts {
  readonly batchId: string
  readonly organCode: string
  readonly dataset: string
  readonly onChange: boolean
  readonly on: string
  readonly receivedAt: string
  readonly taken: number
  readonly refused: number
  readonly parked: number
  readonly sum: string | null
  readonly keys: string
}

/**
 * Tells the office what became of batches, in whole: a later event of a batch replaces an earlier one. The batches are locked
 * first, so that of two changes at once the second counts the first.
 */
export async function tellCounts(
  write: Write,
  { schema, organ, targets }: Department,
  batchIds: readonly string[],
  kind: 'COUNTED' | 'RECOUNTED',
): Promise<void> {
  if (batchIds.length === 0) return
  await write.query(
    `lock batches ${schema}`,
    `SELECT batch_id FROM ${schema}.publication WHERE batch_id = ANY($1::uuid[]) ORDER BY batch_id FOR UPDATE`,
    [batchIds],
  )
  const counts = await write.query<Omit<BatchCounts, 'organCode' | 'onChange'>>(
    `count batches ${schema}`,
    `SELECT b.batch_id, b.dataset, b.published_on::text AS on, b.published_at AS received_at,
       (b.accepted + b.unchanged + w.released)::int AS taken, (r.refused + w.refused)::int AS refused, w.parked::int AS parked,
       CASE WHEN b.sum IS NULL AND w.sum IS NULL THEN NULL ELSE (coalesce(b.sum, 0) + coalesce(w.sum, 0))::text END AS sum,
       (coalesce(b.keys_hash, 0) + r.keys + w.keys)::text AS keys
     FROM ${schema}.publication b
     CROSS JOIN LATERAL (
       SELECT count(*) AS refused, coalesce(sum(key_hash), 0) AS keys FROM ${schema}.refused_record
       WHERE batch_id = b.batch_id AND mended_in IS NULL) r
     CROSS JOIN LATERAL (
       SELECT count(*) FILTER (WHERE status = 'WAITING') AS parked, count(*) FILTER (WHERE status = 'RELEASED') AS released,
         count(*) FILTER (WHERE status = 'REFUSED') AS refused, coalesce(sum(key_hash), 0) AS keys, sum(amount) AS sum
       FROM ${schema}.parked_record WHERE batch_id = b.batch_id AND status <> 'REPLACED') w
     WHERE b.batch_id = ANY($1::uuid[]) ORDER BY b.batch_id`,
    [batchIds],
  )
  for (const row of counts) {
    const onChange = targets.get(row.dataset)?.dataset.expected === 'ON_CHANGE'
    await write.emit({ entity: 'publication', key: row.batchId, kind, payload: { ...row, organCode: organ, onChange } })
  }
}
