import { createRowLoader, createRowsLoader } from '#schema/loaders.ts'
import type { Store } from './store.ts'

/** The loaders of one request. */
export type Loaders = ReturnType<typeof createLoaders>

/** Fresh loaders over the planning department's tables. */
export const createLoaders = (store: Store) => ({
  condition: createRowLoader(store.conditionsByNumber, ({ number }) => number),
  parcelConditions: createRowsLoader(store.conditionsByParcel, ({ parcelCode }) => parcelCode),
  siteOpinion: createRowLoader(store.siteOpinionsByNumber, ({ number }) => number),
  projectSiteOpinions: createRowsLoader(store.siteOpinionsByProject, ({ projectCode }) => projectCode),
  scheme: createRowLoader(store.schemesByNumber, ({ number }) => number),
  projectSchemes: createRowsLoader(store.schemesByProject, ({ projectCode }) => projectCode),
  permit: createRowLoader(store.permitsByNumber, ({ number }) => number),
  projectPermits: createRowsLoader(store.permitsByProject, ({ projectCode }) => projectCode),
  consent: createRowLoader(store.consentsByNumber, ({ number }) => number),
  parcelConsents: createRowsLoader(store.consentsByParcel, ({ parcelCode }) => parcelCode),
  projectIndicators: createRowsLoader(store.indicatorsByProject, ({ projectCode }) => projectCode),
  permits: store.listPermits,
})
