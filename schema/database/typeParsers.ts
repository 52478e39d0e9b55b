import pg from 'pg'
import { InternalError } from '../errors.ts'

const { INT8, DATE, TIMESTAMP, TIMESTAMPTZ, NUMERIC } = pg.types.builtins
const arrayOf = { int8: 1016, date: 1182, timestamp: 1115, timestamptz: 1185, numeric: 1231 } as const

/** An INT8 as a number. Throws STORE_FAILED beyond 2^53 - 1 rather than return a rounded count. */
export function parseInt8(text: string): number {
  const value = Number(text)
  if (Number.isSafeInteger(value)) return value
  throw new InternalError('STORE_FAILED', `The INT8 ${text} is beyond the safe integers of JavaScript`)
}

/** A DATE as the instant of its UTC midnight, the way Prisma reads it. */
export const parseDate = (text: string): Date => checked(new Date(`${text}T00:00:00Z`), text)

/** A TIMESTAMP without zone, read as UTC, the way Prisma reads it. */
export const parseTimestamp = (text: string): Date => checked(new Date(`${text.replace(' ', 'T')}Z`), text)

/** A TIMESTAMPTZ of a session whose TimeZone is UTC: `2026-05-06 07:08:09.123+00`. */
export const parseTimestamptz = (text: string): Date =>
  checked(new Date(text.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00')), text)

// infinity, years BC and beyond 9999 have no Date in this project; failing loudly beats an Invalid Date in an answer.
function checked(date: Date, text: string): Date {
  if (Number.isNaN(date.getTime())) throw new InternalError('STORE_FAILED', `The database returned the date ${text}`)
  return date
}

type TextParser = (text: string) => unknown
const arrays = (parse: TextParser): TextParser => {
  const element = (entry: string | null): unknown => (entry === null ? null : parse(entry))
  return (text) => parseArray(text, element)
}
const parseArray = (text: string, element: (entry: string | null) => unknown): unknown[] =>
  (pg.types.arrayParser as unknown as ArrayParser).create(text, element).parse()

// The types declare a function; the module exports an object with `create` (pg-types 2.2, lib/arrayParser.js).
interface ArrayParser {
  create(text: string, element: (entry: string | null) => unknown): { parse(): unknown[] }
}

const text: TextParser = (value) => value
const parsers: ReadonlyMap<number, TextParser> = new Map<number, TextParser>([
  [INT8, parseInt8],
  [DATE, parseDate],
  [TIMESTAMP, parseTimestamp],
  [TIMESTAMPTZ, parseTimestamptz],
  [NUMERIC, text],
  [arrayOf.int8, arrays(parseInt8)],
  [arrayOf.date, arrays(parseDate)],
  [arrayOf.timestamp, arrays(parseTimestamp)],
  [arrayOf.timestamptz, arrays(parseTimestamptz)],
  [arrayOf.numeric, arrays(text)],
])

/**
 * The type parsers of our pools only; pg's process-wide table stays untouched, so libraries that use pg are not surprised.
 * DATE, TIMESTAMP and TIMESTAMPTZ become Date, INT8 a safe number, NUMERIC its exact text; all else as pg does it.
 */
export const typeParsers: pg.CustomTypesConfig = {
  getTypeParser: (id: number, format?: 'text' | 'binary'): TextParser =>
    (format === 'binary' ? undefined : parsers.get(id)) ?? (pg.types.getTypeParser(id, format) as TextParser),
}
