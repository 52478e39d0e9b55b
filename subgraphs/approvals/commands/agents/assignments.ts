import { type Actor, requireActor } from '#schema/actor.ts'
import { type Clock, civilDate } from '#schema/clock.ts'
import type { Stored } from '#schema/database/rowsBy.ts'
import { answerOnce } from '#schema/records/answerOnce.ts'
import type { RunWrite, Write } from '#schema/records/createWrites.ts'
import { type Conflict, conflict, isRefusal, type Refused } from '#schema/refusals.ts'
import type * as Model from '../../__generated__/prisma/client.ts'
import { refusePost } from '../../rules/agents/assignment.ts'
import { agentRefusals } from '../../rules/agents/refusals.ts'
import { caseRefusals } from '../../rules/cases/refusals.ts'
import { lockAssignments, postOf, projectOfAssignment } from '../../store/agents.ts'

type Assignment = Stored<Model.AgentAssignment>

const { refuse } = agentRefusals

/** The assignment that a command leaves: the one that began, or ended where none began. */
export interface ChangedAssignment {
  readonly assignment: string
  readonly project: string
}

/** Which assignment, and the version of it that the actor has seen. */
export interface AssignmentStep {
  readonly assignment: string
  readonly expectedVersion: number
  readonly reason: string | null
}

/** 一项目一窗一人: a project has one active agent; whoever changes that holds the project locked. */
export const createAgentCommands = (run: RunWrite, clock: Clock) => ({
  assignAgent: (actor: Actor, input: { readonly idempotencyKey: string; project: string; agent: string }) => {
    const { idempotencyKey: key, ...content } = input
    return run(requireOffice(actor), (write) =>
      answerOnce<ChangedAssignment | Refused>(
        write,
        'approvals',
        { scope: `assignAgent ${actor.id}`, key, content },
        () => assign(write, input.project, input.agent, civilDate(clock())),
      ),
    )
  },
  handOverProject: (actor: Actor, input: AssignmentStep & { readonly agent: string }) =>
    run(requireOffice(actor), (write) => handOver(write, input, civilDate(clock()))),
  endAssignment: (actor: Actor, input: AssignmentStep) =>
    run(requireOffice(actor), async (write) => {
      const active = await findActive(write, input)
      if (isRefusal(active)) return active
      await endOne(write, active.present, input.reason, civilDate(clock()), { kind: 'ENDED', payload: {} })
      return { assignment: active.present.id, project: active.present.projectCode }
    }),
})

const requireOffice = (actor: Actor): Actor => requireActor({ actor }, { roles: ['COORDINATOR'] })

async function assign(
  write: Write,
  project: string,
  agent: string,
  today: string,
): Promise<ChangedAssignment | Refused> {
  const assignments = await lockAssignments(write, project)
  if (assignments === null) return refuseProject(project)
  const active = assignments.find(({ endedOn }) => endedOn === null)
  if (active) return refuse('AGENT_ACTIVE', { parameters: { agent: active.agentCode, project }, path: ['project'] })
  const refused = refusePost(await postOf(write, agent), agent, today)
  return refused ?? begin(write, assignments.length, project, agent, today)
}

async function handOver(
  write: Write,
  input: AssignmentStep & { readonly agent: string },
  today: string,
): Promise<ChangedAssignment | Refused | Conflict> {
  const { agent, reason } = input
  const active = await findActive(write, input)
  if (isRefusal(active)) return active
  const { projectCode } = active.present
  if (active.present.agentCode === agent) return refuse('AGENT_SAME', { parameters: { agent }, path: ['agent'] })
  const refused = refusePost(await postOf(write, agent), agent, today)
  if (refused !== null) return refused
  await endOne(write, active.present, reason, today, { kind: 'HANDED_OVER', payload: { to: agent } })
  return begin(write, active.count, projectCode, agent, today)
}

interface ActiveAssignment {
  readonly present: Assignment
  /** How many assignments the project has had. */
  readonly count: number
}

/** The active assignment that the actor has seen, its project locked; or why there is nothing to change. */
async function findActive(
  write: Write,
  { assignment: number, expectedVersion, reason }: AssignmentStep,
): Promise<ActiveAssignment | Refused | Conflict> {
  const project = await projectOfAssignment(write, number)
  const assignments = project === null ? null : await lockAssignments(write, project)
  const present = assignments?.find(({ id }) => id === number)
  const place = { parameters: { number }, path: ['assignment'] }
  if (assignments == null || present === undefined) return refuse('ASSIGNMENT_UNKNOWN', place)
  if (present.version !== expectedVersion) {
    return conflict(expectedVersion, { ...present, __typename: 'AgentAssignment' })
  }
  if (present.endedOn !== null) return refuse('ASSIGNMENT_ENDED', place)
  if (reason === null) return refuse('HAND_OVER_REASON_MISSING', { path: ['reason'] })
  return { present, count: assignments.length }
}

const refuseProject = (code: string): Refused =>
  caseRefusals.refuse('PROJECT_UNKNOWN', { parameters: { code }, path: ['project'] })

async function begin(
  write: Write,
  count: number,
  projectCode: string,
  agentCode: string,
  assignedOn: string,
): Promise<ChangedAssignment> {
  const id = `${projectCode} ${count + 1}`
  await write.insert('agent_assignment', { id, projectCode, agentCode, assignedOn })
  const payload = { project: projectCode, agent: agentCode }
  await write.emit({ entity: 'agent_assignment', key: id, kind: 'ASSIGNED', payload })
  return { assignment: id, project: projectCode }
}

async function endOne(
  write: Write,
  { id, projectCode, agentCode }: Assignment,
  endReason: string | null,
  endedOn: string,
  { kind, payload }: { readonly kind: string; readonly payload: object },
): Promise<void> {
  await write.update('agent_assignment', 'id', id, { endedOn, endReason })
  const event = { project: projectCode, agent: agentCode, ...payload }
  await write.emit({ entity: 'agent_assignment', key: id, kind, payload: event })
}
