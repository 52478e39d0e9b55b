import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { dateOfDayNumber, dayNumber } from './clock.ts'
import { refusalOf } from './scalars/refusalOf.ts'
import { addWorkingDays, createCalendar, isWorkingDay, workingDaysBetween, workingDaysInYear } from './workingDays.ts'

const date = fc.integer({ min: dayNumber('2004-01-01'), max: dayNumber('2100-12-31') }).map(dateOfDayNumber)
const daysOf = (from: string, to: string): string[] =>
  Array.from({ length: dayNumber(to) - dayNumber(from) + 1 }, (_, index) => dateOfDayNumber(dayNumber(from) + index))

afterEach(() => {
  vi.unstubAllEnvs()
})

describe('working days', () => {
  it.each([
    ['2026-02-09', 20, '2026-03-13'],
    ['2026-02-14', 5, '2026-02-28'],
    ['2025-12-31', 1, '2026-01-04'],
    ['2024-02-02', 1, '2024-02-04'],
    ['2025-09-25', 32, '2025-11-14'],
    ['2026-01-05', 72, '2026-04-22'],
  ])('%s and %i working days is %s', (from, n, dueOn) => {
    expect(addWorkingDays(from, n)).toEqual({ dueOn, provisional: false })
    expect(workingDaysBetween(from, dueOn)).toBe(n)
  })

  it.each([
    [2024, 251],
    [2025, 248],
    [2026, 248],
  ])('%i has %i', (year, count) => {
    expect(workingDaysInYear(year)).toBe(count)
  })

  it('are those of the announced calendar, on every day from 2004 to 2026', async () => {
    // West of Greenwich the package is a day off, from its import on; its data, which is what we read, has no zone.
    vi.stubEnv('TZ', 'Asia/Shanghai')
    const { isWorkday } = await import('chinese-days')
    const different = daysOf('2004-01-01', '2026-12-31').filter((day) => isWorkingDay(day) !== isWorkday(day))
    expect(different).toEqual([])
  })

  it('gives the start itself for no working day, even on a Sunday', () => {
    expect(addWorkingDays('2026-02-08', 0)).toEqual({ dueOn: '2026-02-08', provisional: false })
  })

  it('marks a deadline provisional where a year from start to end is not announced', () => {
    expect(addWorkingDays('2026-12-30', 1)).toEqual({ dueOn: '2026-12-31', provisional: false })
    expect(addWorkingDays('2026-12-31', 1)).toEqual({ dueOn: '2027-01-01', provisional: true })
    expect(addWorkingDays('2003-12-31', 1)).toEqual({ dueOn: '2004-01-02', provisional: true })
    expect(addWorkingDays('2027-01-04', 0).provisional).toBe(true)
  })

  it('falls on the n-th working day after the start, whatever the start', () => {
    fc.assert(
      fc.property(date, fc.integer({ min: 1, max: 400 }), (from, n) => {
        const { dueOn } = addWorkingDays(from, n)
        const passed = daysOf(from, dueOn).slice(1).filter(isWorkingDay)
        expect([passed.length, passed.at(-1)]).toEqual([n, dueOn])
        expect(workingDaysBetween(from, dueOn)).toBe(n)
        expect(workingDaysBetween(dueOn, from)).toBe(-n)
      }),
      { numRuns: 50 },
    )
  })

  it('adds up: m days and then n days is m + n days', () => {
    const days = fc.integer({ min: 0, max: 2000 })
    fc.assert(
      fc.property(date, days, days, (from, m, n) => {
        expect(addWorkingDays(addWorkingDays(from, m).dueOn, n).dueOn).toBe(addWorkingDays(from, m + n).dueOn)
      }),
    )
  })

  it.each([-1, 1.5, 10_001, Number.NaN, Number.POSITIVE_INFINITY])('refuses %d working days', (n) => {
    expect(refusalOf(() => addWorkingDays('2026-02-09', n)).message).toBe(
      `Expected a whole number of working days from 0 to 10000, received ${n}.`,
    )
  })

  it('refuses a due day after 2200 and a start that is no date', () => {
    expect(addWorkingDays('2026-02-09', 10_000).dueOn).toMatch(/^2064-/)
    expect(refusalOf(() => addWorkingDays('2199-01-01', 10_000)).message).toBe('Expected a due day not after 2200.')
    expect(refusalOf(() => addWorkingDays('2026-02-29', 1)).position).toBe(9)
    expect(refusalOf(() => workingDaysInYear(1899)).position).toBe(1)
  })
})

