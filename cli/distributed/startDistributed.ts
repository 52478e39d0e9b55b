import type { SubgraphManifest } from '#schema/createSubgraph.ts'
import { say } from '../graceful.ts'
import type { Running } from '../graceful.ts'
import { assertPortFree } from '../hub/listen.ts'
import { type DataOptions, fillData, type HubData, openData } from '../hub/openData.ts'
import { registryName } from '../hub/preparation.ts'
import { readSecret } from '../hub/secret.ts'
import { type Environment, readSubgraphUrl } from '../hub/settings.ts'
import { defaultSubgraphUrl, loadManifests } from '../hub/subgraphs.ts'
import { type Child, keepRunning } from './child.ts'

/** The distributed topology on this machine. */
export interface RunningTopology extends Running {
  /** The gateways' URLs. */
  readonly urls: readonly string[]
}

/** The embedded server takes 60 connections: five for each of eight subgraphs leave room for the parent and for commands. */
const connectionsPerProcess = '5'

/**
 * The services of `docker-compose.yml` as plain processes: the databases here, one process per subgraph, the relay of events,
 * two gateways on `PORT` and `PORT` + 1. Resolves when all answer. Closing drains the gateways, then the relay, then the
 * subgraphs, then the database.
 */
export async function startDistributed(options: DataOptions): Promise<RunningTopology> {
  const manifests = await loadManifests()
  await using opened = new AsyncDisposableStack()
  const data = opened.adopt(await openData(manifests, options), ({ close }) => close())
  const places = manifests.map((manifest) => placeOf(manifest, options.environment))
  const gatewayPorts = portsOf(options.settings.port)
  for (const place of places) await assertPortFree(place)
  for (const port of gatewayPorts) await assertPortFree({ ...options.settings, port })
  await fillData(data, options)
  const shared = { ...options.environment, HELIOGRAPH_SECRET: secretOf(options) }
  const subgraphs = opened.adopt(
    places.map((place) => startSubgraph(place, data, shared)),
    stopAll,
  )
  const relay = opened.adopt([startService('relay', relayEnvironment(places, data, shared))], stopAll)
  const isPrepared = ({ name }: Child) => data.preparation.isPrepared(name)
  await Promise.all(subgraphs.map((child) => (isPrepared(child) ? child.ready : child.listening)))
  const gateways = opened.adopt(
    gatewayPorts.map((port, index) =>
      startGateway(`gateway-${index + 1}`, port, places, { ...shared, ...registryOf(data) }),
    ),
    stopAll,
  )
  const urls = await Promise.all(gateways.map(({ listening }) => listening))
  await Promise.all(relay.map(({ listening }) => listening))
  const closing = opened.move()
  return { urls, close: () => closing.disposeAsync() }
}

const secretOf = ({ environment, settings }: DataOptions) => readSecret(environment, settings.dataFolder)

/** The gateways share the registry, and the key in the data folder. */
const registryOf = ({ databases }: HubData): Environment => ({ REGISTRY_DATABASE_URL: databases.urls[registryName] })

/** Any two free ports for 0, else the port and the next. */
const portsOf = (port: number): readonly number[] => (port === 0 ? [0, 0] : [port, port + 1])

/** Where a subgraph's process listens. */
interface Place {
  readonly name: string
  readonly host: string
  readonly port: number
  readonly url: string
  /** The variable that changes it. */
  readonly setting: string
}

function placeOf(manifest: SubgraphManifest, environment: Environment): Place {
  const { name } = manifest
  const url = readSubgraphUrl(environment, name, defaultSubgraphUrl(manifest))
  const { hostname, port } = new URL(url)
  return { name, host: hostname, port: Number(port || 80), url, setting: `${name.toUpperCase()}_URL` }
}

const startSubgraph = ({ name, host, port }: Place, { databases }: HubData, shared: Environment): Child =>
  startService(name, {
    DATABASE_CONNECTIONS: connectionsPerProcess,
    ...shared,
    HOST: host,
    PORT: String(port),
    [`${name.toUpperCase()}_DATABASE_URL`]: databases.urls[name],
  })

/** Its probe may have any port: nothing here asks it. */
const relayEnvironment = (places: readonly Place[], { databases }: HubData, shared: Environment): Environment => ({
  ...shared,
  PORT: '0',
  ...Object.fromEntries(places.map(({ name }) => [`${name.toUpperCase()}_DATABASE_URL`, databases.urls[name]])),
})

const startGateway = (name: string, port: number, places: readonly Place[], shared: Environment): Child =>
  startService(
    name,
    { ...shared, ...Object.fromEntries(places.map(({ setting, url }) => [setting, url])), PORT: String(port) },
    'gateway',
  )

/** A child that runs `start --only <service>`. */
const startService = (name: string, environment: Environment, service = name): Child =>
  keepRunning({ name, command: ['start', '--only', service], environment, onLine: printAs(name) })

const printAs = (name: string) => (line: string) => void process.stdout.write(`${name.padEnd(12)} | ${line}\n`)

const stopAll = async (children: readonly Child[]): Promise<void> => {
  say(`stopping ${children.map(({ name }) => name).join(', ')}`)
  await Promise.all(children.map(({ stop }) => stop()))
}
