import { civilDate } from '../clock.ts'
import type { Write } from '../records/createWrites.ts'
import type { Department } from './department.ts'
import { decimalSum } from './decimalSum.ts'
import { keyHash, sumOfKeyHashes } from './keysHash.ts'
import type { Publication, PublishInput } from './publish.ts'
import type { CheckedRecord } from './readRecords.ts'
import type { RefusedRecord } from './refusedRecord.ts'

/** What a batch came to, record by record. */
export interface Outcome {
  readonly input: PublishInput
  readonly publication: Publication
  /** Records that are in the register now. */
  readonly taken: readonly CheckedRecord[]
  /** Records that wait. */
  readonly waiting: readonly CheckedRecord[]
  /** Records that stayed out: refused, or withheld with others. */
  readonly out: readonly Pick<RefusedRecord, 'index' | 'key' | 'code'>[]
  /** The field that a declared sum is over. */
  readonly sum: string | undefined
}

/** Keeps what a batch came to: what reconciliation adds up. Returns the earlier batches whose refused records it mends. */
export async function recordPublication(
  write: Write,
  { schema, clock }: Department,
  { input, publication, taken, waiting, out, sum }: Outcome,
): Promise<string[]> {
  const today = civilDate(clock())
  const { batchId, dataset, source, received, accepted, unchanged, withheld, refused, parked } = publication
  const amounts = sum === undefined ? null : decimalSum(taken.flatMap(({ values }) => decimalOf(values[sum])))
  await write.query(
    `publication ${schema}`,
    `INSERT INTO ${schema}.publication (batch_id, dataset, source, publisher, catalogue_entry, snapshot_id, published_at,
       published_on, effective_on, received, accepted, unchanged, withheld, refused, parked, sum, keys_hash)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)`,
    [
      batchId,
      dataset,
      source,
      write.actor.id,
      input.catalogueEntry ?? null,
      input.snapshotId ?? null,
      write.at,
      today,
      input.effectiveOn ?? today,
      received,
      accepted,
      unchanged,
      withheld,
      refused.length,
      parked.length,
      amounts,
      String(sumOfKeyHashes(taken.map(({ key }) => key))),
    ],
  )
  const mended = await mendRefused(
    write,
    schema,
    dataset,
    [...taken, ...waiting].map(({ key }) => key),
  )
  if (out.length > 0) await keepRefused(write, schema, { batchId, dataset, today, out })
  return mended
}

const decimalOf = (value: unknown): string[] => (typeof value === 'string' ? [value] : [])

/** A record that stayed out before is mended by the one of its key that is taken now. */
async function mendRefused(write: Write, schema: string, dataset: string, keys: readonly string[]): Promise<string[]> {
  const [any] = await write.query(
    `any refused ${schema}`,
    `SELECT 1 AS outstanding FROM ${schema}.refused_record WHERE dataset = $1 AND mended_in IS NULL LIMIT 1`,
    [dataset],
  )
  if (!any) return []
  const mended = await write.query<{ batchId: string }>(
    `mend ${schema}`,
    `WITH old AS (
       SELECT batch_id, index FROM ${schema}.refused_record
       WHERE dataset = $1 AND key = ANY($2::text[]) AND mended_in IS NULL ORDER BY batch_id, index FOR UPDATE)
     UPDATE ${schema}.refused_record r SET mended_in = $3 FROM old WHERE (r.batch_id, r.index) = (old.batch_id, old.index) RETURNING r.batch_id`,
    [dataset, keys, write.batchId],
  )
  return mended.map(({ batchId }) => batchId)
}

interface Refusals {
  readonly batchId: string
  readonly dataset: string
  readonly today: string
  readonly out: Outcome['out']
}

/** A key is kept for mending; what else was sent with it is not. */
async function keepRefused(write: Write, schema: string, { batchId, dataset, today, out }: Refusals): Promise<void> {
  await write.query(
    `keep refused ${schema}`,
    `INSERT INTO ${schema}.refused_record (batch_id, dataset, published_on, index, key, key_hash, code)
     SELECT $1, $2, $3, * FROM unnest($4::int[], $5::text[], $6::numeric[], $7::text[])`,
    [
      batchId,
      dataset,
      today,
      out.map(({ index }) => index),
      out.map(({ key }) => key),
      out.map(({ key }) => (key === null ? null : String(keyHash(key)))),
      out.map(({ code }) => code),
    ],
  )
}
