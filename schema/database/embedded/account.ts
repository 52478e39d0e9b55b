import { execFile } from 'node:child_process'
import { stat } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { InternalError } from '../../errors.ts'
import type { Log } from '../log.ts'

/** The system account that runs the server when we are root, which PostgreSQL refuses to run as. */
export interface Account {
  readonly uid: number
  readonly gid: number
}

const run = promisify(execFile)

/**
 * The account for the server: undefined when we are an ordinary user (the server runs as us); as root the owner of existing
 * data, else the system user `postgres`, created when absent. Throws CONFIGURATION_INVALID when it cannot be created.
 */
export async function findAccount(data: string, log: Log): Promise<Account | undefined> {
  if (process.getuid?.() !== 0) return undefined
  const owner = await stat(data).catch(() => undefined)
  if (owner !== undefined && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid }
  return (await lookUp('postgres')) ?? (await create('postgres', log))
}

async function lookUp(name: string): Promise<Account | undefined> {
  try {
    const [uid, gid] = await Promise.all([run('id', ['-u', name]), run('id', ['-g', name])])
    return { uid: Number(uid.stdout), gid: Number(gid.stdout) }
  } catch {
    return undefined
  }
}

// `useradd` on most Linux systems, `adduser -S` where BusyBox is all there is.
const creators: readonly (readonly [string, ...string[]])[] = [
  ['useradd', '--system', '--user-group', '--no-create-home'],
  ['adduser', '-S', '-D', '-H'],
]

async function create(name: string, log: Log): Promise<Account> {
  for (const [program, ...flags] of creators) {
    await run(program, [...flags, name]).catch(() => undefined)
    const account = await lookUp(name)
    if (account === undefined) continue
    log.info({ user: name }, 'created a system user for PostgreSQL, which refuses to run as root')
    return account
  }
  throw new InternalError(
    'CONFIGURATION_INVALID',
    `PostgreSQL refuses to run as root and the system user ${name} cannot be created: start as an ordinary user, ` +
      `create ${name}, or set DATABASE_URL`,
  )
}

/**
 * Whether the account may enter every folder above `file` and read `file` itself, by owner, group and mode. Access lists
 * are not looked at: they only ever make the answer too careful.
 */
export async function canReach(file: string, account: Account): Promise<boolean> {
  const own = await stat(file).catch(() => undefined)
  if (own === undefined || !allows(own, account, 0o5)) return false
  for (let folder = path.dirname(file); ; folder = path.dirname(folder)) {
    if (!allows(await stat(folder), account, 0o1)) return false
    if (folder === path.dirname(folder)) return true
  }
}

interface Ownership {
  readonly mode: number
  readonly uid: number
  readonly gid: number
}

function allows({ mode, uid, gid }: Ownership, account: Account, wanted: number): boolean {
  if (uid === account.uid) return ((mode >> 6) & wanted) === wanted
  if (gid === account.gid) return ((mode >> 3) & wanted) === wanted
  return (mode & wanted) === wanted
}
