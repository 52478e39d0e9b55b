import { type Actor, requireActor } from '#schema/actor.ts'
import { type Clock, civilDate } from '#schema/clock.ts'
import type { Columns, RunWrite, Write } from '#schema/records/createWrites.ts'
import { type Conflict, conflict, isRefusal, type Refused } from '#schema/refusals.ts'
import { caseRefusals } from '../../rules/cases/refusals.ts'
import { type StepCertificate, stepCertificate } from '../../rules/cases/stepCertificate.ts'
import { refuseStep } from '../../rules/cases/stepRefusal.ts'
import { type CaseAction, type CaseStatus, takesOwnOrgan, transitionOf } from '../../rules/cases/transitions.ts'
import { holdCalendar } from '../../store/calendar.ts'
import { type CaseRow, lockCase } from '../../store/caseFiles.ts'
import { type JointRow, lockJoint } from '../../store/jointApprovals.ts'
import { requireApplicant } from './requireApplicant.ts'
import { settleJoint } from './settleJoint.ts'

/** What every step of a case is told. */
export interface StepInput {
  readonly number: string
  /** The version of the case that the actor has seen. */
  readonly expectedVersion: number
  readonly reason?: string | null | undefined
  /** Where the step is taken; a hop of the three levels. */
  readonly at?: string | null | undefined
}

/** A step under way: what its own work may look at and write. */
export interface StepContext {
  readonly write: Write
  readonly row: CaseRow
  /** The joint approval that the case is part of, locked too. */
  readonly joint: JointRow | null
  readonly actor: Actor
  /** The civil date in Shanghai. */
  readonly today: string
}

/** The changes of the case, a `status` of its own among them where the table's does not hold, or why the step is refused. */
export type StepWork = (context: StepContext) => Promise<Columns | Refused>

/** Takes one step: null says that it was taken. */
export type TakeStep = (
  actor: Actor,
  action: CaseAction,
  input: StepInput,
  work?: StepWork,
) => Promise<Refused | Conflict | null>

/**
 * A step in one transaction: the case is locked (its joint approval first), the guard of the transition is asked, the own work of the
 * step is done, then status, the entry in the history and the event are written together. @throws ClientError UNAUTHENTICATED or FORBIDDEN.
 */
export const createTakeStep =
  (run: RunWrite, clock: Clock): TakeStep =>
  (actor, action, input, work = () => Promise.resolve({})) => {
    requireActor({ actor }, { roles: transitionOf(action).roles })
    return run(actor, async (write) => {
      await holdCalendar(write)
      const [row, joint] = await lockWithJoint(write, input.number)
      if (row === undefined) {
        return caseRefusals.refuse('CASE_UNKNOWN', { parameters: { number: input.number }, path: ['number'] })
      }
      if (takesOwnOrgan(action, actor.roles)) requireActor({ actor }, { roles: actor.roles, organ: row.organCode })
      await requireApplicant(write, actor, transitionOf(action).roles, [row.number])
      if (row.version !== input.expectedVersion) {
        return conflict(input.expectedVersion, { ...row, __typename: 'ApprovalCase' })
      }
      const facts = { ...row, status: row.status as CaseStatus, mode: row.mode as 'FORMAL' | 'MOCK' }
      const today = civilDate(clock())
      const refused = refuseStep(action, facts, { reason: input.reason ?? null, at: input.at ?? null, today })
      if (refused !== null) return refused
      const changes = await work({ write, row, joint, actor, today })
      if (isRefusal(changes)) return changes as Refused
      await recordStep(write, actor, row, action, input, changes as Columns)
      if (joint !== null) await settleJoint(write, joint, today)
      return null
    })
  }

/** Locks in one order, joint approval before case, so that two steps of one joint approval never wait for each other in a ring. */
async function lockWithJoint(write: Write, number: string): Promise<readonly [CaseRow | undefined, JointRow | null]> {
  const [found] = await write.query<{ jointApprovalNumber: string | null }>(
    'joint of case',
    'SELECT joint_approval_number FROM approvals.approval_case WHERE number = $1',
    [number],
  )
  const joint = found?.jointApprovalNumber ?? null
  const locked = joint === null ? null : ((await lockJoint(write, joint)) ?? null)
  return [found && (await lockCase(write, number)), locked]
}

async function recordStep(
  write: Write,
  actor: Actor,
  row: CaseRow,
  action: CaseAction,
  { reason = null, at = null }: StepInput,
  changes: Columns,
): Promise<void> {
  const status = (changes['status'] as CaseStatus | undefined) ?? transitionOf(action).to ?? row.status
  await write.update('approval_case', 'number', row.number, { ...changes, status })
  await addStep(
    write,
    { caseNumber: row.number, action, fromStatus: row.status, toStatus: status, reason, regionCode: at },
    actor,
    stepCertificate(action, { ...row, ...changes }, civilDate(write.at)),
  )
}

/** What a step leaves in the history of its case. */
export interface StepEntry {
  readonly caseNumber: string
  readonly action: string
  readonly fromStatus: string | null
  readonly toStatus: string
  readonly reason: string | null
  readonly regionCode: string | null
}

/** Adds a step to the history of a locked case, with its event, which carries the certificate that it gave or took back. */
export async function addStep(
  write: Write,
  entry: StepEntry,
  actor: Actor,
  certificate: StepCertificate | null = null,
): Promise<void> {
  const { caseNumber, action, fromStatus, toStatus, regionCode } = entry
  const [{ sequence } = { sequence: 1 }] = await write.query<{ sequence: number }>(
    'next step',
    'SELECT coalesce(max(sequence), 0) + 1 AS sequence FROM approvals.case_step WHERE case_number = $1',
    [caseNumber],
  )
  await write.insert('case_step', {
    id: `${caseNumber}#${sequence}`,
    sequence,
    ...entry,
    actor: actor.id,
    organCode: actor.organ,
    takenAt: write.at,
  })
  const payload = { from: fromStatus, to: toStatus, region: regionCode, sequence, ...(certificate && { certificate }) }
  await write.emit({ entity: 'approval_case', key: caseNumber, kind: action, payload })
}
