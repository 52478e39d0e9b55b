import type pg from 'pg'
import { InternalError } from '../errors.ts'
import type { MigrationFile } from './migrationFiles.ts'

/** A row of Prisma's `_prisma_migrations` that was not rolled back. */
export interface AppliedMigration {
  readonly schema: string
  readonly name: string
  readonly checksum: string
  readonly finished: boolean
}

/** Anything that runs SQL: a pool or one client. */
export type Queryable = Pick<pg.ClientBase, 'query'>

/** What is recorded in the `_prisma_migrations` tables of the schemas that have one, in two statements for all of them. */
export async function readApplied(client: Queryable, schemas: readonly string[]): Promise<AppliedMigration[]> {
  const tables = await client.query<{ schema: string }>(
    `SELECT schemaname AS schema FROM pg_tables WHERE tablename = '_prisma_migrations' AND schemaname = ANY ($1)`,
    [schemas],
  )
  if (tables.rows.length === 0) return []
  const selects = tables.rows.map(({ schema }) => selectApplied(schema))
  const { rows } = await client.query<AppliedMigration>(`${selects.join(' UNION ALL ')} ORDER BY 1, 2`)
  return rows
}

const selectApplied = (schema: string): string =>
  `SELECT '${assertSchemaName(schema)}' AS schema, migration_name COLLATE "C" AS name, checksum,
    finished_at IS NOT NULL AS finished FROM ${schema}._prisma_migrations WHERE rolled_back_at IS NULL`

/** The name itself when it is a plain lower-case PostgreSQL identifier, safe to write into SQL; else CONFIGURATION_INVALID. */
export function assertSchemaName(schema: string): string {
  if (/^[a-z][a-z0-9_]{0,62}$/.test(schema)) return schema
  throw new InternalError('CONFIGURATION_INVALID', `"${schema}" cannot be the name of a PostgreSQL schema`)
}

/**
 * The migrations that are not applied yet, once the database's record agrees with the code: every applied migration is in
 * the code with the same checksum, and none was skipped. Throws DATABASE_NEWER_THAN_CODE or MIGRATION_FAILED otherwise.
 */
export function findPending(
  schema: string,
  files: readonly MigrationFile[],
  applied: readonly AppliedMigration[],
): MigrationFile[] {
  const last = applied.at(-1)?.name ?? ''
  const byName = new Map(files.map((file) => [file.name, file]))
  for (const migration of applied) assertSame(schema, migration, byName.get(migration.name), files)
  const done = new Set(applied.map(({ name }) => name))
  const pending = files.filter(({ name }) => !done.has(name))
  const skipped = pending.find(({ name }) => name < last)
  if (skipped !== undefined)
    throw failed(
      schema,
      skipped.name,
      `was never applied although the later ${last} was; restore the database from a copy`,
    )
  return pending
}

function assertSame(
  schema: string,
  applied: AppliedMigration,
  file: MigrationFile | undefined,
  files: readonly MigrationFile[],
): void {
  if (file === undefined) throw notInCode(schema, applied.name, files)
  if (!applied.finished)
    throw failed(schema, applied.name, 'was begun by another tool and not finished; see `prisma migrate resolve`')
  if (file.checksum !== applied.checksum)
    throw failed(schema, applied.name, 'was changed after it was applied; restore the file and add a new migration')
}

function notInCode(schema: string, name: string, files: readonly MigrationFile[]): InternalError {
  const later = files.find((file) => file.name > name)
  if (later !== undefined)
    return failed(schema, name, `is applied but its file is missing from the code, which has the later ${later.name}`)
  return new InternalError(
    'DATABASE_NEWER_THAN_CODE',
    `The database is newer than this code: ${schema} has the migration ${name}; ` +
      'upgrade Heliograph or point it at another database',
  )
}

const failed = (schema: string, name: string, what: string): InternalError =>
  new InternalError('MIGRATION_FAILED', `The migration ${schema}/${name} ${what}`)
