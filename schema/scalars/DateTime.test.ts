import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { InternalError } from '../errors.ts'
import { DateTimeScalar, parseDateTime } from './DateTime.ts'
import { refusalOf } from './refusalOf.ts'

const instant = fc.date({
  min: new Date('1900-01-01T00:00:00+08:00'),
  max: new Date('2200-12-31T23:59:59.999+08:00'),
  noInvalidDate: true,
})

describe('DateTime', () => {
  it.each([
    ['2026-02-09T08:30:00+08:00', '2026-02-09T00:30:00.000Z'],
    ['2026-02-09T08:30:00Z', '2026-02-09T08:30:00.000Z'],
    ['2026-02-09T08:30:00.5-05:30', '2026-02-09T14:00:00.500Z'],
    ['2026-02-09T08:30:00.123456789Z', '2026-02-09T08:30:00.123Z'],
    ['2026-01-01T00:00:00+08:00', '2025-12-31T16:00:00.000Z'],
  ])('reads %s as %s', (text, expected) => {
    expect(parseDateTime(text).toISOString()).toBe(expected)
  })

  it.each([
    ['2026-02-09T00:30:00.000Z', '2026-02-09T08:30:00+08:00'],
    ['2026-02-09T16:00:00.007Z', '2026-02-10T00:00:00.007+08:00'],
    ['2026-02-09T16:00:00.500Z', '2026-02-10T00:00:00.500+08:00'],
  ])('prints %s as %s', (stored, expected) => {
    expect(DateTimeScalar.serialize(new Date(stored))).toBe(expected)
    expect(DateTimeScalar.serialize(stored)).toBe(expected)
  })

  it('reads what it prints as the same instant', () => {
    fc.assert(
      fc.property(instant, (stored) => {
        expect(DateTimeScalar.parseValue(DateTimeScalar.serialize(stored))).toEqual(stored)
      }),
    )
  })

  it.each([
    [
      '2026-02-09T08:30:00',
      'DateTime: expected the form `YYYY-MM-DDThh:mm:ss+08:00`, received 19 characters (position 20).',
    ],
    ['2026-02-09', 'DateTime: expected the form `YYYY-MM-DDThh:mm:ss+08:00`, received 10 characters (position 11).'],
    ['2026-02-09 08:30:00+08:00', 'DateTime: expected one of `T` at position 11, received a space (U+0020).'],
    [
      '2026-02-09t08:30:00+08:00',
      'DateTime: expected the upper-case letter `T` at position 11, received the lower-case "t".',
    ],
    ['2026-02-30T08:30:00+08:00', 'DateTime: expected `01-28` from position 9 on, received `30`.'],
    ['2026-02-09T24:00:00+08:00', 'DateTime: expected `00-23` from position 12 on, received `24`.'],
    ['2026-02-09T08:60:00+08:00', 'DateTime: expected `00-59` from position 15 on, received `60`.'],
    ['2026-02-09T08:30:60+08:00', 'DateTime: expected `00-59` from position 18 on, received `60`.'],
    ['2026-02-09T08:30:00+0800', 'DateTime: expected `Z / ±hh:mm` from position 20 on, received `+0800`.'],
    ['2026-02-09T08:30:00.5+24:00', 'DateTime: expected `Z / ±hh:mm` from position 22 on, received `+24:00`.'],
    ['2026-02-09T08:30:00Z\n', 'DateTime: expected `Z / ±hh:mm` from position 20 on, received `Z\n`.'],
  ])('refuses %j and says why', (text, message) => {
    expect(refusalOf(() => parseDateTime(text)).message).toBe(message)
  })

  it.each([new Date(Number.NaN), new Date('2300-01-01'), 1770000000000, '2026-02-09', null])(
    'does not pass a corrupt stored value on: %s',
    (stored) => {
      expect(() => DateTimeScalar.serialize(stored)).toThrow(
        new InternalError('STORE_FAILED', 'DateTime: a stored value is malformed'),
      )
    },
  )
})
