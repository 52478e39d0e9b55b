import type { Logger } from 'pino'
import { type Clock, systemClock } from '#schema/clock.ts'
import { viewHeaders } from '#schema/context.ts'
import type { Admin } from './admin/addAdmin.ts'
import { createEngine, type EngineKind } from './engine/createEngine.ts'
import type { ExplorerTab } from './explorer/addExplorer.ts'
import { createHandle, type PipelineOptions } from './pipeline/handle.ts'
import { hubLimits, noLimits } from './pipeline/limit.ts'
import type { ReportError } from './pipeline/mask.ts'
import { bindScalars } from './supergraph/bindScalars.ts'
import { createServing, type Serving } from './supergraph/serving.ts'
import type { ProbeOptions } from './probes.ts'
import type { Mount } from './mounts.ts'
import { createServer, type Endpoint, type GatewayServer } from './server.ts'
import type { Transport } from './transport/transport.ts'

/** What a gateway serves and how. */
export interface GatewayOptions {
  readonly supergraphSdl: string
  /** The open part of that supergraph, served at `/open/graphql` besides: queries only, and no credentials reach a subgraph. */
  readonly openSupergraphSdl?: string
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
  /** Told of every operation before it is executed. */
  readonly recordUse?: PipelineOptions['recordUse']
  /** The registry, for `/admin/registry`. */
  readonly admin?: Admin
  /** What else answers at its port. */
  readonly mounts?: readonly Mount[]
  /** Lets `/ready` list the subgraphs. */
  readonly readSubgraphStates?: ProbeOptions['readSubgraphStates']
}

/** A batch of 5,000 full records fits, some 400 bytes each with room for longer texts. */
const bodyLimit = 16 * 1024 * 1024

const profiles = {
  hub: { limits: hubLimits, masking: true, headers: { forwarded: ['authorization', viewHeaders.asOf], view: true } },
  plain: { limits: noLimits, masking: false, headers: { forwarded: ['authorization'], view: false } },
} as const

/** A gateway that listens, and takes another supergraph while it does. */
export interface Gateway extends GatewayServer, Pick<Serving, 'reload'> {
  /** The same for the open part. @throws TypeError where the gateway was made without one. */
  reloadOpen: Serving['reload']
}

/** A gateway, ready to listen: supergraph → engine → pipeline → server. */
export async function createGateway(options: GatewayOptions): Promise<Gateway> {
  const { supergraphSdl, openSupergraphSdl, profile, introspection, log, clock = systemClock } = options
  const { explorerTabs = [], mounts = [], readSubgraphStates, recordUse, admin } = options
  const report: ReportError = (error, { requestId }) => log.error({ err: error, requestId }, 'an error was masked')
  const pipeline = { ...profiles[profile], introspection, clock, report, ...(recordUse && { recordUse }) }
  const full = await openEndpoint('/graphql', supergraphSdl, options, pipeline)
  const open =
    openSupergraphSdl && (await openEndpoint('/open/graphql', openSupergraphSdl, options, anonymous(pipeline)))
  const endpoints = open ? [full, open] : [full]
  const server = await createServer(endpoints, {
    ...pipeline,
    log,
    bodyLimit,
    explorerTabs,
    ...(admin && { admin }),
    mounts,
    ...(readSubgraphStates && { readSubgraphStates }),
  })
  // Requests in flight still need the engines, so the server closes first.
  const close = async () => {
    await server.close()
    await Promise.all(endpoints.map(({ serving }) => serving.stop()))
  }
  const reloadOpen: Gateway['reloadOpen'] = (sdl) => {
    if (!open) throw new TypeError('This gateway serves no open part.')
    return open.serving.reload(sdl)
  }
  return { listen: server.listen, reload: full.serving.reload, reloadOpen, close }
}

async function openEndpoint(
  path: string,
  sdl: string,
  { engine: kind, transport, profile, log }: GatewayOptions,
  pipeline: PipelineOptions,
): Promise<Endpoint> {
  const serving = await createServing(sdl, {
    async makeEngine(supergraphSdl) {
      const engine = await createEngine(kind, { supergraphSdl, transport }, log)
      if (profile === 'hub') bindScalars(engine.schema)
      return engine
    },
    makeHandle: (engine) => createHandle(engine, pipeline),
  })
  return { path, serving, headers: pipeline.headers }
}

/** What is open is open to all alike, so nobody's credentials go along. */
const anonymous = (pipeline: PipelineOptions): PipelineOptions => {
  const forwarded = pipeline.headers.forwarded.filter((name) => name !== 'authorization')
  return { ...pipeline, headers: { ...pipeline.headers, forwarded } }
}
