import { createHash, randomUUID } from 'node:crypto'
import {
  closeSync,
  fdatasyncSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { type FolderLock, takeFolderLock } from '#schema/database/embedded/folderLock.ts'
import type { Tally } from './tally.ts'
import { PublishError, whyOf } from './publishError.ts'

/** What a publication is; resuming it with another answer to one of these is refused. */
export interface Publication {
  readonly department: string
  readonly entity: string
  readonly url: string
  /** Mode, source and the like, as JSON. */
  readonly terms: string
  /** A hash of the mapping. */
  readonly mapping: string
}

/** How rows become batches. A publication that goes on keeps what it began with, since batches must be cut alike. */
export interface Cutting {
  readonly lanes: number
  readonly batchRows: number
}

/** A batch whose answer is known. */
export interface JournalEntry {
  readonly lane: number
  readonly sequence: number
  /** Hash of the rows. */
  readonly hash: string
  /** The last row of the file in it. */
  readonly lastRow: number
  readonly tally: Tally
  /** How long the spool of refused rows is with this batch. */
  readonly spoolBytes: number
}

/** A publication that was finished. */
export interface Finished {
  readonly sha256: string
  readonly tally: Tally
}

interface Header extends Publication, Cutting {
  readonly run: string
}

/**
 * What of a publication is in, on disk before it is said. One folder: `journal.ndjson` (what it is, then one line per answered batch),
 * `refused.ndjson` (refused rows, as long as the journal says) and a lock. A torn last line is a batch that was not answered.
 */
export interface Journal extends Cutting {
  /** Names this publication in the keys of its batches. */
  readonly run: string
  /** Whether an interrupted publication goes on. */
  readonly resumed: boolean
  readonly spoolFile: string
  find(lane: number, sequence: number): JournalEntry | undefined
  /** Keeps the refused rows and then the answer. @throws PublishError JOURNAL_UNUSABLE, for a full disk say. */
  record(entry: Omit<JournalEntry, 'spoolBytes'>, refusedLines: readonly string[]): void
  /** Leaves one line that says what was published. */
  finish(finished: Finished): void
  close(): void
}

/** The key of a batch: the same run, place and rows give the same one. */
export const idempotencyKey = (run: string, lane: number, sequence: number, hash: string): string =>
  createHash('sha256').update([run, lane, sequence, hash].join('\0')).digest('base64url')

/** What a finished publication left behind; undefined where there is none. */
export function readFinished(folder: string): Finished | undefined {
  const [, last] = readLines(join(folder, 'journal.ndjson'))
  return last && 'sha256' in last ? (last as unknown as Finished) : undefined
}

/**
 * Opens the journal of a publication: the one of its interrupted beginning, or a new one where there is none, it was finished, or `again`.
 * @throws PublishError ALREADY_RUNNING, JOURNAL_OTHER for another publication's, JOURNAL_UNUSABLE.
 */
export function openJournal(folder: string, publication: Publication, cutting: Cutting, again: boolean): Journal {
  const file = join(folder, 'journal.ndjson')
  const lock = takeLock(folder)
  try {
    const [header, ...entries] = again ? [] : (readLines(file) as unknown as [Header?, ...JournalEntry[]])
    const resumes = header !== undefined && !entries.some((entry) => 'sha256' in entry)
    if (resumes) assertSame(file, header, publication)
    const begun = resumes ? header : { ...publication, ...cutting, run: randomUUID() }
    return writeJournal({ folder, lock, header: begun, entries: resumes ? entries : [], resumed: resumes })
  } catch (error) {
    lock.release()
    throw error instanceof PublishError ? error : unusable(file, error)
  }
}

function takeLock(folder: string): FolderLock {
  try {
    mkdirSync(folder, { recursive: true })
  } catch (cause) {
    throw unusable(folder, cause)
  }
  const lock = takeFolderLock(folder, 'heliograph publish')
  if (!lock) throw new PublishError('ALREADY_RUNNING', { file: folder })
  return lock
}

interface Opening {
  readonly folder: string
  readonly lock: FolderLock
  readonly header: Header
  readonly entries: readonly JournalEntry[]
  readonly resumed: boolean
}

function writeJournal({ folder, lock, header, entries, resumed }: Opening): Journal {
  const file = join(folder, 'journal.ndjson')
  const spoolFile = join(folder, 'refused.ndjson')
  const answered = new Map(entries.map((entry) => [placeOf(entry.lane, entry.sequence), entry]))
  const descriptor = rewrite(file, [header, ...entries])
  const spool = openSync(spoolFile, 'a')
  let spoolBytes = Math.max(0, ...entries.map((entry) => entry.spoolBytes))
  ftruncateSync(spool, spoolBytes)
  const guard = <Result>(work: () => Result): Result => {
    try {
      return work()
    } catch (cause) {
      throw unusable(file, cause)
    }
  }
  return {
    run: header.run,
    lanes: header.lanes,
    batchRows: header.batchRows,
    resumed,
    spoolFile,
    find: (lane, sequence) => answered.get(placeOf(lane, sequence)),
    record: (entry, refusedLines) =>
      guard(() => {
        if (refusedLines.length > 0) spoolBytes += appendDurably(spool, `${refusedLines.join('\n')}\n`)
        appendDurably(descriptor, `${JSON.stringify({ ...entry, spoolBytes } satisfies JournalEntry)}\n`)
      }),
    finish: (finished) =>
      guard(() => {
        closeSync(rewrite(file, [header, finished]))
        rmSync(spoolFile, { force: true })
      }),
    close() {
      closeSync(descriptor)
      closeSync(spool)
      lock.release()
    },
  }
}

const placeOf = (lane: number, sequence: number) => `${lane}/${sequence}`

/** Puts the lines in place of what is there, all or nothing, and leaves the file open to append to. */
function rewrite(file: string, lines: readonly object[]): number {
  const whole = `${file}.new`
  const descriptor = openSync(whole, 'w')
  appendDurably(descriptor, lines.map((line) => `${JSON.stringify(line)}\n`).join(''))
  renameSync(whole, file)
  return descriptor
}

/** All of the text, on disk. Returns its bytes. @throws Error ENOSPC and the like. */
function appendDurably(descriptor: number, text: string): number {
  const bytes = Buffer.from(text)
  for (let written = 0; written < bytes.length;) written += writeSync(descriptor, bytes, written)
  fdatasyncSync(descriptor)
  return bytes.length
}

/** The whole lines of a journal; none where there is no file. */
function readLines(file: string): Record<string, unknown>[] {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw unusable(file, error)
  }
  const lines = text.split('\n')
  return lines.slice(0, -1).map((line) => JSON.parse(line) as Record<string, unknown>)
}

function assertSame(file: string, header: Header, publication: Publication): void {
  const differing = (Object.keys(publication) as (keyof Publication)[]).filter(
    (key) => header[key] !== publication[key],
  )
  if (differing.length === 0) return
  const what = differing.map((key) => (key === 'mapping' ? 'another mapping' : `${key} ${header[key]}`)).join(', ')
  throw new PublishError('JOURNAL_OTHER', { file, what })
}

const unusable = (file: string, cause: unknown) =>
  new PublishError('JOURNAL_UNUSABLE', { file, why: whyOf(cause) }, { cause })
