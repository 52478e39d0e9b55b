import type { Refused } from '#schema/refusals.ts'
import { isOnTheWay } from './hops.ts'
import { isMockExpired, mockLastDay, type MockFacts } from './mock.ts'
import { caseRefusals } from './refusals.ts'
import { type CaseAction, type CaseStatus, transitionOf } from './transitions.ts'

const { refuse } = caseRefusals

/** What the guard of a step looks at. */
export interface StepFacts extends MockFacts {
  readonly number: string
  readonly status: CaseStatus
  readonly mode: 'FORMAL' | 'MOCK'
  /** Where the matter lies, and where it is handled. */
  readonly regionCode: string
  readonly handledAtCode: string
  /** The system that keeps the case. */
  readonly source: string
}

/** The system of the office; a case of another one is changed there (each case has one writer). */
export const officeSystem = 'approval-centre'

/** What a step says of itself. */
export interface StepClaim {
  readonly reason: string | null
  /** Where it is taken. */
  readonly at: string | null
  /** The civil date on which it is taken. */
  readonly today: string
}

const decisions: readonly CaseAction[] = ['APPROVE', 'REFUSE']
const withEffect: readonly CaseAction[] = ['DELIVER', 'REVOKE']
const ofMocks: readonly CaseAction[] = ['MEET_CONDITION', 'CONVERT']
const notAfterExpiry: readonly CaseAction[] = ['GIVE_OPINION', 'APPROVE', 'REFUSE', 'CONVERT']

/** Why a step may not be taken from where the case stands; null where it may. */
export function refuseStep(action: CaseAction, facts: StepFacts, { reason, at, today }: StepClaim): Refused | null {
  const { from, reason: needsReason } = transitionOf(action)
  const { number, status, source, mode } = facts
  if (source !== officeSystem) return refuse('CASE_OTHER_WRITER', { parameters: { number, system: source } })
  if (decisions.includes(action) && ['DECLARED', 'CORRECTION_REQUESTED'].includes(status)) {
    return refuse('DECISION_BEFORE_ACCEPTANCE')
  }
  if (!from.includes(status)) {
    return refuse('CASE_STATUS', { parameters: { status, action, expected: from.join(', ') } })
  }
  if (mode === 'MOCK' && withEffect.includes(action)) return refuse('MOCK_WITHOUT_EFFECT', { parameters: { action } })
  if (mode === 'FORMAL' && ofMocks.includes(action)) return refuse('NOT_MOCK')
  if (notAfterExpiry.includes(action) && isMockExpired(facts, today)) {
    return refuse('MOCK_EXPIRED', { parameters: { on: mockLastDay(facts) ?? '' } })
  }
  if (at !== null && !isOnTheWay(at, facts.regionCode, facts.handledAtCode)) return refuseHop(action, facts, at)
  if (needsReason && (reason ?? '').trim() === '') return refuse('REASON_MISSING', { path: ['reason'] })
  return null
}

/** A matter goes from where it lies up to where it is decided, and back (三级联动). */
export const refuseHop = (
  action: string,
  { regionCode, handledAtCode }: Pick<StepFacts, 'regionCode' | 'handledAtCode'>,
  received: string,
): Refused =>
  refuse('HOP_LEVEL', {
    parameters: { action, expected: `${regionCode} … ${handledAtCode}`, received },
    path: [action === 'DECLARE' ? 'receivedAt' : 'at'],
  })
