import pg from 'pg'
import { ClientError } from '../errors.ts'
import type { Log } from './log.ts'
import { toRows } from './rows.ts'
import { announceStatements } from './statementListeners.ts'
import { type PreparedName, createStatementNames } from './statementNames.ts'
import { storeError } from './storeError.ts'
import { describeTarget } from './target.ts'
import { typeParsers } from './typeParsers.ts'

/**
 * Runs SQL. Every failure is an InternalError, STORE_UNAVAILABLE or STORE_FAILED; but a value with U+0000, which PostgreSQL's
 * text cannot hold, is the ClientError BAD_USER_INPUT: only a client can have sent it.
 */
export interface Statements {
  /**
   * Runs one statement and returns its rows: columns under their field names (`area_m2` as `areaM2`), values parsed as
   * `typeParsers` says. `name` makes it a prepared statement of each connection: the same name must always come with the
   * same text. Without one it runs unprepared, as do all after the first 500 names of a database.
   */
  query<Row>(name: string | undefined, text: string, values?: readonly unknown[]): Promise<Row[]>
}

/** Statements of one transaction; `client` is for what `query` cannot do, such as COPY. */
export interface Transaction extends Statements {
  readonly client: pg.PoolClient
}

/** One database URL: one pool, shared by all the subgraphs whose data lives there. */
export interface Database extends Statements {
  readonly pool: pg.Pool
  /** `host:port/database`, for messages. */
  readonly target: string
  /** Runs `work` between BEGIN and COMMIT on one connection; rolls back and rethrows when it throws. */
  transaction<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>
  /** Calls `listener` with the text of every statement sent, Prisma's too; returns the function that stops it. */
  onStatement(listener: (text: string) => void): () => void
}

/** The databases of all names, and the pools behind them. */
export interface Databases<Name extends string> {
  readonly byName: Readonly<Record<Name, Database>>
  /** Each database once, in order of first use. */
  readonly distinct: readonly Database[]
  /** Waits for running statements and closes all connections. */
  close(): Promise<void>
}

export interface PoolSettings {
  /** Connections per pool, 10 when absent. */
  readonly maxConnections?: number
  /** Longest run of one statement, 30,000 ms when absent; 0 is without limit (bulk loads). */
  readonly statementTimeoutMs?: number
  /** Shown in pg_stat_activity. */
  readonly applicationName?: string
  readonly log?: Log
}

/**
 * Opens one pool per distinct URL (connections are made on first use). A lost idle connection is logged and replaced,
 * never thrown. Throws CONFIGURATION_INVALID for a URL that is not `postgres://` or `postgresql://`.
 */
export function createDatabases<Name extends string>(
  urls: Readonly<Record<Name, string>>,
  settings: PoolSettings = {},
): Databases<Name> {
  const byUrl = new Map<string, Database>()
  const byName: Partial<Record<Name, Database>> = {}
  for (const name of Object.keys(urls) as Name[]) {
    const database = byUrl.get(urls[name]) ?? openDatabase(urls[name], settings)
    byUrl.set(urls[name], database)
    byName[name] = database
  }
  const distinct = [...byUrl.values()]
  const close = async (): Promise<void> => void (await Promise.all(distinct.map(({ pool }) => pool.end())))
  return { byName: byName as Record<Name, Database>, distinct, close }
}

/** One database by its URL; the caller ends its pool. */
export function openDatabase(url: string, settings: PoolSettings = {}): Database {
  const target = describeTarget(url)
  const pool = new pg.Pool(poolConfig(url, settings))
  pool.on('error', (error) => settings.log?.warn({ target, error: error.message }, 'lost an idle database connection'))
  // While a client is checked out nobody else listens; without this a server that dies would end our process.
  pool.on('connect', (client) => client.on('error', () => undefined))
  const onStatement = announceStatements(pool)
  const nameOf = createStatementNames()
  const on = (client: Queryable): Statements => ({
    query: async <Row>(name: string | undefined, text: string, values: readonly unknown[] = []) =>
      await run<Row>(client, nameOf(name, text), text, values, target),
  })
  return {
    pool,
    target,
    onStatement,
    ...on(pool),
    transaction: async (work) => await runTransaction(pool, target, (client) => work({ client, ...on(client) })),
  }
}

/** Whether a value can be kept as it is: half a surrogate pair would become U+FFFD on its way, and two texts one. */
const isUnicode = (value: unknown): boolean =>
  typeof value === 'string' ? value.isWellFormed() : !Array.isArray(value) || value.every(isUnicode)

/**
 * Whether PostgreSQL refused a text for its characters: U+0000 by itself (SQLSTATE 22021; pg sends UTF-8 alone, so it is the only one)
 * or escaped in JSON (22P05), half a surrogate pair escaped in JSON (22P02 with this detail).
 */
function isTextRefused(cause: unknown): boolean {
  if (!(cause instanceof pg.DatabaseError)) return false
  const { code, detail = '' } = cause
  return code === '22021' || code === '22P05' || (code === '22P02' && detail.includes('surrogate'))
}

const textRefused = (): ClientError => new ClientError('BAD_USER_INPUT', 'TEXT_NOT_UNICODE')

type Queryable = Pick<pg.ClientBase, 'query'>

async function run<Row>(
  client: Queryable,
  named: PreparedName,
  text: string,
  values: readonly unknown[],
  target: string,
): Promise<Row[]> {
  if (!values.every(isUnicode)) throw textRefused()
  try {
    const result = await client.query<unknown[]>({ ...named, text, values: values as unknown[], rowMode: 'array' })
    return toRows<Row>(result)
  } catch (cause) {
    if (isTextRefused(cause)) throw textRefused()
    throw storeError(cause, target, `The statement ${named.name ?? ''}`.trimEnd())
  }
}

async function runTransaction<T>(
  pool: pg.Pool,
  target: string,
  work: (client: pg.PoolClient) => Promise<T>,
): Promise<T> {
  const client = await pool.connect().catch((cause: unknown) => Promise.reject(storeError(cause, target)))
  let broken = false
  try {
    await client.query('BEGIN')
    const result = await work(client)
    await client.query('COMMIT')
    return result
  } catch (cause) {
    // A connection that cannot even roll back is thrown away instead of going back to the pool inside a transaction.
    await client.query('ROLLBACK').catch(() => (broken = true))
    throw isDatabaseError(cause) ? storeError(cause, target, 'A transaction') : cause
  } finally {
    client.release(broken)
  }
}

const isDatabaseError = (cause: unknown): boolean =>
  cause instanceof pg.DatabaseError || (cause instanceof Error && storeError(cause, '').code === 'STORE_UNAVAILABLE')

function poolConfig(url: string, settings: PoolSettings): pg.PoolConfig {
  return {
    connectionString: url,
    max: settings.maxConnections ?? 10,
    statement_timeout: settings.statementTimeoutMs ?? 30_000,
    application_name: settings.applicationName ?? 'heliograph',
    // Our statements are short: compiling one costs more than it saves.
    options: '-c TimeZone=UTC -c DateStyle=ISO,YMD -c jit=off',
    types: typeParsers,
    keepAlive: true,
    connectionTimeoutMillis: 10_000,
    idleTimeoutMillis: 60_000,
  }
}
