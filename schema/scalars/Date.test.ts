import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { InternalError } from '../errors.ts'
import { DateScalar, parseDate } from './Date.ts'
import { refusalOf } from './refusalOf.ts'

const midnight = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2200-12-31'), noInvalidDate: true })
  .map((date) => new Date(Math.floor(date.getTime() / 86_400_000) * 86_400_000))

describe('Date', () => {
  it.each(['1900-01-01', '2000-02-29', '2024-02-29', '2026-12-31', '2200-12-31'])('accepts %s', (date) => {
    expect(parseDate(date)).toBe(date)
  })

  it.each([
    ['2026-02-29', 'Date: expected `01-28` from position 9 on, received `29`.'],
    ['1900-02-29', 'Date: expected `01-28` from position 9 on, received `29`.'],
    ['2026-04-31', 'Date: expected `01-30` from position 9 on, received `31`.'],
    ['2026-00-10', 'Date: expected `01-12` from position 6 on, received `00`.'],
    ['2026-13-10', 'Date: expected `01-12` from position 6 on, received `13`.'],
    ['1899-12-31', 'Date: expected `1900-2200` from position 1 on, received `1899`.'],
    ['2201-01-01', 'Date: expected `1900-2200` from position 1 on, received `2201`.'],
    ['2026-2-9', 'Date: expected one of `0-9` at position 7, received "-".'],
    ['2026/02/09', 'Date: expected one of `-` at position 5, received "/".'],
    ['20260209', 'Date: expected one of `-` at position 5, received "0".'],
    ['2026-02-09T00:00:00Z', 'Date: expected the form `YYYY-MM-DD`, received 20 characters (position 11).'],
    ['２026-02-09', 'Date: expected one of `0-9` at position 1, received the full-width "２".'],
  ])('refuses %s and says why', (date, message) => {
    expect(refusalOf(() => parseDate(date)).message).toBe(message)
  })

  it('accepts exactly the days that exist', () => {
    const numbers = fc.tuple(
      fc.integer({ min: 1900, max: 2200 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 31 }),
    )
    fc.assert(
      fc.property(numbers, ([year, month, day]) => {
        const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
        const exists = new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day
        if (exists) expect(parseDate(text)).toBe(text)
        else expect(refusalOf(() => parseDate(text)).position).toBe(9)
      }),
    )
  })

  it('prints a stored Date at UTC midnight as the date that was put in', () => {
    fc.assert(
      fc.property(midnight, (stored) => {
        const text = DateScalar.serialize(stored)
        expect(new Date(`${DateScalar.parseValue(text)}T00:00:00Z`)).toEqual(stored)
        expect(DateScalar.serialize(DateScalar.parseValue(text))).toBe(text)
      }),
    )
  })

  it.each([new Date('2026-02-08T16:00:00Z'), new Date(Number.NaN), '2026-02-30', 20260209, undefined])(
    'does not pass a corrupt stored value on: %s',
    (stored) => {
      expect(() => DateScalar.serialize(stored)).toThrow(
        new InternalError('STORE_FAILED', 'Date: a stored value is malformed'),
      )
    },
  )
})
