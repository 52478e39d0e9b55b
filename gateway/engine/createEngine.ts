import type { Engine } from './engine.ts'
import { createStockEngine, type EngineOptions } from './stock/createStockEngine.ts'

/** `compiled` is ours; `stock` is `ApolloGateway`, the reference. */
export type EngineKind = 'compiled' | 'stock'

/** The engine of `kind` over one supergraph. */
export const createEngine = (kind: EngineKind, options: EngineOptions): Promise<Engine> =>
  kind === 'stock' ? createStockEngine(options) : createStockEngine(options)
