import type { Logger } from 'pino'
import type { Clock } from '#schema/clock.ts'
import { openDatabase } from '#schema/database/pool.ts'
import { createGateway, type Gateway, type GatewayOptions } from '../../gateway/createGateway.ts'
import { createHttpTransport } from '../../gateway/transport/http.ts'
import { createOutsideTransport } from '../../gateway/transport/outside.ts'
import { say } from '../graceful.ts'
import { committedSupergraph, type Delivery, openDelivery, type SupergraphTexts } from '../hub/delivery.ts'
import { readExplorerTabs } from '../hub/explorerTabs.ts'
import { listenAt } from '../hub/listen.ts'
import { createPreparation, migrationTargets, registryName } from '../hub/preparation.ts'
import { type Environment, givenDatabaseUrl, readSubgraphUrl, type Settings } from '../hub/settings.ts'
import { answersGraphql, isReadyOverHttp, readStates } from '../hub/subgraphStates.ts'
import { subgraphFolders } from '../hub/subgraphs.ts'
import { tellParent } from './parent.ts'
import type { Service } from './serveSubgraph.ts'

/** What a gateway of the distributed topology needs from its process. */
interface GatewayServiceOptions {
  readonly settings: Settings
  readonly environment: Environment
  readonly clock: Clock
  readonly log: Logger
}

/**
 * The hub's gateway over HTTP subgraphs, each of ours at `<NAME>_URL` or where the supergraph says. With REGISTRY_DATABASE_URL (or
 * DATABASE_URL) it serves the registry's supergraph, else that of the code. It needs neither the subgraphs nor the registry to start, and
 * keeps nothing between requests, so that there may be any number of it.
 */
export async function serveGateway(options: GatewayServiceOptions): Promise<Service> {
  await using opened = new AsyncDisposableStack()
  const registryUrl = givenDatabaseUrl(options.environment, registryName)
  const delivery = registryUrl === undefined ? undefined : await openRegistryDelivery(registryUrl, options, opened)
  const gateway = opened.adopt(
    await (delivery
      ? delivery.open((supergraph) => openGateway(supergraph, options, delivery))
      : openGateway(committedSupergraph(), options)),
    ({ close }) => close(),
  )
  delivery?.follow(gateway)
  const url = await listenAt(gateway, options.settings)
  say(`gateway listens at ${url}/graphql`)
  tellParent({ state: 'listening', url })
  tellParent({ state: 'ready' })
  const closing = opened.move()
  return { url, close: () => closing.disposeAsync() }
}

/** One listens; the others read the newest supergraph and write counts. */
const registryConnections = 3

async function openRegistryDelivery(
  url: string,
  options: GatewayServiceOptions,
  opened: AsyncDisposableStack,
): Promise<Delivery> {
  const { log } = options
  const database = opened.adopt(openDatabase(url, { log, maxConnections: registryConnections }), ({ pool }) =>
    pool.end(),
  )
  const targets = migrationTargets([], { byName: { [registryName]: database } })
  const preparation = opened.adopt(createPreparation(targets, log), ({ stop }) => stop())
  const onFailure = (error: unknown) => log.error({ err: error }, 'the database of the registry cannot be used')
  if (!(await preparation.attempt())) preparation.keepTrying({ onPrepared: () => undefined, onFailure })
  const isPrepared = () => preparation.isPrepared(registryName)
  return opened.adopt(await openDelivery({ ...options, database, isPrepared }), ({ close }) => close())
}

function openGateway(
  supergraph: SupergraphTexts,
  { settings, environment, clock, log }: GatewayServiceOptions,
  delivery?: Delivery,
): Promise<Gateway> {
  const own = new Set(subgraphFolders())
  const addresses = new Map<string, string>()
  const transport: GatewayOptions['transport'] = ({ name, url }) => {
    if (!own.has(name)) return createOutsideTransport({ name, url })
    const address = readSubgraphUrl(environment, name, url)
    addresses.set(name, address)
    return createHttpTransport({ name, url: address })
  }
  const outside = () => (delivery?.graphs() ?? []).filter(({ name }) => !own.has(name))
  const probes = () => [
    ...[...addresses].map(([name, url]) => [name, () => isReadyOverHttp(url)] as const),
    ...outside().map(({ name, url }) => [name, () => answersGraphql(url)] as const),
  ]
  return createGateway({
    ...supergraph,
    transport,
    profile: 'hub',
    engine: settings.engine,
    introspection: !settings.production,
    clock,
    log,
    ...(delivery && { recordUse: delivery.usage.record, admin: delivery.admin }),
    explorerTabs: readExplorerTabs(),
    readSubgraphStates: () => readStates(probes()),
  })
}
