import type { PlanningCondition } from '../../../subgraphs/planning/__generated__/prisma/client.ts'
import { createRandom } from '../../random.ts'
import { addDays } from '../../world/dates.ts'
import type { World, WorldIndicators, WorldParcel, WorldProject } from '../../world/types.ts'
import { createDocumentNumbers } from '../documentNumbers.ts'
import type { SliceRow } from '../sliceRow.ts'
import { type LandUseProfile, landUseProfile } from './landUses.ts'

type ConditionRow = SliceRow<PlanningCondition>

/** The conditions of every active parcel of a project, set before it began; what was approved later keeps to them. */
export function planningConditions({ seed, parcels, projects }: World): ConditionRow[] {
  const random = createRandom(seed, 'planning.condition')
  const numbers = createDocumentNumbers('镇规条')
  const byCode = new Map(projects.map((project) => [project.code, project]))
  return parcels.flatMap((parcel) => {
    const project = parcel.status === 'ACTIVE' ? byCode.get(parcel.projectCode ?? '') : undefined
    if (project === undefined) return []
    const issuedOn = addDays(project.startedOn, -random.int(8, 19))
    return [conditionOf(parcel, project, numbers(issuedOn), issuedOn)]
  })
}

function conditionOf(parcel: WorldParcel, project: WorldProject, number: string, issuedOn: string): ConditionRow {
  const profile = landUseProfile(project)
  return {
    number,
    parcelCode: parcel.code,
    landUse: profile.landUse,
    ...limits(profile, project.approvedIndicators ?? {}),
    buildingDensityMax: profile.buildingDensityMax.toFixed(2),
    issuedOn,
  }
}

/** The profile's limits, wide enough for what was approved: in steps of 0.5 of plot ratio, 5 % of green and 10 m of height. */
function limits(profile: LandUseProfile, approved: WorldIndicators) {
  const { PLOT_RATIO = '0', GREEN_RATIO = '100', BUILDING_HEIGHT = '0' } = approved
  const plotRatioMax = Math.max(profile.plotRatioMax, Math.ceil(Number(PLOT_RATIO) * 2) / 2)
  const greenRatioMin = Math.min(profile.greenRatioMin, Math.floor(Number(GREEN_RATIO) / 5) * 5)
  const heightLimitM = Math.max(profile.heightLimitM, Math.ceil(Number(BUILDING_HEIGHT) / 10) * 10)
  return {
    plotRatioMax: plotRatioMax.toFixed(2),
    greenRatioMin: greenRatioMin.toFixed(2),
    heightLimitM: heightLimitM.toFixed(2),
  }
}
