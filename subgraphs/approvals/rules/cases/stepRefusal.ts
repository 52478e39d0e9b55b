import type { Refused } from '#schema/refusals.ts'
import { caseRefusals } from './refusals.ts'
import { type CaseAction, type CaseStatus, transitionOf } from './transitions.ts'

const { refuse } = caseRefusals

/** What the guard of a step looks at. */
export interface StepFacts {
  readonly number: string
  readonly status: CaseStatus
  readonly mode: 'FORMAL' | 'MOCK'
  /** The system that keeps the case. */
  readonly source: string
}

/** The system of the office; a case of another one is changed there (each case has one writer). */
export const officeSystem = 'approval-centre'

const decisions: readonly CaseAction[] = ['APPROVE', 'REFUSE']

/** Why a step may not be taken from where the case stands; null where it may. */
export function refuseStep(action: CaseAction, facts: StepFacts, reason: string | null): Refused | null {
  const { from, reason: needsReason } = transitionOf(action)
  const { number, status, source } = facts
  if (source !== officeSystem) return refuse('CASE_OTHER_WRITER', { parameters: { number, system: source } })
  if (decisions.includes(action) && ['DECLARED', 'CORRECTION_REQUESTED'].includes(status)) {
    return refuse('DECISION_BEFORE_ACCEPTANCE')
  }
  if (!from.includes(status)) {
    return refuse('CASE_STATUS', { parameters: { status, action, expected: from.join(', ') } })
  }
  if (needsReason && (reason ?? '').trim() === '') return refuse('REASON_MISSING', { path: ['reason'] })
  return null
}
