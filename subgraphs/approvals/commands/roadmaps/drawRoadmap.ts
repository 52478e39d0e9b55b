import type { Actor } from '#schema/actor.ts'
import { type Clock, civilDate } from '#schema/clock.ts'
import { scheduleNetwork } from '#schema/criticalPath.ts'
import type { Statements } from '#schema/database/pool.ts'
import type { RunWrite } from '#schema/records/createWrites.ts'
import { isRefusal, type Refused } from '#schema/refusals.ts'
import { type Applicant, ineligibility, processFor } from '../../rules/roadmap/eligibility.ts'
import { applicableSteps, type ProcessTemplate } from '../../rules/roadmap/processTemplate.ts'
import { roadmapRefusals } from '../../rules/roadmap/refusals.ts'
import { roadmapsOf, templatesOn } from '../../store/roadmaps.ts'

/** What a roadmap is drawn up from. */
export interface RoadmapDraft {
  readonly project: string
  /** The code of the process; null for the one that the project may take. */
  readonly process: string | null
  /** Null for today. */
  readonly startsOn: string | null
  readonly buildingWorkingDays: number
}

const { refuse } = roadmapRefusals
const mostBuildingDays = 5_000

/** Draws up the roadmap of a project from the process in force today, once; null says that it is there. */
export const createDrawRoadmap =
  (run: RunWrite, clock: Clock) =>
  (actor: Actor, draft: RoadmapDraft): Promise<Refused | null> =>
    run(actor, async (write) => {
      const today = civilDate(clock())
      const project = await lockProject(write, draft.project)
      const refused = refuseDraft(draft, project)
      if (refused !== null || project === undefined) return refused
      const template = chooseProcess(await templatesOn(write, today), project, draft, today)
      if (isRefusal(template)) return template
      const { projectType, landSource } = project
      await write.insert('roadmap', {
        projectCode: draft.project,
        processCode: template.code,
        processVersion: template.templateVersion,
        projectType,
        landSource,
        drawnOn: today,
        startsOn: draft.startsOn ?? today,
        buildingWorkingDays: draft.buildingWorkingDays,
        jointWorkingDays: scheduleNetwork(applicableSteps(template.steps, project)).workingDays,
      })
      const payload = { process: template.codeVersion, startsOn: draft.startsOn ?? today }
      await write.emit({ entity: 'roadmap', key: draft.project, kind: 'DRAWN', payload })
      return null
    })

interface LockedProject extends Applicant {
  readonly hasRoadmap: boolean
}

/** The lock on the project keeps two drafts at once from both being the first; who waited for it looks only then. */
async function lockProject(statements: Statements, code: string): Promise<LockedProject | undefined> {
  const [project] = await statements.query<Applicant>(
    'lock project',
    `SELECT stage, zone_code, project_type, land_source FROM approvals.project WHERE code = $1 FOR UPDATE`,
    [code],
  )
  return project && { ...project, hasRoadmap: (await roadmapsOf(statements, [code])).length > 0 }
}

function refuseDraft({ project: code, buildingWorkingDays }: RoadmapDraft, project: LockedProject | undefined) {
  const parameters = { project: code }
  if (project === undefined) return refuse('PROJECT_UNKNOWN', { parameters, path: ['project'] })
  if (project.hasRoadmap) return refuse('ROADMAP_EXISTS', { parameters, path: ['project'] })
  if (buildingWorkingDays >= 0 && buildingWorkingDays <= mostBuildingDays) return null
  return refuse('BUILDING_DAYS_RANGE', {
    parameters: { received: buildingWorkingDays },
    path: ['buildingWorkingDays'],
  })
}

function chooseProcess(
  templates: readonly ProcessTemplate[],
  project: Applicant,
  { project: code, process }: RoadmapDraft,
  today: string,
): ProcessTemplate | Refused {
  if (process === null) {
    return processFor(templates, project, today) ?? refuse('NO_PROCESS_FITS', { parameters: { project: code } })
  }
  // A pilot that is not for this project leaves it the regular version.
  const versions = templates.filter(({ code: own }) => own === process)
  const template = processFor(versions, project, today) ?? versions.at(-1)
  if (template === undefined) return refuse('PROCESS_UNKNOWN', { parameters: { process }, path: ['process'] })
  const [reason] = ineligibility(template, project, today)
  const { projectType, landSource } = project
  return reason === undefined
    ? template
    : refuse(reason, {
        parameters: { day: today, projectType: projectType ?? '', landSource: landSource ?? '' },
        path: ['process'],
      })
}
