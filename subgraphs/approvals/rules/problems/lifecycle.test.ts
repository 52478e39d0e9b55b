import { expect, it } from 'vitest'
import { type ProblemFacts, problemLife, problemStatus, refuseEscalation, refuseProblemStep } from './lifecycle.ts'

const raised: ProblemFacts = { resolvedOn: null, escalations: [], sessions: [] }
const escalated = { ...raised, escalations: ['up'] }
const inSession = { ...escalated, sessions: [{ number: '会商〔2026〕0001号', closedOn: null }] }
const afterSession = { ...escalated, sessions: [{ number: '会商〔2026〕0001号', closedOn: '2026-11-20' }] }
const resolved = { ...afterSession, resolvedOn: '2026-11-23' }

it('tells where a problem stands from what happened to it', () => {
  expect([raised, escalated, inSession, afterSession, resolved].map(problemStatus)).toEqual([
    'RAISED',
    'ESCALATED',
    'IN_SESSION',
    'ESCALATED',
    'RESOLVED',
  ])
})

it('stands where the table says after each step', () => {
  expect([problemLife.ESCALATE.to, problemLife.OPEN_SESSION.to, problemLife.RESOLVE.to]).toEqual(
    [escalated, inSession, resolved].map(problemStatus),
  )
})

it('lets no step be taken in a session or after the resolution', () => {
  const codes = (facts: ProblemFacts) =>
    (['ESCALATE', 'OPEN_SESSION', 'RESOLVE'] as const).map((step) => refuseProblemStep(step, '1', facts)?.code ?? null)
  expect(codes(afterSession)).toEqual([null, null, null])
  expect(codes(inSession)).toEqual(['SESSION_OPEN', 'SESSION_OPEN', 'SESSION_OPEN'])
  expect(codes(resolved)).toEqual(['PROBLEM_RESOLVED', 'PROBLEM_RESOLVED', 'PROBLEM_RESOLVED'])
})

it('lets a problem go up only', () => {
  const codeOf = (from: string, to: string) => refuseEscalation(from, to, '理由')?.code ?? null
  expect([codeOf('VILLAGE', 'TOWN'), codeOf('VILLAGE', 'DISTRICT'), codeOf('TOWN', 'DISTRICT')]).toEqual([
    null,
    null,
    null,
  ])
  expect([codeOf('TOWN', 'TOWN'), codeOf('TOWN', 'VILLAGE'), codeOf('DISTRICT', 'TOWN')]).toEqual([
    'ESCALATION_NOT_HIGHER',
    'ESCALATION_NOT_HIGHER',
    'ESCALATION_NOT_HIGHER',
  ])
  expect(refuseEscalation('TOWN', 'DISTRICT', null)).toMatchObject({ code: 'ESCALATION_REASON_MISSING' })
})
