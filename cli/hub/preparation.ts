import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Logger } from 'pino'
import type { SubgraphManifest } from '#schema/createSubgraph.ts'
import { migrateAll, type MigrationTarget } from '#schema/database/migrate.ts'
import { InternalError } from '#schema/errors.ts'
import type { HubDatabases } from './databases.ts'

/** The migrations of some subgraphs: applied where the database answers, waited for where it does not. */
export interface Preparation {
  /** The subgraphs whose migrations are applied. */
  readonly prepared: ReadonlySet<string>
  isPrepared(name: string): boolean
  /**
   * Migrates what is not prepared yet; returns whether all is. A database that cannot be reached is logged and left for
   * later. @throws InternalError MIGRATION_FAILED, DATABASE_NEWER_THAN_CODE or STORE_FAILED.
   */
  attempt(): Promise<boolean>
  /** Attempts again in the background, after 0.5 to 5 s each, until all is prepared or `stop` is called. */
  keepTrying(watcher: PreparationWatcher): void
  /** Ends the background work, once a running attempt is over. */
  stop(): Promise<void>
}

/** Who is told of the work in the background. */
export interface PreparationWatcher {
  /** Some subgraphs became prepared. */
  onPrepared(): Promise<void> | void
  /** An attempt, or `onPrepared`, failed for another reason than a database that cannot be reached. */
  onFailure(error: unknown): void
}

const firstDelayMs = 500
const longestDelayMs = 5_000

/** Nothing is done before `attempt`. */
export function createPreparation(targets: readonly MigrationTarget[], log: Logger): Preparation {
  const prepared = new Set<string>()
  const stopping = new AbortController()
  let background: Promise<void> = Promise.resolve()
  const isPending = ({ schema }: MigrationTarget) => !prepared.has(schema)

  async function attempt(): Promise<boolean> {
    const groups = Map.groupBy(targets.filter(isPending), ({ database }) => database)
    const results = await Promise.allSettled([...groups.values()].map(prepareGroup))
    const failed = results.find((result) => result.status === 'rejected')
    if (failed) throw failed.reason
    return !targets.some(isPending)
  }

  async function prepareGroup(group: readonly MigrationTarget[]): Promise<void> {
    try {
      await migrateAll(group, log)
      for (const { schema } of group) prepared.add(schema)
    } catch (error) {
      if (!(error instanceof InternalError) || error.code !== 'STORE_UNAVAILABLE') throw error
      const subgraphs = group.map(({ schema }) => schema)
      log.warn({ subgraphs }, `${error.message}; ${subgraphs.join(', ')} will answer when it is back`)
    }
  }

  async function tryUntilPrepared({ onPrepared, onFailure }: PreparationWatcher): Promise<void> {
    for (let delayMs = firstDelayMs; targets.some(isPending); delayMs = Math.min(2 * delayMs, longestDelayMs)) {
      const stopped = await wait(delayMs, false, { signal: stopping.signal }).catch(() => true)
      if (stopped) return
      const before = prepared.size
      await attempt().catch(onFailure)
      if (prepared.size === before) continue
      log.info({ subgraphs: [...prepared] }, 'a database is back, its migrations are applied')
      await Promise.resolve(onPrepared()).catch(onFailure)
    }
  }

  return {
    prepared,
    isPrepared: (name) => prepared.has(name),
    attempt,
    keepTrying: (watcher) => void (background = tryUntilPrepared(watcher)),
    stop: async () => {
      stopping.abort()
      await background
    },
  }
}

/** The registry's name among the databases: REGISTRY_DATABASE_URL, and its PostgreSQL schema. */
export const registryName = 'registry'

const registryMigrations = join(import.meta.dirname, '..', '..', 'schema', 'registry', 'prisma', 'migrations')

/** Where the migrations of the registry and of each subgraph go, as far as their databases are open. */
export const migrationTargets = (
  manifests: readonly Pick<SubgraphManifest, 'name' | 'folder'>[],
  { byName }: Pick<HubDatabases, 'byName'>,
): MigrationTarget[] => {
  const folders = manifests.map(({ name, folder }) => [name, join(folder, 'prisma', 'migrations')] as const)
  return [...folders, [registryName, registryMigrations] as const].flatMap(([schema, folder]) => {
    const database = byName[schema]
    return database ? [{ database, schema, folder }] : []
  })
}
