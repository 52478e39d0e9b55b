import type { Role } from '#schema/actor.ts'

/** Where a case stands. `CaseStatus` of the schema. */
export type CaseStatus =
  | 'DECLARED'
  | 'CORRECTION_REQUESTED'
  | 'NOT_ACCEPTED'
  | 'ACCEPTED'
  | 'PAUSED'
  | 'APPROVED'
  | 'REFUSED'
  | 'DELIVERED'
  | 'WITHDRAWN'
  | 'REVOKED'

/** One step of a case: from where it may be taken, where it leads, who may take it, and what it needs. */
export interface CaseTransition {
  readonly from: readonly CaseStatus[]
  /** Null where the case stays where it is. */
  readonly to: CaseStatus | null
  readonly roles: readonly Role[]
  /** Whether the actor must belong to the organ that decides; a window clerk of the office acts for all. */
  readonly ownOrgan: boolean
  /** Whether a reason must be given. */
  readonly reason: boolean
}

const windows: readonly Role[] = ['WINDOW_CLERK']
const handlers: readonly Role[] = ['CASE_HANDLER', 'DECISION_MAKER']
const heads: readonly Role[] = ['DECISION_MAKER']
const open: readonly CaseStatus[] = ['DECLARED', 'CORRECTION_REQUESTED', 'ACCEPTED', 'PAUSED']

/**
 * The life of a case as data (行政许可法 第二十九条至第四十五条、第六十九条). Everything that can be done with a case is a row here;
 * what is not is refused.
 */
export const caseTransitions = {
  PRE_CHECK: { from: ['DECLARED'], to: null, roles: [...windows, ...handlers], ownOrgan: false, reason: false },
  REQUEST_CORRECTION: {
    from: ['DECLARED'],
    to: 'CORRECTION_REQUESTED',
    roles: [...windows, ...handlers],
    ownOrgan: false,
    reason: true,
  },
  CORRECT: {
    from: ['CORRECTION_REQUESTED'],
    to: 'DECLARED',
    roles: ['APPLICANT', 'AGENT', ...windows],
    ownOrgan: false,
    reason: false,
  },
  ACCEPT: { from: ['DECLARED'], to: 'ACCEPTED', roles: [...windows, ...handlers], ownOrgan: false, reason: false },
  REFUSE_ACCEPTANCE: {
    from: ['DECLARED', 'CORRECTION_REQUESTED'],
    to: 'NOT_ACCEPTED',
    roles: [...windows, ...handlers],
    ownOrgan: false,
    reason: true,
  },
  TRANSFER: {
    from: ['DECLARED', 'ACCEPTED'],
    to: null,
    roles: [...handlers, 'COORDINATOR'],
    ownOrgan: false,
    reason: true,
  },
  PAUSE: { from: ['ACCEPTED'], to: 'PAUSED', roles: handlers, ownOrgan: true, reason: true },
  RESUME: { from: ['PAUSED'], to: 'ACCEPTED', roles: handlers, ownOrgan: true, reason: false },
  GIVE_OPINION: { from: ['ACCEPTED', 'PAUSED'], to: null, roles: handlers, ownOrgan: true, reason: false },
  EXTEND: { from: ['ACCEPTED', 'PAUSED'], to: null, roles: heads, ownOrgan: true, reason: true },
  GREEN_CHANNEL: {
    from: ['DECLARED', 'CORRECTION_REQUESTED', 'ACCEPTED', 'PAUSED'],
    to: null,
    roles: [...heads, 'COORDINATOR'],
    ownOrgan: false,
    reason: true,
  },
  APPROVE: { from: ['ACCEPTED'], to: 'APPROVED', roles: heads, ownOrgan: true, reason: false },
  REFUSE: { from: ['ACCEPTED'], to: 'REFUSED', roles: heads, ownOrgan: true, reason: true },
  DELIVER: {
    from: ['APPROVED', 'REFUSED'],
    to: 'DELIVERED',
    roles: [...windows, ...handlers],
    ownOrgan: false,
    reason: false,
  },
  WITHDRAW: { from: open, to: 'WITHDRAWN', roles: ['APPLICANT', 'AGENT', ...windows], ownOrgan: false, reason: true },
  MEET_CONDITION: {
    from: [...open, 'APPROVED'],
    to: null,
    roles: [...handlers, 'COORDINATOR'],
    ownOrgan: false,
    reason: false,
  },
  CONVERT: {
    from: ['DECLARED', 'CORRECTION_REQUESTED', 'ACCEPTED', 'APPROVED'],
    to: 'DECLARED',
    roles: [...handlers, 'COORDINATOR'],
    ownOrgan: false,
    reason: false,
  },
  REVOKE: { from: ['APPROVED', 'DELIVERED'], to: 'REVOKED', roles: heads, ownOrgan: true, reason: true },
} as const satisfies Record<string, CaseTransition>

export type CaseAction = keyof typeof caseTransitions

/** The row of an action. */
export const transitionOf = (action: CaseAction): CaseTransition => caseTransitions[action]
