import type { SourceDatabase } from './pullConfig.ts'
import { type Dialect, mysql, postgresql, sqlServer, type Statement } from './statements.ts'
import { PublishError, whyOf } from '../publish/publishError.ts'

/** Rows as the statements name their columns, every value as text. */
export type SourceRecord = Readonly<Record<string, string | null>>

/** A department's database, open for reading. */
export interface Source {
  readonly dialect: Dialect
  /** @throws PublishError SOURCE_FAILED. */
  query(statement: Statement): Promise<readonly SourceRecord[]>
  /** The types of a table's columns, by name; nothing where the dialect does not need them. @throws PublishError SOURCE_FAILED. */
  readTypes(table: string): Promise<Readonly<Record<string, string>>>
  close(): Promise<void>
}

/** How one kind of server is connected to. Its session is in the time of Shanghai. */
export interface Connect {
  (database: SourceDatabase, password: string | undefined): Promise<Pick<Source, 'query' | 'close'>>
}

/** Opens a department's database; the client of the other kinds is not loaded. @throws PublishError SOURCE_FAILED, TOKEN… never its password. */
export async function openSource(
  database: SourceDatabase,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<Source> {
  const { kind, passwordEnv } = database
  const password = passwordEnv === undefined ? undefined : environment[passwordEnv]
  if (passwordEnv !== undefined && password === undefined)
    throw new PublishError('SOURCE_FAILED', { why: `the environment variable ${passwordEnv} is not set` })
  const { dialect, connect } = await kinds[kind]()
  try {
    const { query, close } = await connect(database, password)
    const ask: Source['query'] = (statement) => query(statement).catch(fail)
    return { dialect, close, query: ask, readTypes: async (table) => typesOf(await askTypes(dialect, ask, table)) }
  } catch (error) {
    return fail(error)
  }
}

const askTypes = async ({ typesStatement }: Dialect, query: Source['query'], table: string) =>
  typesStatement ? query(typesStatement(table)) : []

const typesOf = (rows: readonly SourceRecord[]): Readonly<Record<string, string>> =>
  Object.fromEntries(rows.map(({ name, type }) => [name ?? '', type ?? '']))

const kinds = {
  postgresql: async () => ({
    dialect: postgresql,
    connect: (await import('./connectPostgresql.ts')).connectPostgresql,
  }),
  mysql: async () => ({ dialect: mysql, connect: (await import('./connectMysql.ts')).connectMysql }),
  sqlserver: async () => ({ dialect: sqlServer, connect: (await import('./connectSqlServer.ts')).connectSqlServer }),
} as const

function fail(cause: unknown): never {
  if (cause instanceof PublishError) throw cause
  throw new PublishError('SOURCE_FAILED', { why: reasonOf(cause) }, { cause })
}

/** Clients that try several addresses fail with all of their reasons. */
const reasonOf = (cause: unknown): string =>
  cause instanceof AggregateError ? cause.errors.map(whyOf).join('; ') : whyOf(cause)
