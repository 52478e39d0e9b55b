import { pino } from 'pino'
import type { Clock } from '#schema/clock.ts'
import { createSubgraph, type Subgraph } from '#schema/createSubgraph.ts'
import { type Database, openDatabase } from '#schema/database/pool.ts'
import type { UpwardPlatform } from '#schema/upwardPlatform.ts'
import { composeHub, composeHubOpen } from '../../cli/compose.ts'
import { loadManifests } from '../../cli/hub/subgraphs.ts'
import { createWorld } from '../../demo/world/createWorld.ts'
import type { World } from '../../demo/world/types.ts'
import { createGateway } from '../../gateway/createGateway.ts'
import type { EngineKind } from '../../gateway/engine/createEngine.ts'
import type { Mount } from '../../gateway/mounts.ts'
import { createLocalTransport } from '../../gateway/transport/local.ts'
import type { Transport } from '../../gateway/transport/transport.ts'
import { createDistrictDatabase } from './districtDatabase.ts'
import { testClock, testDistrict, testSecrets } from './openSubgraph.ts'

/** What a GraphQL answer looks like to a test. */
export interface HubAnswer {
  // Tests read answers by path; their expectations are literal, so a wrong shape fails there.
  // oxlint-disable-next-line no-explicit-any
  readonly data?: any
  readonly errors?: readonly { message: string; path?: (string | number)[]; extensions: Record<string, unknown> }[]
}

/** The whole hub over a database of its own, behind real HTTP. */
export interface TestHub {
  readonly url: string
  readonly world: World
  readonly database: Database
  /** The subgraphs by name; each may listen for HTTP besides. */
  readonly subgraphs: ReadonlyMap<string, Subgraph>
  /** Sends a query and returns the answer. */
  query(
    query: string,
    variables?: Readonly<Record<string, unknown>>,
    headers?: Readonly<Record<string, string>>,
  ): Promise<HubAnswer>
  /** The answer's data; fails where there are errors. */
  data(
    query: string,
    variables?: Readonly<Record<string, unknown>>,
    headers?: Readonly<Record<string, string>>,
  ): Promise<HubAnswer['data']>
  /** The SQL statements that `work` sends. */
  statementsOf(work: () => Promise<unknown>): Promise<string[]>
  close(): Promise<void>
}

export interface TestHubOptions {
  readonly engine?: EngineKind
  readonly introspection?: boolean
  /** The time that all of the hub sees; it stands still where absent. */
  readonly clock?: Clock
  /** Stands between the gateway and a subgraph, for failures. */
  readonly transport?: (name: string, subgraph: Transport) => Transport
  /** Where it reports to the city; nowhere when absent. */
  readonly upwardPlatform?: UpwardPlatform
  /** What else answers at its port. */
  readonly mounts?: readonly Mount[]
}

/** Starts the hub over the demonstration district, which is made once per run and cloned for each caller. */
export async function startHub({
  engine = 'compiled',
  introspection = true,
  clock = testClock,
  transport,
  upwardPlatform,
  mounts = [],
}: TestHubOptions = {}): Promise<TestHub> {
  const manifests = await loadManifests()
  const { url: databaseUrl, drop } = await createDistrictDatabase()
  const database = openDatabase(databaseUrl)
  const log = pino({ level: 'silent' })
  const environment = { database, ...testSecrets, clock, log, ...(upwardPlatform && { upwardPlatform }) }
  const opened = await Promise.all(manifests.map((manifest) => createSubgraph(manifest, environment)))
  const subgraphs = new Map<string, Subgraph>(opened.map((subgraph) => [subgraph.name, subgraph]))
  const gateway = await createGateway({
    supergraphSdl: await composeHub(),
    openSupergraphSdl: await composeHubOpen(),
    transport: ({ name }) => {
      const local = createLocalTransport(byName(Object.fromEntries(subgraphs), name))
      return transport ? transport(name, local) : local
    },
    profile: 'hub',
    engine,
    introspection,
    log,
    clock,
    mounts,
  })
  const url = await gateway.listen({ host: '127.0.0.1', port: 0 })

  const query: TestHub['query'] = async (text, variables = {}, headers = {}) => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query: text, variables }),
    })
    return (await response.json()) as HubAnswer
  }
  return {
    url,
    world: createWorld(testDistrict),
    database,
    subgraphs,
    query,
    async data(text, variables, headers) {
      const { data, errors } = await query(text, variables, headers)
      if (errors) throw new Error(`Expected no errors, received ${JSON.stringify(errors, null, 2)}`)
      return data
    },
    async statementsOf(work) {
      const statements: string[] = []
      const stop = database.onStatement((text) => statements.push(text))
      await work()
      stop()
      return statements
    },
    async close() {
      await gateway.close()
      await Promise.all(opened.map((subgraph) => subgraph.close()))
      await database.pool.end()
      await drop()
    },
  }
}

function byName<Value>(values: Readonly<Record<string, Value>>, name: string): Value {
  const value = values[name]
  if (value === undefined) throw new TypeError(`There is no subgraph ${name}.`)
  return value
}
