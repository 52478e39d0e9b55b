import type { Refused } from '#schema/refusals.ts'
import type { Lifecycle } from '../office/lifecycle.ts'
import { problemRefusals } from './refusals.ts'

/** Where a problem stands. `ProblemStatus` of the schema. */
export type ProblemStatus = 'RAISED' | 'ESCALATED' | 'IN_SESSION' | 'RESOLVED'

type ProblemAction = 'ESCALATE' | 'OPEN_SESSION' | 'RESOLVE'

const atHand: readonly ProblemStatus[] = ['RAISED', 'ESCALATED']

/** The life of a problem: its owner resolves it or takes it higher, the office calls a special session (专题会审). */
export const problemLife: Lifecycle<ProblemAction, ProblemStatus> = {
  ESCALATE: { from: atHand, to: 'ESCALATED', roles: ['AGENT', 'CASE_HANDLER', 'DECISION_MAKER', 'COORDINATOR'] },
  OPEN_SESSION: { from: atHand, to: 'IN_SESSION', roles: ['COORDINATOR'] },
  RESOLVE: { from: atHand, to: 'RESOLVED', roles: ['AGENT', 'CASE_HANDLER', 'DECISION_MAKER', 'COORDINATOR'] },
}

/** What tells where a problem stands. */
export interface ProblemFacts {
  readonly resolvedOn: unknown
  readonly escalations: readonly unknown[]
  readonly sessions: readonly { readonly number: string; readonly closedOn: unknown }[]
}

/** Where a problem stands. */
export function problemStatus({ resolvedOn, escalations, sessions }: ProblemFacts): ProblemStatus {
  if (resolvedOn !== null) return 'RESOLVED'
  if (sessions.some(({ closedOn }) => closedOn === null)) return 'IN_SESSION'
  return escalations.length > 0 ? 'ESCALATED' : 'RAISED'
}

/** Why a step may not be taken from where a problem stands; null where it may. */
export function refuseProblemStep(action: ProblemAction, number: string, facts: ProblemFacts): Refused | null {
  const status = problemStatus(facts)
  if (problemLife[action].from.includes(status)) return null
  if (status === 'RESOLVED') return problemRefusals.refuse('PROBLEM_RESOLVED', { parameters: { number } })
  const open = facts.sessions.filter(({ closedOn }) => closedOn === null).map((session) => session.number)
  return problemRefusals.refuse('SESSION_OPEN', { parameters: { sessions: open.join('、') } })
}

const levels = ['VILLAGE', 'TOWN', 'DISTRICT']

/** Why a problem may not go from one level to another with a reason; null where it may. */
export function refuseEscalation(from: string, to: string, reason: string | null): Refused | null {
  if (levels.indexOf(to) <= levels.indexOf(from)) {
    return problemRefusals.refuse('ESCALATION_NOT_HIGHER', { parameters: { from, to }, path: ['to'] })
  }
  return reason === null ? problemRefusals.refuse('ESCALATION_REASON_MISSING', { path: ['reason'] }) : null
}
