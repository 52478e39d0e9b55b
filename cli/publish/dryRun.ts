import type { MessageLanguage } from '#schema/messages.ts'
import type { MappedRow } from './mapping/mapRows.ts'
import { type FileReading, openFile } from './publishFile.ts'
import { NumberCell } from './readers/sourceRow.ts'
import { describeFault } from './rowFault.ts'

/** A row before and after mapping. */
export interface DryRow {
  readonly row: number
  readonly before: Readonly<Record<string, unknown>>
  readonly after: Readonly<Record<string, unknown>>
  /** Why it would be refused before it is sent; the hub may refuse more. */
  readonly faults: readonly string[]
}

/** Reads and maps the first rows of a file and sends nothing. @throws PublishError as publishing would. */
export async function dryRun(reading: FileReading, count: number, language: MessageLanguage): Promise<DryRow[]> {
  const { table, mapRow } = await openFile(reading)
  const rows: DryRow[] = []
  for await (const group of table.rows) {
    for (const row of group.slice(0, count - rows.length)) rows.push(describe(mapRow(row), table.columns, language))
    if (rows.length >= count) break
  }
  return rows
}

function describe(mapped: MappedRow, columns: readonly string[] | null, language: MessageLanguage): DryRow {
  const { source, record, faults } = mapped
  const names = columns ?? source.names ?? []
  const written = source.cells.map((cell) => (cell instanceof NumberCell ? cell.text : cell))
  return {
    row: source.number,
    before: Object.fromEntries(names.map((name, index) => [name, written[index] ?? null])),
    after: record,
    faults: faults.map((fault) => describeFault(fault, source.number, language)),
  }
}

/** The rows for people: each with what came and what would be sent. */
export const dryRunText = (rows: readonly DryRow[]): string =>
  rows
    .map(({ row, before, after, faults }) =>
      [
        `row ${row}`,
        `  before  ${JSON.stringify(before)}`,
        `  after   ${JSON.stringify(after)}`,
        ...faults.map((fault) => `  refused ${fault}`),
      ].join('\n'),
    )
    .join('\n')
