import { createHash } from 'node:crypto'
import { readFile, readdir } from 'node:fs/promises'
import path from 'node:path'
import { InternalError } from '../errors.ts'

/** One `migrations/<timestamp_name>/migration.sql`. */
export interface MigrationFile {
  /** The folder's name, `20260101000000_first`. */
  readonly name: string
  readonly sql: string
  /** SHA-256 of the file's bytes in hex, as Prisma records it. */
  readonly checksum: string
}

/**
 * The migrations of a standard Prisma folder in order of their names. Throws MIGRATION_FAILED when the folder is absent
 * or one of its migrations has no `migration.sql`.
 */
export async function readMigrations(folder: string): Promise<MigrationFile[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((cause: unknown) => {
    throw new InternalError('MIGRATION_FAILED', `The migrations folder ${folder} cannot be read`, { cause })
  })
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name)
  return await Promise.all(names.toSorted().map(async (name) => await readMigration(folder, name)))
}

async function readMigration(folder: string, name: string): Promise<MigrationFile> {
  const file = path.join(folder, name, 'migration.sql')
  const bytes = await readFile(file).catch((cause: unknown) => {
    throw new InternalError('MIGRATION_FAILED', `The migration file ${file} is missing or unreadable`, { cause })
  })
  return { name, sql: bytes.toString('utf8'), checksum: createHash('sha256').update(bytes).digest('hex') }
}
