import { pino } from 'pino'
import { systemClock } from '#schema/clock.ts'
import { migrateAll } from '#schema/database/migrate.ts'
import type { Database } from '#schema/database/pool.ts'
import { createRegistry, type Registry } from '#schema/registry/registry.ts'
import type { RegistryKeys } from '#schema/registry/signing.ts'
import { openDatabases } from '../hub/databases.ts'
import { migrationTargets, registryName } from '../hub/preparation.ts'
import { readRegistryKeys } from '../hub/registryKeys.ts'
import { readSettings } from '../hub/settings.ts'

/** The registry as a command uses it. */
export interface RegistryCommand {
  readonly registry: Registry
  readonly database: Database
  readonly keys: RegistryKeys
}

/** Runs a command over the registry: that of a running hub, or of its stopped data folder. @throws what opening and migrating it throws. */
export async function withRegistry<Result>(
  command: 'subgraph' | 'supergraph',
  work: (opened: RegistryCommand) => Promise<Result>,
): Promise<Result> {
  const settings = readSettings({ LOG_LEVEL: 'warn', ...process.env })
  const log = pino({ level: settings.logLevel }, pino.destination(2))
  const options = { names: [registryName], environment: process.env, dataFolder: settings.dataFolder, log, command }
  const databases = await openDatabases({ ...options, maxConnections: 2 })
  try {
    const database = databases.byName[registryName]
    if (!database) throw new TypeError('No database was opened for the registry.')
    await migrateAll(migrationTargets([], databases))
    const keys = await readRegistryKeys(process.env, settings.dataFolder)
    return await work({ registry: createRegistry({ database, clock: systemClock, keys }), database, keys })
  } finally {
    await databases.close()
  }
}
