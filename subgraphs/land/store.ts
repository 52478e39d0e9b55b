import type { StoreEnvironment } from '#schema/createSubgraph.ts'
import { rowsBy, standing } from '#schema/database/rowsBy.ts'
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
    withdrawn: { type: 'boolean', column: '(t.withdrawn_on IS NOT NULL)' },
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
  unlessFiltered: { withdrawn: 't.withdrawn_on IS NULL', status: "t.status <> 'RETIRED'" },
}

/** The land department's tables. All reads take many keys and cost one statement. */
export type Store = ReturnType<typeof openStore>

/** Opens the tables of the PostgreSQL schema `land`. */
export function openStore(environment: StoreEnvironment) {
  const by = rowsBy(environment.database)
  return {
    parcelsByCode: by<Parcel>('land.parcel', 'code'),
    parcelsByParent: by<Parcel>('land.parcel', 'parent_code', 'code', standing),
    parcelsByProject: by<Parcel>('land.parcel', 'project_code', 'code', standing),
    unitsByCode: by<RealEstateUnit>('land.real_estate_unit', 'code'),
    unitsByParcel: by<RealEstateUnit>('land.real_estate_unit', 'parcel_code', 'code', standing),
    suppliesByNumber: by<LandSupply>('land.land_supply', 'number'),
    suppliesByParcel: by<LandSupply>('land.land_supply', 'parcel_code', 'signed_on, number', standing),
    suppliesByProject: by<LandSupply>('land.land_supply', 'project_code', 'signed_on, number', standing),
    preReviewsByNumber: by<LandUsePreReview>('land.land_use_pre_review', 'number'),
    preReviewsByProject: by<LandUsePreReview>('land.land_use_pre_review', 'project_code', 'number', standing),
    subdivisionsByNumber: by<Subdivision>('land.subdivision', 'number'),
    subdivisionsByParent: by<Subdivision>('land.subdivision', 'parent_code', 'parent_code', standing),
    mortgagesByNumber: by<Mortgage>('land.mortgage', 'number'),
    mortgagesByParcel: by<Mortgage>('land.mortgage', 'parcel_code', 'number', standing),
    listParcels: (args: ListArguments, wants: ListWants) =>
      readConnection<Stored<Parcel>>(environment, parcels, args, wants),
  }
}
