import { describe, expect, it } from 'vitest'
import { isInScope, isPending, isUsccChecked } from './rules.ts'

describe('business scope', () => {
  const period = { openedOn: '2026-03-02', closedOn: '2026-09-30' }

  it('opens on the day of the permit and not the day before', () => {
    expect(['2026-03-01', '2026-03-02'].map((day) => isInScope(period, day))).toEqual([false, true])
  })

  it('still holds on its last day and no longer on the next', () => {
    expect(['2026-09-30', '2026-10-01'].map((day) => isInScope(period, day))).toEqual([true, false])
  })

  it('is closed while its permit is awaited', () => {
    expect(isInScope({ openedOn: null, closedOn: null }, '2026-12-31')).toBe(false)
  })

  it('is pending before its first day only', () => {
    expect(['2026-03-01', '2026-03-02', '2026-10-01'].map((day) => isPending(period, day))).toEqual([
      true,
      false,
      false,
    ])
  })
})

describe('credit codes', () => {
  it('knows one whose check character is right from one that stands on the allow-list', () => {
    expect(['91330211MA002A0007', '91330211MA002A0008'].map(isUsccChecked)).toEqual([true, false])
  })
})
