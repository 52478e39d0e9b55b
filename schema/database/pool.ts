import pg from 'pg'
import { InternalError } from '../errors.ts'
import type { Log } from './log.ts'
import { toRows } from './rows.ts'
import { storeError } from './storeError.ts'
import { typeParsers } from './typeParsers.ts'

/** Runs SQL. Every failure is an InternalError: STORE_UNAVAILABLE or STORE_FAILED. */
export interface Statements {
  /**
   * Runs one statement and returns its rows: columns under their field names (`area_m2` as `areaM2`), values parsed as
   * `typeParsers` says. `name` makes it a prepared statement of each
   * connection: the same name must always come with the same text. Only the first 500 names of a database are prepared;
   * the rest run unprepared, so that memory stays bounded on both sides.
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
  const onStatement = announceStatements(pool)
  const prepared = new Map<string, string>()
  const on = (client: Queryable): Statements => ({
    query: async <Row>(name: string | undefined, text: string, values: readonly unknown[] = []) =>
      await run<Row>(client, nameOnce(prepared, name, text), text, values, target),
  })
  return {
    pool,
    target,
    onStatement,
    ...on(pool),
    transaction: async (work) => await runTransaction(pool, target, (client) => work({ client, ...on(client) })),
  }
}

const maxPreparedNames = 500
// PostgreSQL cuts identifiers to 63 bytes, which would make two long names one (manual, 4.1.1).
const maxNameLength = 63

type Queryable = Pick<pg.ClientBase, 'query'>
type NamedQuery = { readonly name?: string }

function nameOnce(prepared: Map<string, string>, name: string | undefined, text: string): NamedQuery {
  if (name === undefined) return {}
  const known = prepared.get(name)
  if (known === text) return { name }
  if (known !== undefined || name.length > maxNameLength || name === '')
    throw new InternalError('STORE_FAILED', `The statement name "${name}" is empty, too long or has two texts`)
  if (prepared.size >= maxPreparedNames) return {}
  prepared.set(name, text)
  return { name }
}

async function run<Row>(
  client: Queryable,
  named: NamedQuery,
  text: string,
  values: readonly unknown[],
  target: string,
): Promise<Row[]> {
  try {
    const result = await client.query<unknown[]>({ ...named, text, values: [...values], rowMode: 'array' })
    return toRows<Row>(result)
  } catch (cause) {
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

type StatementListener = (text: string) => void

function announceStatements(pool: pg.Pool): Database['onStatement'] {
  const listeners = new Set<StatementListener>()
  pool.on('connect', (client) => {
    // While a client is checked out nobody else listens; without this a server that dies would end our process.
    client.on('error', () => undefined)
    client.query = new Proxy(client.query, {
      apply(query, self, parameters: readonly unknown[]): unknown {
        for (const listener of listeners) listener(statementText(parameters[0]))
        return Reflect.apply(query, self, parameters)
      },
    })
  })
  return (listener) => {
    listeners.add(listener)
    return () => void listeners.delete(listener)
  }
}

function statementText(query: unknown): string {
  if (typeof query === 'string') return query
  const text: unknown = typeof query === 'object' && query !== null && 'text' in query ? query.text : undefined
  return typeof text === 'string' ? text : '(stream)'
}

function poolConfig(url: string, settings: PoolSettings): pg.PoolConfig {
  return {
    connectionString: url,
    max: settings.maxConnections ?? 10,
    statement_timeout: settings.statementTimeoutMs ?? 30_000,
    application_name: settings.applicationName ?? 'heliograph',
    options: '-c TimeZone=UTC -c DateStyle=ISO,YMD',
    types: typeParsers,
    keepAlive: true,
    connectionTimeoutMillis: 10_000,
    idleTimeoutMillis: 60_000,
  }
}

/** `host:port/database` of a URL, without user and password. Throws CONFIGURATION_INVALID when it is no PostgreSQL URL. */
export function describeTarget(url: string): string {
  const parsed = URL.parse(url)
  if (parsed === null || !/^postgres(ql)?:$/.test(parsed.protocol))
    throw new InternalError(
      'CONFIGURATION_INVALID',
      'A database URL must look like postgresql://user:password@host:5432/database',
    )
  const host = parsed.hostname === '' ? (parsed.searchParams.get('host') ?? 'localhost') : parsed.hostname
  return `${host}:${parsed.port === '' ? '5432' : parsed.port}${parsed.pathname}`
}
