import { join } from 'node:path'
import type { Logger } from 'pino'
import { createReadActor } from '#schema/actor.ts'
import type { Clock } from '#schema/clock.ts'
import type { Database } from '#schema/database/pool.ts'
import { InternalError } from '#schema/errors.ts'
import { followSupergraphs } from '#schema/registry/followSupergraphs.ts'
import { createLastGood } from '#schema/registry/lastGood.ts'
import { readFeed } from '#schema/registry/notices.ts'
import { createRegistry, type Registry } from '#schema/registry/registry.ts'
import type { RegistryKeys, SignedSupergraph } from '#schema/registry/signing.ts'
import { isSameSchema } from '#schema/registry/schemaText.ts'
import { startWebhook } from '#schema/registry/webhook.ts'
import type { Admin } from '../../gateway/admin/addAdmin.ts'
import type { Gateway, GatewayOptions } from '../../gateway/createGateway.ts'
import type { UsageRecorder } from '../../gateway/usage/createUsageRecorder.ts'
import { codeSchemas } from './codeSchemas.ts'
import { createFieldUse } from './fieldUse.ts'
import { readSecret } from './secret.ts'
import { readRegistryKeys } from './registryKeys.ts'
import type { Environment, Settings } from './settings.ts'
import { readHubOpenSupergraph, readHubSupergraph } from './supergraph.ts'

/** What brings the registry's supergraph to a gateway, and the gateway's counts to the registry. */
export interface Delivery {
  /** The registry over HTTP. */
  readonly admin: Admin
  readonly usage: UsageRecorder
  /**
   * Makes a gateway over the best supergraph that it can serve: the registry's, else the last good one on disk, else that of
   * the code. @throws what `open` throws over the last of them.
   */
  open(open: (supergraph: SupergraphTexts) => Promise<Gateway>): Promise<Gateway>
  /** Hands the gateway every new supergraph of the registry. */
  follow(gateway: Gateway): void
  /** The subgraphs of what is served. */
  graphs(): readonly ServedGraph[]
  close(): Promise<void>
}

/** A subgraph as the supergraph names it. */
export interface ServedGraph {
  readonly name: string
  readonly url: string
}

/** A supergraph and its open part, as a gateway takes them. */
export type SupergraphTexts = Pick<GatewayOptions, 'supergraphSdl' | 'openSupergraphSdl'>

/** What the code has. @throws InternalError CONFIGURATION_INVALID where it was not composed. */
export const committedSupergraph = (): SupergraphTexts => ({
  supergraphSdl: readHubSupergraph(),
  openSupergraphSdl: readHubOpenSupergraph(),
})

const textsOf = ({ sdl, openSdl }: SignedSupergraph): SupergraphTexts => ({
  supergraphSdl: sdl,
  ...(openSdl !== '' && { openSupergraphSdl: openSdl }),
})

/** The last good supergraph, in the data folder. */
export const lastGoodFile = 'supergraph.json'

/** What a delivery needs of its process. */
export interface DeliveryOptions {
  readonly database: Database
  /** Whether the registry's migrations are applied. */
  readonly isPrepared: () => boolean
  readonly settings: Pick<Settings, 'dataFolder'>
  readonly environment: Environment
  readonly clock: Clock
  readonly log: Logger
}

/** Prepares the delivery; nothing is published or read before `open`. */
export async function openDelivery(options: DeliveryOptions): Promise<Delivery> {
  const { database, clock, log, settings, environment } = options
  const keys = await readRegistryKeys(environment, settings.dataFolder)
  const registry = createRegistry({ database, clock, keys })
  const served = createServed(join(settings.dataFolder, lastGoodFile), keys, log)
  const prepare = createPrepare(registry, keys, options)
  const usage = createFieldUse(database, options)
  const background: { stop(): Promise<void> }[] = []
  const url = environment['HUB_WEBHOOK_URL']
  if (url && keys.signer) background.push(startWebhook({ database, url, signer: keys.signer, clock, log }))
  const readActor = createReadActor(readSecret(environment, settings.dataFolder), clock)
  return {
    admin: { registry, readActor, readFeed: (range) => readFeed(database, range, clock) },
    usage,
    open: (open) =>
      served.openFirst({ registry: () => readRegistry(registry, prepare, options), disk: served.readDisk }, open),
    follow(gateway) {
      const take = async (supergraph: SignedSupergraph): Promise<void> => {
        if (!served.isSame(supergraph)) {
          await gateway.reload(supergraph.sdl)
          if (supergraph.openSdl !== '') await gateway.reloadOpen(supergraph.openSdl)
        }
        await served.keep(supergraph)
      }
      background.push(followSupergraphs({ database, verifier: keys.verifier, after: served.id(), prepare, take, log }))
    },
    graphs: () => served.graphs(),
    async close() {
      await Promise.all(background.map(({ stop }) => stop()))
      await usage.close()
    },
  }
}

