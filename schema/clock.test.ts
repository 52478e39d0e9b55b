import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { civilDate, dateOfDayNumber, dayNumber, endOfCivilDate, startOfCivilDate, systemClock } from './clock.ts'
import { refusalOf } from './scalars/refusalOf.ts'

const shanghai = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai', dateStyle: 'short' })
const instant = fc.date({ min: new Date('1900-01-02'), max: new Date('2200-12-31'), noInvalidDate: true })
const date = instant.map((some) => some.toISOString().slice(0, 10))

describe('the civil date in Shanghai', () => {
  it.each([
    ['2026-02-08T15:59:59.999Z', '2026-02-08'],
    ['2026-02-08T16:00:00.000Z', '2026-02-09'],
    ['1991-12-31T15:59:59.999Z', '1991-12-31'],
    ['1991-12-31T16:00:00.000Z', '1992-01-01'],
    ['1988-07-01T15:00:00.000Z', '1988-07-02'],
  ])('at %s is %s', (text, expected) => {
    expect(civilDate(new Date(text))).toBe(expected)
  })

  it('is what the time-zone database says, at any instant', () => {
    fc.assert(
      fc.property(instant, (some) => {
        expect(civilDate(some)).toBe(shanghai.format(some))
      }),
    )
  })

  it('begins at its first instant and ends with its last', () => {
    fc.assert(
      fc.property(date, (some) => {
        const [start, end] = [startOfCivilDate(some).getTime(), endOfCivilDate(some).getTime()]
        const dates = [start - 1, start, end - 1, end].map((time) => civilDate(new Date(time)))
        expect([dates[0] === some, dates[1] === some, dates[2] === some, dates[3] === some]).toEqual([
          false,
          true,
          true,
          false,
        ])
      }),
    )
  })

  it('ends at 24:00 in Shanghai, 16:00 in UTC', () => {
    expect(startOfCivilDate('2026-02-09').toISOString()).toBe('2026-02-08T16:00:00.000Z')
    expect(endOfCivilDate('2026-02-09').toISOString()).toBe('2026-02-09T16:00:00.000Z')
  })

  it('had 23 hours on the day summer time began', () => {
    expect(startOfCivilDate('1986-05-04').toISOString()).toBe('1986-05-03T16:00:00.000Z')
    expect(endOfCivilDate('1986-05-04').toISOString()).toBe('1986-05-04T15:00:00.000Z')
  })

  it('is refused where it does not exist', () => {
    expect(refusalOf(() => endOfCivilDate('2026-02-29')).position).toBe(9)
  })
})

describe('day numbers', () => {
  it('count from 1970-01-01, and back', () => {
    expect(['1969-12-31', '1970-01-01', '2026-02-09'].map(dayNumber)).toEqual([-1, 0, 20493])
    fc.assert(
      fc.property(date, (some) => {
        expect(dateOfDayNumber(dayNumber(some))).toBe(some)
      }),
    )
  })
})

it('the clock of the system does not run backwards', () => {
  const before = systemClock().getTime()
  expect(systemClock().getTime()).toBeGreaterThanOrEqual(before)
  expect(before).toBeGreaterThan(Date.UTC(2024, 0))
})
