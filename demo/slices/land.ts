import type { LandUsePreReview, Parcel } from '../../subgraphs/land/__generated__/prisma/client.ts'
import type { Slice, World, WorldParcel } from '../world/types.ts'
import { certificateFields } from './certificates.ts'
import { knownEntities } from './knownEntities.ts'
import { mortgagesOf } from './land/mortgages.ts'
import { realEstateUnits } from './land/realEstateUnits.ts'
import { subdivisionConsents, subdivisions } from './land/subdivisions.ts'
import { landSupplies } from './land/supplies.ts'
import { projectLandArea } from './projectLand.ts'
import type { SliceRow } from './sliceRow.ts'

/** The land department's rows: the world's parcels with their supplies, subdivisions, mortgages and real-estate units. */
export function landSlice(world: World): Slice {
  const supplies = landSupplies(world)
  return {
    subgraph: 'land',
    source: 'land-registry',
    tables: [
      { table: 'parcel', rows: world.parcels.map(parcelRow) },
      { table: 'real_estate_unit', rows: realEstateUnits(world) },
      { table: 'land_supply', rows: supplies },
      { table: 'land_use_pre_review', rows: preReviews(world) },
      { table: 'subdivision', rows: subdivisions(world) },
      { table: 'mortgage', rows: mortgagesOf(world, supplies) },
      knownEntities(world, ['Region', 'Project', 'SubdivisionConsent']),
      { table: 'known_subdivision_consent', rows: subdivisionConsents(world) },
    ],
  }
}

const parcelRow = (parcel: WorldParcel): SliceRow<Parcel> => ({
  code: parcel.code,
  regionCode: parcel.regionCode,
  areaM2: parcel.areaM2,
  landUse: parcel.landUse,
  status: parcel.status,
  parentCode: parcel.parentCode,
  projectCode: parcel.projectCode,
  rightHolderUscc: parcel.rightHolderUscc,
})

/** The area asked for is that of the project's parcels. */
function preReviews(world: World): SliceRow<LandUsePreReview>[] {
  const areaOf = projectLandArea(world)
  return world.projects.flatMap(({ code, landUsePreReview: certificate }) => {
    if (certificate === null) return []
    const fields = certificateFields(certificate, world.until)
    return [{ number: certificate.number, projectCode: code, areaM2: areaOf(code), ...fields }]
  })
}