/** `CODE` where what the code has is all there is to serve. */
type Source = () => Promise<SignedSupergraph | 'CODE' | undefined>

/**
 * While no outside subgraph is registered the hub need not wait: it serves what the code has, and publishes it meanwhile. Else the schemas in
 * the code are published first.
 */
async function readRegistry(
  registry: Registry,
  prepare: () => Promise<void>,
  { isPrepared }: DeliveryOptions,
): Promise<SignedSupergraph | 'CODE' | undefined> {
  if (!isPrepared()) throw waiting()
  const published = await registry.list()
  if (!published.some(({ source, kind }) => source === 'OUTSIDE' && kind !== 'RETIRE')) return 'CODE'
  await prepare()
  return registry.supergraph()
}

const waiting = () => new InternalError('STORE_UNAVAILABLE', 'The registry waits for its database and its migrations.')

/** What this process serves, in memory and on disk. */
function createServed(file: string, { verifier }: RegistryKeys, log: Logger) {
  const lastGood = createLastGood(file, verifier)
  let served = { id: 0, sdl: '', openSdl: '' }
  async function keep(supergraph: SignedSupergraph): Promise<void> {
    served = supergraph
    await lastGood
      .write(supergraph)
      .catch((error: unknown) => log.warn({ err: error }, 'the supergraph cannot be kept on disk'))
  }
  async function openFirst(
    sources: Readonly<Record<string, Source>>,
    open: Parameters<Delivery['open']>[0],
  ): Promise<Gateway> {
    for (const [source, read] of Object.entries(sources)) {
      try {
        const supergraph = await read()
        if (supergraph === 'CODE') break
        if (!supergraph) continue
        const gateway = await open(textsOf(supergraph))
        log.info({ source, supergraph: supergraph.id }, 'serving the supergraph')
        await keep(supergraph)
        return gateway
      } catch (error) {
        log.error({ err: error, source }, 'the supergraph from there cannot be served')
      }
    }
    const committed = committedSupergraph()
    served = { id: 0, sdl: committed.supergraphSdl, openSdl: committed.openSupergraphSdl ?? '' }
    return open(committed)
  }
  // Only the code's own supergraph is compared: the registry's have ids, and are taken once.
  const isSame = ({ sdl, openSdl }: SignedSupergraph): boolean =>
    served.id === 0 && isSameSchema(sdl, served.sdl) && isSameSchema(openSdl, served.openSdl)
  return { keep, isSame, openFirst, readDisk: lastGood.read, id: () => served.id, graphs: () => graphsOf(served.sdl) }
}

/** Publishes the schemas in the code once the registry can be used; a gateway without the private key leaves that to others. */
function createPrepare(registry: Registry, { signer }: RegistryKeys, { isPrepared, log }: DeliveryOptions) {
  let isPublished = signer === undefined
  return async (): Promise<void> => {
    if (!isPrepared()) throw waiting()
    if (isPublished) return
    const publisher = { who: 'heliograph start', why: 'the schemas in the code' }
    const { outcome, report } = await registry.publishCode(await codeSchemas(), publisher)
    isPublished = true
    if (outcome === 'REFUSED')
      log.error({ problems: report.problems }, 'the schemas in the code were refused; the former graph is served')
    else log.info({ outcome }, 'the schemas in the code are in the registry')
  }
}

/** The join specification names every subgraph with its address. */
function graphsOf(sdl: string): ServedGraph[] {
  const graphs = sdl.matchAll(/@join__graph\(name: ("[^"]*"), url: ("[^"]*")\)/g)
  return [...graphs].map(([, name = '""', url = '""']) => ({
    name: JSON.parse(name) as string,
    url: JSON.parse(url) as string,
  }))
}
