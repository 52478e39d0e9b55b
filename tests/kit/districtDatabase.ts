import { createDatabases } from '#schema/database/pool.ts'
import { migrateAll } from '#schema/database/migrate.ts'
import { migrationTargets, registryName } from '../../cli/hub/preparation.ts'
import { loadManifests } from '../../cli/hub/subgraphs.ts'
import { seedDistrict, type SeedOptions } from '../../demo/seed.ts'
import { createDatabase, templateDatabase, type TestDatabase } from './createDatabase.ts'
import { testClock, testDistrict } from './openSubgraph.ts'

/** A database of its own with an empty registry, all eight subgraphs and the demonstration district, which is made once per run and cloned. */
export async function createDistrictDatabase(): Promise<TestDatabase> {
  return createDatabase({ template: await templateDatabase('hub', fill) })
}

async function fill(url: string): Promise<void> {
  const manifests = await loadManifests()
  const databases = createDatabases<string>(
    Object.fromEntries([...manifests.map(({ name }) => name), registryName].map((name) => [name, url])),
  )
  await migrateAll(migrationTargets(manifests, databases))
  await seedDistrict({ databases: databases.byName as SeedOptions['databases'], clock: testClock, ...testDistrict })
  await databases.distinct[0]?.query(undefined, 'ANALYZE')
  await databases.close()
}
