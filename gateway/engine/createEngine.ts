import type { Logger } from 'pino'
import { createCompiledEngine } from './compiled/createCompiledEngine.ts'
import { PlannerMissing } from './compiled/plan.ts'
import type { Engine } from './engine.ts'
import { createStockEngine, type EngineOptions } from './stock/createStockEngine.ts'

/** `compiled` is ours; `stock` is `ApolloGateway`, the reference. */
export type EngineKind = 'compiled' | 'stock'

/** Where the notice goes that the engine is not the one that was asked for. */
export type EngineLog = Pick<Logger, 'warn'>

/** The logs that have the notice: an engine is made again at each reload, the platform stays. */
const told = new WeakSet<EngineLog>()

/**
 * The engine of `kind` over one supergraph. What our planner refuses, the stock engine answers, and `log` is told when it
 * is first needed; where the planner's
 * prebuilt addon is missing (Windows, Alpine), it answers everything, and `log` is told so once.
 */
export async function createEngine(kind: EngineKind, options: EngineOptions, log: EngineLog): Promise<Engine> {
  if (kind === 'stock') return createStockEngine(options)
  const { supergraphSdl, transport } = options
  const fallback = async (refusal: Error) => {
    log.warn({ err: refusal }, fallbackNotice)
    return createStockEngine(options)
  }
  const warn = (message: string) => log.warn(message)
  return createCompiledEngine({ supergraphSdl, transports: transport, fallback, warn }).catch((error: unknown) => {
    if (!(error instanceof PlannerMissing)) throw error
    if (!told.has(log)) log.warn({ err: error }, notice)
    told.add(log)
    return createStockEngine(options)
  })
}

const notice =
  'The compiled engine does not run here: its planner has no prebuilt addon for this platform, or does not start. The stock engine answers instead, more slowly.'

const fallbackNotice =
  'The stock engine was started beside the compiled one, for operations that the planner refuses. It answers them more slowly; err is the first refusal.'
