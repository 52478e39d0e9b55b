import type { Logger } from 'pino'
import { createEngine, type EngineKind } from './engine/createEngine.ts'
import type { Engine } from './engine/engine.ts'
import type { ExplorerTab } from './explorer/addExplorer.ts'
import { hubLimits, noLimits } from './pipeline/limit.ts'
import { bindScalars } from './supergraph/bindScalars.ts'
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
  readonly explorerTabs?: readonly ExplorerTab[]
  /** Lets `/ready` list the subgraphs. */
  readonly readSubgraphStates?: ProbeOptions['readSubgraphStates']
}

/** 1 MiB holds every honest query; files and batches have ways of their own. */
const bodyLimit = 1024 * 1024

const profiles = {
  hub: { limits: hubLimits, masking: true, headers: { forwarded: [], view: true } },
  plain: { limits: noLimits, masking: false, headers: { forwarded: ['authorization'], view: false } },
} as const

/** A gateway, ready to listen: supergraph → engine → pipeline → server. */
export async function createGateway(options: GatewayOptions): Promise<GatewayServer> {
  const { supergraphSdl, transport, profile, introspection, log, explorerTabs = [], readSubgraphStates } = options
  const engine = await createEngine(options.engine, { supergraphSdl, transport })
  if (profile === 'hub') bindScalars(engine.schema)
  const server = await createServer(engine, {
    ...profiles[profile],
    introspection,
    log,
    bodyLimit: profile === 'hub' ? bodyLimit : 16 * bodyLimit,
    explorerTabs,
    ...(readSubgraphStates && { readSubgraphStates }),
    report: (error, { requestId }) => log.error({ err: error, requestId }, 'an error was masked'),
  })
  return { listen: server.listen, close: () => closeInOrder(server, engine) }
}

/** Requests in flight still need the engine, so the server closes first. */
async function closeInOrder(server: GatewayServer, engine: Engine): Promise<void> {
  await server.close()
  await engine.stop()
}
