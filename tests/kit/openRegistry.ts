import { join } from 'node:path'
import { migrate } from '#schema/database/migrate.ts'
import { type Database, openDatabase } from '#schema/database/pool.ts'
import { examine } from '#schema/registry/examine.ts'
import { createRegistry, type Registry } from '#schema/registry/registry.ts'
import { generateRegistryKey, importRegistryKeys, type RegistryKeys } from '#schema/registry/signing.ts'
import { createDatabase, templateDatabase } from './createDatabase.ts'
import { testClock } from './openSubgraph.ts'

/** A registry over a database of its own. */
export interface OpenRegistry {
  readonly registry: Registry
  readonly database: Database
  readonly databaseUrl: string
  readonly keys: RegistryKeys
  close(): Promise<void>
}

const migrations = join(import.meta.dirname, '..', '..', 'schema', 'registry', 'prisma', 'migrations')

/** Opens an empty registry with a key of its own; it examines in this thread, which is quicker for small schemas. */
export async function openRegistry(clock = testClock): Promise<OpenRegistry> {
  const template = await templateDatabase('registry', async (url) => {
    const database = openDatabase(url)
    await migrate({ database, schema: 'registry', folder: migrations })
    await database.pool.end()
  })
  const { url, drop } = await createDatabase({ template })
  const database = openDatabase(url)
  const keys = await importRegistryKeys(await generateRegistryKey(), 'test')
  return {
    registry: createRegistry({ database, clock, keys, examine }),
    database,
    databaseUrl: url,
    keys,
    async close() {
      await database.pool.end()
      await drop()
    },
  }
}
