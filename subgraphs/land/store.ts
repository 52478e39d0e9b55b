import type { StoreEnvironment } from '#schema/createSubgraph.ts'
import { rowsBy } from '#schema/database/rowsBy.ts'
import { readConnection } from '#schema/lists/readConnections.ts'
import type { ListArguments, ListSpecification, ListWants } from '#schema/lists/list.ts'
import type { Stored } from '#schema/database/rowsBy.ts'
import type {
  LandSupply,
  LandUsePreReview,
  Mortgage,
  Parcel,
  RealEstateUnit,
  Subdivision,
} from './__generated__/prisma/client.ts'

const parcels: ListSpecification = {
  name: 'parcels',
  table: 'land.parcel',
  key: 'code',
  filters: {
    code: { type: 'text' },
    region: { type: 'region', column: 't.region_code' },
    status: { type: 'text' },
    project: { type: 'text', column: 't.project_code' },
    rightHolder: { type: 'text', column: 't.right_holder_uscc' },
    landUse: { type: 'text' },
    areaM2: { type: 'numeric' },
  },
  orders: { CODE: { type: 'text' }, AREA_M2: { type: 'numeric' } },
  defaultOrder: { field: 'CODE', direction: 'ASC' },
  unlessFiltered: { status: "t.status <> 'RETIRED'" },
}

/** The land department's tables. All reads take many keys and cost one statement. */
export type Store = ReturnType<typeof openStore>

/** Opens the tables of the PostgreSQL schema `land`. */
export function openStore(environment: StoreEnvironment) {
  const by = rowsBy(environment.database)
  return {
    parcelsByCode: by<Parcel>('land.parcel', 'code'),
    parcelsByParent: by<Parcel>('land.parcel', 'parent_code', 'code'),
    parcelsByProject: by<Parcel>('land.parcel', 'project_code', 'code'),
    unitsByCode: by<RealEstateUnit>('land.real_estate_unit', 'code'),
    unitsByParcel: by<RealEstateUnit>('land.real_estate_unit', 'parcel_code', 'code'),
    suppliesByNumber: by<LandSupply>('land.land_supply', 'number'),
    suppliesByParcel: by<LandSupply>('land.land_supply', 'parcel_code', 'signed_on, number'),
    suppliesByProject: by<LandSupply>('land.land_supply', 'project_code', 'signed_on, number'),
    preReviewsByNumber: by<LandUsePreReview>('land.land_use_pre_review', 'number'),
    preReviewsByProject: by<LandUsePreReview>('land.land_use_pre_review', 'project_code', 'number'),
    subdivisionsByNumber: by<Subdivision>('land.subdivision', 'number'),
    subdivisionsByParent: by<Subdivision>('land.subdivision', 'parent_code'),
    mortgagesByNumber: by<Mortgage>('land.mortgage', 'number'),
    mortgagesByParcel: by<Mortgage>('land.mortgage', 'parcel_code', 'number'),
    listParcels: (args: ListArguments, wants: ListWants) =>
      readConnection<Stored<Parcel>>(environment, parcels, args, wants),
  }
}
