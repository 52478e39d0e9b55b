import type {
  BuildingIndicator,
  PlanningPermit,
  SiteOpinion,
} from '../../subgraphs/planning/__generated__/prisma/client.ts'
import type { Slice, World, WorldProject } from '../world/types.ts'
import { indicatorFields } from './buildingIndicators.ts'
import { certificateFields } from './certificates.ts'
import { knownEntities } from './knownEntities.ts'
import { subdivisionConsents } from './land/subdivisions.ts'
import { createPlaceNames } from './places.ts'
import { approvedSchemes, designSchemes } from './planning/designSchemes.ts'
import { planningPermits } from './planning/permits.ts'
import { planningConditions } from './planning/conditions.ts'
import { projectLandArea } from './projectLand.ts'
import type { SliceRow } from './sliceRow.ts'

/** The planning department's rows: conditions for parcels, and what each project was permitted. */
export function planningSlice(world: World): Slice {
  const schemes = designSchemes(world)
  const permits: SliceRow<PlanningPermit>[] = planningPermits(world, approvedSchemes(schemes))
  return {
    subgraph: 'planning',
    source: 'planning-permits',
    tables: [
      { table: 'planning_condition', rows: planningConditions(world) },
      { table: 'subdivision_consent', rows: subdivisionConsents(world) },
      { table: 'site_opinion', rows: siteOpinions(world) },
      { table: 'design_scheme', rows: schemes },
      { table: 'planning_permit', rows: permits },
      { table: 'building_indicator', rows: world.projects.flatMap(approvedIndicators) },
      knownEntities(world, ['Region', 'Project', 'Parcel']),
    ],
  }
}

function siteOpinions(world: World): SliceRow<SiteOpinion>[] {
  const placeOf = createPlaceNames(world)
  const areaOf = projectLandArea(world)
  return world.projects.flatMap(({ code, regionCode, villageCodes, siteOpinion }) => {
    if (siteOpinion === null) return []
    return [
      {
        number: siteOpinion.number,
        projectCode: code,
        regionCode,
        site: `镇海区${villageCodes.map(placeOf).join('、')}`,
        areaM2: areaOf(code),
        ...certificateFields(siteOpinion, world.until),
      },
    ]
  })
}

function approvedIndicators(project: WorldProject): SliceRow<BuildingIndicator>[] {
  const { code, constructionPlanningPermit: permit, approvedIndicators: approved } = project
  if (permit === null || approved === null) return []
  return indicatorFields(permit.number, code, approved).map((row) => ({ ...row, permitNumber: permit.number }))
}
