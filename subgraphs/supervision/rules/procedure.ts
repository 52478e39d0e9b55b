/** What the procedure rules look at. `reasons` is the text that a refusal gives. */
export interface DecidedCase {
  readonly status: string
  readonly acceptedAt: Date | null
  readonly decidedAt: Date | null
  readonly reasons: string | null
  /** Whether the decision was made in the approval system. */
  readonly inSystem: boolean
}

/** The duties of procedure that alerts watch over, by the code of their rule. */
export type ProcedureRule = 'DECISION_WITHOUT_ACCEPTANCE' | 'REFUSAL_WITHOUT_REASONS' | 'OFF_SYSTEM_APPROVAL'

/**
 * The duties of procedure that a decision broke (违反法定程序): acceptance comes first (行政许可法第三十二条), a refusal
 * gives its reasons (第三十八条), and approval happens in the system.
 */
export function brokenProcedure(decided: DecidedCase): ProcedureRule[] {
  if (decided.decidedAt === null) return []
  const unaccepted = decided.acceptedAt === null || decided.decidedAt < decided.acceptedAt
  const unreasoned = decided.status === 'REFUSED' && (decided.reasons ?? '').trim() === ''
  return [
    ...(unaccepted ? (['DECISION_WITHOUT_ACCEPTANCE'] as const) : []),
    ...(unreasoned ? (['REFUSAL_WITHOUT_REASONS'] as const) : []),
    ...(decided.inSystem ? [] : (['OFF_SYSTEM_APPROVAL'] as const)),
  ]
}
