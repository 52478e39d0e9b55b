import { createGateway } from '../../gateway/createGateway.ts'
import { createHttpTransport } from '../../gateway/transport/http.ts'
import { say } from '../graceful.ts'
import { readExplorerTabs } from '../hub/explorerTabs.ts'
import { listenAt } from '../hub/listen.ts'
import { readSubgraphUrl } from '../hub/settings.ts'
import { isReadyOverHttp, readStates } from '../hub/subgraphStates.ts'
import { readHubOpenSupergraph, readHubSupergraph } from '../hub/supergraph.ts'
import { tellParent } from './parent.ts'
import type { Service, ServiceOptions } from './serveSubgraph.ts'

/**
 * The hub's gateway over HTTP subgraphs, each at `<NAME>_URL` or where the supergraph says. It needs none of them to start,
 * and keeps nothing between requests, so that there may be any number of it.
 */
export async function serveGateway({ settings, environment, log }: Omit<ServiceOptions, 'clock'>): Promise<Service> {
  const addresses = new Map<string, string>()
  const gateway = await createGateway({
    supergraphSdl: readHubSupergraph(),
    openSupergraphSdl: readHubOpenSupergraph(),
    transport: ({ name, url }) => {
      const address = readSubgraphUrl(environment, name, url)
      addresses.set(name, address)
      return createHttpTransport({ name, url: address })
    },
    profile: 'hub',
    engine: settings.engine,
    introspection: !settings.production,
    log,
    explorerTabs: readExplorerTabs(),
    readSubgraphStates: () => readStates([...addresses].map(([name, url]) => [name, () => isReadyOverHttp(url)])),
  })
  const url = await listenAt(gateway, settings)
  say(`gateway listens at ${url}/graphql`)
  tellParent({ state: 'listening', url })
  tellParent({ state: 'ready' })
  return { url, close: gateway.close }
}
