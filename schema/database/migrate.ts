import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import { InternalError } from '../errors.ts'
import { type AppliedMigration, assertSchemaName, findPending, readApplied } from './appliedMigrations.ts'
import type { Log } from './log.ts'
import { type MigrationFile, readMigrations } from './migrationFiles.ts'
import { createPastViews, dropPastViews } from './pastViews.ts'
import type { Database } from './pool.ts'
import { splitStatements } from './sqlStatements.ts'
import { storeError } from './storeError.ts'

/** The migrations of one subgraph: the database and PostgreSQL schema they go to, and the folder that holds them. */
export interface MigrationTarget {
  readonly database: Database
  readonly schema: string
  /** `subgraphs/<name>/prisma/migrations`. */
  readonly folder: string
}

/** A migration by its schema and folder name. */
export interface NamedMigration {
  readonly schema: string
  readonly name: string
}

/**
 * Brings every target up to date and returns what was applied, in order. On a database that is up to date it costs two
 * statements per database, whatever the number of schemas. Processes that start together wait for each other per schema.
 * Each migration is one transaction with its row in Prisma's `_prisma_migrations`, so the official `prisma migrate deploy`
 * can take over, and with the views of the past, which are made anew over the changed tables. Throws MIGRATION_FAILED (the migration and statement in the message; that migration left nothing behind),
 * DATABASE_NEWER_THAN_CODE, STORE_UNAVAILABLE or STORE_FAILED.
 */
export async function migrateAll(targets: readonly MigrationTarget[], log?: Log): Promise<NamedMigration[]> {
  const applied: NamedMigration[] = []
  for (const { target, pending } of await readPending(targets)) {
    if (pending.length > 0) applied.push(...(await applyAll(target, log)))
  }
  return applied
}

/** `migrateAll` for one schema. */
export const migrate = async (target: MigrationTarget, log?: Log): Promise<NamedMigration[]> =>
  await migrateAll([target], log)

/** What `migrateAll` would apply; it changes nothing and throws the same errors for a record that contradicts the code. */
export async function pendingMigrations(targets: readonly MigrationTarget[]): Promise<NamedMigration[]> {
  const all = await readPending(targets)
  return all.flatMap(({ target: { schema }, pending }) => pending.map(({ name }) => ({ schema, name })))
}

interface PendingOfTarget {
  readonly target: MigrationTarget
  readonly pending: readonly MigrationFile[]
}

async function readPending(targets: readonly MigrationTarget[]): Promise<PendingOfTarget[]> {
  const [files, applied] = await Promise.all([
    Promise.all(targets.map(async ({ folder }) => await readMigrations(folder))),
    readAppliedOfAll(targets),
  ])
  return targets.map((target, index) => ({
    target,
    pending: findPending(target.schema, files[index] ?? [], applied.get(target) ?? []),
  }))
}

async function readAppliedOfAll(
  targets: readonly MigrationTarget[],
): Promise<ReadonlyMap<MigrationTarget, AppliedMigration[]>> {
  const groups = Map.groupBy(targets, ({ database }) => database)
  const read = [...groups].map(async ([database, group]) => {
    const schemas = group.map(({ schema }) => assertSchemaName(schema))
    const rows = await readApplied(database.pool, schemas).catch((cause: unknown) => {
      throw storeError(cause, database.target, 'Reading the applied migrations')
    })
    return group.map((target) => [target, rows.filter(({ schema }) => schema === target.schema)] as const)
  })
  return new Map((await Promise.all(read)).flat())
}

async function applyAll(target: MigrationTarget, log: Log | undefined): Promise<NamedMigration[]> {
  const { schema, database } = target
  const files = await readMigrations(target.folder)
  const applied: NamedMigration[] = []
  for (;;) {
    const next = await database.transaction(async ({ client }) => await applyNext(client, target, files))
    if (next === undefined) return applied
    applied.push({ schema, name: next })
    log?.info({ schema, migration: next }, 'applied a migration')
  }
}

