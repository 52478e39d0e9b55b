import type { Refused } from '#schema/refusals.ts'
import type { Lifecycle } from '../office/lifecycle.ts'
import { consultationRefusals } from './refusals.ts'

/** Where a consultation stands. `ConsultationStatus` of the schema. */
export type ConsultationStatus = 'OPEN' | 'CLOSED'

type ConsultationAction = 'ADD_MEMBER' | 'GIVE_OPINION' | 'RECORD_MINUTES' | 'CLOSE'

/** The life of a consultation: the office leads it, each organ speaks for itself, and a closed one is changed no more. */
export const consultationLife: Lifecycle<ConsultationAction, ConsultationStatus> = {
  ADD_MEMBER: { from: ['OPEN'], to: null, roles: ['COORDINATOR'] },
  GIVE_OPINION: { from: ['OPEN'], to: null, roles: ['CASE_HANDLER', 'DECISION_MAKER'] },
  RECORD_MINUTES: { from: ['OPEN'], to: null, roles: ['COORDINATOR'] },
  CLOSE: { from: ['OPEN'], to: 'CLOSED', roles: ['COORDINATOR'] },
}

/** What tells where a consultation stands. */
export interface ConsultationFacts {
  readonly number: string
  readonly closedOn: unknown
}

/** Where a consultation stands. */
export const consultationStatus = ({ closedOn }: Pick<ConsultationFacts, 'closedOn'>): ConsultationStatus =>
  closedOn === null ? 'OPEN' : 'CLOSED'

/** Why a step may not be taken from where a consultation stands; null where it may. */
export function refuseConsultationStep(action: ConsultationAction, facts: ConsultationFacts): Refused | null {
  if (consultationLife[action].from.includes(consultationStatus(facts))) return null
  return consultationRefusals.refuse('CONSULTATION_CLOSED', { parameters: { number: facts.number }, path: ['number'] })
}
