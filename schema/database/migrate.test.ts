import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type TestDatabase, createDatabase } from '../../tests/kit/createDatabase.ts'
import { type MigrationTarget, migrate, migrateAll, pendingMigrations } from './migrate.ts'
import { type Database, openDatabase } from './pool.ts'

const first = 'CREATE TABLE land.parcels (code TEXT PRIMARY KEY);'
const second = 'ALTER TABLE land.parcels ADD COLUMN area_m2 NUMERIC(18,2);'
const third = 'CREATE INDEX parcels_area ON land.parcels (area_m2);'

let testDatabase: TestDatabase
let database: Database
let root: string

beforeEach(async () => {
  testDatabase = await createDatabase()
  database = openDatabase(testDatabase.url)
  root = await mkdtemp(path.join(tmpdir(), 'migrations-'))
})

afterEach(async () => {
  await database.pool.end()
  await testDatabase.drop()
  await rm(root, { recursive: true })
})

/** A Prisma migrations folder with these files; a folder without a file for `undefined`. */
async function writeFolder(
  files: Readonly<Record<string, string | undefined>>,
  schema = 'land',
): Promise<MigrationTarget> {
  const folder = path.join(root, `${schema}-${Object.keys(files).join('-')}`)
  for (const [name, sql] of Object.entries(files)) {
    await mkdir(path.join(folder, name), { recursive: true })
    if (sql !== undefined) await writeFile(path.join(folder, name, 'migration.sql'), sql)
  }
  return { database, schema, folder }
}

const columns = async (): Promise<unknown[]> =>
  await database.query(
    'columns',
    `SELECT table_name || '.' || column_name AS name FROM information_schema.columns
     WHERE table_schema = 'land' AND table_name <> '_prisma_migrations' ORDER BY 1`,
  )

const recorded = async (): Promise<unknown[]> =>
  await database.query('recorded', 'SELECT migration_name AS name FROM land._prisma_migrations ORDER BY 1')

const isWaiting = async (): Promise<boolean> =>
  (
    await database.query(
      'waiting',
      `SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND NOT granted
     AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`,
    )
  ).length > 0

describe('a new database', () => {
  it('gets every migration in order of their names', async () => {
    const target = await writeFolder({ '2_area': second, '1_parcels': first })
    expect(await migrate(target)).toEqual([
      { schema: 'land', name: '1_parcels' },
      { schema: 'land', name: '2_area' },
    ])
    expect(await columns()).toEqual([{ name: 'parcels.area_m2' }, { name: 'parcels.code' }])
  })

  it('gets the record that `prisma migrate deploy` keeps', async () => {
    await migrate(await writeFolder({ '1_parcels': first }))
    const rows = await database.query(
      'record',
      `SELECT checksum, migration_name, logs, rolled_back_at, applied_steps_count, length(id) AS id,
         finished_at >= started_at AS finished FROM land._prisma_migrations`,
    )
    expect(rows).toEqual([
      {
        checksum: createHash('sha256').update(first).digest('hex'),
        migrationName: '1_parcels',
        logs: null,
        rolledBackAt: null,
        appliedStepsCount: 1,
        id: 36,
        finished: true,
      },
    ])
  })

  it('is migrated once by two processes that start together', async () => {
    const target = await writeFolder({ '1_parcels': first, '2_area': second, '3_index': third })
    const other = openDatabase(testDatabase.url)
    const applied = await Promise.all([migrate(target), migrate({ ...target, database: other })])
    await other.pool.end()
    expect(
      applied
        .flat()
        .map(({ name }) => name)
        .toSorted(),
    ).toEqual(['1_parcels', '2_area', '3_index'])
    expect(await recorded()).toEqual([{ name: '1_parcels' }, { name: '2_area' }, { name: '3_index' }])
  })

  it('waits for an official `prisma migrate deploy` that is under way', async () => {
    const target = await writeFolder({ '1_parcels': first })
    const order: string[] = []
    await database
      .transaction(async ({ query }) => {
        await query('lock of prisma', 'SELECT pg_advisory_xact_lock(72707369)')
        const migrated = migrate(target).then(() => order.push('migrated'))
        while (!(await isWaiting())) expect(order).toEqual([])
        order.push('deployed')
        return { migrated }
      })
      .then(async ({ migrated }) => await migrated)
    expect(order).toEqual(['deployed', 'migrated'])
  })

  it('lists what is pending without touching anything', async () => {
    const target = await writeFolder({ '1_parcels': first })
    expect(await pendingMigrations([target])).toEqual([{ schema: 'land', name: '1_parcels' }])
    expect(await database.query('schemas', `SELECT to_regnamespace('land')::text AS land`)).toEqual([{ land: null }])
  })
})

describe('a database that is up to date', () => {
  it('costs two statements for eight schemas', async () => {
    const names = ['land', 'planning', 'construction', 'commerce', 'services', 'approvals', 'supervision', 'sharing']
    const targets = await Promise.all(
      names.map(async (name) => await writeFolder({ '1_first': `CREATE TABLE ${name}.things (id TEXT)` }, name)),
    )
    expect(await migrateAll(targets)).toHaveLength(8)
    const statements: string[] = []
    database.onStatement((text) => statements.push(text))
    expect(await migrateAll(targets)).toEqual([])
    expect(statements).toHaveLength(2)
  })

  it('is read only when nothing is pending', async () => {
    const target = await writeFolder({ '1_parcels': first })
    await migrate(target)
    await database.query('freeze', `ALTER DATABASE ${testDatabase.name} SET default_transaction_read_only = on`)
    const frozen = openDatabase(testDatabase.url)
    expect(await migrate({ ...target, database: frozen })).toEqual([])
    const more = await writeFolder({ '1_parcels': first, '2_area': second })
    await expect(migrate({ ...more, database: frozen })).rejects.toMatchObject({
      code: 'STORE_FAILED',
      message: expect.stringContaining('the database is read-only') as string,
    })
    await frozen.pool.end()
  })
})

