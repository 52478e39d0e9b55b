import { createCompiledEngine } from './compiled/createCompiledEngine.ts'
import type { Engine } from './engine.ts'
import { createStockEngine, type EngineOptions } from './stock/createStockEngine.ts'

/** `compiled` is ours; `stock` is `ApolloGateway`, the reference. */
export type EngineKind = 'compiled' | 'stock'

/** The engine of `kind` over one supergraph. What our planner refuses, the stock engine answers. */
export function createEngine(kind: EngineKind, options: EngineOptions): Promise<Engine> {
  if (kind === 'stock') return createStockEngine(options)
  const { supergraphSdl, transport } = options
  return createCompiledEngine({ supergraphSdl, transports: transport, fallback: () => createStockEngine(options) })
}
