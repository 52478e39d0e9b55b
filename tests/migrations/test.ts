import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { migrateAll } from '#schema/database/migrate.ts'
import { openDatabase } from '#schema/database/pool.ts'
import { createDatabase, type TestDatabase } from '../kit/createDatabase.ts'
import { byName, type Column, departments, ledgerOf, modelsOf, subgraphsFolder } from './data.ts'

const ledgerTables = [
  '_prisma_migrations',
  'answered_request',
  'dead_letter',
  'event_position',
  'declaration',
  'declared_delivery',
  'delivered_batch',
  'known_entity',
  'outbox',
  'parked_record',
  'publication',
  'record_version',
  'refused_record',
  'snapshot',
  'snapshot_key',
]
let own: TestDatabase
let database: ReturnType<typeof openDatabase>

beforeAll(async () => {
  own = await createDatabase()
  database = openDatabase(own.url)
  const folderOf = (name: string): string => join(subgraphsFolder, name, 'prisma', 'migrations')
  await migrateAll(departments.map((schema) => ({ database, schema, folder: folderOf(schema) })))
})

afterAll(async () => {
  await database.pool.end()
  await own.drop()
})

describe.each(departments)('the tables of %s', (department) => {
  it('begin with the ledger that all departments share', () => {
    expect(ledgerOf(department)).toContain('CREATE FUNCTION department.keep_version() RETURNS trigger')
    expect(ledgerOf(department)).toBe(ledgerOf('land'))
  })

  it('have the columns that the Prisma models say, with their types and nullability', async () => {
    const tables = await readTables(department)
    for (const table of ledgerTables) tables.delete(table)
    expect(Object.fromEntries(tables)).toEqual(Object.fromEntries(modelsOf(department)))
  })

  it('keep the superseded version of every published row', async () => {
    const published = [...modelsOf(department)].filter(([, columns]) => columns.some(({ name }) => name === 'batch_id'))
    expect(published.length).toBeGreaterThan(0)
    expect(await tablesThatKeepVersions(department)).toEqual(published.map(([table]) => table).toSorted())
  })

  it('say of every published row its version, source, batch and instant', () => {
    const published = [...modelsOf(department)].filter(([, columns]) => columns.some(({ name }) => name === 'batch_id'))
    for (const [, columns] of published) {
      expect(columns).toEqual(
        expect.arrayContaining([
          { name: 'version', type: 'integer', nullable: false },
          { name: 'source', type: 'text', nullable: false },
          { name: 'batch_id', type: 'uuid', nullable: false },
          { name: 'recorded_at', type: 'timestamp(3) with time zone', nullable: false },
        ]),
      )
    }
  })
})

async function readTables(schema: string): Promise<Map<string, Column[]>> {
  const rows = await database.query<Column & { table: string }>(
    undefined,
    `SELECT c.relname AS table, a.attname AS name, format_type(a.atttypid, a.atttypmod) AS type, NOT a.attnotnull AS nullable
     FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
     WHERE c.relnamespace = $1::regnamespace AND c.relkind IN ('r', 'p') AND NOT c.relispartition
       AND a.attnum > 0 AND NOT a.attisdropped`,
    [schema],
  )
  const tables = Map.groupBy(rows, ({ table }) => table)
  return new Map(
    [...tables].map(([table, columns]) => [
      table,
      columns.map(({ name, type, nullable }) => ({ name, type, nullable })).toSorted(byName),
    ]),
  )
}

async function tablesThatKeepVersions(schema: string): Promise<string[]> {
  const rows = await database.query<{ table: string }>(
    undefined,
    `SELECT c.relname AS table FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
     WHERE c.relnamespace = $1::regnamespace AND t.tgname = 'keep_version' AND t.tgenabled = 'O'`,
    [schema],
  )
  return rows.map(({ table }) => table).toSorted()
}
