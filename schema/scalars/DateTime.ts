import { impossibleDay, outOfRange, YEARS } from './calendarDay.ts'
import { codeScalar, requireText } from './codeScalar.ts'
import { assertShape, digits, malformed, oneOf } from './codeShape.ts'

const SHANGHAI_OFFSET_MS = 8 * 3_600_000
const LOCAL_LENGTH = 19
const FORM = 'YYYY-MM-DDThh:mm:ss+08:00'

const dateSegments = [digits(4), oneOf('-'), digits(2), oneOf('-'), digits(2)]
const timeSegments = [digits(2), oneOf(':'), digits(2), oneOf(':'), digits(2)]
const assertLocalShape = assertShape({
  scalar: 'DateTime',
  segments: dateSegments.concat(oneOf('T'), timeSegments),
  form: FORM,
})

/**
 * Reads an instant of RFC 3339 with an upper-case `T`, an offset (`Z` or `±hh:mm`) and a real civil date of the years 1900 to 2200.
 * An instant is kept to the millisecond: of up to nine decimals of a second the first three count. Leap seconds are refused.
 * @throws ClientError BAD_USER_INPUT with what was expected and the position.
 */
export function parseDateTime(text: string): Date {
  const local = text.slice(0, LOCAL_LENGTH)
  assertLocalShape(local)
  const departure = impossibleDay(local) ?? impossibleTime(local)
  if (departure) throw malformed('DateTime', departure)
  const { milliseconds, offsetMinutes } = fractionAndOffset(text)
  return new Date(Date.parse(`${local}Z`) + milliseconds - offsetMinutes * 60_000)
}

/**
 * The instant in RFC 3339 at the offset of Shanghai, `+08:00`: to the second, or to the millisecond where there is one.
 * @throws RangeError for an invalid Date or a year outside 1900 to 2200.
 */
export function printDateTime(instant: Date): string {
  const text = new Date(instant.getTime() + SHANGHAI_OFFSET_MS).toISOString()
  if (outOfRange(text, 1, 4, YEARS.first, YEARS.last)) throw new RangeError('DateTime: the year is out of range')
  return `${text.slice(0, text.endsWith('.000Z') ? LOCAL_LENGTH : -1)}+08:00`
}

/** An instant. Parsed into a JS Date; a stored text of RFC 3339 is accepted too and printed in the same form. */
export const DateTimeScalar = codeScalar({
  name: 'DateTime',
  description: 'RFC 3339 with offset, for example 2026-02-09T08:30:00+08:00 (时间).',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3339',
  parse: parseDateTime,
  print: (stored) => printDateTime(stored instanceof Date ? stored : parseDateTime(requireText('DateTime', stored))),
})

const impossibleTime = (local: string) =>
  outOfRange(local, 12, 2, 0, 23) ?? outOfRange(local, 15, 2, 0, 59) ?? outOfRange(local, 18, 2, 0, 59)

function fractionAndOffset(text: string): { milliseconds: number; offsetMinutes: number } {
  const fraction = /^\.\d{1,9}/.exec(text.slice(LOCAL_LENGTH))?.[0] ?? ''
  const offset = text.slice(LOCAL_LENGTH + fraction.length)
  const matched = /^(?:Z|([+-])([01]\d|2[0-3]):([0-5]\d))$/.exec(offset)
  if (!matched) throw wrongOffset(text, offset)
  const [, sign, hours = '0', minutes = '0'] = matched
  const distance = Number(hours) * 60 + Number(minutes)
  const milliseconds = Number(fraction.slice(1, 4).padEnd(3, '0'))
  return { milliseconds, offsetMinutes: sign === '-' ? -distance : distance }
}

function wrongOffset(text: string, offset: string): Error {
  const position = text.length - offset.length + 1
  if (offset === '') return malformed('DateTime', { key: 'CODE_FORM', expected: FORM, received: text.length, position })
  return malformed('DateTime', { key: 'CODE_PART', expected: 'Z / ±hh:mm', received: offset.slice(0, 12), position })
}
