import { createRowLoader, createRowsLoader } from '#schema/loaders.ts'
import type { Store } from './store.ts'

/** The loaders of one request. */
export type Loaders = ReturnType<typeof createLoaders>

/** Fresh loaders over the land department's tables. */
export const createLoaders = (store: Store) => ({
  parcel: createRowLoader(store.parcelsByCode, ({ code }) => code),
  childParcels: createRowsLoader(store.parcelsByParent, ({ parentCode }) => parentCode ?? ''),
  projectParcels: createRowsLoader(store.parcelsByProject, ({ projectCode }) => projectCode ?? ''),
  unit: createRowLoader(store.unitsByCode, ({ code }) => code),
  parcelUnits: createRowsLoader(store.unitsByParcel, ({ parcelCode }) => parcelCode),
  supply: createRowLoader(store.suppliesByNumber, ({ number }) => number),
  parcelSupplies: createRowsLoader(store.suppliesByParcel, ({ parcelCode }) => parcelCode),
  projectSupplies: createRowsLoader(store.suppliesByProject, ({ projectCode }) => projectCode ?? ''),
  preReview: createRowLoader(store.preReviewsByNumber, ({ number }) => number),
  projectPreReviews: createRowsLoader(store.preReviewsByProject, ({ projectCode }) => projectCode),
  subdivision: createRowLoader(store.subdivisionsByNumber, ({ number }) => number),
  parcelSubdivision: createRowLoader(store.subdivisionsByParent, ({ parentCode }) => parentCode),
  mortgage: createRowLoader(store.mortgagesByNumber, ({ number }) => number),
  parcelMortgages: createRowsLoader(store.mortgagesByParcel, ({ parcelCode }) => parcelCode),
  parcels: store.listParcels,
})
