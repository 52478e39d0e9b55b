import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, parse } from 'node:path'
import type { MessageLanguage } from '#schema/messages.ts'
import { type ByteSource, hashFile, openByteSource } from './byteSource.ts'
import type { HubClient } from './hubClient.ts'
import { type Cutting, type Finished, type Journal, openJournal, readFinished } from './journal.ts'
import { createMapRow, type MappedRow } from './mapping/mapRows.ts'
import type { Mapping } from './mapping/mappingFile.ts'
import type { Terms } from './publishBatch.ts'
import { PublishError } from './publishError.ts'
import { publishTable } from './publishTable.ts'
import { formatOf, openTable } from './readers/openTable.ts'
import type { FileFormat, SourceRow, Table } from './readers/sourceRow.ts'
import type { Tally } from './tally.ts'
import type { Target } from './target.ts'
import { writeRefusedFile } from './writers/refusedFile.ts'

/** A file to read, and how. */
export interface FileReading {
  /** A path, or `-` for standard input. */
  readonly file: string
  /** By the end of the file's name unless given. */
  readonly format?: FileFormat
  readonly target: Target
  readonly mapping: Mapping
}

/** A file to publish. */
export interface FilePublication extends FileReading {
  readonly terms: Terms
  readonly url: string
  readonly hub: HubClient
  readonly cutting: Cutting
  /** The folder of the journal; beside the file unless given. Standard input has none unless given, and cannot be resumed then. */
  readonly journal?: string
  /** Where refused rows go; beside the file unless given. */
  readonly refusedFile?: string
  /** Publish anew what was published or begun before. */
  readonly again: boolean
  readonly language: MessageLanguage
  readonly signal: AbortSignal
  readonly onProgress: (tally: Tally, source: ByteSource) => void
}

/** What came of it. */
export interface PublishedFile {
  readonly tally: Tally
  /** The file of refused rows, null where there are none. */
  readonly refusedFile: string | null
  /** Whether the same content was published before, so that nothing was sent. */
  readonly before: boolean
  /** Whether it went on from where it was interrupted. */
  readonly resumed: boolean
}

/** A file, open as far as its column names. */
export interface OpenFile {
  readonly source: ByteSource
  readonly table: Table
  readonly mapRow: (row: SourceRow) => MappedRow
}

/** Opens a file and fits its columns to the dataset. @throws PublishError about the file, its columns or the mapping. */
export async function openFile(
  { file, format, target, mapping }: FileReading,
  signal?: AbortSignal,
): Promise<OpenFile> {
  const source = await openByteSource(file, signal)
  const kind = format ?? formatOf(file)
  if (!kind) throw new PublishError('FILE_KIND_UNKNOWN', { file })
  const table = await openTable(source.chunks, kind, mapping)
  return { source, table, mapRow: createMapRow(target.dataset, mapping, table) }
}

/**
 * Publishes a file, every row exactly once however often it is interrupted and called again: what is in is in the journal, and what was
 * sent without an answer is sent again under the same key. Refused rows become a file.
 * @throws PublishError; then the same call goes on from where it was.
 */
export async function publishFile(publication: FilePublication): Promise<PublishedFile> {
  const { file, again } = publication
  const folder = publication.journal ?? (file === '-' ? undefined : `${file}.journal`)
  const before = folder === undefined || again || file === '-' ? undefined : await publishedBefore(file, folder)
  if (before) return { tally: before.tally, refusedFile: null, before: true, resumed: false }
  // The columns first: a file that does not fit leaves no journal behind.
  const open = await openFile(publication, publication.signal)
  if (folder !== undefined) return publishOpen(publication, open, folder)
  const temporary = mkdtempSync(join(tmpdir(), 'heliograph-publish-'))
  try {
    return await publishOpen(publication, open, temporary)
  } finally {
    rmSync(temporary, { recursive: true, force: true })
  }
}

async function publishedBefore(file: string, folder: string): Promise<Finished | undefined> {
  const finished = readFinished(folder)
  if (!finished) return undefined
  return (await hashFile(file)) === finished.sha256 ? finished : undefined
}

async function publishOpen(publication: FilePublication, open: OpenFile, folder: string): Promise<PublishedFile> {
  const { target, terms, url, cutting, again, hub, language, signal, onProgress } = publication
  const identity = {
    department: target.department,
    entity: target.dataset.name,
    url,
    terms: JSON.stringify(terms),
    mapping: createHash('sha256').update(JSON.stringify(publication.mapping)).digest('hex').slice(0, 16),
  }
  const journal = openJournal(folder, identity, cutting, again)
  try {
    const { source } = open
    const tally = await publishTable({
      target,
      terms,
      hub,
      language,
      signal,
      journal,
      table: open.table,
      mapRow: open.mapRow,
      onProgress: (sofar) => onProgress(sofar, source),
    })
    const refusedFile = await keepRefused(publication, open, journal)
    journal.finish({ sha256: source.sha256(), tally })
    return { tally, refusedFile, before: false, resumed: journal.resumed }
  } finally {
    journal.close()
  }
}

async function keepRefused(
  { file, refusedFile }: FilePublication,
  { table }: OpenFile,
  journal: Journal,
): Promise<string | null> {
  if (statSync(journal.spoolFile).size === 0) return null
  const path = refusedFile ?? defaultRefusedFile(file, table.format)
  await writeRefusedFile(path, journal.spoolFile, table)
  return path
}

/** `parcels.csv` → `parcels.refused.csv`, beside it. */
function defaultRefusedFile(file: string, format: FileFormat): string {
  if (file === '-') return `refused.${format}`
  const { dir, name, ext } = parse(file)
  return join(dir, `${name}.refused${ext || `.${format}`}`)
}
