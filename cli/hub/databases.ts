import type { Logger } from 'pino'
import { openEmbeddedPostgres } from '#schema/database/embedded.ts'
import { createDatabases, type Database } from '#schema/database/pool.ts'
import { describeTarget } from '#schema/database/target.ts'
import { type Environment, givenDatabaseUrl } from './settings.ts'

/** The databases of all subgraphs, with the embedded server behind those that name none. */
export interface HubDatabases {
  readonly byName: Readonly<Record<string, Database>>
  readonly distinct: readonly Database[]
  /** Whether any subgraph uses the embedded server. */
  readonly embedded: boolean
  /** The URL of each subgraph's database; it holds a password. */
  readonly urls: Readonly<Record<string, string>>
  close(): Promise<void>
}

export interface OpenDatabasesOptions {
  readonly names: readonly string[]
  readonly environment: Environment
  readonly dataFolder: string
  readonly log: Logger
  /** `start` needs the data folder to itself; every other command joins the server of a running hub. */
  readonly command: 'start' | 'seed' | 'migrate' | 'events' | 'doctor' | 'city-report' | 'subgraph' | 'supergraph'
  /** Statement timeout in ms, 0 for bulk loads. */
  readonly statementTimeoutMs?: number
  readonly maxConnections?: number
}

/**
 * `<NAME>_DATABASE_URL`, else `DATABASE_URL`, else the embedded server of the data folder, started on first need. No
 * connection is made to a named server. @throws InternalError CONFIGURATION_INVALID for a malformed URL and what
 * `openEmbeddedPostgres` throws.
 */
export async function openDatabases(options: OpenDatabasesOptions): Promise<HubDatabases> {
  const { names, environment, statementTimeoutMs, maxConnections, log } = options
  const given = new Map(names.map((name) => [name, givenDatabaseUrl(environment, name)]))
  for (const url of given.values()) if (url !== undefined) describeTarget(url)
  const embedded = [...given.values()].includes(undefined)
  const server = embedded ? await openServer(options) : undefined
  const urls = Object.fromEntries(names.map((name) => [name, given.get(name) ?? server?.url ?? '']))
  const databases = createDatabases<string>(urls, {
    log,
    ...(statementTimeoutMs !== undefined && { statementTimeoutMs }),
    ...(maxConnections !== undefined && { maxConnections }),
  })
  return {
    byName: databases.byName,
    distinct: databases.distinct,
    embedded,
    urls,
    async close() {
      await databases.close()
      await server?.stop()
    },
  }
}

const openServer = ({ dataFolder, log, command }: OpenDatabasesOptions) =>
  openEmbeddedPostgres({
    folder: dataFolder,
    log,
    role: command === 'start' ? 'hub' : 'command',
    command: `heliograph ${command}`,
  })
