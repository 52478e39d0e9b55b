import { columnName } from '../database/names.ts'
import type { Dataset } from './dataset.ts'
import type { Field } from './fields.ts'

/** The statements that write the records of one dataset, some thousand at a time. */
export interface RecordStatements {
  /** What they begin their names with. */
  readonly table: string
  /** The columns in the order of the parameters `$1 …`, one array of all records for each. */
  readonly columns: readonly WrittenColumn[]
  /** Adds the records whose key is new and locks those that are there, all in the order of the key: returns the new keys. */
  readonly insert: string
  /** Locks the records with the keys `$1`, in their order. */
  readonly lock: string
  /** What each incoming record would change: `key version changed frozen`. */
  readonly compare: string
  /** Writes the next version of each incoming record: returns its key and version. */
  readonly update: string
}

/** A column that records are written to. */
export interface WrittenColumn {
  readonly field: string
  readonly name: string
  readonly sqlType: Field['sqlType']
}

/** Lists go as the text of an array: PostgreSQL would make one flat list of an array of arrays. */
const parameterType = (sqlType: Field['sqlType']): string => (sqlType === 'text[]' ? 'text' : sqlType)

/**
 * The statements of a dataset over PostgreSQL's `unnest`: a batch costs two of them whatever its size, three where records
 * change. All lock in the order of the key, so that publishers with overlapping keys wait for each other and never in a ring.
 */
export function recordStatements(schema: string, dataset: Dataset): RecordStatements {
  const table = `${schema}.${dataset.table}`
  const columns = columnsOf(dataset)
  const key = columnName(dataset.key)
  const names = columns.map(({ name }) => name)
  const others = names.filter((name) => name !== key)
  const incoming = incomingRecords(columns)
  const provenance = [1, 2, 3].map((offset) => `$${columns.length + offset}`)
  const [source, batchId, recordedAt] = provenance
  const of = (alias: string) => others.map((name) => `${alias}.${name}`).join(', ')
  return {
    table: `${table} ${dataset.name}`,
    columns,
    insert: `INSERT INTO ${table} AS t (${names.join(', ')}, source, batch_id, recorded_at)
      SELECT ${names.map((name) => `i.${name}`).join(', ')}, ${source}, ${batchId}::uuid, ${recordedAt}::timestamptz
      FROM ${incoming} ORDER BY i.${key} COLLATE "C"
      ON CONFLICT (${key}) DO UPDATE SET version = t.version WHERE false RETURNING t.${key} AS key`,
    lock: `SELECT ${key} AS key FROM ${table} WHERE ${key} = ANY($1::text[]) ORDER BY ${key} COLLATE "C" FOR NO KEY UPDATE`,
    compare: `SELECT i.${key} AS key, t.version, ${dataset.frozen ?? 'false'} AS frozen,
        (${of('t')}, t.withdrawn_on) IS DISTINCT FROM (${of('i')}, NULL) AS changed
      FROM ${incoming} JOIN ${table} t USING (${key})`,
    update: `UPDATE ${table} t SET ${others.map((name) => `${name} = i.${name}`).join(', ')},
        withdrawn_on = NULL, withdrawn_reason = NULL,
        source = ${source}, batch_id = ${batchId}::uuid, recorded_at = ${recordedAt}::timestamptz
      FROM ${incoming} WHERE t.${key} = i.${key} RETURNING t.${key} AS key, t.version`,
  }
}

function columnsOf({ fields, derived = {} }: Dataset): WrittenColumn[] {
  return Object.entries({ ...fields, ...derived }).map(([field, { sqlType }]) => ({
    field,
    name: columnName(field),
    sqlType,
  }))
}

/** The arrays as rows `i`. */
function incomingRecords(columns: readonly WrittenColumn[]): string {
  const arrays = columns.map(({ sqlType }, index) => `$${index + 1}::${parameterType(sqlType)}[]`).join(', ')
  const values = columns.map(({ name, sqlType }) => (sqlType === 'text[]' ? `${name}::text[]` : name)).join(', ')
  return `(SELECT ${values} FROM unnest(${arrays}) AS sent (${columns.map(({ name }) => name).join(', ')})) i`
}
