import { createHash } from 'node:crypto'
import { chmod, lstat, mkdir, readlink, realpath, symlink } from 'node:fs/promises'
import path from 'node:path'
import { InternalError } from '../../errors.ts'
import type { Log } from '../log.ts'
import { type Account, canReach, findAccount } from './account.ts'

/** Where the parts of one embedded server are. All paths are absolute. */
export interface Place {
  /** What the user named: `postgres.json`, `postgres.log` and `postgres` (the data, or a link to it). */
  readonly folder: string
  /** The folder that really holds the data and the lock: `folder`, or one of its own below `shelter`. */
  readonly home: string
  /** PostgreSQL's data folder. */
  readonly data: string
  readonly account: Account | undefined
  /** Root's place for what the server's account could not reach elsewhere. */
  readonly shelter: string
}

/**
 * Decides where the data is, making the folders. As root, a folder that the server's account cannot reach gets its data
 * below `shelter`, under a name derived from the folder's path, and `<folder>/postgres` becomes a link to it, so that the
 * next start finds it even when the folder was moved. Throws DATA_FOLDER_UNUSABLE when neither place will do, and the
 * file system's errors.
 */
export async function findPlace(folder: string, shelter: string, log: Log): Promise<Place> {
  await mkdir(folder, { recursive: true })
  const real = await realpath(folder)
  const linked = await linkTarget(path.join(real, 'postgres'))
  const account = await findAccount(linked ?? path.join(real, 'postgres'), log)
  const home = await findHome(real, linked, account, shelter, log)
  return { folder: real, home, data: path.join(home, 'postgres'), account, shelter }
}

async function linkTarget(file: string): Promise<string | undefined> {
  const found = await lstat(file).catch(() => undefined)
  return found?.isSymbolicLink() === true ? path.resolve(path.dirname(file), await readlink(file)) : undefined
}

async function findHome(
  folder: string,
  linked: string | undefined,
  account: Account | undefined,
  shelter: string,
  log: Log,
): Promise<string> {
  if (linked !== undefined) return path.dirname(linked)
  if (account === undefined || (await canReach(folder, account))) return folder
  if ((await lstat(path.join(folder, 'postgres')).catch(() => undefined)) !== undefined) return folder
  const home = path.join(shelter, createHash('sha256').update(folder).digest('hex').slice(0, 16))
  await makeShelter(shelter)
  await mkdir(home, { recursive: true })
  await chmod(home, 0o755)
  if (!(await canReach(home, account))) throw unreachable(folder, home)
  await symlink(path.join(home, 'postgres'), path.join(folder, 'postgres'))
  log.info({ folder, data: home }, 'the user postgres cannot reach this folder; its data is kept elsewhere')
  return home
}

const unreachable = (folder: string, home: string): InternalError =>
  new InternalError(
    'DATA_FOLDER_UNUSABLE',
    `The user that runs PostgreSQL can enter neither ${folder} nor ${home}: start in a folder that all may enter, or as an ordinary user`,
  )

/** Makes the shelter, open to read for all whatever the umask: what is private in it has its own mode. */
export async function makeShelter(shelter: string): Promise<void> {
  await mkdir(shelter, { recursive: true })
  await chmod(shelter, 0o755)
}
