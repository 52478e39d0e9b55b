import { STAGE_ITEMS } from '../../reference/projectItems.ts'
import { addDays } from '../dates.ts'
import type { WorldProject, WorldServiceItem, WorldStage } from '../types.ts'
import { type CasesInput, itemsByCode } from './plan.ts'

/** The permit that ends each stage. */
const endOfStage = [
  ['INITIATION', 'landUsePlanningPermit'],
  ['DESIGN_REVIEW', 'constructionPlanningPermit'],
  ['DRAWING_REVIEW', 'constructionPermit'],
  ['COMPLETION_ACCEPTANCE', 'completionAcceptance'],
] as const satisfies readonly (readonly [WorldStage, keyof WorldProject])[]

/** The joint acceptance begins so many days before it ends. */
const acceptanceDays = 60

/** The stage that a project was in on a civil date from its start on; most of the last one goes into building. */
function stageOn(project: WorldProject, date: string): keyof typeof STAGE_ITEMS {
  const open = endOfStage.find(([, permit]) => date <= (project[permit]?.issuedOn ?? date))
  if (open === undefined) return 'FINISHED'
  const finishedOn = project.completionAcceptance?.issuedOn
  const accepting = finishedOn !== undefined && date > addDays(finishedOn, -acceptanceDays)
  return open[0] === 'COMPLETION_ACCEPTANCE' && !accepting ? 'BUILDING' : open[0]
}

/** Gives the service items that a project may ask for on a civil date; in no stage are there none. */
export function createStageItems(
  input: Pick<CasesInput, 'serviceItems'>,
): (project: WorldProject, date: string) => readonly WorldServiceItem[] {
  const itemOf = itemsByCode(input)
  const items = new Map(Object.entries(STAGE_ITEMS).map(([stage, codes]) => [stage, codes.map(itemOf)]))
  return (project, date) => items.get(stageOn(project, date)) ?? []
}
