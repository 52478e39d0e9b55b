import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dateOfDayNumber, dayNumber, endOfCivilDate, startOfCivilDate } from '#schema/clock.ts'
import { cardAt, cardOn, cardsOf } from './cards.ts'

const limits = { reminderWorkingDays: 2, redAfterWorkingDays: 3 }
// A Friday; the two working days before it are Thursday and Wednesday, the three after it Monday to Wednesday.
const dueOn = '2026-05-22'
const at = (text: string) => new Date(`${text}+08:00`)

describe('the card of an open case', () => {
  it('is none while three working days are left', () => {
    expect(cardOn('2026-05-19', dueOn, limits)).toBeNull()
  })

  it('is a reminder from two working days left through the due day', () => {
    expect(['2026-05-20', '2026-05-21', '2026-05-22'].map((day) => cardOn(day, dueOn, limits))).toEqual([
      'REMINDER',
      'REMINDER',
      'REMINDER',
    ])
  })

  it('is yellow from the day after the due day, a Saturday or not, through the supervision deadline', () => {
    expect(['2026-05-23', '2026-05-27'].map((day) => cardOn(day, dueOn, limits))).toEqual(['YELLOW', 'YELLOW'])
  })

  it('is red from the day after the supervision deadline', () => {
    expect(cardOn('2026-05-28', dueOn, limits)).toBe('RED')
  })

  it('counts the working days of a holiday week: two are left across the whole National Day week', () => {
    expect(['2026-09-29', '2026-09-30', '2026-10-07'].map((day) => cardOn(day, '2026-10-09', limits))).toEqual([
      null,
      'REMINDER',
      'REMINDER',
    ])
  })

  it('changes at midnight in Shanghai, whatever the zone of the machine', () => {
    const instants = [at('2026-05-22T23:59:59.999'), at('2026-05-23T00:00:00')]
    expect(instants.map((instant) => cardAt(instant, dueOn, limits))).toEqual(['REMINDER', 'YELLOW'])
  })
})

describe('the cards that a case was given', () => {
  const acceptedAt = at('2026-05-06T10:00:00')
  const levelsBy = (asOf: string) =>
    cardsOf({ acceptedAt, dueOn, decidedAt: null }, limits, at(asOf)).map(({ level }) => level)

  it('come one after the other as the clock goes on, each once', () => {
    expect(
      ['2026-05-20T00:00:00', '2026-05-20T00:00:01', '2026-05-23T00:00:01', '2026-05-28T00:00:01'].map(levelsBy),
    ).toEqual([[], ['REMINDER'], ['REMINDER', 'YELLOW'], ['REMINDER', 'YELLOW', 'RED']])
  })

  it('end where a graver one comes, and the last where the case is decided', () => {
    const decidedAt = at('2026-05-26T15:00:00')
    expect(cardsOf({ acceptedAt, dueOn, decidedAt }, limits, at('2026-06-30T00:00:00'))).toEqual([
      { level: 'REMINDER', raisedAt: at('2026-05-20T00:00:00'), closedAt: at('2026-05-23T00:00:00') },
      { level: 'YELLOW', raisedAt: at('2026-05-23T00:00:00'), closedAt: decidedAt },
    ])
  })

  it('are none where the case was decided in time for all of them', () => {
    expect(
      cardsOf({ acceptedAt, dueOn, decidedAt: at('2026-05-19T17:00:00') }, limits, at('2026-06-30T00:00:00')),
    ).toEqual([])
  })

  it('begin with acceptance where the limit is shorter than the reminder', () => {
    const shortly = { acceptedAt: at('2026-05-21T14:00:00'), dueOn, decidedAt: null }
    expect(cardsOf(shortly, limits, at('2026-05-22T00:00:00'))).toEqual([
      { level: 'REMINDER', raisedAt: at('2026-05-21T14:00:00'), closedAt: null },
    ])
  })

  it('agree on every day with the card of that day, for any due day', () => {
    const day = fc.integer({ min: dayNumber('2024-02-01'), max: dayNumber('2026-11-30') })
    fc.assert(
      fc.property(day, fc.integer({ min: -20, max: 20 }), (due, offset) => {
        const lastDay = dateOfDayNumber(due)
        const date = dateOfDayNumber(due + offset)
        const accepted = startOfCivilDate(dateOfDayNumber(due - 60))
        const standing = cardsOf(
          { acceptedAt: accepted, dueOn: lastDay, decidedAt: null },
          limits,
          endOfCivilDate(date),
        ).at(-1)
        expect(standing?.level ?? null).toBe(cardOn(date, lastDay, limits))
      }),
    )
  })
})
