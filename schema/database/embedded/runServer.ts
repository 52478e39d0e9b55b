import pg from 'pg'
import { InternalError } from '../../errors.ts'
import type { Log } from '../log.ts'
import { type Binaries, findBinaries } from './binaries.ts'
import { type Credentials, newPassword, readCredentials, serverUrl, writeCredentials } from './credentials.ts'
import type { FolderLock } from './folderLock.ts'
import { initialise, isEmpty, resetPassword } from './initialise.ts'
import type { Place } from './place.ts'
import { type Server, findOrphan, logFileOf, signal, startServer, stopServer } from './server.ts'
import { boundServerLog } from './serverLog.ts'
import { serverName } from './settings.ts'
import { supervise } from './supervise.ts'

export interface RunSettings {
  readonly log: Log
  readonly durable: boolean
}

/** Runs the server of a place that is locked for us, until `stop`, which also frees the lock. */
export async function runServer(
  place: Place,
  settings: RunSettings,
  lock: FolderLock,
): Promise<{ readonly url: string; stop(): Promise<void> }> {
  try {
    const endWatch = await boundServerLog(logFileOf(place))
    const orphan = await findOrphan(place)
    if (orphan !== undefined) {
      settings.log.info({ serverPid: orphan.pid }, 'stopping the PostgreSQL of a process that was killed')
      await stopServer(orphan, settings.log)
    }
    const { credentials, server, restart } = await start(place, settings)
    const end = supervise(server, restart, settings.log)
    const stop = async (): Promise<void> => {
      await end()
      endWatch()
      lock.release()
    }
    return { url: serverUrl(credentials), stop: once(stop) }
  } catch (error) {
    lock.release()
    throw error
  }
}

const once = (work: () => Promise<void>): (() => Promise<void>) => {
  let running: Promise<void> | undefined
  return async () => await (running ??= work())
}

interface Started {
  readonly server: Server
  readonly credentials: Credentials
  restart(): Promise<Server>
}

async function start(place: Place, settings: RunSettings): Promise<Started> {
  const { log, durable } = settings
  const binaries = await findBinaries(place.account, place.shelter, log)
  const known = await prepareData(place, binaries, settings)
  const server = await startServer(place, binaries, { preferredPort: known.port, durable, log })
  const credentials = { ...known, port: server.port }
  try {
    await writeCredentials(place.folder, credentials)
    await ensureDatabase(place, credentials)
  } catch (error) {
    signal(server.pid, 'SIGINT')
    await server.ended
    throw error
  }
  const restart = async (): Promise<Server> =>
    await startServer(place, binaries, { preferredPort: server.port, durable, log })
  return { server, credentials, restart }
}

// The password is written down before it is set, so that a kill in between cannot lose it.
async function prepareData(place: Place, binaries: Binaries, { log, durable }: RunSettings): Promise<Credentials> {
  const known = await readCredentials(place.folder)
  const credentials = known ?? { port: 0, password: newPassword() }
  if (known === undefined) await writeCredentials(place.folder, credentials)
  if (await isEmpty(place)) {
    log.info({ folder: place.folder }, 'making a new PostgreSQL data folder')
    await initialise(place, binaries, credentials.password, durable)
  } else if (known === undefined) {
    log.info({ folder: place.folder }, 'setting a new PostgreSQL password, since postgres.json was lost')
    await resetPassword(place, binaries, credentials.password)
  }
  return credentials
}

async function ensureDatabase(place: Place, credentials: Credentials): Promise<void> {
  const state = await sessionState(credentials)
  if (state === 'open') return
  if (state === 'refused') throw passwordRefused(place)
  const client = new pg.Client(serverUrl(credentials, 'postgres'))
  await client.connect()
  try {
    await client.query(`CREATE DATABASE ${serverName}`)
  } finally {
    await client.end()
  }
}

const passwordRefused = ({ folder }: Place): InternalError =>
  new InternalError(
    'DATA_FOLDER_UNUSABLE',
    `The PostgreSQL of ${folder} refuses the password in its postgres.json: delete that file and start again, which sets a new one`,
  )

/** Whether a server answers at these credentials: it lets us in, has no database of ours yet, or does not let us in. */
export async function sessionState(credentials: Credentials): Promise<'open' | 'no database' | 'refused'> {
  const client = new pg.Client({ connectionString: serverUrl(credentials), connectionTimeoutMillis: 5_000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
    await client.end()
    return 'open'
  } catch (error) {
    return error instanceof pg.DatabaseError && error.code === '3D000' ? 'no database' : 'refused'
  }
}
