import { type Actor, requireActor } from '#schema/actor.ts'
import { type Clock, civilDate } from '#schema/clock.ts'
import type { Stored } from '#schema/database/rowsBy.ts'
import { answerOnce } from '#schema/records/answerOnce.ts'
import type { RunWrite, Write } from '#schema/records/createWrites.ts'
import { isRefusal, type Refused } from '#schema/refusals.ts'
import type * as Model from '../../__generated__/prisma/client.ts'
import { caseRefusals } from '../../rules/cases/refusals.ts'
import { problemLife, refuseEscalation, refuseProblemStep } from '../../rules/problems/lifecycle.ts'
import { problemRefusals } from '../../rules/problems/refusals.ts'
import { unknownOrgan } from '../../store/officeRecords.ts'
import { problemHistory } from '../../store/problems.ts'
import { type OpenedConsultation, writeConsultation } from '../consultations/openConsultation.ts'
import { type ChangeRecord, defineRecord, type RecordChange } from '../office/changeRecord.ts'

type Row = Stored<Model.Problem>

const problem = defineRecord<Row>({
  typeName: 'Problem',
  table: 'problem',
  keyColumn: 'number',
  unknown: (number) => problemRefusals.refuse('PROBLEM_UNKNOWN', { parameters: { number }, path: ['number'] }),
})

/** Which problem, and the version of it that the actor has seen. */
export interface ProblemStep {
  readonly number: string
  readonly expectedVersion: number
}

/** To whom a problem goes up, and why. */
export interface EscalationInput extends ProblemStep {
  readonly owner: string
  readonly to: string
  readonly reason: string | null
}

/** What a special session is to discuss, and who is asked beside the standing members. */
export interface SpecialSessionInput {
  readonly idempotencyKey: string
  readonly number: string
  readonly agenda: readonly string[]
  readonly adHocOrgans: readonly string[]
}

/** The steps of a problem, by its owner or the office; special sessions by the office. */
export const createProblemSteps = (run: RunWrite, change: ChangeRecord, clock: Clock) => ({
  escalateProblem: (actor: Actor, input: EscalationInput) =>
    change(
      requireActor({ actor }, problemLife.ESCALATE),
      problem,
      { key: input.number, expectedVersion: input.expectedVersion },
      (write, row) => escalate(write, actor, row, input, civilDate(clock())),
    ),
  resolveProblem: (actor: Actor, input: ProblemStep & { readonly resolution: string | null }) =>
    change(
      requireActor({ actor }, problemLife.RESOLVE),
      problem,
      { key: input.number, expectedVersion: input.expectedVersion },
      (write, row) => resolve(write, actor, row, input.resolution, civilDate(clock())),
    ),
  openSpecialSession: (actor: Actor, { idempotencyKey: key, ...content }: SpecialSessionInput) =>
    run(requireActor({ actor }, problemLife.OPEN_SESSION), (write) =>
      answerOnce<OpenedConsultation | Refused>(
        write,
        'approvals',
        { scope: `openSpecialSession ${actor.id}`, key, content },
        () => openSession(write, content, civilDate(clock())),
      ),
    ),
})

/** @throws ClientError FORBIDDEN unless the actor is of the office or of the organ that owns the problem. */
function requireOwner(actor: Actor, { ownerCode }: Row): void {
  if (!actor.roles.includes('COORDINATOR')) requireActor({ actor }, { roles: actor.roles, organ: ownerCode })
}

async function escalate(
  write: Write,
  actor: Actor,
  row: Row,
  { owner, to, reason }: EscalationInput,
  today: string,
): Promise<RecordChange | Refused> {
  requireOwner(actor, row)
  const { number, level, ownerCode } = row
  const history = await problemHistory(write, number)
  const refused = refuseProblemStep('ESCALATE', number, { ...row, ...history }) ?? refuseEscalation(level, to, reason)
  if (refused !== null) return refused
  if ((await unknownOrgan(write, [owner])) !== undefined) {
    return caseRefusals.refuse('ORGAN_UNKNOWN', { parameters: { code: owner }, path: ['owner'] })
  }
  const sequence = history.escalations.length + 1
  await write.insert('problem_escalation', {
    id: `${number}#${sequence}`,
    problemNumber: number,
    sequence,
    fromLevel: level,
    toLevel: to,
    fromOwnerCode: ownerCode,
    toOwnerCode: owner,
    reason,
    escalatedOn: today,
  })
  const payload = { from: { level, owner: ownerCode }, to: { level: to, owner }, sequence }
  return { columns: { level: to, ownerCode: owner }, kind: 'ESCALATED', payload }
}

async function resolve(
  write: Write,
  actor: Actor,
  row: Row,
  resolution: string | null,
  today: string,
): Promise<RecordChange | Refused> {
  requireOwner(actor, row)
  const refused = refuseProblemStep('RESOLVE', row.number, { ...row, ...(await problemHistory(write, row.number)) })
  if (refused !== null) return refused
  if (resolution === null) return problemRefusals.refuse('RESOLUTION_MISSING', { path: ['resolution'] })
  return { columns: { resolvedOn: today, resolution }, kind: 'RESOLVED', payload: { on: today } }
}

/** 专题会审: a consultation about the problem and its project; the problem counts its version up, since it cannot be resolved now. */
async function openSession(
  write: Write,
  { number, agenda, adHocOrgans }: Omit<SpecialSessionInput, 'idempotencyKey'>,
  today: string,
): Promise<OpenedConsultation | Refused> {
  const row = await problem.lock(write, number)
  if (row === undefined) return problem.unknown(number)
  const refused = refuseProblemStep('OPEN_SESSION', number, { ...row, ...(await problemHistory(write, number)) })
  if (refused !== null) return refused
  const { title: topic, projectCode: project } = row
  const subject = { topic, agenda, project, jointApproval: null, adHocOrgans, problem: number }
  const opened = await writeConsultation(write, subject, today)
  if (isRefusal(opened)) return opened
  await write.update('problem', 'number', number, {})
  await write.emit({ entity: 'problem', key: number, kind: 'SESSION_OPENED', payload: { consultation: opened.number } })
  return opened
}
