import { randomBytes } from 'node:crypto'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { openEmbeddedPostgres } from '#schema/database/embedded.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** A database of the server that all test files share; databases are made and dropped through it. */
    readonly databaseServerUrl: string
    /** Prefix of every database of this run. */
    readonly databasePrefix: string
  }
}

/**
 * Starts one PostgreSQL for the whole run (in a temporary folder, not crash safe, which tests of a run that ends anyway do
 * not need), or uses the server of HELIOGRAPH_TEST_DATABASE_URL; drops the databases of this run at its end.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env['HELIOGRAPH_TEST_DATABASE_URL']
  const server = given === undefined || given === '' ? await startServer() : { url: given, stop: async () => undefined }
  const prefix = `t${randomBytes(4).toString('hex')}`
  project.provide('databaseServerUrl', server.url)
  project.provide('databasePrefix', prefix)
  return async () => {
    if (given !== undefined && given !== '') await dropDatabases(given, prefix)
    await server.stop()
  }
}

interface TestServer {
  readonly url: string
  stop(): Promise<unknown>
}

async function startServer(): Promise<TestServer> {
  const folder = await mkdtemp(path.join(tmpdir(), 'heliograph-test-'))
  // As root the server runs under a user of its own, who must be able to enter; the data itself is closed to others.
  await chmod(folder, 0o755)
  const log = { info: () => undefined, warn: console.warn, error: console.error }
  const shelter = path.join(folder, 'shelter')
  const server = await openEmbeddedPostgres({ folder: path.join(folder, 'data'), log, durable: false, shelter })
  const stop = async (): Promise<void> => {
    await server.stop()
    await rm(folder, { recursive: true, force: true })
  }
  return { url: server.url, stop }
}

async function dropDatabases(url: string, prefix: string): Promise<void> {
  const client = new pg.Client(url)
  await client.connect()
  const { rows } = await client.query<{ name: string }>(
    'SELECT datname AS name FROM pg_database WHERE starts_with(datname, $1)',
    [prefix],
  )
  for (const { name } of rows) await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)
  await client.end()
}
