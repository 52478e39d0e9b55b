import type { PlanningPermit } from '../../../subgraphs/planning/__generated__/prisma/client.ts'
import { landUseProfile } from '../../reference/landUses.ts'
import type { World, WorldProject } from '../../world/types.ts'
import { certificateFields } from '../certificates.ts'
import { projectLandArea } from '../projectLand.ts'
import type { SliceRow } from '../sliceRow.ts'

type PermitRow = SliceRow<PlanningPermit>

/** The land-use and construction planning permits of the world's projects; `schemes` gives each project's approved scheme. */
export function planningPermits(world: World, schemes: ReadonlyMap<string, string>): PermitRow[] {
  const areaOf = projectLandArea(world)
  return world.projects.flatMap((project) => [
    ...landUsePermit(world, project, areaOf(project.code)),
    ...constructionPermit(world, project, schemes.get(project.code) ?? null),
  ])
}

const shared = ({ code, regionCode, parcelCodes }: WorldProject) => ({
  projectCode: code,
  regionCode,
  parcelCodes: [...parcelCodes],
})

function landUsePermit({ until }: World, project: WorldProject, landAreaM2: string): PermitRow[] {
  const permit = project.landUsePlanningPermit
  if (permit === null) return []
  return [
    {
      number: permit.number,
      kind: 'LAND_USE',
      ...shared(project),
      landUse: landUseProfile(project).planningUse,
      landAreaM2,
      floorAreaM2: null,
      designSchemeNumber: null,
      ...certificateFields(permit, until),
    },
  ]
}

function constructionPermit({ until }: World, project: WorldProject, designSchemeNumber: string | null): PermitRow[] {
  const permit = project.constructionPlanningPermit
  const floorAreaM2 = project.approvedIndicators?.['FLOOR_AREA']
  if (permit === null || floorAreaM2 === undefined) return []
  return [
    {
      number: permit.number,
      kind: 'CONSTRUCTION',
      ...shared(project),
      landUse: null,
      landAreaM2: null,
      floorAreaM2,
      designSchemeNumber,
      ...certificateFields(permit, until),
    },
  ]
}
