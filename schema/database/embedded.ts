import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { InternalError } from '../errors.ts'
import { type Binaries, findBinaries } from './embedded/binaries.ts'
import { type Credentials, newPassword, readCredentials, serverUrl, writeCredentials } from './embedded/credentials.ts'
import { readHolder, takeFolderLock } from './embedded/folderLock.ts'
import { damaged, initialise, isEmpty, resetPassword } from './embedded/initialise.ts'
import { type Place, findPlace } from './embedded/place.ts'
import { type Server, findOrphan, logFileOf, signal, startServer, stopServer } from './embedded/server.ts'
import { boundServerLog } from './embedded/serverLog.ts'
import { serverName } from './embedded/settings.ts'
import type { Log } from './log.ts'

/** A real PostgreSQL 18 on this machine whose data is in one folder. */
export interface EmbeddedPostgres {
  /** URL of its database `heliograph`, with user and password; reachable from this machine only. */
  readonly url: string
  /** Whether another process started the server; then `stop` leaves it running. */
  readonly joined: boolean
  /** Stops the server (fast shutdown) and frees the folder. Calling it again does nothing more. */
  stop(): Promise<void>
}

export interface EmbeddedOptions {
  /** Usually `.heliograph` of the working directory; made when absent. */
  readonly folder: string
  readonly log: Log
  /** `hub` (when absent) insists on having the folder to itself; `command` joins the server of a running hub. */
  readonly role?: 'hub' | 'command'
  /** How to name this process to those who find the folder taken: `heliograph start`. */
  readonly command?: string
  /** False gives up crash safety for speed, for tests. */
  readonly durable?: boolean
  /** Where root keeps what PostgreSQL's own user cannot reach in `folder` or node_modules. */
  readonly shelter?: string
}

/**
 * Starts the embedded PostgreSQL of a folder, making its data on first use, taking over a server that a killed process left
 * behind, or (as a command) joining the one that runs. Throws DATA_FOLDER_UNUSABLE when the folder is taken, damaged, of
 * another PostgreSQL or not ours; CONFIGURATION_INVALID when this machine cannot run PostgreSQL. No data is ever deleted.
 */
export async function openEmbeddedPostgres(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const place = await findPlace(path.resolve(options.folder), options.shelter ?? '/var/lib/heliograph', options.log)
  const deadline = performance.now() + joinWithinMs
  do {
    const lock = takeFolderLock(place.home, options.command ?? 'heliograph')
    if (lock !== undefined) return await own(place, options, lock.release)
    if (options.role !== 'command') break
    const joined = await join(place)
    if (joined !== undefined) return joined
    await wait(50)
  } while (performance.now() < deadline)
  throw taken(place)
}

const joinWithinMs = 30_000

function taken({ folder, home }: Place): InternalError {
  const holder = readHolder(home)
  const who = holder === undefined ? 'another process' : `process ${holder.pid} (${holder.command})`
  return new InternalError(
    'DATA_FOLDER_UNUSABLE',
    `The data folder ${folder} is in use by ${who}: stop it first, or start this one in another folder`,
  )
}

async function join(place: Place): Promise<EmbeddedPostgres | undefined> {
  const credentials = await readCredentials(place.folder)
  if (credentials === undefined || (await connects(credentials)) !== 'yes') return undefined
  return { url: serverUrl(credentials), joined: true, stop: async () => await Promise.resolve() }
}

async function own(place: Place, options: EmbeddedOptions, release: () => void): Promise<EmbeddedPostgres> {
  try {
    const unwatch = await boundServerLog(logFileOf(place))
    const { server, credentials } = await adoptOrStart(place, options)
    const endWithUs = (): void => signal(server.pid, 'SIGINT')
    // A process that exits without stop() still takes its server along; only a killed one cannot.
    process.once('exit', endWithUs)
    const stop = once(async () => {
      unwatch()
      await stopServer(server, options.log)
      process.off('exit', endWithUs)
      release()
    })
    return { url: serverUrl(credentials), joined: false, stop }
  } catch (error) {
    release()
    throw error
  }
}

const once = (work: () => Promise<void>): (() => Promise<void>) => {
  let running: Promise<void> | undefined
  return async () => await (running ??= work())
}

interface Running {
  readonly server: Server
  readonly credentials: Credentials
}

async function adoptOrStart(place: Place, options: EmbeddedOptions): Promise<Running> {
  const { log } = options
  const known = await readCredentials(place.folder)
  const orphan = await findOrphan(place)
  if (orphan !== undefined) {
    const credentials = known === undefined ? undefined : { ...known, port: orphan.port }
    if (credentials !== undefined && (await connects(credentials)) === 'yes') {
      log.info({ pid: orphan.pid }, 'took over the PostgreSQL of a hub that was killed')
      await writeCredentials(place.folder, credentials)
      return { server: orphan, credentials }
    }
    log.info({ pid: orphan.pid }, 'stopping the PostgreSQL of a hub that was killed')
    await stopServer(orphan, log)
  }
  return await start(place, options, known)
}

async function start(place: Place, options: EmbeddedOptions, known: Credentials | undefined): Promise<Running> {
  const { log, durable = true } = options
  const binaries = await findBinaries(place.account, place.shelter, log)
  const password = known?.password ?? newPassword()
  await prepareData(place, binaries, options, known === undefined ? password : undefined)
  const server = await startServer(place, binaries, { preferredPort: known?.port ?? 0, durable, log })
  const credentials = { port: server.port, password }
  await writeCredentials(place.folder, credentials)
  await ensureDatabase(place, credentials).catch(async (error: unknown) => {
    await stopServer(server, log)
    throw error
  })
  return { server, credentials }
}

async function prepareData(
  place: Place,
  binaries: Binaries,
  { log, durable = true }: EmbeddedOptions,
  lostPassword: string | undefined,
): Promise<void> {
  if (!(await isEmpty(place))) {
    if (lostPassword !== undefined) await resetPassword(place, binaries, lostPassword)
    return
  }
  const password = lostPassword ?? (await readCredentials(place.folder))?.password ?? newPassword()
  log.info({ folder: place.folder }, 'making a new PostgreSQL data folder')
  await writeCredentials(place.folder, { port: 0, password })
  await initialise(place, binaries, password, durable)
}

async function ensureDatabase(place: Place, credentials: Credentials): Promise<void> {
  const state = await connects(credentials)
  if (state === 'yes') return
  if (state !== 'no database')
    throw damaged(place.data, `its server refuses the password of ${place.folder}/postgres.json`)
  const client = new pg.Client(serverUrl(credentials, 'postgres'))
  await client.connect()
  try {
    await client.query(`CREATE DATABASE ${serverName}`)
  } finally {
    await client.end()
  }
}

async function connects(credentials: Credentials): Promise<'yes' | 'no database' | 'no'> {
  const client = new pg.Client({ connectionString: serverUrl(credentials), connectionTimeoutMillis: 5_000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
    await client.end()
    return 'yes'
  } catch (error) {
    return error instanceof pg.DatabaseError && error.code === '3D000' ? 'no database' : 'no'
  }
}
