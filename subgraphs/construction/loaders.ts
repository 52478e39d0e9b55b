import { createConnectionLoader, createRowLoader, createRowsLoader } from '#schema/loaders.ts'
import type { Store } from './store.ts'

/** The loaders of one request. */
export type Loaders = ReturnType<typeof createLoaders>

/** Fresh loaders over the construction department's tables. */
export const createLoaders = (store: Store) => ({
  review: createRowLoader(store.reviewsByNumber, ({ number }) => number),
  projectReviews: createRowsLoader(store.reviewsByProject, ({ projectCode }) => projectCode),
  permit: createRowLoader(store.permitsByNumber, ({ number }) => number),
  projectPermits: createRowsLoader(store.permitsByProject, ({ projectCode }) => projectCode),
  acceptance: createRowLoader(store.acceptancesByNumber, ({ number }) => number),
  projectAcceptances: createRowsLoader(store.acceptancesByProject, ({ projectCode }) => projectCode),
  permitAcceptances: createRowsLoader(store.acceptancesByPermit, ({ permitNumber }) => permitNumber),
  work: createRowLoader(store.worksByCode, ({ code }) => code),
  projectWorks: createRowsLoader(store.worksByProject, ({ projectCode }) => projectCode),
  permitWorks: createRowsLoader(store.worksByPermit, ({ permitNumber }) => permitNumber),
  acceptanceWorks: createRowsLoader(store.worksByAcceptance, ({ acceptanceNumber }) => acceptanceNumber ?? ''),
  projectIndicators: createRowsLoader(store.indicatorsByProject, ({ projectCode }) => projectCode),
  reviewIndicators: createRowsLoader(store.indicatorsByReview, ({ drawingReviewNumber }) => drawingReviewNumber ?? ''),
  acceptanceIndicators: createRowsLoader(
    store.indicatorsByAcceptance,
    ({ acceptanceNumber }) => acceptanceNumber ?? '',
  ),
  permits: store.listPermits,
  builderPermits: createConnectionLoader(store.listPermitsOfBuilders),
})
