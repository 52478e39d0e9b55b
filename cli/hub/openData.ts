import type { Logger } from 'pino'
import type { Clock } from '#schema/clock.ts'
import type { SubgraphManifest } from '#schema/createSubgraph.ts'
import { seedDistrict, type SeedOptions } from '../../demo/seed.ts'
import { type HubDatabases, openDatabases } from './databases.ts'
import { createPreparation, migrationTargets, type Preparation, registryName } from './preparation.ts'
import type { Environment, Settings } from './settings.ts'

/** What the databases of a hub are opened with. */
export interface DataOptions {
  readonly settings: Settings
  readonly environment: Environment
  readonly clock: Clock
  readonly log: Logger
  /** Whether an empty database is filled with the demonstration district; when absent, only the embedded one is. */
  readonly demo?: boolean
  /** Told of each step, for people who wait. */
  readonly onStep: (step: string) => void
  readonly onProgress?: SeedOptions['onProgress']
}

/** The databases of a hub, migrated and filled as far as they can be reached. */
export interface HubData {
  readonly databases: HubDatabases
  readonly preparation: Preparation
  close(): Promise<void>
}

/**
 * Opens the databases; `fill` then migrates and fills them. Two steps, so that what else can go wrong at start (a port in
 * use) shows before the long one.
 */
export async function openData(manifests: readonly SubgraphManifest[], options: DataOptions): Promise<HubData> {
  const { settings, environment, log, onStep } = options
  onStep('opening the database')
  const databases = await openDatabases({
    names: [...manifests.map(({ name }) => name), registryName],
    environment,
    dataFolder: settings.dataFolder,
    log,
    command: 'start',
    ...(settings.databaseConnections !== undefined && { maxConnections: settings.databaseConnections }),
  })
  const preparation = createPreparation(migrationTargets(manifests, databases), log)
  return {
    databases,
    preparation,
    async close() {
      await preparation.stop()
      await databases.close()
    },
  }
}

/**
 * Migrations and demonstration data. A database that cannot be reached keeps nobody waiting: its part follows in the
 * background. @throws InternalError MIGRATION_FAILED, DATABASE_NEWER_THAN_CODE or STORE_FAILED of those that can.
 */
export async function fillData({ databases, preparation }: HubData, options: DataOptions): Promise<void> {
  const { log, demo = databases.embedded } = options
  const complete = await preparation.attempt()
  if (demo) await fillDistrict(databases, preparation, options)
  if (complete) return
  preparation.keepTrying({
    onPrepared: () => (demo ? fillDistrict(databases, preparation, options) : undefined),
    onFailure: (error) => log.error({ err: error }, 'a database that came back cannot be used'),
  })
}

async function fillDistrict(
  { byName }: HubDatabases,
  { prepared }: Preparation,
  { clock, onStep, onProgress }: DataOptions,
): Promise<void> {
  if (!prepared.has('approvals')) return
  const databases = byName as SeedOptions['databases']
  const progress = onProgress && { onProgress }
  const { rows } = await seedDistrict({ databases, clock, reachable: prepared, trustRemembered: true, ...progress })
  if (rows > 0) onStep(`made the demonstration district, ${rows} rows`)
}