describe('a calendar with an office’s overrides', () => {
  it('works on a day that the office makes a working day, and rests on one that it closes', () => {
    const calendar = createCalendar({
      days: [
        { day: '2026-02-28', working: false },
        { day: '2026-03-01', working: true },
      ],
      announcedYears: [],
    })
    expect([isWorkingDay('2026-02-28'), isWorkingDay('2026-03-01')]).toEqual([true, false])
    expect([calendar.isWorkingDay('2026-02-28'), calendar.isWorkingDay('2026-03-01')]).toEqual([false, true])
    expect(calendar.addWorkingDays('2026-02-14', 5)).toEqual({ dueOn: '2026-03-01', provisional: false })
    expect(calendar.workingDaysInYear(2026)).toBe(248)
  })

  it('lets the last word on a day count', () => {
    const days = [true, false].map((working) => ({ day: '2026-03-02', working }))
    expect(createCalendar({ days, announcedYears: [] }).isWorkingDay('2026-03-02')).toBe(false)
  })

  it('makes a deadline firm once the year is announced, whatever it was before', () => {
    const days = [
      { day: '2027-01-01', working: false },
      { day: '2027-01-02', working: false },
      { day: '2027-01-03', working: true },
    ]
    expect(addWorkingDays('2026-12-31', 1)).toEqual({ dueOn: '2027-01-01', provisional: true })
    const announced = createCalendar({ days, announcedYears: [2027] })
    expect(announced.addWorkingDays('2026-12-31', 1)).toEqual({ dueOn: '2027-01-03', provisional: false })
    expect([announced.isAnnounced(2027), announced.isAnnounced(2028)]).toEqual([true, false])
    const unannounced = createCalendar({ days, announcedYears: [] })
    expect(unannounced.addWorkingDays('2026-12-31', 1)).toEqual({ dueOn: '2027-01-03', provisional: true })
  })

  it('refuses an override of a day that is none', () => {
    const create = () => createCalendar({ days: [{ day: '2026-02-29', working: true }], announcedYears: [] })
    expect(refusalOf(create).position).toBe(9)
  })

  /** Calendars in which offices close for up to eight weeks and open on single days. */
  const calendars = fc
    .record({
      gaps: fc.array(fc.record({ from: date, length: fc.integer({ min: 1, max: 60 }) }), { maxLength: 6 }),
      opened: fc.array(date, { maxLength: 20 }),
    })
    .map(({ gaps, opened }) => [
      ...gaps.flatMap(({ from, length }) =>
        Array.from({ length }, (_, index) => ({ day: dateOfDayNumber(dayNumber(from) + index), working: false })),
      ),
      ...opened.map((day) => ({ day, working: true })),
    ])

  it('counts back what it added, whatever the gaps', () => {
    fc.assert(
      fc.property(calendars, date, fc.integer({ min: 1, max: 300 }), (days, from, n) => {
        const calendar = createCalendar({ days, announcedYears: [] })
        const { dueOn } = calendar.addWorkingDays(from, n)
        expect(calendar.workingDaysBetween(from, dueOn)).toBe(n)
        expect(calendar.isWorkingDay(dueOn)).toBe(true)
        expect(calendar.workingDaysBetween(dueOn, from)).toBe(-n)
      }),
      { numRuns: 60 },
    )
  })

  it('counts the same whatever day it is counted through', () => {
    fc.assert(
      fc.property(calendars, date, date, date, (days, from, through, to) => {
        const { workingDaysBetween: count } = createCalendar({ days, announcedYears: [] })
        expect(count(from, through) + count(through, to)).toBe(count(from, to))
        expect(count(from, from)).toBe(0)
      }),
      { numRuns: 60 },
    )
  })

  it('is due on the day it would be from the last working day before, where it starts on a day off', () => {
    fc.assert(
      fc.property(calendars, date, fc.integer({ min: 1, max: 300 }), (days, from, n) => {
        const calendar = createCalendar({ days, announcedYears: [] })
        let worked = from
        while (!calendar.isWorkingDay(worked)) worked = dateOfDayNumber(dayNumber(worked) - 1)
        expect(calendar.addWorkingDays(from, n).dueOn).toBe(calendar.addWorkingDays(worked, n).dueOn)
      }),
      { numRuns: 60 },
    )
  })

  it('is monotone: a later start or more days is never due sooner', () => {
    fc.assert(
      fc.property(calendars, date, fc.nat(40), fc.nat(300), fc.nat(40), (days, from, later, n, more) => {
        const calendar = createCalendar({ days, announcedYears: [] })
        const { dueOn } = calendar.addWorkingDays(from, n)
        const start = dateOfDayNumber(dayNumber(from) + later)
        expect(calendar.addWorkingDays(start, n).dueOn >= dueOn).toBe(true)
        expect(calendar.addWorkingDays(from, n + more).dueOn >= dueOn).toBe(true)
      }),
      { numRuns: 60 },
    )
  })

  it('never makes a deadline later by opening a day, nor sooner by closing one', () => {
    fc.assert(
      fc.property(calendars, date, date, fc.integer({ min: 1, max: 300 }), (days, changed, from, n) => {
        const due = (working: boolean) =>
          createCalendar({ days: [...days, { day: changed, working }], announcedYears: [] }).addWorkingDays(from, n)
            .dueOn
        expect(due(true) <= due(false)).toBe(true)
      }),
      { numRuns: 60 },
    )
  })
})
