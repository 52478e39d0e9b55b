import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import type { MessageLanguage } from '#schema/messages.ts'
import { type Cell, NumberCell, type SourceRow } from '../readers/sourceRow.ts'
import { describeFault, type RowFault } from '../rowFault.ts'

/** A refused row with its reasons, as it waits for the file of refused rows. */
export interface SpooledRow {
  readonly row: number
  /** The cells as they were read; of NDJSON the line. */
  readonly cells: readonly (Cell | { readonly number: string })[]
  readonly codes: readonly string[]
  readonly reasons: readonly string[]
}

/** A reason that the hub gave. */
export interface HubReason {
  readonly field: string | null
  readonly code: string
  readonly message: string
}

/** The line of a row with faults of its own. */
export const spoolFaulty = (source: SourceRow, faults: readonly RowFault[], language: MessageLanguage): string =>
  spool(
    source,
    faults.map(({ code }) => code),
    faults.map((fault) => describeFault(fault, source.number, language)),
  )

/** The line of a row that the hub refused. */
export const spoolRefused = (source: SourceRow, { field, code, message }: HubReason): string =>
  spool(source, [code], [field === null ? message : `${field}: ${message}`])

function spool({ number: row, cells, line }: SourceRow, codes: readonly string[], reasons: readonly string[]): string {
  const kept = line === undefined ? cells : [line]
  return JSON.stringify({ row, cells: kept.map(plain), codes, reasons })
}

const plain = (cell: Cell) => (cell instanceof NumberCell ? { number: cell.text } : cell)

/** The rows of a spool, one after the other. */
export async function* readSpool(file: string): AsyncGenerator<SpooledRow> {
  const lines = createInterface({ input: createReadStream(file), crlfDelay: Infinity })
  for await (const line of lines) yield JSON.parse(line) as SpooledRow
}
