import { createRowLoader, createRowsLoader } from '#schema/loaders.ts'
import type { Store } from './store.ts'

/** The loaders of one request. */
export type Loaders = ReturnType<typeof createLoaders>

/** Fresh loaders over the commerce department's tables. */
export const createLoaders = (store: Store) => ({
  enterprise: createRowLoader(store.enterprisesByUscc, ({ uscc }) => uscc),
  licence: createRowLoader(store.licencesByNumber, ({ number }) => number),
  enterpriseLicences: createRowsLoader(store.licencesByEnterprise, ({ enterpriseUscc }) => enterpriseUscc),
  scopeItem: createRowLoader(store.scopeItemsByCode, ({ code }) => code),
  enterpriseScopeItems: createRowsLoader(store.scopeItemsByEnterprise, ({ enterpriseUscc }) => enterpriseUscc),
  trade: createRowLoader(store.tradesByCode, ({ code }) => code),
  gate: createRowLoader(store.gatesByName, ({ name }) => name),
  gates: store.listGates,
  deal: createRowLoader(store.dealsByNumber, ({ number }) => number),
  enterpriseDeals: createRowsLoader(store.dealsByEnterprise, ({ enterpriseUscc }) => enterpriseUscc),
  trades: store.listTrades,
  enterprises: store.listEnterprises,
})
