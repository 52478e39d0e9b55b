import type { PlanningCondition } from '../../../subgraphs/planning/__generated__/prisma/client.ts'
import { createRandom } from '../../random.ts'
import { landUseProfile } from '../../reference/landUses.ts'
import { addDays, lastWorkingDay } from '../../world/dates.ts'
import type { World, WorldParcel, WorldProject } from '../../world/types.ts'
import { createDocumentNumbers } from '../documentNumbers.ts'
import type { SliceRow } from '../sliceRow.ts'

type ConditionRow = SliceRow<PlanningCondition>

/** The conditions of every active parcel of a project, set before it began; what was approved later keeps to them. */
export function planningConditions({ seed, parcels, projects }: World): ConditionRow[] {
  const random = createRandom(seed, 'planning.condition')
  const numbers = createDocumentNumbers('镇规条')
  const byCode = new Map(projects.map((project) => [project.code, project]))
  return parcels.flatMap((parcel) => {
    const project = parcel.status === 'ACTIVE' ? byCode.get(parcel.projectCode ?? '') : undefined
    if (project === undefined) return []
    const issuedOn = lastWorkingDay(addDays(project.startedOn, -random.int(8, 19)))
    return [conditionOf(parcel, project, numbers(issuedOn), issuedOn)]
  })
}

function conditionOf(parcel: WorldParcel, project: WorldProject, number: string, issuedOn: string): ConditionRow {
  const { planningUse, plotRatioMax, greenRatioMin, heightLimitM, buildingDensityMax } = landUseProfile(project)
  return {
    number,
    parcelCode: parcel.code,
    landUse: planningUse,
    plotRatioMax: plotRatioMax.toFixed(2),
    greenRatioMin: greenRatioMin.toFixed(2),
    heightLimitM: heightLimitM.toFixed(2),
    buildingDensityMax: buildingDensityMax.toFixed(2),
    issuedOn,
  }
}
