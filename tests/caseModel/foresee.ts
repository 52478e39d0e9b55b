import {
  type Attempt,
  changedSince,
  dueOnClock,
  extendedDays,
  lastOpinion,
  type Model,
  type ModelCase,
} from './model.ts'
import { type Action, type Line, table } from './table.ts'

/** An organ that no register has. */
export const unknownOrgan = 'NOBODY'
/** A place on the way of no case. */
export const elsewhere = '330211501000'

/** What the model says of an attempt before it is made: `TAKEN`, `FORBIDDEN`, `CONFLICT`, or the code of a refusal. */
export function foresee({ today }: Model, one: ModelCase, attempt: Attempt): string {
  const { action, role, organ } = attempt
  const line: Line = table[action]
  if (!line.roles.some((allowed) => allowed === role)) return 'FORBIDDEN'
  if (ownStaff.includes(role) && organ !== one.organ) return 'FORBIDDEN'
  if (applicants.includes(role) && role !== one.declaredBy) return 'FORBIDDEN'
  if (attempt.version !== one.version) return 'CONFLICT'
  return foreseePlace(today, one, attempt) ?? foreseeOwn[action]?.(one, attempt, today) ?? 'TAKEN'
}

/** What stands against a step whatever it is about: where the case stands, what it is, where and why it is taken. */
function foreseePlace(today: string, one: ModelCase, { action, at, reason }: Attempt): string | null {
  const line: Line = table[action]
  const undecided = one.status === 'DECLARED' || one.status === 'CORRECTION_REQUESTED'
  if (decisions.includes(action) && undecided) return 'DECISION_BEFORE_ACCEPTANCE'
  if (!line.from.includes(one.status)) return 'CASE_STATUS'
  if (one.mode === 'MOCK' && withEffect.includes(action)) return 'MOCK_WITHOUT_EFFECT'
  if (one.mode === 'FORMAL' && ofMocks.includes(action)) return 'NOT_MOCK'
  if (one.mode === 'MOCK' && notAfterExpiry.includes(action) && one.validUntil < today) return 'MOCK_EXPIRED'
  if (at === elsewhere) return 'HOP_LEVEL'
  return line.reason && (reason ?? '').trim() === '' ? 'REASON_MISSING' : null
}

/** The staff of an organ acts on its own cases only. */
const ownStaff: readonly string[] = ['CASE_HANDLER', 'DECISION_MAKER']

/** Who applies acts on what it declared itself only. */
const applicants: readonly string[] = ['APPLICANT', 'AGENT']

const decisions: readonly Action[] = ['APPROVE', 'REFUSE']
const withEffect: readonly Action[] = ['DELIVER', 'REVOKE']
const ofMocks: readonly Action[] = ['MEET_CONDITION', 'CONVERT']
const notAfterExpiry: readonly Action[] = ['GIVE_OPINION', 'APPROVE', 'REFUSE', 'CONVERT']

/** What single steps ask beyond the table; null where nothing is against it. */
const foreseeOwn: {
  readonly [Name in Action]?: (one: ModelCase, attempt: Attempt, today: string) => string | null
} = {
  REQUEST_CORRECTION: ({ corrections }) => (corrections > 0 ? 'CORRECTION_TWICE' : null),
  ACCEPT: ({ item, intake }) => (item.required.every((name) => intake.has(name)) ? null : 'MATERIALS_MISSING'),
  TRANSFER: (_, { toOrgan }) => (toOrgan === unknownOrgan ? 'ORGAN_UNKNOWN' : null),
  GIVE_OPINION(one, { says, reason, reviewed }) {
    if (says !== 'AGREED' && (reason ?? '').trim() === '') return 'OPINION_REASON_MISSING'
    if (reviewed === 'UNKNOWN') return 'MATERIAL_UNKNOWN'
    return reviewed === 'NONE' && changedSince(lastOpinion(one), one.intake) ? 'REVIEW_INCOMPLETE' : null
  },
  EXTEND(one, { workingDays }, today) {
    const { clock } = one
    if (extendedDays(clock) > 0 || clock.extensions.some(({ by }) => by === one)) return 'EXTENSION_TWICE'
    const last = dueOnClock(one, today)
    if (last !== null && last < today) return 'EXTENSION_LATE'
    return workingDays < 1 || workingDays > (clock.joint ? 15 : 10) ? 'EXTENSION_TOO_LONG' : null
  },
  APPROVE(one, { certificate }) {
    if (one.mode === 'MOCK' && certificate === 'NUMBER') return 'MOCK_WITHOUT_EFFECT'
    if (one.mode === 'FORMAL' && certificate === 'NONE') return 'INSTRUMENT_MISSING'
    return foreseeGround(one, true)
  },
  REFUSE: (one) => foreseeGround(one, false),
  GREEN_CHANNEL(one, { workingDays }, today) {
    const { clock } = one
    if (!one.item.fast) return 'GREEN_CHANNEL_NOT_OPEN'
    if (one.onFastTrack) return 'GREEN_CHANNEL_TWICE'
    if (clock.joint) return 'GREEN_CHANNEL_JOINT'
    if (workingDays < 1 || workingDays >= clock.limit) return 'GREEN_CHANNEL_DAYS'
    const dueOn = dueOnClock({ ...one, clock: { ...clock, limit: workingDays } }, today)
    return dueOn !== null && dueOn < today ? 'GREEN_CHANNEL_PAST' : null
  },
  MEET_CONDITION: ({ conditions }, { condition }) => (conditions.has(condition) ? null : 'MOCK_CONDITION_UNKNOWN'),
  REVOKE: ({ refused }) => (refused ? 'NOTHING_GRANTED' : null),
  CONVERT: ({ conditions }) => ([...conditions.values()].includes(false) ? 'MOCK_CONDITION_UNMET' : null),
}

/** A case of a joint approval, and one that is or was a mock approval with an opinion, is decided on an opinion that holds. */
function foreseeGround(one: ModelCase, granted: boolean): string | null {
  const last = lastOpinion(one)
  const needed = one.clock.joint || (one.mode === 'FORMAL' && one.conditions.size > 0)
  if (!needed && (one.mode === 'FORMAL' || last === undefined)) return null
  if (last === undefined) return 'OPINION_MISSING'
  if (changedSince(last, one.intake)) return 'OPINION_OUTDATED'
  return granted && last.says === 'OPPOSED' ? 'OPINION_OPPOSED' : null
}
