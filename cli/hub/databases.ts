import { createDatabases, type Database, type Databases } from '#schema/database/pool.ts'
import { openEmbeddedPostgres } from '#schema/database/embedded.ts'
import type { Logger } from 'pino'

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
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly dataFolder: string
  readonly log: Logger
  /** `hub` needs the data folder to itself; `command` joins the server of a running hub. */
  readonly role: 'hub' | 'command'
  /** Statement timeout in ms, 0 for bulk loads. */
  readonly statementTimeoutMs?: number
}

/** `<NAME>_DATABASE_URL`, else `DATABASE_URL`, else the embedded server of the data folder, started on first need. */
export async function openDatabases(options: OpenDatabasesOptions): Promise<HubDatabases> {
  const { names, environment, dataFolder, log, role, statementTimeoutMs } = options
  const given = (name: string) => environment[`${name.toUpperCase()}_DATABASE_URL`] ?? environment['DATABASE_URL']
  const embedded = names.some((name) => given(name) === undefined)
  const server = embedded
    ? await openEmbeddedPostgres({ folder: dataFolder, log, role, command: `heliograph ${role}` })
    : undefined
  const urls = Object.fromEntries(names.map((name) => [name, given(name) ?? server?.url ?? '']))
  const databases: Databases<string> = createDatabases(urls, {
    log,
    ...(statementTimeoutMs !== undefined && { statementTimeoutMs }),
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
