import { impossibleDay, YEARS } from './calendarDay.ts'
import { codeScalar, requireText } from './codeScalar.ts'
import { assertShape, digits, literal, malformed, type Malformation } from './codeShape.ts'

const SHANGHAI_OFFSET_MS = 8 * 3_600_000

const assertLocalTimeShape = assertShape({
  scalar: 'DateTime',
  whole: 'a time with its offset such as 2026-02-09T08:30:00+08:00',
  segments: [
    ...[digits(4), literal('-'), digits(2), literal('-'), digits(2), literal('T')],
    ...[digits(2), literal(':'), digits(2), literal(':'), digits(2)],
  ],
})

/**
 * Reads an instant of RFC 3339 with an upper-case `T`, an offset (`Z` or `±hh:mm`) and a real civil date of the years 1900 to 2200.
 * An instant is kept to the millisecond: of up to nine decimals of a second the first three count. Leap seconds are refused.
 * @throws ClientError BAD_USER_INPUT with what was expected and the position.
 */
export function parseDateTime(text: string): Date {
  assertLocalTimeShape(text.slice(0, 19))
  const [year, month, day] = [numberAt(text, 0, 4), numberAt(text, 5), numberAt(text, 8)]
  const [hour, minute, second] = [numberAt(text, 11), numberAt(text, 14), numberAt(text, 17)]
  const impossible = impossibleDay([year, month, day], [1, 6, 9]) ?? impossibleTime(hour, minute, second)
  if (impossible) throw malformed('DateTime', { ...impossible, received: text.slice(0, 19) })
  const { milliseconds, offsetMinutes } = fractionAndOffset(text)
  return new Date(Date.UTC(year, month - 1, day, hour, minute - offsetMinutes, second, milliseconds))
}

/** The instant in RFC 3339 at the offset of Shanghai, `+08:00`: to the second, or to the millisecond where there is one. */
export function printDateTime(instant: Date): string {
  const text = new Date(instant.getTime() + SHANGHAI_OFFSET_MS).toISOString()
  const year = Number(text.slice(0, 4))
  if (text.length !== 24 || year < YEARS.first || year > YEARS.last) throw new RangeError('DateTime: year out of range')
  return `${text.slice(0, text.endsWith('.000Z') ? 19 : 23)}+08:00`
}

/** An instant. Parsed into a JS Date; a stored text of RFC 3339 is accepted too and printed in the same form. */
export const DateTimeScalar = codeScalar({
  name: 'DateTime',
  description: 'RFC 3339 with offset, for example 2026-02-09T08:30:00+08:00 (时间).',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3339',
  parse: parseDateTime,
  print: (stored) => printDateTime(stored instanceof Date ? stored : parseDateTime(requireText('DateTime', stored))),
})

const numberAt = (text: string, start: number, length = 2): number => Number(text.slice(start, start + length))

function impossibleTime(hour: number, minute: number, second: number): Malformation | undefined {
  if (hour > 23) return { expected: 'an hour from 00 to 23', received: 'no such hour', position: 12 }
  if (minute > 59) return { expected: 'a minute from 00 to 59', received: 'no such minute', position: 15 }
  if (second > 59) return { expected: 'a second from 00 to 59', received: 'no such second', position: 18 }
  return undefined
}

function fractionAndOffset(text: string): { milliseconds: number; offsetMinutes: number } {
  const [, fraction = '', offset = ''] = /^(\.\d{1,9})?(.*)$/s.exec(text.slice(19)) ?? []
  const matched = /^(?:Z|([+-])([01]\d|2[0-3]):([0-5]\d))$/.exec(offset)
  if (!matched) {
    const received = offset === '' ? 'no offset' : JSON.stringify(offset.slice(0, 12))
    throw malformed('DateTime', { expected: 'Z or an offset such as +08:00', received, position: 20 + fraction.length })
  }
  const [, sign, hours = '0', minutes = '0'] = matched
  const distance = Number(hours) * 60 + Number(minutes)
  return {
    milliseconds: Number(fraction.slice(1, 4).padEnd(3, '0')),
    offsetMinutes: sign === '-' ? -distance : distance,
  }
}
