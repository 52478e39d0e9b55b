import { createDatabases, type Database } from '#schema/database/pool.ts'
import { migrateAll } from '#schema/database/migrate.ts'
import { createRegistry } from '#schema/registry/registry.ts'
import { importRegistryKeys } from '#schema/registry/signing.ts'
import { codeSchemas } from '../../cli/hub/codeSchemas.ts'
import { migrationTargets, registryName } from '../../cli/hub/preparation.ts'
import { loadManifests } from '../../cli/hub/subgraphs.ts'
import { seedDistrict, type SeedOptions } from '../../demo/seed.ts'
import { createDatabase, templateDatabase, type TestDatabase } from './createDatabase.ts'
import { testRegistryKey } from './openRegistry.ts'
import { testClock, testDistrict } from './openSubgraph.ts'

/** A database of its own with the schemas in the code published, all eight subgraphs and the demonstration district, which is made once per run and cloned. */
export async function createDistrictDatabase(): Promise<TestDatabase> {
  return createDatabase({ template: await templateDatabase('hub', fill) })
}

async function fill(url: string): Promise<void> {
  const manifests = await loadManifests()
  const databases = createDatabases<string>(
    Object.fromEntries([...manifests.map(({ name }) => name), registryName].map((name) => [name, url])),
  )
  await migrateAll(migrationTargets(manifests, databases))
  await publishCode(databases.byName[registryName])
  await seedDistrict({ databases: databases.byName as SeedOptions['databases'], clock: testClock, ...testDistrict })
  await databases.distinct[0]?.query(undefined, 'ANALYZE')
  await databases.close()
}

/** So that a hub over it, which has the test key, need not compose before it has what is served. */
async function publishCode(database: Database | undefined): Promise<void> {
  if (!database) throw new TypeError('No database was opened for the registry.')
  const keys = await importRegistryKeys(JSON.parse(testRegistryKey), 'testRegistryKey')
  const registry = createRegistry({ database, clock: testClock, keys })
  await registry.publishCode(await codeSchemas(), { who: 'test', why: 'the schemas in the code' })
}
