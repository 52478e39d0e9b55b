import { createConnectionLoader, createRowLoader, createRowsLoader } from '#schema/loaders.ts'
import type { Store } from './store/index.ts'

/** The loaders of one request. */
export type Loaders = ReturnType<typeof createLoaders>

/** Fresh loaders over the tables of data sharing. */
export const createLoaders = (store: Store) => ({
  limit: createRowLoader(store.limitsByCode, ({ code }) => code),
  entry: createRowLoader(store.entriesByCode, ({ code }) => code),
  organEntries: createConnectionLoader(store.listEntriesOfOrgans),
  request: createRowLoader(store.requestsByNumber, ({ number }) => number),
  correction: createRowLoader(store.correctionsByNumber, ({ number }) => number),
  /** By the code of the catalogue entry: provider, type and field. */
  fieldCorrections: createRowsLoader(
    store.correctionsByField,
    ({ sourceCode, entityType, field }) => `${sourceCode}.${entityType}.${field}`,
  ),
  evidence: createRowLoader(store.evidenceByNumber, ({ number }) => number),
  limits: store.listLimits,
  entries: store.listEntries,
  requests: store.listRequests,
  corrections: store.listCorrections,
  evidenceRecords: store.listEvidence,
})
