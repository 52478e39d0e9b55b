import { describe, expect, it } from 'vitest'
import { canBeRequested, dataDue, replyDue } from './requests.ts'

const limits = { replyUnconditional: 1, replyConditional: 10, delivery: 20 }

describe('a request for data', () => {
  it('is to be answered on the next working day where all of it is unconditional', () => {
    expect(replyDue('2025-12-31', ['UNCONDITIONAL', 'UNCONDITIONAL'], limits)).toEqual({
      dueOn: '2026-01-04',
      provisional: false,
    })
  })

  it('is to be answered within ten working days where any of it is conditional', () => {
    expect(replyDue('2026-02-09', ['UNCONDITIONAL', 'CONDITIONAL'], limits).dueOn).toBe('2026-02-28')
  })

  it('brings the data within twenty working days after agreement', () => {
    expect(dataDue('2026-02-09', limits).dueOn).toBe('2026-03-13')
  })

  it('has a provisional limit where the calendar is not announced yet', () => {
    expect(replyDue('2199-12-01', ['CONDITIONAL'], limits).provisional).toBe(true)
  })

  it('is refused where it asks for nothing, for what is withheld or for what is not catalogued', () => {
    expect(([[], ['UNCONDITIONAL', 'NOT_SHARED'], ['CONDITIONAL', undefined]] as const).map(canBeRequested)).toEqual([
      false,
      false,
      false,
    ])
    expect(canBeRequested(['UNCONDITIONAL', 'CONDITIONAL'])).toBe(true)
  })
})
