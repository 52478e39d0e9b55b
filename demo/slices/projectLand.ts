import type { World } from '../world/types.ts'
import { sumOf } from '../hundredths.ts'

/** The area in m² of the active parcels of a project. @throws TypeError for a project or parcel that the world does not have. */
export function projectLandArea({ projects, parcels }: World): (projectCode: string) => string {
  const areas = new Map(parcels.map(({ code, areaM2 }) => [code, areaM2]))
  const parcelsOf = new Map(projects.map(({ code, parcelCodes }) => [code, parcelCodes]))
  return (projectCode) => sumOf(known(parcelsOf.get(projectCode)).map((code) => known(areas.get(code))))
}

function known<T>(value: T | undefined): T {
  if (value === undefined) throw new TypeError('The world names a project or parcel that it does not have.')
  return value
}
