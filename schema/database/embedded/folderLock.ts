import { accessSync, constants, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { InternalError } from '../../errors.ts'

/** Who holds a data folder. */
export interface Holder {
  readonly pid: number
  /** `heliograph start`, `heliograph seed` … */
  readonly command: string
}

/** The hub's own lock on a data folder; the operating system frees it when the process ends in whatever way. */
export interface FolderLock {
  release(): void
}

// A database that nothing refers to is closed by the garbage collector, and its lock with it.
const held = new Set<DatabaseSync>()

/**
 * Takes `hub.lock` in the folder, or returns undefined when another process (or another caller in this one) holds it.
 * The lock is SQLite's RESERVED lock on an empty file: a kernel lock on all platforms, so neither a killed holder nor a
 * reused process id can leave it behind. Throws DATA_FOLDER_UNUSABLE when the file cannot be opened for writing.
 */
export function takeFolderLock(folder: string, command: string): FolderLock | undefined {
  const file = path.join(folder, 'hub.lock')
  const database = openLockFile(file)
  try {
    database.exec('PRAGMA busy_timeout = 0; BEGIN IMMEDIATE')
  } catch (cause) {
    database.close()
    if (isBusy(cause)) return undefined
    throw unusable(file, cause)
  }
  held.add(database)
  const note = path.join(folder, 'hub.json')
  writeFileSync(note, JSON.stringify({ pid: process.pid, command } satisfies Holder), { mode: 0o600 })
  const release = (): void => {
    if (!held.delete(database)) return
    rmSync(note, { force: true })
    database.close()
  }
  return { release }
}

/** Who wrote its name into a folder that is locked; undefined in the instant between the lock and the note. */
export function readHolder(folder: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(path.join(folder, 'hub.json'), 'utf8')) as Holder
  } catch {
    return undefined
  }
}

function openLockFile(file: string): DatabaseSync {
  try {
    // SQLite would open what we may not write all the same, and lock nothing. Asked by name: opening and closing the file
    // here would free a lock that this process already holds on it (POSIX, fcntl).
    accessSync(existsSync(file) ? file : path.dirname(file), constants.W_OK)
    return new DatabaseSync(file)
  } catch (cause) {
    throw unusable(file, cause)
  }
}

// SQLITE_BUSY (sqlite.org/rescode.html)
const isBusy = (cause: unknown): boolean => cause instanceof Error && 'errcode' in cause && cause.errcode === 5

const unusable = (file: string, cause: unknown): InternalError =>
  new InternalError(
    'DATA_FOLDER_UNUSABLE',
    `The lock file ${file} cannot be opened for writing: start as the user who owns the folder, or choose another folder`,
    { cause },
  )
