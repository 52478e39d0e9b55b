import { describe, expect, it } from 'vitest'
import { isRepeatable, type MemberCase, outcomeOf } from './outcome.ts'

const member = (status: MemberCase['status'], changes: Partial<MemberCase> = {}): MemberCase => ({
  number: '330211202611230000001',
  status,
  mode: 'FORMAL',
  refused: status === 'REFUSED',
  ...changes,
})
const outcome = (...statuses: MemberCase['status'][]) => outcomeOf(statuses.map((status) => member(status)))
const deliveredRefusal = member('DELIVERED', { refused: true })

describe('the outcome of a joint approval', () => {
  it.each(['DECLARED', 'CORRECTION_REQUESTED', 'ACCEPTED', 'PAUSED'] as const)(
    'waits for a case that is %s',
    (status) => {
      expect(outcome('APPROVED', status)).toBeNull()
    },
  )

  it('is a grant where all are granted, delivered or not', () => {
    expect(outcome('APPROVED', 'DELIVERED')).toBe('GRANTED')
  })

  it.each(['REFUSED', 'NOT_ACCEPTED', 'WITHDRAWN', 'REVOKED'] as const)('is a part where one is %s', (status) => {
    expect(outcome('APPROVED', status)).toBe('PARTLY_GRANTED')
  })

  it('is a refusal where none is granted, and a withdrawal only where all are withdrawn', () => {
    expect(outcome('REFUSED', 'WITHDRAWN')).toBe('REFUSED')
    expect(outcome('NOT_ACCEPTED', 'REVOKED')).toBe('REFUSED')
    expect(outcome('WITHDRAWN', 'WITHDRAWN')).toBe('WITHDRAWN')
    expect(outcomeOf([deliveredRefusal, member('WITHDRAWN')])).toBe('REFUSED')
    expect(outcomeOf([deliveredRefusal, member('DELIVERED')])).toBe('PARTLY_GRANTED')
  })

  it('waits for the conversion of what is granted as a mock approval, and for the first case', () => {
    expect(outcomeOf([member('APPROVED', { mode: 'MOCK' }), member('APPROVED')])).toBeNull()
    expect(outcomeOf([member('REFUSED', { mode: 'MOCK' }), member('APPROVED')])).toBe('PARTLY_GRANTED')
    expect(outcomeOf([])).toBeNull()
  })
})

it('repeats what was refused, not accepted or withdrawn, and nothing that was granted or is open', () => {
  const statuses = [
    'DECLARED',
    'CORRECTION_REQUESTED',
    'NOT_ACCEPTED',
    'ACCEPTED',
    'PAUSED',
    'APPROVED',
    'REFUSED',
    'DELIVERED',
    'WITHDRAWN',
    'REVOKED',
  ] as const
  expect(statuses.filter((status) => isRepeatable(member(status)))).toEqual(['NOT_ACCEPTED', 'REFUSED', 'WITHDRAWN'])
  expect(isRepeatable(deliveredRefusal)).toBe(true)
})
