import { createRowLoader, createRowsLoader } from '#schema/loaders.ts'
import type { Store } from './store.ts'

/** The loaders of one request. */
export type Loaders = ReturnType<typeof createLoaders>

/** Fresh loaders over the newcomer department's tables. */
export const createLoaders = (store: Store) => ({
  permit: createRowLoader(store.permitsByNumber, ({ number }) => number),
  holderPermits: createRowsLoader(store.permitsByHolder, ({ holderUscc }) => holderUscc),
  permits: store.listPermits,
})
