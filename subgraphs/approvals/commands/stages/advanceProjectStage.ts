import { type Actor, requireActor } from '#schema/actor.ts'
import type { RunWrite } from '#schema/records/createWrites.ts'
import { type Conflict, conflict, type Refused } from '#schema/refusals.ts'
import { nextStage } from '../../rules/stages/stageGate.ts'
import { stageRefusals } from '../../rules/stages/refusals.ts'
import { lockProject, milestonesOfProject, runningJointApprovals } from '../../store/stages.ts'

/** Which project moves on, and the version of it that the actor has seen. */
export interface AdvanceInput {
  readonly project: string
  readonly expectedVersion: number
}

/** Moves a project to its next stage when the present one is closed; null says that it is there. */
export const createAdvanceProjectStage =
  (run: RunWrite) =>
  (actor: Actor, { project, expectedVersion }: AdvanceInput): Promise<Refused | Conflict | null> => {
    requireActor({ actor }, { roles: ['COORDINATOR'] })
    return run(actor, async (write) => {
      const row = await lockProject(write, project)
      if (row === undefined) {
        return stageRefusals.refuse('PROJECT_UNKNOWN', { parameters: { project }, path: ['project'] })
      }
      if (row.version !== expectedVersion) return conflict(expectedVersion, { ...row, __typename: 'Project' })
      const { stage } = row
      const milestones = await milestonesOfProject(write, project)
      const next = nextStage({ project, stage, milestones }, await runningJointApprovals(write, project, stage))
      if (typeof next !== 'string') return next
      await write.update('project', 'code', project, { stage: next })
      await write.emit({ entity: 'project', key: project, kind: 'STAGE_ADVANCED', payload: { from: stage, to: next } })
      return null
    })
  }
