import { join } from 'node:path'
import { issueToken } from '#schema/actor.ts'
import { systemClock } from '#schema/clock.ts'
import { migrateAll } from '#schema/database/migrate.ts'
import { createDatabases, type Database, openDatabase } from '#schema/database/pool.ts'
import { migrationTargets } from '../../cli/hub/preparation.ts'
import { loadManifests } from '../../cli/hub/subgraphs.ts'
import { createEmbeddedFolder, type HubProcess } from '../kit/embeddedFolder.ts'
import { type CommandProcess, findFreePorts, runHeliograph } from '../kit/heliograph.ts'
import { createDatabaseProxy, type DatabaseProxy } from './databaseProxy.ts'
import { parcelRegion, writeParcels } from './parcels.ts'
import type { Victim } from './plan.ts'

/** Real processes around a database of their own: a publisher, the land department's subgraph and the relay. */
export interface District {
  /** Between the subgraph and the database, and between the relay and the database. */
  readonly proxies: Readonly<Record<'subgraph' | 'relay', DatabaseProxy>>
  /** Ends with what the publisher's last process said, once one of them got to its end. */
  readonly published: Promise<string>
  /** The database itself. */
  database(): Promise<Database>
  /** SIGKILL, then a new one; resolves when it serves. */
  kill(victim: Victim): Promise<void>
  close(): Promise<void>
}

const secret = 'crash'
const departments = ['approvals', 'land']

/** Starts everything; the publisher begins with `publish`. */
export async function openDistrict(rows: number, batchRows: number): Promise<District & { publish(): void }> {
  const folder = await createEmbeddedFolder()
  let server: HubProcess = folder.spawnHub()
  const url = async () => new URL(await server.url())
  let port = Number((await url()).port)
  const proxies = { subgraph: await createDatabaseProxy(() => port), relay: await createDatabaseProxy(() => port) }
  const through = async (proxy: DatabaseProxy) => Object.assign(await url(), { port: String(proxy.port) }).href
  await prepare((await url()).href)
  const file = join(folder.root, 'parcels.ndjson')
  await writeParcels(file, rows)
  const actor = { id: 'land system', roles: ['PUBLISHER'], organ: 'LAND' } as const
  const token = await issueToken(secret, actor, systemClock(), 24)
  const [landPort = 0] = await findFreePorts(1)
  const common = { HELIOGRAPH_SECRET: secret, HELIOGRAPH_FOLDER: folder.root, LOG_LEVEL: 'error' }

  const start: Record<'publisher' | 'subgraph' | 'relay', () => Promise<CommandProcess>> = {
    publisher: () => {
      const flags = ['--url', `http://127.0.0.1:${landPort}`, '--batch-rows', String(batchRows), '--quiet', '--json']
      return Promise.resolve(
        runHeliograph(['publish', 'land', 'parcels', file, ...flags], { ...common, HELIOGRAPH_TOKEN: token }),
      )
    },
    subgraph: async () => {
      const environment = { ...common, PORT: String(landPort), LAND_DATABASE_URL: await through(proxies.subgraph) }
      return runHeliograph(['start', '--only', 'land'], environment)
    },
    relay: async () => {
      const own = await through(proxies.relay)
      const environment = { ...common, PORT: '0', LAND_DATABASE_URL: own, APPROVALS_DATABASE_URL: own }
      return runHeliograph(['start', '--only', 'relay'], environment)
    },
  }
  const running = { subgraph: await start.subgraph(), relay: await start.relay() } as Record<
    keyof typeof start,
    CommandProcess
  >
  await Promise.all([running.subgraph.line(/land is ready/), running.relay.line(/relay serves/)])

  const published = Promise.withResolvers<string>()
  published.promise.catch(() => undefined)
  async function runPublisher(): Promise<void> {
    const publisher = (running.publisher = await start.publisher())
    const code = await publisher.exit
    if (code === 0) published.resolve(publisher.output())
    else if (code !== null) published.reject(new Error(`the publisher ended with ${code}: ${publisher.output()}`))
  }

  async function killDatabase(): Promise<void> {
    const pid = folder.serverPid()
    server.child.kill('SIGKILL')
    process.kill(pid, 'SIGKILL')
    server = folder.spawnHub()
    port = Number((await url()).port)
  }

  return {
    proxies,
    published: published.promise,
    publish: () => void runPublisher(),
    database: async () => openDatabase((await url()).href),
    async kill(victim) {
      if (victim === 'database') return killDatabase()
      const before = running[victim]
      if (victim === 'publisher') {
        if (!before.isRunning()) throw new Error('the publisher had finished before it could be killed')
        await before.end('SIGKILL')
        void runPublisher()
        return
      }
      await before.end('SIGKILL')
      running[victim] = await start[victim]()
      await running[victim].line(victim === 'subgraph' ? /land is ready/ : /relay serves/)
    },
    async close() {
      await Promise.all(Object.values(running).map((one) => one.end('SIGKILL')))
      await Promise.all(Object.values(proxies).map((proxy) => proxy.close()))
      await folder.remove()
    },
  }
}

/** The tables of the two departments, and the region that the parcels name. */
async function prepare(url: string): Promise<void> {
  const manifests = (await loadManifests()).filter(({ name }) => departments.includes(name))
  const databases = createDatabases<string>(Object.fromEntries(manifests.map(({ name }) => [name, url])))
  await migrateAll(migrationTargets(manifests, databases))
  await databases.distinct[0]?.query(
    undefined,
    `INSERT INTO land.known_entity (type_name, key, source, batch_id, recorded_at)
     VALUES ('Region', $1, 'service-platform', gen_random_uuid(), now())`,
    [parcelRegion],
  )
  await databases.close()
}
