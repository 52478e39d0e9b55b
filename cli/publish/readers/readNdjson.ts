import { type Cell, maxRowLength, NumberCell, type SourceRow } from './sourceRow.ts'
import { PublishError } from '../publishError.ts'
import { withFault } from './readCsv.ts'

/**
 * The rows of an NDJSON text: one JSON object a line; empty lines are left out. Numbers keep their digits. A line that is no object is a
 * row with a fault. @throws PublishError FILE_MALFORMED for a line longer than {@link maxRowLength}.
 */
export async function* readNdjson(texts: AsyncIterable<string>): AsyncGenerator<readonly SourceRow[]> {
  let rest = ''
  let number = 0
  const readLines = (block: string): SourceRow[] =>
    block.split('\n').flatMap((line) => (++number, line.trim() === '' ? [] : [readLine(line, number)]))
  for await (const text of texts) {
    rest += text
    const end = rest.lastIndexOf('\n') + 1
    if (end > 0) yield readLines(rest.slice(0, end - 1))
    rest = rest.slice(end)
    if (rest.length > maxRowLength)
      throw new PublishError('FILE_MALFORMED', { row: number + 1, what: `longer than ${maxRowLength} characters.` })
  }
  if (rest !== '') yield readLines(rest)
}

function readLine(line: string, number: number): SourceRow {
  const value = parseLine(line)
  if (value === undefined) return { number, names: [], cells: [], line, fault: { code: 'LINE_NOT_JSON' } }
  return withFault({ number, names: Object.keys(value), cells: Object.values(value), line })
}

type JsonObject = Readonly<Record<string, Cell>>

function parseLine(line: string): JsonObject | undefined {
  try {
    // A number beside a key or in a list; looking for one is cheaper than a reviver that is not needed.
    const value: unknown = /[:[,]\s*-?\d/.test(line) ? JSON.parse(line, keepDigits) : JSON.parse(line)
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
    return isObject && !(value instanceof NumberCell) ? (value as JsonObject) : undefined
  } catch {
    return undefined
  }
}

/** The reviver that takes a number as it is written (ECMAScript 2026, JSON.parse source text access). */
const keepDigits = (_: string, value: unknown, context?: { readonly source?: string }): unknown =>
  typeof value === 'number' ? new NumberCell(context?.source ?? String(value)) : value
