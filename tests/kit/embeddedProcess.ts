import pg from 'pg'
import { openEmbeddedPostgres } from '#schema/database/embedded.ts'

// A hub reduced to its database, for tests that kill it: node tests/kit/embeddedProcess.ts FOLDER hub|command SHELTER [write]
// Prints one JSON line when the server is there, then (write) the number of each row whose commit was acknowledged.
const [, , folder = '', role = 'hub', shelter = '', task = ''] = process.argv

const say = (line: object): void => void process.stdout.write(`${JSON.stringify(line)}\n`)
const log = {
  info: (_: object, message: string) => say({ message }),
  warn: (_: object, message: string) => say({ message }),
  error: (_: object, message: string) => say({ message }),
}

process.on('SIGINT', () => say({ message: 'SIGINT' }))

try {
  const command = role === 'hub' ? 'heliograph start' : 'heliograph seed'
  const server = await openEmbeddedPostgres({ folder, role: role === 'hub' ? 'hub' : 'command', command, shelter, log })
  process.on('SIGTERM', () => void server.stop().then(() => process.exit(0)))
  say({ url: server.url, joined: server.joined })
  if (task === 'write') await writeForEver(server.url)
  else setInterval(() => undefined, 60_000)
} catch (error) {
  say({ error: error instanceof Error ? error.message : String(error) })
  process.exitCode = 1
}

async function writeForEver(url: string): Promise<never> {
  const client = new pg.Client(url)
  await client.connect()
  await client.query('DROP TABLE IF EXISTS written; CREATE TABLE written (n INT PRIMARY KEY)')
  for (let n = 1; ; n += 1) {
    await client.query('INSERT INTO written VALUES ($1)', [n])
    say({ written: n })
  }
}
