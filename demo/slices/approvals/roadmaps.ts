import { sortByLinks } from '#schema/criticalPath.ts'
import { announcedCalendar } from '#schema/workingDays.ts'
import type { ProcessTemplate, Roadmap, RoadmapStep } from '../../../subgraphs/approvals/__generated__/prisma/client.ts'
import { elapsedWorkingDays } from '../../../subgraphs/approvals/rules/roadmap/forecastRoadmap.ts'
import { planRoadmap, type PlannedStep } from '../../../subgraphs/approvals/rules/roadmap/planRoadmap.ts'
import type { TemplateStep } from '../../../subgraphs/approvals/rules/roadmap/processTemplate.ts'
import { AUCTION_LAND_PROCESS, processesFrom, STANDARD_PROCESS } from '../../reference/stages.ts'
import type { ReferenceProcess } from '../../reference/types.ts'
import { later, workingDaysBefore } from '../../world/dates.ts'
import type { World, WorldProject } from '../../world/types.ts'
import { createItemCodes } from '../services/standards.ts'
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

/** The processes as the service platform publishes them to the approval centre. */
export const processTemplates = (world: World): SliceRow<ProcessTemplate>[] =>
  [STANDARD_PROCESS, AUCTION_LAND_PROCESS].map((process) => ({
    codeVersion: `${process.code}@${process.version}`,
    code: process.code,
    templateVersion: process.version,
    name: process.name,
    projectTypes: [],
    landSources: [...process.landSources],
    pilotZoneCodes: [],
    pilotEndsOn: null,
    validFrom: processesFrom,
    validUntil: null,
    // COPY takes an array for one of PostgreSQL's own, so JSON arrays go as text.
    steps: JSON.stringify(templateSteps(world, process)),
  }))

/** Each priority project has a roadmap, drawn up when it started. */
export const roadmaps = (world: World): SliceRow<Roadmap>[] =>
  courses(world).map(({ project, process, plan, progress }) => {
    const { startedOn } = project
    const elapsed = elapsedWorkingDays({ steps: plan.steps, calendar: announcedCalendar }, progress)
    return {
      projectCode: project.code,
      processCode: process.code,
      processVersion: process.version,
      projectType: project.kind,
      landSource: project.landSource,
      drawnOn: startedOn,
      startsOn: startedOn,
      buildingWorkingDays,
      jointWorkingDays: plan.jointWorkingDays,
      finishedOn: elapsed === null ? null : (lastFinish(progress) ?? null),
      elapsedWorkingDays: elapsed,
    }
  })

/** What really happened with their steps, as far as each project has come. */
export const roadmapSteps = (world: World): SliceRow<RoadmapStep>[] =>
  courses(world).flatMap(({ project, progress }) =>
    [...progress].map(([code, { actualStartOn, actualFinishOn }]) => ({
      id: `${project.code} ${code}`,
      projectCode: project.code,
      code,
      actualStartOn,
      actualFinishOn,
    })),
  )

/** A priority project on its way through its process. */
const courses = (world: World) =>
  world.projects
    .filter(({ priority }) => priority !== null)
    .map((project) => {
      const process = project.landSource === 'ALLOCATION' ? STANDARD_PROCESS : AUCTION_LAND_PROCESS
      const plan = planRoadmap({
        startsOn: project.startedOn,
        steps: templateSteps(world, process),
        buildingWorkingDays,
        calendar: announcedCalendar,
        extraDays: new Map(),
      })
      return { project, process, plan, progress: progressOf(project, plan.steps) }
    })

function templateSteps(world: World, { steps }: ReferenceProcess): TemplateStep[] {
  const itemCodeOf = createItemCodes(world)
  return steps.map(({ organ, serviceItem, links, ...step }) => ({
    ...step,
    organCode: world.organs.find(({ key }) => key === organ)?.code ?? '',
    links: [...links],
    projectTypes: [],
    landSources: [],
    itemCode: serviceItem === undefined ? null : itemCodeOf(serviceItem),
  }))
}

/**
 * A step ends with its certificate; one without, in time for what waits for it. It has taken as long as planned, or
 * since the project's start. Nothing is known of a stage that the project has not closed.
 */
function progressOf(project: WorldProject, steps: readonly PlannedStep[]): ReadonlyMap<string, Finished> {
  const progress = new Map<string, Finished>()
  for (const step of sortByLinks(steps).toReversed()) {
    const milestone = steps.find(({ milestone: closes, stage }) => closes && stage === step.stage)
    const closedOn = milestone && certificateOf[milestone.code]?.(project)
    const actualFinishOn = certificateOf[step.code]?.(project) ?? (closedOn && inTime(step, steps, progress, closedOn))
    if (actualFinishOn === undefined) continue
    const startOn = workingDaysBefore(actualFinishOn, step.workingDays + heldUp(project, step))
    progress.set(step.code, { actualStartOn: later(startOn, project.startedOn), actualFinishOn })
  }
  return progress
}

/** In one project of four the review of the design took a week longer. */
const heldUp = ({ code: project }: WorldProject, { code }: PlannedStep): number =>
  code === 'DESIGN_SCHEME' && Number(project.slice(-2)) % 4 === 0 ? 5 : 0

interface Finished {
  readonly actualStartOn: string
  readonly actualFinishOn: string
}

/** The last day that leaves all that waits for a step its own; the day on which its stage closed where nothing has waited yet. */
function inTime(
  step: PlannedStep,
  steps: readonly PlannedStep[],
  progress: ReadonlyMap<string, Finished>,
  closedOn: string,
): string {
  const bounds = steps.flatMap(({ code, links }) => {
    const follower = progress.get(code)
    const link = links.find(({ after }) => after === step.code)
    if (follower === undefined || link === undefined) return []
    if (link.kind === 'FINISH_TO_START') return [follower.actualStartOn]
    return [announcedCalendar.addWorkingDays(follower.actualStartOn, step.workingDays).dueOn]
  })
  return bounds.toSorted()[0] ?? closedOn
}

const lastFinish = (progress: ReadonlyMap<string, Finished>): string | undefined =>
  [...progress.values()]
    .map(({ actualFinishOn }) => actualFinishOn)
    .toSorted()
    .at(-1)
