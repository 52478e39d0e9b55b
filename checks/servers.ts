import { once } from 'node:events'
import { connect } from 'node:net'
import { createConnection, type RowDataPacket } from 'mysql2/promise'
import pg from 'pg'

// `node checks/servers.ts`: fails with one clear line per server that the suites against real servers need and cannot reach.
const databaseUrl = process.env['HELIOGRAPH_TEST_DATABASE_URL'] ?? ''
const natsUrl = process.env['NATS_URL'] ?? 'nats://127.0.0.1:4222'
const mariadbUrl = process.env['MARIADB_URL'] ?? 'mysql://root@127.0.0.1:3306/test'
const timeoutMs = 5_000

async function askPostgres(): Promise<string> {
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: timeoutMs })
  await client.connect()
  try {
    const { rows } = await client.query<{ version: string; allowed: boolean }>(
      `SELECT current_setting('server_version') AS version, rolcreatedb OR rolsuper AS allowed FROM pg_roles WHERE rolname = current_user`,
    )
    if (rows[0]?.allowed !== true) throw new Error('its user may not create databases')
    return `PostgreSQL ${rows[0].version}`
  } finally {
    await client.end()
  }
}

/** A NATS server opens with one line `INFO {…}` that says whether JetStream is on. */
async function askNats(): Promise<string> {
  const { hostname, port } = new URL(natsUrl)
  const socket = connect({ host: hostname, port: Number(port || 4222), timeout: timeoutMs })
  socket.once('timeout', () => socket.destroy(new Error(`no answer within ${timeoutMs} ms`)))
  try {
    const [chunk] = (await once(socket, 'data')) as [Buffer]
    const [, json = ''] = /^INFO (\{.*\})/.exec(chunk.toString()) ?? []
    if (json === '') throw new Error('it is no NATS server')
    const info = JSON.parse(json) as { version: string; jetstream?: boolean }
    if (info.jetstream !== true) throw new Error('JetStream is off')
    return `NATS ${info.version} with JetStream`
  } finally {
    socket.destroy()
  }
}

async function askMariadb(): Promise<string> {
  const connection = await createConnection({ uri: mariadbUrl.replace(/\/[^/]*$/, ''), connectTimeout: timeoutMs })
  try {
    const [[row]] = await connection.query<RowDataPacket[]>('SELECT VERSION() AS version')
    return `MySQL or MariaDB ${String(row?.['version'])}`
  } finally {
    await connection.end()
  }
}

const withoutPassword = (url: string): string => url.replace(/(?<=:\/\/[^:@/]*):[^@/]*(?=@)/, '')

async function report(url: string, ask: () => Promise<string>): Promise<void> {
  try {
    console.log(`${await ask()} at ${withoutPassword(url)}`)
  } catch (error) {
    console.error(
      `Not usable: ${withoutPassword(url)}: ${error instanceof Error ? error.message || String(error) : String(error)}`,
    )
    process.exitCode = 1
  }
}

await report(databaseUrl, askPostgres)
await report(natsUrl, askNats)
await report(mariadbUrl, askMariadb)
