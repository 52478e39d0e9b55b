import { PublishError } from '../publishError.ts'
import { decodeText } from './decodeText.ts'
import { readCsv } from './readCsv.ts'
import { readNdjson } from './readNdjson.ts'
import { readXlsx } from './readXlsx.ts'
import { type FileFormat, type SourceRow, type Table, type TextDialect, textOf } from './sourceRow.ts'

/** How to read a file, where it does not tell by itself. */
export interface ReadOptions {
  readonly encoding?: TextDialect['encoding']
  readonly delimiter?: string
  /** The sheet of a workbook; its first unless given. */
  readonly sheet?: string
}

/** The format of a file by the end of its name; undefined for any other. */
export function formatOf(file: string): FileFormat | undefined {
  const [, ending = ''] = /\.([a-z]+)$/i.exec(file) ?? []
  const formats = { csv: 'csv', tsv: 'csv', txt: 'csv', ndjson: 'ndjson', jsonl: 'ndjson', xlsx: 'xlsx' } as const
  return formats[ending.toLowerCase() as keyof typeof formats]
}

/**
 * Reads bytes as a table, as far as its column names; the rows follow as they are asked for.
 * @throws PublishError FILE_EMPTY, FILE_MALFORMED, FILE_TOO_LARGE, ENCODING_UNSUPPORTED; the rows throw them too.
 */
export async function openTable(
  bytes: AsyncIterable<Uint8Array>,
  format: FileFormat,
  options: ReadOptions = {},
): Promise<Table> {
  const dialect: TextDialect = { encoding: 'utf-8', byteOrderMark: false, delimiter: options.delimiter ?? ',' }
  if (format === 'xlsx') return headed({ format, dialect }, once(await readXlsx(bytes, options.sheet)))
  const texts = decodeText(bytes, dialect, options.encoding)
  if (format === 'ndjson') return { format, dialect, columns: null, rows: assertSome(readNdjson(texts)) }
  return headed({ format, dialect }, readCsv(texts, dialect, options.delimiter))
}

async function* once<Value>(value: Value): AsyncGenerator<Value> {
  yield await Promise.resolve(value)
}

/** Parts the row of column names from the rows below it. */
async function headed(
  table: Pick<Table, 'format' | 'dialect'>,
  groups: AsyncGenerator<readonly SourceRow[]>,
): Promise<Table> {
  let group: readonly SourceRow[] = []
  while (group.length === 0) {
    const next = await groups.next()
    if (next.done === true) throw new PublishError('FILE_EMPTY')
    group = next.value
  }
  const [names, ...below] = group
  if (names?.fault)
    throw new PublishError('FILE_MALFORMED', { row: names.number, what: 'the column names cannot be read.' })
  const columns = (names?.cells ?? []).map((cell) => textOf(cell).trim())
  return { ...table, columns, rows: follow(columns.length, below, groups) }
}

async function* follow(
  width: number,
  first: readonly SourceRow[],
  groups: AsyncIterable<readonly SourceRow[]>,
): AsyncGenerator<readonly SourceRow[]> {
  const check = (row: SourceRow): SourceRow => (row.cells.length === width ? row : wrongWidth(row, width))
  yield first.map(check)
  for await (const group of groups) yield group.map(check)
}

function wrongWidth(row: SourceRow, expected: number): SourceRow {
  const received = row.cells.length
  return { ...row, fault: row.fault ?? { code: 'COLUMN_COUNT', parameters: { expected, received } } }
}

async function* assertSome(groups: AsyncIterable<readonly SourceRow[]>): AsyncGenerator<readonly SourceRow[]> {
  let some = false
  for await (const group of groups) {
    some ||= group.length > 0
    yield group
  }
  if (!some) throw new PublishError('FILE_EMPTY')
}
