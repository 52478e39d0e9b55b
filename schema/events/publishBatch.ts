import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { from as copyFrom } from 'pg-copy-streams'
import type pg from 'pg'
import { columnName } from '../database/names.ts'
import type { Database } from '../database/pool.ts'
import { withoutIndexes } from '../database/withoutIndexes.ts'
import { type CopyValue, copyValue } from './copyText.ts'

/** One batch of records that a source publishes into one table. */
export interface Batch<Row extends object> {
  /** The PostgreSQL schema and table. */
  readonly schema: string
  readonly table: string
  /** Names the batch for ever: a batch that is there already changes nothing. */
  readonly batchId: string
  /** The system that publishes. */
  readonly source: string
  /** When the records were published. */
  readonly recordedAt: Date
  /** All rows have the same fields; provenance (`source`, `batchId`, `recordedAt`) is added. */
  readonly rows: Iterable<Row>
  /** True where the rows are so many that building the table's indexes anew is cheaper; readers of the table wait. */
  readonly bulk?: boolean
  /** True where a row whose key is there stays as it is. */
  readonly keepPresent?: boolean
}

/** How many rows between two reports of progress. */
const progressEvery = 10_000

/**
 * Publishes a batch in one transaction: its rows by COPY and one event in the outbox. Returns the number of rows written,
 * 0 where the batch was published before. @throws InternalError STORE_FAILED or STORE_UNAVAILABLE; then nothing is written.
 */
export async function publishBatch<Row extends object>(
  database: Database,
  batch: Batch<Row>,
  onProgress: (rows: number) => void = () => undefined,
): Promise<number> {
  return database.transaction(async (transaction) => {
    const { schema, table, batchId, source, recordedAt } = batch
    const event = await transaction.query(
      `publish ${schema}`,
      `INSERT INTO ${schema}.outbox (batch_id, entity, kind, source, occurred_at) VALUES ($1, $2, 'PUBLISHED', $3, $4)
       ON CONFLICT DO NOTHING RETURNING id`,
      [batchId, table, source, recordedAt],
    )
    if (event.length === 0) return 0
    const copy = () => copyRows(transaction.client, batch, onProgress)
    return batch.bulk === true ? withoutIndexes(transaction, `${schema}.${table}`, copy) : copy()
  })
}

async function copyRows<Row extends object>(
  client: pg.PoolClient,
  batch: Batch<Row>,
  onProgress: (rows: number) => void,
): Promise<number> {
  const { schema, table, batchId, source, recordedAt, rows } = batch
  const iterator = rows[Symbol.iterator]()
  const first = iterator.next()
  if (first.done === true) return 0
  const fields = Object.keys(first.value) as (keyof Row & string)[]
  const columns = [...fields.map(columnName), 'source', 'batch_id', 'recorded_at'].join(', ')
  const target = batch.keepPresent ? await createIncoming(client, `${schema}.${table}`, columns) : `${schema}.${table}`
  const provenance = `${[source, batchId, recordedAt].map(copyValue).join('\t')}\n`
  let count = 0
  function* lines() {
    let chunk = ''
    for (let next = first; next.done !== true; next = iterator.next()) {
      const { value } = next
      for (const field of fields) chunk += `${copyValue(value[field] as CopyValue)}\t`
      chunk += provenance
      count++
      if (chunk.length < 65_536) continue
      yield chunk
      chunk = ''
      if (count % progressEvery < 500) onProgress(count)
    }
    yield chunk
  }
  const sink = client.query(copyFrom(`COPY ${target} (${columns}) FROM STDIN`))
  await pipeline(Readable.from(lines()), sink)
  if (batch.keepPresent) {
    await client.query(
      `INSERT INTO ${schema}.${table} (${columns}) SELECT ${columns} FROM ${target} ON CONFLICT DO NOTHING`,
    )
    await client.query(`DROP TABLE ${target}`)
  }
  onProgress(count)
  return count
}

/** A table of this transaction's own with some columns of another. */
async function createIncoming(client: pg.PoolClient, table: string, columns: string): Promise<string> {
  await client.query(`CREATE TEMPORARY TABLE incoming ON COMMIT DROP AS SELECT ${columns} FROM ${table} WITH NO DATA`)
  return 'pg_temp.incoming'
}
