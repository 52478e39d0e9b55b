import { civilDate } from '#schema/clock.ts'
import type { CaseAction } from './transitions.ts'

/** The certificate that a step gave or took back: what the registers of other departments depend on (先照后证). */
export interface StepCertificate {
  /** The type of the graph: `ConstructionPermit`. */
  readonly type: string
  readonly number: string
  /** The credit code of its holder; null where it is no organisation. */
  readonly holder: string | null
  readonly issuedOn: string
  readonly revoked: boolean
}

interface CaseResult {
  readonly resultType: string | null
  readonly resultNumber: string | null
  readonly applicantUscc: string | null
  readonly decidedAt: Date | null
}

/** What a step on the civil date `on` did to the certificate of a case; null where the case has none or the step leaves it alone. */
export function stepCertificate(action: CaseAction, result: CaseResult, on: string): StepCertificate | null {
  const { resultType: type, resultNumber: number, applicantUscc: holder, decidedAt } = result
  if ((action !== 'APPROVE' && action !== 'REVOKE') || type === null || number === null) return null
  const issuedOn = decidedAt === null ? on : civilDate(decidedAt)
  return { type, number, holder, issuedOn, revoked: action === 'REVOKE' }
}
