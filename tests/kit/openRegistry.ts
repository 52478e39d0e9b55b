import { join } from 'node:path'
import { migrate } from '#schema/database/migrate.ts'
import { type Database, openDatabase } from '#schema/database/pool.ts'
import { examine } from '#schema/registry/examine.ts'
import { createRegistry, type Registry } from '#schema/registry/registry.ts'
import { importRegistryKeys, type RegistryKeys } from '#schema/registry/signing.ts'
import { createDatabase, templateDatabase } from './createDatabase.ts'
import { testClock } from './openSubgraph.ts'

/** The key of every test's registry: an Ed25519 JWK as REGISTRY_SIGNING_KEY takes it. It signs nothing but tests. */
export const testRegistryKey =
  '{"kty":"OKP","crv":"Ed25519","x":"rY9HKhKbXPD4-Tlh-pzRA_onFTuTOB15zsLOcUO7dCY","d":"Ikz_uNsVp1-KJQBgE2pMR6EUd6Q472F7yR0hxxtHlxk"}'

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
  const keys = await importRegistryKeys(JSON.parse(testRegistryKey), 'testRegistryKey')
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
