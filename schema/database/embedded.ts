import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { InternalError } from '../errors.ts'
import { readCredentials, serverUrl } from './embedded/credentials.ts'
import { readHolder, takeFolderLock } from './embedded/folderLock.ts'
import { type Place, findPlace } from './embedded/place.ts'
import { runServer, sessionState } from './embedded/runServer.ts'
import type { Log } from './log.ts'

/** A real PostgreSQL 18 on this machine whose data is in one folder. */
export interface EmbeddedPostgres {
  /** URL of its database `heliograph`, with user and password; reachable from this machine only. */
  readonly url: string
  /** Whether another process runs the server; then `stop` leaves it running. */
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
  /** Where root keeps what PostgreSQL's own user cannot reach in `folder` or node_modules; `/var/lib/heliograph`. */
  readonly shelter?: string
}

const joinWithinMs = 30_000

/**
 * Starts the embedded PostgreSQL of a folder, making its data on first use and replacing a server that a killed process left
 * behind, or (as a command) joins the one that runs. The server is in a session of its own: Ctrl-C in the terminal does not
 * reach it, so the hub can drain before it calls `stop`. Throws DATA_FOLDER_UNUSABLE when the folder is taken, damaged, of
 * another PostgreSQL or not ours; CONFIGURATION_INVALID when this machine cannot run PostgreSQL. No data is ever deleted.
 */
export async function openEmbeddedPostgres(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  try {
    const shelter = options.shelter ?? '/var/lib/heliograph'
    const place = await findPlace(path.resolve(options.folder), shelter, options.log)
    return await openPlace(place, options)
  } catch (cause) {
    if (cause instanceof InternalError) throw cause
    const why = cause instanceof Error ? cause.message : String(cause)
    const message = `The embedded PostgreSQL of ${options.folder} cannot be used: ${why}`
    throw new InternalError('DATA_FOLDER_UNUSABLE', message, { cause })
  }
}

async function openPlace(place: Place, options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const { log, durable = true, command = 'heliograph', role = 'hub' } = options
  const deadline = performance.now() + joinWithinMs
  do {
    const lock = takeFolderLock(place.home, command)
    if (lock !== undefined) return { joined: false, ...(await runServer(place, { log, durable }, lock)) }
    if (role === 'hub') break
    const url = await findRunning(place)
    if (url !== undefined) return { joined: true, url, stop: async () => await Promise.resolve() }
    // The holder may still be making its data.
    await wait(50)
  } while (performance.now() < deadline)
  throw taken(place)
}

async function findRunning(place: Place): Promise<string | undefined> {
  const credentials = await readCredentials(place.folder)
  if (credentials === undefined || (await sessionState(credentials)) !== 'open') return undefined
  return serverUrl(credentials)
}

function taken({ folder, home }: Place): InternalError {
  const holder = readHolder(home)
  const who = holder === undefined ? 'another process' : `process ${holder.pid} (${holder.command})`
  return new InternalError(
    'DATA_FOLDER_UNUSABLE',
    `The data folder ${folder} is in use by ${who}: stop it first, or start this one in another folder`,
  )
}
