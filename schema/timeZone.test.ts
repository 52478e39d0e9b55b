import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { civilDate, endOfCivilDate, startOfCivilDate } from './clock.ts'
import { DateScalar } from './scalars/Date.ts'
import { DateTimeScalar } from './scalars/DateTime.ts'
import { addWorkingDays, isWorkingDay, workingDaysInYear } from './workingDays.ts'

beforeAll(() => {
  vi.stubEnv('TZ', 'America/New_York')
})
afterAll(() => {
  vi.unstubAllEnvs()
})

it('runs on a machine in New York', () => {
  expect(new Date('2026-02-09T00:00:00Z').getTimezoneOffset()).toBe(300)
})

it('keeps the civil date of Shanghai', () => {
  expect(civilDate(new Date('2026-02-08T16:00:00Z'))).toBe('2026-02-09')
  expect(civilDate(new Date('1988-07-01T15:00:00Z'))).toBe('1988-07-02')
  expect(startOfCivilDate('2026-02-09').toISOString()).toBe('2026-02-08T16:00:00.000Z')
  expect(endOfCivilDate('2026-02-09').toISOString()).toBe('2026-02-09T16:00:00.000Z')
})

it('prints stored dates and instants as in Shanghai', () => {
  expect(DateScalar.serialize(new Date('2026-02-09T00:00:00Z'))).toBe('2026-02-09')
  expect(DateTimeScalar.serialize(new Date('2026-02-08T16:00:00Z'))).toBe('2026-02-09T00:00:00+08:00')
  expect(DateTimeScalar.parseValue('2026-03-08T02:30:00+08:00')).toEqual(new Date('2026-03-07T18:30:00Z'))
})

it('counts the same working days', () => {
  expect(addWorkingDays('2026-02-09', 20)).toEqual({ dueOn: '2026-03-13', provisional: false })
  expect([isWorkingDay('2026-02-14'), isWorkingDay('2026-02-15'), workingDaysInYear(2026)]).toEqual([true, false, 248])
})
