import { spawn } from 'node:child_process'
import { chown, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { text } from 'node:stream/consumers'
import { InternalError } from '../../errors.ts'
import type { Account } from './account.ts'
import type { Binaries } from './binaries.ts'
import type { Place } from './place.ts'
import { initFlags, serverName } from './settings.ts'

/** Whether the place holds no data yet. Throws DATA_FOLDER_UNUSABLE for a data folder that is no PostgreSQL's. */
export async function isEmpty({ data }: Place): Promise<boolean> {
  const entries = await readdir(data).catch((cause: unknown): string[] => {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return []
    throw new InternalError(
      'DATA_FOLDER_UNUSABLE',
      `The data folder ${data} cannot be read: start as the user who owns it`,
      { cause },
    )
  })
  if (entries.length > 0 && !entries.includes('PG_VERSION')) throw damaged(data, 'it holds files but no PG_VERSION')
  return entries.length === 0
}

/** The error of a data folder that PostgreSQL cannot use; nothing in it is ever deleted by us. */
export const damaged = (data: string, why: string): InternalError =>
  new InternalError(
    'DATA_FOLDER_UNUSABLE',
    `The data folder ${data} cannot be used: ${why}. Nothing in it was deleted. Restore it from a backup, or move it ` +
      `away (mv ${data} ${data}.damaged) to start with an empty one`,
  )

/**
 * Makes a new data folder. It is made beside its place and moved there when complete, so that a kill in the middle leaves
 * nothing that looks like data. Throws DATA_FOLDER_UNUSABLE with what `initdb` printed.
 */
export async function initialise(place: Place, binaries: Binaries, password: string, durable: boolean): Promise<void> {
  const unfinished = `${place.data}.unfinished`
  const passwordFile = `${place.data}.password`
  await rm(unfinished, { recursive: true, force: true })
  await mkdir(unfinished, { mode: 0o700 })
  await writeFile(passwordFile, password, { mode: 0o600 })
  try {
    await giveTo(place.account, unfinished, passwordFile)
    const flags = [
      ...initFlags,
      `--pgdata=${unfinished}`,
      `--pwfile=${passwordFile}`,
      ...(durable ? [] : ['--no-sync']),
    ]
    const { code, output } = await runAs(place, binaries.initdb, flags)
    if (code !== 0) throw initFailed(place.data, output)
    await rename(unfinished, place.data)
  } finally {
    await rm(passwordFile, { force: true })
  }
}

const initFailed = (data: string, output: string): InternalError =>
  new InternalError('DATA_FOLDER_UNUSABLE', `PostgreSQL could not make the data folder ${data}: ${output.trim()}`)

async function giveTo(account: Account | undefined, ...files: readonly string[]): Promise<void> {
  if (account === undefined) return
  for (const file of files) await chown(file, account.uid, account.gid)
}

/** Sets the password of existing data when the folder's `postgres.json` was lost; the server must be stopped. */
export async function resetPassword(place: Place, binaries: Binaries, password: string): Promise<void> {
  const command = `ALTER ROLE ${serverName} PASSWORD '${password}'\n`
  const { code, output } = await runAs(place, binaries.postgres, ['--single', '-D', place.data, 'postgres'], command)
  if (code !== 0 || output.includes('ERROR:')) throw damaged(place.data, `PostgreSQL says: ${output.trim()}`)
}

/** What every server process gets from our environment: no LANG, no PG* variables, nothing that changes its behaviour. */
export const serverEnvironment = (): NodeJS.ProcessEnv => ({ PATH: process.env['PATH'], LC_ALL: 'C' })

interface Finished {
  readonly code: number | null
  readonly output: string
}

async function runAs(place: Place, program: string, flags: readonly string[], input = ''): Promise<Finished> {
  const child = spawn(program, flags, { ...place.account, cwd: place.home, env: serverEnvironment(), detached: true })
  const ended = new Promise<number | null>((resolve, reject) => child.once('error', reject).once('close', resolve))
  child.stdin.on('error', () => undefined).end(input)
  const [code, output, errors] = await Promise.all([ended, text(child.stdout), text(child.stderr)])
  return { code, output: output + errors }
}
