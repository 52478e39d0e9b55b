import { createReadActor } from '#schema/actor.ts'
import type { Subgraph, SubgraphManifest } from '#schema/createSubgraph.ts'
import { createSubgraph } from '#schema/createSubgraph.ts'
import { createCursorCodec } from '#schema/lists/cursor.ts'
import { createReceiptSigner } from '#schema/publishing/receipts.ts'
import { createGateway, type Gateway } from '../../gateway/createGateway.ts'
import type { Mount } from '../../gateway/mounts.ts'
import { createLocalTransport } from '../../gateway/transport/local.ts'
import { createOutsideTransport } from '../../gateway/transport/outside.ts'
import type { HubDatabases } from './databases.ts'
import { type Delivery, openDelivery } from './delivery.ts'
import { readExplorerTabs } from './explorerTabs.ts'
import { assertPortFree, listenAt } from './listen.ts'
import { openIntake } from './openIntake.ts'
import { openRelay } from './openRelay.ts'
import { type DataOptions, fillData, type HubData, openData } from './openData.ts'
import { registryName } from './preparation.ts'
import { readSecret } from './secret.ts'
import { answersGraphql, readStates } from './subgraphStates.ts'
import { loadManifests } from './subgraphs.ts'

/** How to start the embedded hub: everything in this process. */
export type HubOptions = DataOptions

/** A hub that listens. */
export interface RunningHub {
  readonly url: string
  readonly databases: HubDatabases
  /** Drains the gateway, then closes the subgraphs, then the databases. */
  close(): Promise<void>
}

/**
 * Database → migrations → demonstration data → relay → subgraphs → gateway → listen. What was opened is closed when a step fails. A
 * subgraph whose own database cannot be reached does not keep the hub from starting: its fields fail with a code, and it
 * answers without a restart once the database is back and migrated.
 */
export async function startHub(options: HubOptions): Promise<RunningHub> {
  const { settings } = options
  const manifests = await loadManifests()
  await using opened = new AsyncDisposableStack()
  const data = opened.adopt(await openData(manifests, options), ({ close }) => close())
  await assertPortFree(settings)
  await fillData(data, options)
  const { clock, log } = options
  opened.adopt(openRelay({ manifests, urls: data.databases.urls, nats: settings.nats, clock, log }), ({ close }) =>
    close(),
  )
  const subgraphs = opened.adopt(await openSubgraphs(manifests, data, options), closeAll)
  const delivery = opened.adopt(await openHubDelivery(data, options), ({ close }) => close())
  const intake = await openIntake(options)
  const gateway = opened.adopt(await openGateway(subgraphs, delivery, intake.mount, options), ({ close }) => close())
  delivery.follow(gateway)
  const url = await listenAt(gateway, settings)
  // Closed before the gateway, which answers the batches that are on their way.
  opened.defer(() => intake.close())
  await intake.start(url)
  const closing = opened.move()
  return { url, databases: data.databases, close: () => closing.disposeAsync() }
}

type Subgraphs = ReadonlyMap<string, Subgraph>

async function openSubgraphs(
  manifests: readonly SubgraphManifest[],
  { databases, preparation }: HubData,
  { settings, environment, clock, log }: HubOptions,
): Promise<Subgraphs> {
  const secret = readSecret(environment, settings.dataFolder)
  const cursors = createCursorCodec(secret)
  const readActor = createReadActor(secret, clock)
  const receipts = createReceiptSigner(secret)
  const { publishing, upwardPlatform } = settings
  const subgraphs = new Map<string, Subgraph>()
  for (const manifest of manifests) {
    const { name } = manifest
    const database = databases.byName[name]
    if (!database) throw new TypeError(`No database was opened for ${name}.`)
    const isPrepared = () => preparation.isPrepared(name)
    subgraphs.set(
      name,
      await createSubgraph(manifest, {
        database,
        cursors,
        readActor,
        receipts,
        publishing,
        ...(upwardPlatform && { upwardPlatform }),
        clock,
        log,
        isPrepared,
      }),
    )
  }
  return subgraphs
}

const closeAll = async (subgraphs: Subgraphs): Promise<void> =>
  void (await Promise.all([...subgraphs.values()].map(({ close }) => close())))

function openHubDelivery({ databases, preparation }: HubData, options: HubOptions): Promise<Delivery> {
  const database = databases.byName[registryName]
  if (!database) throw new TypeError('No database was opened for the registry.')
  return openDelivery({ ...options, database, isPrepared: () => preparation.isPrepared(registryName) })
}

const openGateway = (
  subgraphs: Subgraphs,
  delivery: Delivery,
  mount: Mount,
  { settings, clock, log }: HubOptions,
): Promise<Gateway> =>
  delivery.open((supergraph) =>
    createGateway({
      ...supergraph,
      transport: ({ name, url }) => {
        const own = subgraphs.get(name)
        return own ? createLocalTransport(own) : createOutsideTransport({ name, url })
      },
      profile: 'hub',
      engine: settings.engine,
      introspection: !settings.production,
      clock,
      log,
      recordUse: delivery.usage.record,
      admin: delivery.admin,
      explorerTabs: readExplorerTabs(),
      mounts: [mount],
      readSubgraphStates: () =>
        readStates(
          delivery.graphs().map(({ name, url }) => [name, subgraphs.get(name)?.isReady ?? (() => answersGraphql(url))]),
        ),
    }),
  )
