import { createHash, randomBytes } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { inject } from 'vitest'

/** A database of one test file (or of one test). */
export interface TestDatabase {
  readonly name: string
  readonly url: string
  /** Drops it, breaking off connections that are still open. What is not dropped goes with the run. */
  drop(): Promise<void>
}

/**
 * Makes a database of its own on the server of this run: empty, or a clone of a template (see `templateDatabase`), which
 * takes some tens of milliseconds.
 */
export async function createDatabase(options: { readonly template?: string } = {}): Promise<TestDatabase> {
  const name = `${inject('databasePrefix')}_${randomBytes(6).toString('hex')}`
  await onServer(async (client) => await cloneInto(client, name, options.template ?? 'template0'))
  return {
    name,
    url: urlOf(name),
    drop: async () => await onServer(async (client) => await drop(client, name)),
  }
}

/**
 * The name of a template database that `fill` has filled, once per run: whichever test file asks first fills it, the others
 * wait, also in other worker processes. `key` stands for what is in it. `fill` must close its connections; when it throws,
 * the next to ask tries again.
 */
export async function templateDatabase(key: string, fill: (url: string) => Promise<void>): Promise<string> {
  const name = `${inject('databasePrefix')}_template_${createHash('sha256').update(key).digest('hex').slice(0, 12)}`
  await onServer(async (client) => {
    await client.query('SELECT pg_advisory_lock(hashtextextended($1, 0))', [name])
    if (await exists(client, name)) return
    const unfinished = `${name}_unfinished`
    await drop(client, unfinished)
    await cloneInto(client, unfinished, 'template0')
    await fill(urlOf(unfinished))
    await withoutSessions(async () => await client.query(`ALTER DATABASE ${unfinished} RENAME TO ${name}`))
  })
  return name
}

// Copying a template's files beats replaying it through the log once it holds rows (measured: 0.17 s against 0.29 s), and for an empty one too.
const cloneInto = async (client: pg.Client, name: string, template: string): Promise<void> => {
  const how = template === 'template0' ? `ENCODING 'UTF8'` : ''
  await withoutSessions(
    async () => await client.query(`CREATE DATABASE ${name} TEMPLATE ${template} STRATEGY file_copy ${how}`),
  )
}

const drop = async (client: pg.Client, name: string): Promise<void> =>
  void (await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`))

async function exists(client: pg.Client, name: string): Promise<boolean> {
  const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name])
  return rowCount === 1
}

const busy = '55006'

// A pool that was just ended may still show as a session for a moment, and autovacuum comes and goes.
async function withoutSessions(work: () => Promise<unknown>): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await work()
      return
    } catch (error) {
      if (!(error instanceof pg.DatabaseError && error.code === busy) || attempt === 100) throw error
      await wait(50)
    }
  }
}

async function onServer<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(inject('databaseServerUrl'))
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

function urlOf(name: string): string {
  const url = new URL(inject('databaseServerUrl'))
  url.pathname = `/${name}`
  return url.href
}
