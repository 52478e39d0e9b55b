import type { Role } from '#schema/actor.ts'

/** Where a case of the model stands. */
export type Status =
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

/** One line of the model: a step, the mutation that takes it, from where and to where, and by whom. */
export interface Line {
  readonly mutation: string
  readonly input: string
  readonly from: readonly Status[]
  /** Where the case stands after; null where it stays. */
  readonly to: Status | null
  readonly roles: readonly Role[]
  readonly reason: boolean
}

const line = (
  mutation: string,
  from: string,
  to: Status | null,
  roles: readonly Role[],
  { input = 'CaseStepInput', reason = false }: Partial<Line> = {},
): Line => ({ mutation, input, from: from.split(' ') as Status[], to, roles, reason })

const clerk = 'WINDOW_CLERK'
const handler = 'CASE_HANDLER'
const head = 'DECISION_MAKER'
const office = 'COORDINATOR'
const applicant = ['APPLICANT', 'AGENT', clerk] as const

/** The life of a case as the law and the office have it, written down once more and from nothing in the code. */
export const table = {
  PRE_CHECK: line('preCheckCase', 'DECLARED', null, [clerk, handler, head]),
  REQUEST_CORRECTION: line('requestCorrection', 'DECLARED', 'CORRECTION_REQUESTED', [clerk, handler, head], {
    reason: true,
  }),
  CORRECT: line('correctCase', 'CORRECTION_REQUESTED', 'DECLARED', applicant, { input: 'CorrectCaseInput' }),
  ACCEPT: line('acceptCase', 'DECLARED', 'ACCEPTED', [clerk, handler, head]),
  REFUSE_ACCEPTANCE: line('refuseAcceptance', 'DECLARED CORRECTION_REQUESTED', 'NOT_ACCEPTED', [clerk, handler, head], {
    reason: true,
  }),
  TRANSFER: line('transferCase', 'DECLARED ACCEPTED', null, [handler, head, office], {
    input: 'TransferCaseInput',
    reason: true,
  }),
  PAUSE: line('startSpecialProcedure', 'ACCEPTED', 'PAUSED', [handler, head], {
    input: 'StartSpecialProcedureInput',
    reason: true,
  }),
  RESUME: line('endSpecialProcedure', 'PAUSED', 'ACCEPTED', [handler, head]),
  GIVE_OPINION: line('giveOpinion', 'ACCEPTED PAUSED', null, [handler, head], {
    input: 'GiveOpinionInput',
  }),
  EXTEND: line('extendCase', 'ACCEPTED PAUSED', null, [head], {
    input: 'ExtendCaseInput',
    reason: true,
  }),
  GREEN_CHANNEL: line('openGreenChannel', 'DECLARED CORRECTION_REQUESTED ACCEPTED PAUSED', null, [head, office], {
    input: 'OpenGreenChannelInput',
    reason: true,
  }),
  APPROVE: line('decideCase', 'ACCEPTED', 'APPROVED', [head], { input: 'DecideCaseInput' }),
  REFUSE: line('decideCase', 'ACCEPTED', 'REFUSED', [head], {
    input: 'DecideCaseInput',
    reason: true,
  }),
  DELIVER: line('deliverCase', 'APPROVED REFUSED', 'DELIVERED', [clerk, handler, head]),
  WITHDRAW: line('withdrawCase', 'DECLARED CORRECTION_REQUESTED ACCEPTED PAUSED', 'WITHDRAWN', applicant, {
    reason: true,
  }),
  MEET_CONDITION: line(
    'meetMockCondition',
    'DECLARED CORRECTION_REQUESTED ACCEPTED PAUSED APPROVED',
    null,
    [handler, head, office],
    { input: 'MeetMockConditionInput' },
  ),
  CONVERT: line(
    'convertMockCase',
    'DECLARED CORRECTION_REQUESTED ACCEPTED APPROVED',
    'DECLARED',
    [handler, head, office],
    { input: 'ConvertMockCaseInput' },
  ),
  REVOKE: line('revokeCase', 'APPROVED DELIVERED', 'REVOKED', [head], { reason: true }),
} as const satisfies Record<string, Line>

export type Action = keyof typeof table

/** All steps, in the order of the table. */
export const actions = Object.keys(table) as Action[]

/** The steps that lead on from a status. */
export const stepsFrom = (status: Status): Action[] =>
  actions.filter((action) => (table[action] as Line).from.includes(status))
