import { CsvError, parse } from 'csv-parse'
import { PublishError } from '../publishError.ts'
import { maxRowLength, type SourceRow, type TextDialect, textOf } from './sourceRow.ts'

/** Characters that no cell may have: U+0000, and U+FFFD, which is what unmappable bytes became. */
const foulCharacter = /[\0\uFFFD]/

/**
 * The rows of a CSV text (RFC 4180), the row of column names first; a row number counts records as a spreadsheet does. Empty rows are left out.
 * A cell with U+0000 or with unmappable bytes makes its row one with a fault.
 * @throws PublishError FILE_MALFORMED, with the row, for quotes that do not fit and a row longer than {@link maxRowLength}.
 */
export async function* readCsv(
  texts: AsyncIterable<string>,
  dialect: TextDialect,
  delimiter?: string,
): AsyncGenerator<readonly SourceRow[]> {
  const reading: Reading = { delimiter, dialect, row: 0 }
  let rest = ''
  let quoted: QuotedRows | undefined
  for await (const text of texts) {
    if (quoted) {
      yield toRows(reading, await quoted.write(text), true)
      continue
    }
    rest += text
    // Most files have no quotes: their lines are cut directly, at ten times the speed of the parser. From the first quote on it has the rest.
    if (rest.includes('"')) {
      quoted = parseQuoted(reading, settleDelimiter(reading, rest))
      yield toRows(reading, await quoted.write(rest), true)
      continue
    }
    const end = rest.lastIndexOf('\n') + 1
    if (end > 0) yield cutLines(reading, rest.slice(0, end - 1))
    rest = rest.slice(end)
    if (rest.length > maxRowLength) throw tooLong(reading.row + 1)
  }
  if (quoted) yield toRows(reading, await quoted.end(), true)
  else if (rest !== '') yield cutLines(reading, rest)
}

interface Reading {
  readonly dialect: TextDialect
  /** Undefined until the first row. */
  delimiter: string | undefined
  /** The number of the last row. */
  row: number
}

function cutLines(reading: Reading, block: string): SourceRow[] {
  const delimiter = settleDelimiter(reading, block)
  const lines = block.split('\n')
  const records = lines.map((line) => (line.endsWith('\r') ? line.slice(0, -1) : line).split(delimiter))
  return toRows(reading, records, foulCharacter.test(block))
}

function toRows(reading: Reading, records: readonly string[][], suspicious: boolean): SourceRow[] {
  const rows: SourceRow[] = []
  for (const cells of records) {
    reading.row++
    if (cells.length === 1 && cells[0]?.trim() === '') continue
    const row: SourceRow = { number: reading.row, cells }
    rows.push(suspicious ? withFault(row) : row)
  }
  return rows
}

/** The row, with a fault where a cell has a character that none may have. */
export function withFault(row: SourceRow): SourceRow {
  const columnIndex = row.cells.findIndex((cell) => typeof cell === 'string' && foulCharacter.test(cell))
  if (columnIndex === -1) return row
  const code = textOf(row.cells[columnIndex]).includes('\0') ? 'NUL_CHARACTER' : 'UNMAPPABLE_BYTES'
  return { ...row, fault: { code, columnIndex } }
}

function settleDelimiter(reading: Reading, text: string): string {
  reading.delimiter ??= guessDelimiter(text)
  reading.dialect.delimiter = reading.delimiter
  return reading.delimiter
}

/** The delimiter that the row of column names has most of. */
function guessDelimiter(text: string): string {
  const [names = ''] = text.split('\n', 1)
  const counts = [',', '\t', ';', '|'].map((character) => [names.split(character).length, character] as const)
  return counts.reduce((best, next) => (next[0] > best[0] ? next : best))[1]
}

interface QuotedRows {
  write(text: string): Promise<string[][]>
  end(): Promise<string[][]>
}

function parseQuoted({ row: began }: Reading, delimiter: string): QuotedRows {
  let count = 0
  let failure: Error | undefined
  const parser = parse({
    delimiter,
    relax_column_count: true,
    max_record_size: maxRowLength,
    record_delimiter: ['\r\n', '\n'],
  })
  parser.on('error', (error) => (failure = error))
  // The parser works while it is written to; its error comes a tick later.
  const take = async (): Promise<string[][]> => {
    const records: string[][] = []
    for (let next = parser.read() as string[] | null; next !== null; next = parser.read() as string[] | null)
      records.push(next)
    count += records.length
    await new Promise((resolve) => void setImmediate(resolve))
    // The rows before the fault first.
    if (failure && records.length === 0) throw malformed(failure, began + count + 1)
    return records
  }
  return {
    write(text) {
      if (!failure) parser.write(text)
      return take()
    },
    async end() {
      if (!failure) parser.end()
      return [...(await take()), ...(await take())]
    },
  }
}

const tooLong = (row: number) =>
  new PublishError('FILE_MALFORMED', { row, what: `longer than ${maxRowLength} characters, or a quote is not closed.` })

const quoteFaults: Readonly<Record<string, string>> = {
  CSV_INVALID_CLOSING_QUOTE: 'a closing quote is followed by something else than a delimiter.',
  INVALID_OPENING_QUOTE: 'a quote stands inside a cell that does not begin with one.',
  CSV_QUOTE_NOT_CLOSED: 'a quote is not closed before the end of the file.',
}

function malformed(error: Error, row: number): Error {
  if (!(error instanceof CsvError)) return error
  if (error.code === 'CSV_MAX_RECORD_SIZE') return tooLong(row)
  return new PublishError('FILE_MALFORMED', { row, what: quoteFaults[error.code] ?? error.code }, { cause: error })
}
