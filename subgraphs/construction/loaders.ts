import { createConnectionLoader, createRowLoader, createRowsLoader } from '#schema/loaders.ts'
import type { Store } from './store.ts'

/** The loaders of one request. */
export type Loaders = ReturnType<typeof createLoaders>

/**
 * Fresh loaders over the construction department's tables. What belongs to a project is loaded by project, so that a project
 * in full costs one statement per table.
 */
export const createLoaders = (store: Store) => ({
  review: createRowLoader(store.reviewsByNumber, ({ number }) => number),
  projectReviews: createRowsLoader(store.reviewsByProject, ({ projectCode }) => projectCode),
  permit: createRowLoader(store.permitsByNumber, ({ number }) => number),
  projectPermits: createRowsLoader(store.permitsByProject, ({ projectCode }) => projectCode),
  acceptance: createRowLoader(store.acceptancesByNumber, ({ number }) => number),
  projectAcceptances: createRowsLoader(store.acceptancesByProject, ({ projectCode }) => projectCode),
  work: createRowLoader(store.worksByCode, ({ code }) => code),
  projectWorks: createRowsLoader(store.worksByProject, ({ projectCode }) => projectCode),
  projectIndicators: createRowsLoader(store.indicatorsByProject, ({ projectCode }) => projectCode),
  permits: store.listPermits,
  builderPermits: createConnectionLoader(store.listPermitsOfBuilders),
})