describe('a migration that fails', () => {
  it('leaves nothing of itself, keeps the ones before it, and is named with its statement', async () => {
    const broken = `-- two of them; one fails\n${second}\n\nINSERT INTO land.parcels (code)\n  VALUES (NULL);\n${third}`
    const target = await writeFolder({ '1_parcels': first, '2_broken': broken })
    await expect(migrate(target)).rejects.toMatchObject({
      code: 'MIGRATION_FAILED',
      message:
        'The migration land/2_broken failed and was rolled back at line 4, ' +
        '"INSERT INTO land.parcels (code) VALUES (NULL)": ' +
        'null value in column "code" of relation "parcels" violates not-null constraint',
    })
    expect(await columns()).toEqual([{ name: 'parcels.code' }])
    expect(await recorded()).toEqual([{ name: '1_parcels' }])
  })

  it('can be mended and applied', async () => {
    await expect(migrate(await writeFolder({ '1_parcels': 'CREATE TABLE land.parcels (' }))).rejects.toThrow('line 1')
    await migrate(await writeFolder({ '1_parcels': first, '2_area': second }))
    expect(await recorded()).toEqual([{ name: '1_parcels' }, { name: '2_area' }])
  })
})

describe('a record that contradicts the code', () => {
  it('is refused when the database is newer than the code', async () => {
    await migrate(await writeFolder({ '1_parcels': first, '2_area': second }))
    await expect(migrate(await writeFolder({ '1_parcels': first }))).rejects.toMatchObject({
      code: 'DATABASE_NEWER_THAN_CODE',
      message:
        'The database is newer than this code: land has the migration 2_area; ' +
        'upgrade Heliograph or point it at another database',
    })
  })

  it('is refused when an applied migration was changed', async () => {
    await migrate(await writeFolder({ '1_parcels': first, '2_area': second }))
    const changed = await writeFolder({ '1_parcels': `${first} -- later thought`, '2_area': second, '3_index': third })
    await expect(migrate(changed)).rejects.toMatchObject({
      code: 'MIGRATION_FAILED',
      message: expect.stringContaining('land/1_parcels was changed after it was applied') as string,
    })
  })

  it('is refused when the file of an applied migration is missing in the middle', async () => {
    await migrate(await writeFolder({ '1_parcels': first, '2_area': second, '3_index': third }))
    await expect(migrate(await writeFolder({ '1_parcels': first, '3_index': third }))).rejects.toMatchObject({
      code: 'MIGRATION_FAILED',
      message: expect.stringContaining('land/2_area is applied but its file is missing') as string,
    })
  })

  it('is refused when a migration was skipped', async () => {
    await migrate(await writeFolder({ '1_parcels': first, '3_more': 'CREATE TABLE land.more (id TEXT)' }))
    const late = await writeFolder({
      '1_parcels': first,
      '2_area': second,
      '3_more': 'CREATE TABLE land.more (id TEXT)',
    })
    await expect(pendingMigrations([late])).rejects.toMatchObject({
      code: 'MIGRATION_FAILED',
      message: expect.stringContaining('land/2_area was never applied') as string,
    })
  })

  it('is refused when another tool left a migration unfinished', async () => {
    const target = await writeFolder({ '1_parcels': first })
    await migrate(target)
    await database.query('unfinish', 'UPDATE land._prisma_migrations SET finished_at = NULL')
    await expect(migrate(target)).rejects.toThrow('was begun by another tool and not finished')
  })

  it('passes over a migration that was rolled back', async () => {
    const target = await writeFolder({ '1_parcels': first })
    await migrate(target)
    await database.query('drop', 'DROP TABLE land.parcels')
    await database.query('roll back', 'UPDATE land._prisma_migrations SET rolled_back_at = now(), finished_at = NULL')
    expect(await migrate(target)).toEqual([{ schema: 'land', name: '1_parcels' }])
  })
})

describe('a folder of migrations', () => {
  it('is refused when one of them has no file', async () => {
    await expect(migrate(await writeFolder({ '1_parcels': first, '2_area': undefined }))).rejects.toMatchObject({
      code: 'MIGRATION_FAILED',
      message: expect.stringContaining(path.join('2_area', 'migration.sql')) as string,
    })
  })

  it('is refused when it does not exist', async () => {
    const absent = { database, schema: 'land', folder: path.join(root, 'absent') }
    await expect(migrate(absent)).rejects.toMatchObject({ code: 'MIGRATION_FAILED' })
  })

  it('is refused for a schema name that needs quoting', async () => {
    const target = await writeFolder({ '1_parcels': first }, 'land')
    await expect(migrate({ ...target, schema: 'land"; --' })).rejects.toMatchObject({ code: 'CONFIGURATION_INVALID' })
  })
})
