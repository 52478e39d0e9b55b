import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { MessageLanguage } from '#schema/messages.ts'
import { maxBatchRows } from '../publish/batch.ts'
import type { HubClient } from '../publish/hubClient.ts'
import { openJournal } from '../publish/journal.ts'
import { createMapRow } from '../publish/mapping/mapRows.ts'
import type { Terms } from '../publish/publishBatch.ts'
import { publishTable } from '../publish/publishTable.ts'
import type { SourceRow, Table } from '../publish/readers/sourceRow.ts'
import { addTally, emptyTally, type Tally } from '../publish/tally.ts'
import type { Target } from '../publish/target.ts'
import { writeRefusedFile } from '../publish/writers/refusedFile.ts'
import type { Source, SourceRecord } from './openSource.ts'
import type { Pull } from './pullConfig.ts'
import type { PullState } from './pullState.ts'
import { aliases, type PageQuery, type PageStart, pageStatement } from './statements.ts'

/** What copying a table needs. */
export interface TablePull {
  readonly pull: Pull
  readonly target: Target
  readonly source: Source
  readonly state: PullState
  readonly hub: HubClient
  readonly url: string
  readonly terms: Terms
  /** The refused rows of a page, as NDJSON: called with the number of the page. */
  readonly refusedFileOf: (page: number) => string
  readonly pageRows?: number
  readonly language: MessageLanguage
  readonly signal: AbortSignal
}

/** What was copied. */
export interface PulledTable {
  readonly tally: Tally
  readonly refusedFiles: readonly string[]
}

/**
 * Copies the rows that changed since the last time, page by page in order of watermark and key. A watermark is kept only when its page is in, so that whatever
 * interrupts it, no row is passed over. It begins with all rows of the kept watermark, as some may have come since; a row that is in
 * already is unchanged then, and no new version. @throws PublishError.
 */
export async function pullTable(options: TablePull): Promise<PulledTable> {
  const { pull, source, state, signal, pageRows = maxBatchRows } = options
  const name = `${pull.entity} ${pull.table}.${pull.watermark}`
  const kept = state.read(name)
  const query = await describe(options, pageRows)
  let start: PageStart = kept === null ? null : { watermark: kept, key: null }
  let tally = emptyTally
  const refusedFiles: string[] = []
  for (let page = 1; ; page++) {
    signal.throwIfAborted()
    const rows = await source.query(pageStatement(source.dialect, query, start))
    const last = rows.at(-1)
    if (!last) break
    const published = await publishPage(options, query, rows, options.refusedFileOf(page))
    tally = addTally(tally, published.tally)
    if (published.refusedFile) refusedFiles.push(published.refusedFile)
    start = { watermark: last[aliases.watermark] ?? '', key: last[aliases.key] ?? '' }
    state.write(name, start.watermark)
    if (rows.length < pageRows) break
  }
  return { tally, refusedFiles }
}

async function describe({ pull, source }: TablePull, rows: number): Promise<PageQuery> {
  const { table, watermark, key, settleSeconds } = pull
  const types = await source.readTypes(table)
  return { table, columns: Object.keys(pull.columns), watermark, key, settleSeconds, rows, types }
}

/** A page is a table of its own, with a journal for as long as it is sent. */
async function publishPage(
  { pull, target, hub, url, terms, language, signal }: TablePull,
  { columns }: PageQuery,
  records: readonly SourceRecord[],
  refusedFile: string,
): Promise<{ readonly tally: Tally; readonly refusedFile: string | null }> {
  const table = tableOf(columns, records)
  const folder = mkdtempSync(join(tmpdir(), 'heliograph-pull-'))
  const identity = { department: target.department, entity: target.dataset.name, url, terms: '', mapping: '' }
  const journal = openJournal(folder, identity, { lanes: 1, batchRows: maxBatchRows }, true)
  try {
    const mapRow = createMapRow(target.dataset, pull, table)
    const tally = await publishTable({
      target,
      terms,
      table,
      mapRow,
      journal,
      hub,
      language,
      signal,
      onProgress: () => undefined,
    })
    if (tally.refused > 0) await writeRefusedFile(refusedFile, journal.spoolFile, { ...table, format: 'ndjson' })
    return { tally, refusedFile: tally.refused > 0 ? refusedFile : null }
  } finally {
    journal.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

function tableOf(columns: readonly string[], records: readonly SourceRecord[]): Table {
  const rows = records.map((record, index): SourceRow => {
    const cells = columns.map((_, column) => record[aliases.column(column)] ?? null)
    const line = JSON.stringify(Object.fromEntries(columns.map((name, column) => [name, cells[column]])))
    return { number: index + 1, cells, line }
  })
  async function* once() {
    yield await Promise.resolve(rows)
  }
  const dialect = { encoding: 'utf-8', byteOrderMark: false, delimiter: ',' } as const
  return { format: 'ndjson', columns, rows: once(), dialect }
}
