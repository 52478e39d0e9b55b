import { createWriteStream } from 'node:fs'
import { rename, rm, writeFile } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import writeXlsxFile from 'write-excel-file/node'
import { reasonColumns } from '../mapping/mapRows.ts'
import { PublishError, whyOf } from '../publishError.ts'
import { type Table, textOf } from '../readers/sourceRow.ts'
import { encodeGb18030 } from './gb18030.ts'
import { readSpool, type SpooledRow } from './spool.ts'

/**
 * Writes the refused rows as a file of the kind that they came in (CSV in the same encoding, NDJSON, XLSX), each with its row, codes and
 * reasons, to be mended and sent again: those columns are left out then. All of it or nothing.
 * @throws PublishError REFUSED_FILE_FAILED.
 */
export async function writeRefusedFile(file: string, spool: string, table: Table): Promise<void> {
  const partial = `${file}.partial`
  try {
    await writers[table.format](partial, readSpool(spool), table)
    await rename(partial, file)
  } catch (cause) {
    await rm(partial, { force: true }).catch(() => undefined)
    throw new PublishError('REFUSED_FILE_FAILED', { file, why: whyOf(cause) }, { cause })
  }
}

type WriteRows = (file: string, rows: AsyncIterable<SpooledRow>, table: Table) => Promise<void>

const writers: Readonly<Record<Table['format'], WriteRows>> = { csv: writeCsv, ndjson: writeNdjson, xlsx: writeXlsx }

const reasonNames = Object.values<string>(reasonColumns)
const reasonsOf = ({ row, codes, reasons }: SpooledRow): [number, string, string] => [
  row,
  codes.join(' '),
  reasons.join(' '),
]

/** The columns of the source; those of an earlier file of refused rows are written anew. */
function ownColumns({ columns }: Table): { readonly names: string[]; readonly indexes: number[] } {
  const indexes = (columns ?? []).flatMap((name, index) => (reasonNames.includes(name) ? [] : [index]))
  return { names: indexes.map((index) => columns?.[index] ?? ''), indexes }
}

async function writeCsv(file: string, rows: AsyncIterable<SpooledRow>, table: Table): Promise<void> {
  const { encoding, byteOrderMark, delimiter } = table.dialect
  const { names, indexes } = ownColumns(table)
  const quote = (cell: unknown) => {
    const text = textOf(cell)
    return /["\r\n]/.test(text) || text.includes(delimiter) ? `"${text.replaceAll('"', '""')}"` : text
  }
  const line = (cells: readonly unknown[]) => `${cells.map(quote).join(delimiter)}\r\n`
  const encode = (text: string) => (encoding === 'gb18030' ? encodeGb18030(text) : Buffer.from(text))
  await writeStream(file, async function* write() {
    yield encode((byteOrderMark ? '\uFEFF' : '') + line([...names, ...reasonNames]))
    for await (const row of rows) {
      // A row with too few cells is filled up, so that the reasons stand in their columns; one with too many shows all.
      const extra = row.cells.slice(table.columns?.length)
      yield encode(line([...indexes.map((index) => row.cells[index]), ...extra, ...reasonsOf(row)]))
    }
  })
}

async function writeNdjson(file: string, rows: AsyncIterable<SpooledRow>): Promise<void> {
  await writeStream(file, async function* write() {
    for await (const row of rows) yield Buffer.from(`${withReasons(row)}\n`)
  })
}

/** The line as it came, with the reasons behind; a line that is no object as the text it is. */
function withReasons(row: SpooledRow): string {
  const line = textOf(row.cells[0]).trim()
  const [number, code, reason] = reasonsOf(row)
  const reasons = { [reasonColumns.row]: number, [reasonColumns.code]: code, [reasonColumns.reason]: reason }
  if (row.codes.includes('LINE_NOT_JSON')) return JSON.stringify({ line, ...reasons })
  // Behind the others, where they count even if the line has some of an earlier refusal; numbers stay as they are written.
  const body = line.slice(1, -1).trim()
  return `{${body}${body === '' ? '' : ','}${JSON.stringify(reasons).slice(1)}`
}

async function writeXlsx(file: string, rows: AsyncIterable<SpooledRow>, table: Table): Promise<void> {
  const { names, indexes } = ownColumns(table)
  const textCell = (value: unknown) => ({ type: String, value: textOf(value) })
  const cell = (value: unknown) => {
    if (value === null || value === undefined || value === '') return null
    if (typeof value === 'object' && 'number' in value) return { type: Number, value: Number(value.number) }
    return typeof value === 'boolean' ? { type: Boolean, value } : textCell(value)
  }
  const sheet = [[...names, ...reasonNames].map(textCell)] as ReturnType<typeof cell>[][]
  for await (const row of rows) {
    const [number, ...reasons] = reasonsOf(row)
    const cells = indexes.map((index) => cell(row.cells[index]))
    sheet.push([...cells, { type: Number, value: number }, ...reasons.map(textCell)])
  }
  await writeFile(file, await writeXlsxFile(sheet).toBuffer())
}

async function writeStream(file: string, chunks: () => AsyncGenerator<Buffer>): Promise<void> {
  await pipeline(Readable.from(chunks()), createWriteStream(file, { flush: true }))
}
