import { addWorkingDays } from '#schema/workingDays.ts'
import type { Roadmap, RoadmapStep } from '../../../subgraphs/approvals/__generated__/prisma/client.ts'
import { AUCTION_LAND_PROCESS, STANDARD_PROCESS } from '../../reference/stages.ts'
import type { ReferenceProcess, ReferenceStep } from '../../reference/types.ts'
import { earlier } from '../../world/dates.ts'
import type { World, WorldProject } from '../../world/types.ts'
import type { SliceRow } from '../sliceRow.ts'

/** Working days from the construction permit to the completion that a roadmap allows for building. */
const buildingWorkingDays = 220
const certificateOf: Readonly<Record<string, (project: WorldProject) => string | undefined>> = {
  SITE_OPINION: ({ siteOpinion }) => siteOpinion?.issuedOn,
  LAND_PRE_REVIEW: ({ landUsePreReview }) => landUsePreReview?.issuedOn,
  LAND_PLANNING_PERMIT: ({ landUsePlanningPermit }) => landUsePlanningPermit?.issuedOn,
  BUILDING_PLANNING_PERMIT: ({ constructionPlanningPermit }) => constructionPlanningPermit?.issuedOn,
  CONSTRUCTION_PERMIT: ({ constructionPermit }) => constructionPermit?.issuedOn,
  COMPLETION_FILING: ({ completionAcceptance }) => completionAcceptance?.issuedOn,
}

/** Each priority project has a roadmap, drawn up when it started. */
export const roadmaps = (world: World): SliceRow<Roadmap>[] =>
  withRoadmap(world).map((project) => {
    const { code: processCode, version: processVersion } = processOf(project)
    return { projectCode: project.code, processCode, processVersion, drawnOn: project.startedOn }
  })

/** The steps of every roadmap with their planned dates, and their real ones as far as the project has come. */
export const roadmapSteps = (world: World): SliceRow<RoadmapStep>[] =>
  withRoadmap(world).flatMap((project) => stepsOf(world, project))

const withRoadmap = ({ projects }: World): WorldProject[] => projects.filter(({ priority }) => priority !== null)

const processOf = ({ landSource }: WorldProject): ReferenceProcess =>
  landSource === 'ALLOCATION' ? STANDARD_PROCESS : AUCTION_LAND_PROCESS

function stepsOf({ organs }: World, project: WorldProject): SliceRow<RoadmapStep>[] {
  const { steps } = processOf(project)
  const starts = startOffsets(steps)
  return steps.map((step, index) => {
    const offset = starts.get(step.code) ?? 0
    const plannedStartOn = addWorkingDays(project.startedOn, offset).dueOn
    const plannedFinishOn = addWorkingDays(project.startedOn, offset + step.workingDays).dueOn
    return {
      id: `${project.code} ${step.code}`,
      projectCode: project.code,
      position: index + 1,
      code: step.code,
      name: step.name,
      stage: step.stage,
      organCode: organs.find(({ key }) => key === step.organ)?.code ?? '',
      workingDays: step.workingDays,
      milestone: step.milestone,
      plannedStartOn,
      plannedFinishOn,
      ...actualDates(project, steps, step, { plannedStartOn, plannedFinishOn }),
    }
  })
}

/** Working days from the project's start to that of each step, along the links of the process. */
function startOffsets(steps: readonly ReferenceStep[]): ReadonlyMap<string, number> {
  const starts = new Map<string, number>()
  for (const step of steps) {
    const bounds = step.links.map(({ after, kind }) => {
      const start = starts.get(after) ?? 0
      if (kind === 'START_AFTER_ACCEPTANCE') return start
      return start + (steps.find(({ code }) => code === after)?.workingDays ?? 0)
    })
    const building = step.code === 'PLANNING_VERIFICATION' ? buildingWorkingDays : 0
    starts.set(step.code, Math.max(0, ...bounds) + building)
  }
  return starts
}

interface PlannedDates {
  readonly plannedStartOn: string
  readonly plannedFinishOn: string
}

/** A step ends with its certificate; one without, at the latest with the certificate that closes its stage. */
function actualDates(
  project: WorldProject,
  steps: readonly ReferenceStep[],
  step: ReferenceStep,
  { plannedStartOn, plannedFinishOn }: PlannedDates,
) {
  const milestone = steps.find(({ stage, milestone: closes }) => closes && stage === step.stage)
  const closedOn = milestone && certificateOf[milestone.code]?.(project)
  const issuedOn = certificateOf[step.code]?.(project)
  const actualFinishOn = issuedOn ?? (closedOn === undefined ? null : earlier(plannedFinishOn, closedOn))
  if (actualFinishOn === null) return { actualStartOn: null, actualFinishOn }
  return { actualStartOn: earlier(plannedStartOn, actualFinishOn), actualFinishOn }
}
