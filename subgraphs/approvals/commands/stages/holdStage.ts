import type { Write } from '#schema/records/createWrites.ts'
import type { StageFacts } from '../../rules/stages/stageGate.ts'
import { holdProject, milestonesOfProject } from '../../store/stages.ts'

/** Where a project stands, kept so to the end of the transaction; undefined where there is no such project. */
export async function holdStage(write: Write, project: string): Promise<StageFacts | undefined> {
  const row = await holdProject(write, project)
  return row && { project, stage: row.stage, milestones: await milestonesOfProject(write, project) }
}
