import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dateOfDayNumber, dayNumber } from '#schema/clock.ts'
import { announcedCalendar, createCalendar } from '#schema/workingDays.ts'
import { type OpenDeadline, recomputeDeadline, recomputeDeadlines } from './recomputeDeadline.ts'

const calendarWith = (days: readonly (readonly [string, boolean])[], announcedYears: readonly number[] = []) =>
  createCalendar({ days: days.map(([day, working]) => ({ day, working })), announcedYears })
const open = (startedOn: string, workingDays: number): OpenDeadline => ({
  number: '330211202602090000001',
  startedOn,
  ...announcedCalendar.addWorkingDays(startedOn, workingDays),
  pauses: [],
  clockOf: null,
})

describe('an open deadline after a change of the calendar', () => {
  it('moves by the day that the office closes, and keeps the day that it had', () => {
    // 20 working days from 9 February 2026 end on 13 March; with 9 March closed they end on Monday the 16th.
    expect(recomputeDeadline(open('2026-02-09', 20), announcedCalendar, calendarWith([['2026-03-09', false]]))).toEqual(
      {
        number: '330211202602090000001',
        dueOn: '2026-03-16',
        provisional: false,
        formerDueOn: '2026-03-13',
        formerProvisional: false,
      },
    )
  })

  it('comes sooner by a Saturday that is worked', () => {
    const moved = recomputeDeadline(open('2026-02-09', 20), announcedCalendar, calendarWith([['2026-03-07', true]]))
    expect(moved?.dueOn).toBe('2026-03-12')
  })

  it('stays where the change lies after it or before its start', () => {
    const changes = calendarWith([
      ['2026-02-09', false],
      ['2026-03-16', false],
    ])
    expect(recomputeDeadline(open('2026-02-09', 20), announcedCalendar, changes)).toBeNull()
  })

  it('becomes firm when the year is announced, even where its day stays', () => {
    const moved = recomputeDeadline(open('2026-12-28', 6), announcedCalendar, calendarWith([], [2027]))
    expect(moved).toMatchObject({
      dueOn: '2027-01-05',
      provisional: false,
      formerDueOn: '2027-01-05',
      formerProvisional: true,
    })
  })

  it('counts a day of a pause neither before nor after: one that is closed then moves nothing', () => {
    // 5 working days from 2 March and a pause of 5 (the 3rd to the 9th) end on the 16th.
    const paused = { ...open('2026-03-02', 10), pauses: [{ startedOn: '2026-03-02', endedOn: '2026-03-09' }] }
    expect(paused.dueOn).toBe('2026-03-16')
    expect(recomputeDeadline(paused, announcedCalendar, calendarWith([['2026-03-05', false]]))).toBeNull()
    expect(recomputeDeadline(paused, announcedCalendar, calendarWith([['2026-03-11', false]]))?.dueOn).toBe(
      '2026-03-17',
    )
  })

  it('counts a day on which two procedures stopped the clock once', () => {
    // 5 working days and the pauses' 7 (3 to 11 March, the 5th to the 9th in both) end on the 18th.
    const paused = {
      ...open('2026-03-02', 12),
      pauses: [
        { startedOn: '2026-03-04', endedOn: '2026-03-11' },
        { startedOn: '2026-03-02', endedOn: '2026-03-09' },
      ],
    }
    expect(paused.dueOn).toBe('2026-03-18')
    expect(recomputeDeadline(paused, announcedCalendar, calendarWith([['2026-03-06', false]]))).toBeNull()
  })

  it('moves to the day of the joint approval whose clock it follows, whenever it was accepted itself', () => {
    const follower = { ...open('2026-03-02', 10), clockOf: 'J1' }
    const joint = new Map([['J1', { dueOn: '2026-03-25', provisional: false }]])
    const next = calendarWith([['2026-03-09', false]])
    expect(recomputeDeadlines([follower], announcedCalendar, next, joint)).toMatchObject([{ dueOn: '2026-03-25' }])
    expect(recomputeDeadlines([follower], announcedCalendar, next)).toEqual([])
  })

  it('lists only those that move, in their order', () => {
    const deadlines = ['2026-03-02', '2026-04-20', '2026-03-03'].map((day, index) => ({
      ...open(day, 10),
      number: `N${index}`,
    }))
    const moved = recomputeDeadlines(deadlines, announcedCalendar, calendarWith([['2026-03-09', false]]))
    expect(moved.map(({ number }) => number)).toEqual(['N0', 'N2'])
  })

  const day = fc.integer({ min: dayNumber('2025-01-01'), max: dayNumber('2026-12-01') }).map(dateOfDayNumber)
  const changes = fc.array(fc.tuple(day, fc.boolean()), { maxLength: 10 })

  it('has as many working days as before, by whichever calendar, and back again', () => {
    fc.assert(
      fc.property(changes, day, fc.nat(45), (days, startedOn, limit) => {
        const next = calendarWith(days)
        const before = open(startedOn, limit)
        const moved = recomputeDeadline(before, announcedCalendar, next)
        const after = { ...before, ...moved }
        expect(after.dueOn).toBe(next.addWorkingDays(startedOn, limit).dueOn)
        const back = recomputeDeadline({ ...after, pauses: [] }, next, announcedCalendar)
        expect({ ...after, ...back }.dueOn).toBe(before.dueOn)
      }),
      { numRuns: 100 },
    )
  })
})
