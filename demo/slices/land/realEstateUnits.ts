import type { RealEstateUnit } from '../../../subgraphs/land/__generated__/prisma/client.ts'
import { createRandom, type Random } from '../../random.ts'
import type { World, WorldParcel, WorldProject } from '../../world/types.ts'
import { shareOut, toHundredths } from '../../hundredths.ts'
import { createPlaceNames } from '../places.ts'
import type { SliceRow } from '../sliceRow.ts'

type UnitRow = SliceRow<RealEstateUnit>

/**
 * The units of all active parcels: the buildings of accepted projects, whose floor areas add up to what was measured at
 * completion, and the bare land of all others.
 */
export function realEstateUnits(world: World): UnitRow[] {
  const random = createRandom(world.seed, 'land.unit')
  const placeOf = createPlaceNames(world)
  const located = (parcel: WorldParcel): Located => ({ parcel, location: `镇海区${placeOf(parcel.regionCode)}` })
  const byProject = Map.groupBy(
    world.parcels.filter(({ status }) => status === 'ACTIVE'),
    ({ projectCode }) => projectCode,
  )
  const projects = new Map(world.projects.map((project) => [project.code, project]))
  return [...byProject].flatMap(([projectCode, parcels]) =>
    unitsOf(random, projects.get(projectCode ?? ''), parcels.map(located)),
  )
}

interface Located {
  readonly parcel: WorldParcel
  readonly location: string
}

function unitsOf(random: Random, project: WorldProject | undefined, parcels: readonly Located[]): UnitRow[] {
  const measured = project?.asBuiltIndicators?.['FLOOR_AREA']
  if (measured === undefined) return parcels.map(bareLand)
  const byParcel = shareOut(
    measured,
    parcels.map(({ parcel }) => toHundredths(parcel.areaM2)),
  )
  return parcels.flatMap((parcel, index) => buildings(random, parcel, byParcel[index] ?? measured))
}

const bareLand = ({ parcel, location }: Located): UnitRow => ({
  code: `${parcel.code}W00000000`,
  parcelCode: parcel.code,
  kind: 'NONE',
  floorAreaM2: null,
  location,
})

/** Building units are numbered by building (4 digits) and unit within it (4 digits). */
function buildings(random: Random, { parcel, location }: Located, floorAreaM2: string): UnitRow[] {
  const weights = Array.from({ length: random.int(1, 5) }, () => random.int(2, 9))
  return shareOut(floorAreaM2, weights).map((area, index) => ({
    code: `${parcel.code}F${String(index + 1).padStart(4, '0')}0001`,
    parcelCode: parcel.code,
    kind: 'BUILDING',
    floorAreaM2: area,
    location: `${location}${index + 1}幢`,
  }))
}
