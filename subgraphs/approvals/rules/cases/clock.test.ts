import { describe, expect, it } from 'vitest'
import { announcedCalendar } from '#schema/workingDays.ts'
import { elapsedWorkingDays, type Pause, readClock } from './clock.ts'

/** Accepted on Monday 2026-11-23 with ten working days: 24 to 27, 30, 12-01 to 04, and Monday 12-07. */
const facts = { startedOn: '2026-11-23', limitWorkingDays: 10, pauses: [], extensions: [], stoppedOn: null }
const pause = (startedOn: string, endedOn: string | null): Pause => ({
  kind: 'HEARING',
  reason: '听证',
  startedOn,
  endedOn,
})
const read = (pauses: readonly Pause[], today = '2026-12-04') =>
  readClock({ ...facts, pauses }, announcedCalendar, today)

describe('the clock of a case', () => {
  it('ends ten working days after acceptance', () => {
    expect(read([])).toMatchObject({ dueOn: '2026-12-07', pausedDays: 0, remaining: 1 })
  })

  it('stands still once where two cases of a joint approval stop it at once', () => {
    // 25 to 27 and 26 to 12-01: the working days 26, 27, 30 and 12-01 are four, not five.
    const clock = read([pause('2026-11-26', '2026-12-01'), pause('2026-11-25', '2026-11-27')])
    expect(clock).toMatchObject({ pausedDays: 4, dueOn: '2026-12-11' })
    expect(
      clock.entries.filter(({ kind }) => kind === 'RESUMED').map(({ on, workingDays }) => [on, workingDays]),
    ).toEqual([
      ['2026-11-27', 2],
      ['2026-12-01', 2],
    ])
  })

  it('counts a pause that goes on up to today, and nothing before it started', () => {
    expect(read([pause('2026-12-01', null)], '2026-12-03')).toMatchObject({ pausedDays: 2, dueOn: '2026-12-09' })
    expect(read([pause('2026-11-16', '2026-11-20')])).toMatchObject({ pausedDays: 0, dueOn: '2026-12-07' })
  })

  it('counts no day on which another case of the joint approval stood still after this one was decided', () => {
    const decided = { ...facts, stoppedOn: '2026-11-27', pauses: [pause('2026-11-26', '2026-12-03')] }
    // Of 27, 30, 12-01, 02 and 03 only the 27th lies before the decision: one day moves the 7th to the 8th.
    expect(readClock(decided, announcedCalendar, '2026-12-04')).toMatchObject({ pausedDays: 1, dueOn: '2026-12-08' })
    const later = { ...decided, pauses: [pause('2026-12-01', '2026-12-03')] }
    expect(readClock(later, announcedCalendar, '2026-12-04')).toMatchObject({ pausedDays: 0, dueOn: '2026-12-07' })
  })

  it('does not run before acceptance', () => {
    const before = readClock(
      { ...facts, startedOn: null, pauses: [pause('2026-11-16', null)] },
      announcedCalendar,
      '2026-11-20',
    )
    expect(before).toMatchObject({ dueOn: null, remaining: null, pausedDays: 0 })
  })

  it('leaves pauses out of the working days that a decision took', () => {
    const paused = { ...facts, pauses: [pause('2026-11-25', '2026-11-27'), pause('2026-11-26', '2026-12-01')] }
    // 24 to 27, 30, 12-01 to 03 are eight; four stood still.
    expect(elapsedWorkingDays(paused, announcedCalendar, '2026-12-03')).toBe(4)
  })
})
