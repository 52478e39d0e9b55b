import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Logger } from 'pino'
import { type Clock } from '#schema/clock.ts'
import { supergraphFile } from '#schema/compose.ts'
import { createSubgraph, type Subgraph, type SubgraphManifest } from '#schema/createSubgraph.ts'
import { migrateAll } from '#schema/database/migrate.ts'
import { createCursorCodec } from '#schema/lists/cursor.ts'
import { seedDistrict, type SeedOptions } from '../../demo/seed.ts'
import { createGateway } from '../../gateway/createGateway.ts'
import { createLocalTransport } from '../../gateway/transport/local.ts'
import { type HubDatabases, openDatabases } from './databases.ts'
import { readExplorerTabs } from './explorerTabs.ts'
import { readSecret } from './secret.ts'
import type { Settings } from './settings.ts'
import { loadManifests } from './subgraphs.ts'

/** How to start the embedded hub: everything in this process. */
export interface HubOptions {
  readonly settings: Settings
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly clock: Clock
  readonly log: Logger
  /** Whether an empty database is filled with the demonstration district; when absent, only the embedded one is. */
  readonly demo?: boolean
  /** Told of each step, for people who wait. */
  readonly onStep: (step: string) => void
  readonly onProgress?: SeedOptions['onProgress']
}

/** A hub that listens. */
export interface RunningHub {
  readonly url: string
  readonly databases: HubDatabases
  close(): Promise<void>
}

/** Database → migrations → demonstration data → subgraphs → gateway → listen. What was opened is closed when a step fails. */
export async function startHub(options: HubOptions): Promise<RunningHub> {
  const { settings, environment, log, onStep } = options
  const manifests = await loadManifests()
  onStep('opening the database')
  const databases = await openDatabases({
    names: manifests.map(({ name }) => name),
    environment,
    dataFolder: settings.dataFolder,
    log,
    role: 'hub',
  })
  try {
    return await startOver(databases, manifests, options)
  } catch (error) {
    await databases.close()
    throw error
  }
}

async function startOver(
  databases: HubDatabases,
  manifests: SubgraphManifest[],
  options: HubOptions,
): Promise<RunningHub> {
  const { settings, environment, clock, log, onStep, onProgress, demo = databases.embedded } = options
  await migrateAll(migrationTargets(manifests, databases), log)
  if (demo) {
    const progress = onProgress && { onProgress }
    const { rows } = await seedDistrict({ databases: databases.byName as SeedOptions['databases'], clock, ...progress })
    if (rows > 0) onStep(`made the demonstration district, ${rows} rows`)
  }
  const cursors = createCursorCodec(readSecret(environment, settings.dataFolder))
  const subgraphs = new Map<string, Subgraph>()
  for (const manifest of manifests) {
    const database = databases.byName[manifest.name]
    if (database) subgraphs.set(manifest.name, await createSubgraph(manifest, { database, cursors, clock, log }))
  }
  const gateway = await createGateway({
    supergraphSdl: readFileSync(supergraphFile, 'utf8'),
    transport: ({ name }) => createLocalTransport(require(subgraphs, name)),
    profile: 'hub',
    engine: settings.engine,
    introspection: !settings.production,
    log,
    explorerTabs: readExplorerTabs(),
  })
  const url = await gateway.listen(settings)
  return {
    url,
    databases,
    async close() {
      await gateway.close()
      await Promise.all([...subgraphs.values()].map((subgraph) => subgraph.close()))
      await databases.close()
    },
  }
}

/** Where the migrations of each subgraph go. */
export const migrationTargets = (manifests: readonly SubgraphManifest[], { byName }: Pick<HubDatabases, 'byName'>) =>
  manifests.flatMap(({ name, folder }) => {
    const database = byName[name]
    return database ? [{ database, schema: name, folder: join(folder, 'prisma', 'migrations') }] : []
  })

function require(subgraphs: ReadonlyMap<string, Subgraph>, name: string): Subgraph {
  const subgraph = subgraphs.get(name)
  if (!subgraph)
    throw new TypeError(`The supergraph names ${name}, which is no folder of subgraphs/: run \`npm run compose\`.`)
  return subgraph
}