// The record is read again under the lock: another process may have applied what was pending a moment ago.
async function applyNext(
  client: pg.PoolClient,
  target: MigrationTarget,
  files: readonly MigrationFile[],
): Promise<string | undefined> {
  const { schema } = target
  await lock(client, schema)
  const [next, ...later] = findPending(schema, files, await readApplied(client, [schema]))
  if (next === undefined) return undefined
  await client.query(createRecord(schema)).catch((cause: unknown) => {
    throw storeError(cause, target.database.target, `Creating the schema ${schema}`)
  })
  const startedAt = await client.query<{ now: Date }>('SELECT clock_timestamp() AS now')
  await client.query(dropPastViews(schema))
  await runScript(client, target, next)
  // The views are those of the last migration's tables.
  if (later.length === 0) await client.query(createPastViews(schema, target.folder))
  await client.query(
    `INSERT INTO ${schema}._prisma_migrations
       (id, checksum, finished_at, migration_name, started_at, applied_steps_count)
     VALUES ($1, $2, clock_timestamp(), $3, $4, 1)`,
    [randomUUID(), next.checksum, next.name, startedAt.rows[0]?.now],
  )
  return next.name
}

// Prisma's own lock (schema engine, `ADVISORY_LOCK_KEY`) taken shared keeps `prisma migrate deploy` out; ours orders us.
const prismaLock = 72_707_369

async function lock(client: pg.PoolClient, schema: string): Promise<void> {
  await client.query('SET LOCAL statement_timeout = 0')
  await client.query(
    `SELECT pg_advisory_xact_lock_shared(${prismaLock}), pg_advisory_xact_lock(hashtext('heliograph migrate'), hashtext($1))`,
    [schema],
  )
}

// The table as Prisma's schema engine creates it (sql-schema-connector, postgres flavour).
const createRecord = (schema: string): string => `
  CREATE SCHEMA IF NOT EXISTS ${schema};
  CREATE TABLE IF NOT EXISTS ${schema}._prisma_migrations (
    id VARCHAR(36) PRIMARY KEY NOT NULL,
    checksum VARCHAR(64) NOT NULL,
    finished_at TIMESTAMPTZ,
    migration_name VARCHAR(255) NOT NULL,
    logs TEXT,
    rolled_back_at TIMESTAMPTZ,
    started_at TIMESTAMPTZ NOT NULL DEFAULT now(),
    applied_steps_count INTEGER NOT NULL DEFAULT 0
  );
  SET LOCAL search_path TO ${schema}, public`

async function runScript(client: pg.PoolClient, target: MigrationTarget, migration: MigrationFile): Promise<void> {
  await client.query('SAVEPOINT migration')
  try {
    await client.query(migration.sql)
  } catch (cause) {
    await client.query('ROLLBACK TO SAVEPOINT migration').catch(() => undefined)
    const where = await findFailing(client, migration.sql, cause).catch(() => 'an unknown statement')
    const why = cause instanceof Error ? cause.message : String(cause)
    const what = `The migration ${target.schema}/${migration.name} failed and was rolled back at ${where}: ${why}`
    throw new InternalError('MIGRATION_FAILED', what, { cause })
  }
}

// The server tells a position for some errors only; for the others the statements are run again one by one, to be rolled
// back with the transaction, until one fails.
async function findFailing(client: pg.PoolClient, sql: string, cause: unknown): Promise<string> {
  for (const statement of splitStatements(sql)) {
    const failedHere = await client.query(statement.text).then(
      () => false,
      () => true,
    )
    if (failedHere) return `line ${statement.line}, "${firstLine(statement.text)}"`
  }
  return `an unknown statement (${cause instanceof Error ? cause.name : 'no error'})`
}

const firstLine = (text: string): string => {
  const line = text.replaceAll(/\s+/g, ' ')
  return line.length > 120 ? `${line.slice(0, 119)}…` : line
}
