import { expect, it } from 'vitest'
import { daysByCase } from './caseProgress.ts'

const progress = { today: '2026-11-25', acceptedOn: '2026-11-23', decidedOn: null }
const underWay = { actualStartOn: '2026-11-20', actualFinishOn: null }
const ended = { actualStartOn: '2026-11-20', actualFinishOn: '2026-11-24' }

it('starts with the first acceptance of its case', () => {
  const accepted = { ...progress, what: 'ACCEPTED', acceptedOn: null } as const
  expect(daysByCase(undefined, accepted)).toEqual({ startedOn: '2026-11-25', finishedOn: null })
  expect(daysByCase(underWay, accepted)).toBeNull()
  expect(daysByCase(ended, accepted)).toBeNull()
})

it('ends with the first grant, and then began when the case was accepted unless it is known better', () => {
  const granted = { ...progress, what: 'GRANTED' } as const
  expect(daysByCase(undefined, granted)).toEqual({ startedOn: '2026-11-23', finishedOn: '2026-11-25' })
  expect(daysByCase(underWay, granted)).toEqual({ startedOn: '2026-11-20', finishedOn: '2026-11-25' })
  expect(daysByCase(ended, granted)).toBeNull()
})

it('is open again where the grant that ended it is revoked, and no other', () => {
  const revoked = { ...progress, what: 'REVOKED' } as const
  expect(daysByCase(ended, { ...revoked, decidedOn: '2026-11-24' })).toEqual({
    startedOn: '2026-11-20',
    finishedOn: null,
  })
  expect(daysByCase(ended, { ...revoked, decidedOn: '2026-11-23' })).toBeNull()
  expect(daysByCase(underWay, { ...revoked, decidedOn: '2026-11-24' })).toBeNull()
})
