import { readSheet } from 'read-excel-file/node'
import { PublishError, whyOf } from '../publishError.ts'
import { type Cell, NumberCell, type SourceRow } from './sourceRow.ts'
import { withFault } from './readCsv.ts'
import { unpackedSize } from './unpackedSize.ts'

/** A workbook is read into memory as a whole; what is larger belongs into CSV. */
const maxBytes = 64 * 1024 * 1024
const maxUnpackedBytes = 512 * 1024 * 1024

/**
 * The rows of one sheet of a workbook (Office Open XML), its first unless named; the row of column names first. Dates are `YYYY-MM-DD`.
 * Numbers are the shortest decimal of what Excel stored, since Excel stores floats.
 * @throws PublishError FILE_MALFORMED for what is no workbook, FILE_TOO_LARGE beyond 64 MB packed or 512 MB unpacked.
 */
export async function readXlsx(chunks: AsyncIterable<Uint8Array>, sheet?: string): Promise<SourceRow[]> {
  const bytes = await gather(chunks)
  const unpacked = unpackedSize(bytes)
  if (unpacked === undefined)
    throw new PublishError('FILE_MALFORMED', { row: 1, what: 'the file is no XLSX workbook.' })
  if (unpacked > maxUnpackedBytes) throw tooLarge(maxUnpackedBytes, unpacked)
  const rows = await readCells(bytes, sheet)
  return rows.flatMap((cells, index) =>
    cells.every((cell) => cell === null) ? [] : [withFault({ number: index + 1, cells: cells.map(toCell) })],
  )
}

async function readCells(bytes: Buffer, sheet: string | undefined): Promise<readonly (readonly unknown[])[]> {
  try {
    const options = { parseNumber: (text: string) => new NumberCell(shortestDecimal(text)), trim: false }
    return (await readSheet(bytes, sheet ?? 1, options)) as unknown as readonly (readonly unknown[])[]
  } catch (cause) {
    throw new PublishError(
      'FILE_MALFORMED',
      { row: 1, what: `the workbook cannot be read: ${whyOf(cause)}.` },
      { cause },
    )
  }
}

async function gather(chunks: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const chunk of chunks) {
    size += chunk.length
    if (size > maxBytes) throw tooLarge(maxBytes, size)
    parts.push(chunk)
  }
  return Buffer.concat(parts)
}

const megabytes = (bytes: number) => `${Math.ceil(bytes / 1024 / 1024)} MB`
const tooLarge = (allowed: number, received: number) =>
  new PublishError('FILE_TOO_LARGE', {
    expected: megabytes(allowed),
    received: megabytes(received),
    remedy: 'Save the sheet as CSV UTF-8. 请另存为 CSV UTF-8。',
  })

function toCell(value: unknown): Cell {
  if (value instanceof Date) return textOfDate(value)
  return value as Cell
}

/** Excel keeps a date as days and its time of day as their fraction, without a zone. */
function textOfDate(date: Date): string {
  const text = date.toISOString()
  return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : `${text.slice(0, 19)}+08:00`
}

/** `66.670000000000002`, as Excel writes the float nearest to 66.67, is 66.67; `1.5E3` is 1500. */
function shortestDecimal(text: string): string {
  const shortest = String(Number(text))
  const [, sign = '', whole = '', fraction = '', power = ''] =
    /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(shortest) ?? []
  if (power === '') return shortest
  const digits = whole + fraction
  const point = whole.length + Number(power)
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`
  return point >= digits.length
    ? sign + digits.padEnd(point, '0')
    : `${sign}${digits.slice(0, point)}.${digits.slice(point)}`
}
