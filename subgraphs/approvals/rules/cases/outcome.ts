import type { CaseStatus } from './transitions.ts'

/** `JointOutcome` of the schema. */
export type JointOutcome = 'GRANTED' | 'PARTLY_GRANTED' | 'REFUSED' | 'WITHDRAWN'

/** How a case of a joint approval stands. */
export interface MemberCase {
  readonly number: string
  readonly status: CaseStatus
  readonly mode: 'FORMAL' | 'MOCK'
  /** Whether it was decided against: a delivered case does not say it by its status. */
  readonly refused: boolean
}

const open: readonly CaseStatus[] = ['DECLARED', 'CORRECTION_REQUESTED', 'ACCEPTED', 'PAUSED']
const granted: readonly CaseStatus[] = ['APPROVED', 'DELIVERED']

/** Whether a case is still on its way to a decision. */
export const isOpen = ({ status }: Pick<MemberCase, 'status'>): boolean => open.includes(status)

/** Whether a case was granted and still is. */
export const isGranted = ({ status, refused }: MemberCase): boolean => granted.includes(status) && !refused

/** Whether a case may be declared again: it was refused, not accepted or withdrawn. */
export const isRepeatable = ({ status, refused }: MemberCase): boolean =>
  refused || status === 'REFUSED' || status === 'NOT_ACCEPTED' || status === 'WITHDRAWN'

/**
 * What came of a joint approval: null while a case is open, or is granted as a mock approval, which has no effect. Some granted and
 * others not (refused, not accepted, revoked, withdrawn) is a part.
 */
export function outcomeOf(cases: readonly MemberCase[]): JointOutcome | null {
  const unsettled = cases.some((one) => isOpen(one) || (one.mode === 'MOCK' && isGranted(one)))
  if (cases.length === 0 || unsettled) return null
  if (cases.every(isGranted)) return 'GRANTED'
  if (cases.some(isGranted)) return 'PARTLY_GRANTED'
  return cases.every(({ status }) => status === 'WITHDRAWN') ? 'WITHDRAWN' : 'REFUSED'
}
