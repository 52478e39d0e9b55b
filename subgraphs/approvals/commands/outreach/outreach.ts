import { type Actor, requireActor } from '#schema/actor.ts'
import { type Clock, civilDate } from '#schema/clock.ts'
import { answerOnce } from '#schema/records/answerOnce.ts'
import type { RunWrite, Write } from '#schema/records/createWrites.ts'
import type { Refused } from '#schema/refusals.ts'
import { refusePost } from '../../rules/agents/assignment.ts'
import { caseRefusals } from '../../rules/cases/refusals.ts'
import { outreachRefusals } from '../../rules/outreach/refusals.ts'
import { postOf } from '../../store/agents.ts'
import { nextDocumentNumber, unknownProject } from '../../store/officeRecords.ts'
import { organOf } from '../office/organOf.ts'

/** What a department did for a project before acceptance. */
export interface EarlyInvolvementInput {
  readonly idempotencyKey: string
  readonly project: string
  readonly kind: string
  readonly involvedOn: string
  readonly note: string
}

/** A visit of an agent to projects. */
export interface VisitInput {
  readonly idempotencyKey: string
  readonly agent: string
  readonly visitedOn: string
  readonly topic: string
  readonly outcome: string
  readonly projects: readonly string[]
}

/** The record that a command wrote. */
export interface RecordedService {
  readonly number: string
}

const { refuse } = outreachRefusals

/** 三提前 and 上门对接服务: what is done for projects outside any case. Neither touches a case, so neither starts a clock. */
export const createOutreachCommands = (run: RunWrite, clock: Clock) => {
  const once = <Input extends { readonly idempotencyKey: string }>(
    actor: Actor,
    command: string,
    { idempotencyKey: key, ...content }: Input,
    answer: (write: Write) => Promise<RecordedService | Refused>,
  ) =>
    run(actor, (write) =>
      answerOnce<RecordedService | Refused>(write, 'approvals', { scope: `${command} ${actor.id}`, key, content }, () =>
        answer(write),
      ),
    )
  return {
    recordEarlyInvolvement: (actor: Actor, input: EarlyInvolvementInput) => {
      requireActor({ actor }, { roles: ['CASE_HANDLER', 'DECISION_MAKER'] })
      const organ = organOf(actor)
      return once(actor, 'recordEarlyInvolvement', input, (write) =>
        recordInvolvement(write, organ, input, civilDate(clock())),
      )
    },
    recordVisit: (actor: Actor, input: VisitInput) =>
      once(requireActor({ actor }, { roles: ['AGENT', 'COORDINATOR'] }), 'recordVisit', input, (write) =>
        recordVisit(write, input, civilDate(clock())),
      ),
  }
}

async function recordInvolvement(
  write: Write,
  organ: string,
  { project, kind, involvedOn, note }: EarlyInvolvementInput,
  today: string,
): Promise<RecordedService | Refused> {
  const refused = refuseFuture('involvedOn', involvedOn, today) ?? (await refuseUnknown(write, [project], 'project'))
  if (refused !== null) return refused
  const [accepted] = await write.query<{ number: string }>(
    'accepted case of organ',
    `SELECT number FROM approvals.approval_case WHERE project_code = $1 AND organ_code = $2 AND accepted_at IS NOT NULL
     ORDER BY number LIMIT 1`,
    [project, organ],
  )
  if (accepted) return refuse('ACCEPTED_ALREADY', { parameters: { organ, number: accepted.number }, path: ['project'] })
  const number = await nextDocumentNumber(write, '提前', today)
  await write.insert('early_involvement', { number, projectCode: project, organCode: organ, kind, involvedOn, note })
  const payload = { project, organ, kind, on: involvedOn }
  await write.emit({ entity: 'early_involvement', key: number, kind: 'RECORDED', payload })
  return { number }
}

async function recordVisit(
  write: Write,
  { agent, visitedOn, topic, outcome, projects }: VisitInput,
  today: string,
): Promise<RecordedService | Refused> {
  const refused =
    refuseFuture('visitedOn', visitedOn, today) ??
    refusePost(await postOf(write, agent), agent, visitedOn) ??
    (await refuseUnknown(write, projects, 'projects'))
  if (refused !== null) return refused
  const number = await nextDocumentNumber(write, '走访', today)
  await write.insert('visit', { number, visitedOn, agentCode: agent, topic, outcome })
  for (const project of projects) {
    await write.insert('visit_project', { id: `${number} ${project}`, visitNumber: number, projectCode: project })
  }
  await write.emit({ entity: 'visit', key: number, kind: 'RECORDED', payload: { agent, on: visitedOn, projects } })
  return { number }
}

const refuseFuture = (field: string, on: string, today: string): Refused | null =>
  on <= today ? null : refuse('DAY_TO_COME', { parameters: { on, today }, path: [field] })

async function refuseUnknown(write: Write, projects: readonly string[], field: string): Promise<Refused | null> {
  const code = await unknownProject(write, projects)
  return code === undefined ? null : caseRefusals.refuse('PROJECT_UNKNOWN', { parameters: { code }, path: [field] })
}
