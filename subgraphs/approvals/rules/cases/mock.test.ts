import { expect, it } from 'vitest'
import { isMockExpired } from './mock.ts'

it('is over on the day after the last day of a mock approval, and never for a formal case', () => {
  const mockValidUntil = new Date('2026-12-31T00:00:00Z')
  const expired = (today: string, mode = 'MOCK') => isMockExpired({ mode, mockValidUntil }, today)
  expect([expired('2026-12-30'), expired('2026-12-31'), expired('2027-01-01')]).toEqual([false, false, true])
  expect(expired('2027-01-01', 'FORMAL')).toBe(false)
  expect(isMockExpired({ mode: 'FORMAL', mockValidUntil: null }, '2027-01-01')).toBe(false)
})
