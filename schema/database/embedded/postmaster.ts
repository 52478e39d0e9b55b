import { execFile } from 'node:child_process'
import { readFile, readlink, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'

/** What a server writes about itself into `postmaster.pid` of its data folder (PostgreSQL, `miscadmin.h`). */
export interface Postmaster {
  readonly pid: number
  readonly port: number
  readonly ready: boolean
}

/** The server that runs, or ran, on a data folder; undefined after a clean stop. */
export async function readPostmaster(data: string): Promise<Postmaster | undefined> {
  const text = await readFile(path.join(data, 'postmaster.pid'), 'utf8').catch(() => '')
  const lines = text.split('\n')
  const pid = Number(lines[0])
  if (!Number.isInteger(pid) || pid <= 0) return undefined
  return { pid, port: Number(lines[3] ?? 0), ready: lines[7]?.trim() === 'ready' }
}

/** Whether the process is a PostgreSQL on this data folder, and not something else that got its id. */
export async function isServerOf(data: string, pid: number): Promise<boolean> {
  // A server's working directory is its data folder, however it was started.
  const directory = await readlink(`/proc/${pid}/cwd`).catch(() => '')
  const command = await commandLine(pid)
  return command.includes('postgres') && (directory === data || command.includes(data))
}

async function commandLine(pid: number): Promise<string> {
  if (process.platform === 'linux') return await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')
  const { stdout } = await promisify(execFile)('ps', ['-o', 'command=', '-p', String(pid)]).catch(() => ({
    stdout: '',
  }))
  return stdout
}

/**
 * Lets a new server start although another program now has the process id of a dead one. PostgreSQL refuses any id that
 * is alive except its parent's, so the parent's is written in; its check for processes of the old server stays in force.
 */
export async function disownStalePid(data: string): Promise<void> {
  const file = path.join(data, 'postmaster.pid')
  const text = await readFile(file, 'utf8')
  await writeFile(file, text.replace(/^\d+/, String(process.pid)))
}
