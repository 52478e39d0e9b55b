import { type Actor, requireActor } from '#schema/actor.ts'
import { type Clock, civilDate } from '#schema/clock.ts'
import { answerOnce } from '#schema/records/answerOnce.ts'
import type { RunWrite, Write } from '#schema/records/createWrites.ts'
import type { Refused } from '#schema/refusals.ts'
import { caseRefusals } from '../../rules/cases/refusals.ts'
import { nextDocumentNumber, unknownOrgan, unknownProject } from '../../store/officeRecords.ts'
import { organOf } from '../office/organOf.ts'

/** A problem of approval. */
export interface ProblemInput {
  readonly idempotencyKey: string
  readonly title: string
  readonly project: string | null
  /** Who has to resolve it, and at which level. */
  readonly owner: string
  readonly level: string
}

/** The problem that was raised. */
export interface RaisedProblem {
  readonly number: string
}

/** 破解审批难题: raises a problem in the name of one's own organ; the same key gives the same one. */
export const createRaiseProblem =
  (run: RunWrite, clock: Clock) =>
  (actor: Actor, { idempotencyKey: key, ...content }: ProblemInput): Promise<RaisedProblem | Refused> => {
    requireActor({ actor }, { roles: ['AGENT', 'WINDOW_CLERK', 'CASE_HANDLER', 'DECISION_MAKER', 'COORDINATOR'] })
    const raisedBy = organOf(actor)
    return run(actor, (write) =>
      answerOnce<RaisedProblem | Refused>(write, 'approvals', { scope: `raiseProblem ${actor.id}`, key, content }, () =>
        raise(write, raisedBy, content, civilDate(clock())),
      ),
    )
  }

async function raise(
  write: Write,
  raisedBy: string,
  { title, project, owner, level }: Omit<ProblemInput, 'idempotencyKey'>,
  today: string,
): Promise<RaisedProblem | Refused> {
  if ((await unknownOrgan(write, [owner])) !== undefined) {
    return caseRefusals.refuse('ORGAN_UNKNOWN', { parameters: { code: owner }, path: ['owner'] })
  }
  if (project !== null && (await unknownProject(write, [project])) !== undefined) {
    return caseRefusals.refuse('PROJECT_UNKNOWN', { parameters: { code: project }, path: ['project'] })
  }
  const number = await nextDocumentNumber(write, '难题', today)
  await write.insert('problem', {
    number,
    title,
    projectCode: project,
    raisedByCode: raisedBy,
    raisedOn: today,
    ownerCode: owner,
    level,
  })
  await write.emit({ entity: 'problem', key: number, kind: 'RAISED', payload: { project, raisedBy, owner, level } })
  return { number }
}
