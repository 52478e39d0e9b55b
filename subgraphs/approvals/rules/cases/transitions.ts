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
  PRE_CHECK: { from: ['DECLARED'], to: null, roles: [...windows, ...handlers], reason: false },
  REQUEST_CORRECTION: {
    from: ['DECLARED'],
    to: 'CORRECTION_REQUESTED',
    roles: [...windows, ...handlers],
    reason: true,
  },
  CORRECT: {
    from: ['CORRECTION_REQUESTED'],
    to: 'DECLARED',
    roles: ['APPLICANT', 'AGENT', ...windows],
    reason: false,
  },
  ACCEPT: { from: ['DECLARED'], to: 'ACCEPTED', roles: [...windows, ...handlers], reason: false },
  REFUSE_ACCEPTANCE: {
    from: ['DECLARED', 'CORRECTION_REQUESTED'],
    to: 'NOT_ACCEPTED',
    roles: [...windows, ...handlers],
    reason: true,
  },
  TRANSFER: {
    from: ['DECLARED', 'ACCEPTED'],
    to: null,
    roles: [...handlers, 'COORDINATOR'],
    reason: true,
  },
  PAUSE: { from: ['ACCEPTED'], to: 'PAUSED', roles: handlers, reason: true },
  RESUME: { from: ['PAUSED'], to: 'ACCEPTED', roles: handlers, reason: false },
  GIVE_OPINION: { from: ['ACCEPTED', 'PAUSED'], to: null, roles: handlers, reason: false },
  EXTEND: { from: ['ACCEPTED', 'PAUSED'], to: null, roles: heads, reason: true },
  GREEN_CHANNEL: {
    from: ['DECLARED', 'CORRECTION_REQUESTED', 'ACCEPTED', 'PAUSED'],
    to: null,
    roles: [...heads, 'COORDINATOR'],
    reason: true,
  },
  APPROVE: { from: ['ACCEPTED'], to: 'APPROVED', roles: heads, reason: false },
  REFUSE: { from: ['ACCEPTED'], to: 'REFUSED', roles: heads, reason: true },
  DELIVER: {
    from: ['APPROVED', 'REFUSED'],
    to: 'DELIVERED',
    roles: [...windows, ...handlers],
    reason: false,
  },
  WITHDRAW: { from: open, to: 'WITHDRAWN', roles: ['APPLICANT', 'AGENT', ...windows], reason: true },
  MEET_CONDITION: {
    from: [...open, 'APPROVED'],
    to: null,
    roles: [...handlers, 'COORDINATOR'],
    reason: false,
  },
  CONVERT: {
    from: ['DECLARED', 'CORRECTION_REQUESTED', 'ACCEPTED', 'APPROVED'],
    to: 'DECLARED',
    roles: [...handlers, 'COORDINATOR'],
    reason: false,
  },
  REVOKE: { from: ['APPROVED', 'DELIVERED'], to: 'REVOKED', roles: heads, reason: true },
} as const satisfies Record<string, CaseTransition>

export type CaseAction = keyof typeof caseTransitions

/** The row of an action. */
export const transitionOf = (action: CaseAction): CaseTransition => caseTransitions[action]

/**
 * Whether a step takes an actor of the organ that handles the case. The staff of an organ acts within its powers only (行政许可法 第二十二条);
 * windows, the office and those who apply belong to none.
 */
export const takesOwnOrgan = (action: CaseAction, held: readonly Role[]): boolean =>
  !transitionOf(action).roles.some((role) => held.includes(role) && !handlers.includes(role))

const applicants: readonly Role[] = ['APPLICANT', 'AGENT']

/** Whether an actor takes a step as the applicant, or for it: only on what is its own. Windows take it for whoever stands there. */
export const actsAsApplicant = (allowed: readonly Role[], held: readonly Role[]): boolean =>
  !allowed.some((role) => held.includes(role) && !applicants.includes(role))
