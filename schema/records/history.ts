import type DataLoader from 'dataloader'
import { createConnectionLoader, createRowsLoader, type PageRequest } from '../loaders.ts'
import { fieldName } from '../database/names.ts'
import type { Database } from '../database/pool.ts'
import type { Connection, ListArguments, ListSpecification, ListWants } from '../lists/list.ts'
import { type ListReader, readConnections } from '../lists/readConnections.ts'

/** A published table and its key column. */
export interface PublishedTable {
  /** The table without its schema: `parcel`. */
  readonly entity: string
  readonly keyColumn: string
}

/** A record: the text of each column by its name. */
export type StoredRecord = Readonly<Record<string, string | null>>

/** One version of a record. */
export interface VersionRow {
  readonly key: string
  readonly version: number
  readonly record: StoredRecord
  /** The version before, null for the first. */
  readonly former: StoredRecord | null
  readonly source: string
  readonly batchId: string
  readonly recordedAt: Date
  /** Null for the present version. */
  readonly supersededAt: Date | null
}

/** Where the present value of one column comes from. */
export interface OriginRow {
  readonly key: string
  readonly column: string
  readonly version: number
  readonly source: string
  readonly batchId: string
  readonly recordedAt: Date
}

/** Finds the published table of a type: the first of these names that is one. */
export type FindTable = (candidates: readonly string[]) => Promise<PublishedTable>

/** What a request reads of the versions of published records; all keys of a tick cost one statement per table. */
export interface HistoryLoaders {
  readonly findTable: FindTable
  /** A page of versions, the latest first. */
  versions(table: PublishedTable, request: PageRequest): Promise<Connection<VersionRow>>
  /** Each column of a record with the version that brought its present value. */
  origins(table: PublishedTable, key: string): Promise<OriginRow[]>
}

/** Fresh loaders over the versions in a PostgreSQL schema; those of the past where the reader's database is. */
export function createHistoryLoaders(reader: ListReader, schema: string, findTable: FindTable): HistoryLoaders {
  const versions = new Map<string, DataLoader<PageRequest, Connection<VersionRow>, string>>()
  const origins = new Map<string, DataLoader<string, OriginRow[]>>()
  const versionsOf = (table: PublishedTable) =>
    versions.getOrInsertComputed(table.entity, () =>
      createConnectionLoader((args, wants, keys) => readVersions(reader, schema, table, args, wants, keys)),
    )
  const originsOf = (table: PublishedTable) =>
    origins.getOrInsertComputed(table.entity, () =>
      createRowsLoader(
        (keys) => readOrigins(reader.database, schema, table, keys),
        ({ key }) => key,
      ),
    )
  return {
    findTable,
    versions: (table, request) => versionsOf(table).load(request),
    origins: (table, key) => originsOf(table).load(key),
  }
}

/** All versions of a table's records: the superseded ones and the present one. */
const allVersions = (schema: string, { entity, keyColumn }: PublishedTable): string => `
  SELECT key, version, record, recorded_at, superseded_at FROM ${schema}.record_version WHERE entity = '${entity}'
  UNION ALL
  SELECT ${keyColumn}, version, to_jsonb(present), recorded_at, NULL FROM ${schema}.${entity} present`

const provenance = `v.record ->> 'source' AS source, (v.record ->> 'batch_id')::uuid AS batch_id`

/** JSON numbers would lose digits on their way through JavaScript. */
const texts = (record: string): string =>
  `(SELECT jsonb_object_agg(key, value) FROM jsonb_each_text(${record}) AS field(key, value))`

function readVersions(
  reader: ListReader,
  schema: string,
  table: PublishedTable,
  args: ListArguments,
  wants: ListWants,
  keys: readonly string[],
): Promise<Connection<VersionRow>[]> {
  const list: ListSpecification = {
    name: `${table.entity} history`,
    table: `(
      SELECT v.key, v.version, v.recorded_at, v.superseded_at, ${provenance}, v.key || '@' || v.version AS place,
        ${texts('v.record')} AS record, ${texts('former.record')} AS former
      FROM (${allVersions(schema, table)}) v
      LEFT JOIN ${schema}.record_version former
        ON former.entity = '${table.entity}' AND former.key = v.key AND former.version = v.version - 1
    )`,
    key: 'place',
    filters: {},
    orders: { VERSION: { type: 'int' } },
    defaultOrder: { field: 'VERSION', direction: 'DESC' },
  }
  return readConnections<VersionRow>(reader, list, args, wants, { column: 'key', keys })
}

async function readOrigins(
  database: Database,
  schema: string,
  table: PublishedTable,
  keys: readonly string[],
): Promise<OriginRow[]> {
  const rows = await database.query<OriginRow>(
    `${schema}.${table.entity} origins`,
    `WITH v AS (SELECT * FROM (${allVersions(schema, table)}) every_version WHERE key = ANY($1::text[])),
    changed AS (
      SELECT v.*, field.key AS column,
        field.value IS DISTINCT FROM lag(field.value) OVER (PARTITION BY v.key, field.key ORDER BY version)
          OR row_number() OVER (PARTITION BY v.key, field.key ORDER BY version) = 1 AS new
      FROM v, jsonb_each(record) field
    )
    SELECT DISTINCT ON (key, "column") key, "column", version, ${provenance}, recorded_at
    FROM changed v WHERE new ORDER BY key, "column", version DESC`,
    [keys],
  )
  return rows.map((row) => ({ ...row, column: fieldName(row.column) }))
}

/** The published tables of a schema, as their triggers tell; read once. */
export function createPublishedTables(database: Database, schema: string): FindTable {
  let tables: Promise<PublishedTable[]> | undefined
  const forget = (error: unknown) => {
    tables = undefined
    throw error
  }
  return async (candidates) => {
    tables ??= readPublishedTables(database, schema).catch(forget)
    const known = await tables
    const table = candidates.map((name) => known.find(({ entity }) => entity === name)).find((one) => one !== undefined)
    if (table === undefined) throw new TypeError(`${schema} publishes no table ${candidates.join(' or ')}.`)
    return table
  }
}

const readPublishedTables = (database: Database, schema: string): Promise<PublishedTable[]> =>
  database.query<PublishedTable>(
    'published tables',
    `SELECT c.relname AS entity, encode(rtrim(t.tgargs, '\\x00'), 'escape') AS key_column
     FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
     WHERE t.tgname = 'keep_version' AND c.relnamespace = to_regnamespace($1)`,
    [schema],
  )
