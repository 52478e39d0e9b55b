import type { Statements } from '#schema/database/pool.ts'
import type { Stored } from '#schema/database/rowsBy.ts'
import type * as Model from '../__generated__/prisma/client.ts'
import { applicableSteps } from '../rules/roadmap/processTemplate.ts'
import { type Milestone, milestonesOf } from '../rules/stages/stageGate.ts'
import { progressOf, roadmapsOf, templatesOf } from './roadmaps.ts'

export type ProjectRow = Stored<Model.Project>

/** The project, kept in its stage to the end of the transaction; others may do the same. Undefined where there is none. */
export async function holdProject(statements: Statements, code: string): Promise<ProjectRow | undefined> {
  const text = 'SELECT * FROM approvals.project WHERE code = $1 FOR SHARE'
  const [row] = await statements.query<ProjectRow>('hold project', text, [code])
  return row
}

/** The project, locked to the end of the transaction to move it on. Undefined where there is none. */
export async function lockProject(statements: Statements, code: string): Promise<ProjectRow | undefined> {
  const text = 'SELECT * FROM approvals.project WHERE code = $1 FOR NO KEY UPDATE'
  const [row] = await statements.query<ProjectRow>('lock project stage', text, [code])
  return row
}

/** The milestones of a project by its roadmap; null where none was drawn up. */
export async function milestonesOfProject(statements: Statements, project: string): Promise<Milestone[] | null> {
  const [roadmap] = await roadmapsOf(statements, [project])
  if (roadmap === undefined) return null
  const [template] = await templatesOf(statements, [roadmap.template])
  const progress = new Map((await progressOf(statements, [project])).map((one) => [one.code, one]))
  const steps = applicableSteps(template?.steps ?? [], roadmap)
  return milestonesOf(
    steps.map((step) => ({ ...step, actualFinishOn: progress.get(step.code)?.actualFinishOn ?? null })),
  )
}

/** The joint approvals of a project's stage with a case that is open and has legal effect, by number. */
export async function runningJointApprovals(statements: Statements, project: string, stage: string): Promise<string[]> {
  const rows = await statements.query<{ number: string }>(
    'running joint approvals',
    `SELECT j.number FROM approvals.joint_approval j WHERE j.project_code = $1 AND j.stage = $2 AND EXISTS (
       SELECT FROM approvals.approval_case c WHERE c.joint_approval_number = j.number AND c.mode = 'FORMAL'
         AND c.status IN ('DECLARED', 'CORRECTION_REQUESTED', 'ACCEPTED', 'PAUSED')) ORDER BY j.number`,
    [project, stage],
  )
  return rows.map(({ number }) => number)
}

/** The department that leads a stage; undefined where the service platform has not said. */
export async function leadOfStage(statements: Statements, stage: string): Promise<string | undefined> {
  const text = 'SELECT lead_organ_code FROM approvals.known_stage WHERE code = $1'
  const [row] = await statements.query<{ leadOrganCode: string }>('lead of stage', text, [stage])
  return row?.leadOrganCode
}
