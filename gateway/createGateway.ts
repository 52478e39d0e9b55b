import type { Logger } from 'pino'
import { type Clock, systemClock } from '#schema/clock.ts'
import { viewHeaders } from '#schema/context.ts'
import { createEngine, type EngineKind } from './engine/createEngine.ts'
import type { ExplorerTab } from './explorer/addExplorer.ts'
import { createHandle } from './pipeline/handle.ts'
import { hubLimits, noLimits } from './pipeline/limit.ts'
import type { ReportError } from './pipeline/mask.ts'
import { bindScalars } from './supergraph/bindScalars.ts'
import { createServing, type Serving } from './supergraph/serving.ts'
import type { ProbeOptions } from './probes.ts'
import { createServer, type GatewayServer } from './server.ts'
import type { Transport } from './transport/transport.ts'

/** What a gateway serves and how. */
export interface GatewayOptions {
  readonly supergraphSdl: string
  /** The way to each subgraph of the supergraph. */
  readonly transport: (subgraph: { readonly name: string; readonly url: string }) => Transport
  /** `hub`: limits, masking, the hub's scalars and view. `plain`: none of them, for any federation v2 supergraph. */
  readonly profile: 'hub' | 'plain'
  readonly engine: EngineKind
  readonly introspection: boolean
  readonly log: Logger
  /** The time of the machine when absent. */
  readonly clock?: Clock
  readonly explorerTabs?: readonly ExplorerTab[]
  /** Lets `/ready` list the subgraphs. */
  readonly readSubgraphStates?: ProbeOptions['readSubgraphStates']
}

/** 1 MiB holds every honest query; files and batches have ways of their own. */
const bodyLimit = 1024 * 1024

const profiles = {
  hub: { limits: hubLimits, masking: true, headers: { forwarded: ['authorization', viewHeaders.asOf], view: true } },
  plain: { limits: noLimits, masking: false, headers: { forwarded: ['authorization'], view: false } },
} as const

/** A gateway that listens, and takes another supergraph while it does. */
export interface Gateway extends GatewayServer, Pick<Serving, 'reload'> {}

/** A gateway, ready to listen: supergraph → engine → pipeline → server. */
export async function createGateway(options: GatewayOptions): Promise<Gateway> {
  const { supergraphSdl, transport, profile, introspection, log, explorerTabs = [], readSubgraphStates } = options
  const { clock = systemClock } = options
  const report: ReportError = (error, { requestId }) => log.error({ err: error, requestId }, 'an error was masked')
  const pipeline = { ...profiles[profile], introspection, clock, report }
  const serving = await createServing(supergraphSdl, {
    async makeEngine(sdl) {
      const engine = await createEngine(options.engine, { supergraphSdl: sdl, transport }, log)
      if (profile === 'hub') bindScalars(engine.schema)
      return engine
    },
    makeHandle: (engine) => createHandle(engine, pipeline),
  })
  const server = await createServer(serving, {
    ...pipeline,
    log,
    bodyLimit: profile === 'hub' ? bodyLimit : 16 * bodyLimit,
    explorerTabs,
    ...(readSubgraphStates && { readSubgraphStates }),
  })
  // Requests in flight still need the engine, so the server closes first.
  const close = async () => {
    await server.close()
    await serving.stop()
  }
  return { listen: server.listen, reload: serving.reload, close }
}
