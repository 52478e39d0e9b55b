import { buildSubgraphSchema } from '@apollo/subgraph'
import Fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify'
import { type DocumentNode, type GraphQLFormattedError, type GraphQLSchema } from 'graphql'
import mercurius from 'mercurius'
import type { Logger } from 'pino'
import type { ReadActor } from './actor.ts'
import { readAsOf } from './asOf.ts'
import type { Clock } from './clock.ts'
import { closeConnectionsOnStop } from './closeConnections.ts'
import { type View, viewHeaders } from './context.ts'
import type { Database } from './database/pool.ts'
import { InternalError } from './errors.ts'
import type { Consumer, PublishedEntities } from './events/event.ts'
import type { CursorCodec } from './lists/cursor.ts'
import { negotiateLanguage } from './messages.ts'
import type { PublishingSettings } from './publishing/department.ts'
import type { ReceiptSigner } from './publishing/receipts.ts'
import { formatSubgraphErrors } from './subgraph/formatErrors.ts'
import { createContexts } from './subgraph/createContexts.ts'
import { completeResolvers, type Resolvers } from './subgraph/completeResolvers.ts'
import { readTypeDefs } from './subgraph/readTypeDefs.ts'
import type { UpwardPlatform } from './upwardPlatform.ts'

/** What a department says of itself: `subgraphs/<name>/index.ts` is one of these. */
export interface SubgraphManifest<Store = unknown, Loaders = unknown, Commands = unknown> {
  /** The name in the supergraph and of the PostgreSQL schema. */
  readonly name: string
  /** The port of the distributed topology. */
  readonly port: number
  /** The folder that holds `schema.graphql` and `prisma/migrations`. */
  readonly folder: string
  readonly resolvers: object
  openStore(environment: StoreEnvironment): Store
  /** Called once per request, so that nothing is remembered from one request to the next. */
  createLoaders(store: Store): Loaders
  /** What mutations do, made once; absent where the department has none. */
  createCommands?(environment: CommandEnvironment): Commands
  /** The records that others may know of, by table; none when absent. */
  readonly publishes?: PublishedEntities
  /** What the department does with others' events; nothing when absent. */
  readonly consumers?: readonly Consumer[]
}

/** What a store works with. */
export interface StoreEnvironment {
  readonly database: Database
  readonly cursors: CursorCodec
}

/** What commands work with. */
export interface CommandEnvironment extends StoreEnvironment {
  readonly clock: Clock
  readonly receipts: ReceiptSigner
  /** How publications are taken; the defaults when absent. */
  readonly publishing?: PublishingSettings
  /** Where a department reports to the level above; nowhere when absent. */
  readonly upwardPlatform?: UpwardPlatform
}

/** What a running subgraph needs from its process. */
export interface SubgraphEnvironment extends CommandEnvironment {
  readonly readActor: ReadActor
  readonly log: Logger
  /**
   * Whether the migrations are applied; true when absent. Until then every operation is answered with STORE_UNAVAILABLE
   * instead of running on tables of another age.
   */
  readonly isPrepared?: () => boolean
}

/** One GraphQL request to a subgraph; the transports of the gateway send exactly this. */
export interface SubgraphOperation {
  readonly query: string
  readonly operationName?: string
  readonly variables: Readonly<Record<string, unknown>>
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
}

/** The answer: never a throw, never another HTTP status than 200, so that partial data always arrives. */
export interface SubgraphResult {
  readonly data?: unknown
  readonly errors?: readonly GraphQLFormattedError[]
}

/** A running subgraph: called in the same process, or listening for HTTP. */
export interface Subgraph {
  readonly name: string
  readonly schema: GraphQLSchema
  execute(operation: SubgraphOperation): Promise<SubgraphResult>
  /** Whether its migrations are applied and its database answers. */
  isReady(): Promise<boolean>
  /** Serves `POST /graphql`, `/health` and `/ready`; returns its URL. */
  listen(address: { readonly host: string; readonly port: number }): Promise<string>
  close(): Promise<void>
}

/** Makes `Manifest` keep the types of its store and loaders while it is written. */
export const defineSubgraph = <Store, Loaders, Commands>(manifest: SubgraphManifest<Store, Loaders, Commands>) =>
  manifest

/** The type definitions of a subgraph: the shared ones and its own. */
export const subgraphTypeDefs = ({ folder }: Pick<SubgraphManifest, 'folder'>): DocumentNode => readTypeDefs(folder)

/** Builds a subgraph on mercurius, compiled on second use (`jit`), with fresh loaders for every request. */
export async function createSubgraph<Store, Loaders, Commands>(
  manifest: SubgraphManifest<Store, Loaders, Commands>,
  environment: SubgraphEnvironment,
): Promise<Subgraph> {
  const typeDefs = subgraphTypeDefs(manifest)
  const resolvers = completeResolvers(typeDefs, manifest.resolvers as Resolvers)
  const schema = buildSubgraphSchema({ typeDefs, resolvers })
  const contextOf = createContexts(manifest, environment)
  const log = environment.log.child({ subgraph: manifest.name })
  const app = createApp(log)
  await app.register(mercurius, { schema, jit: 1, routes: false, errorFormatter: passErrors })

  const { isPrepared = () => true } = environment

  async function execute(operation: SubgraphOperation): Promise<SubgraphResult> {
    if (!isPrepared()) return { data: null, errors: formatSubgraphErrors([waiting(manifest.name)], log) }
    try {
      const { data, errors } = await app.graphql(
        operation.query,
        { ...contextOf(await readView(operation.headers, environment)) },
        { ...operation.variables },
        operation.operationName,
      )
      return errors ? { data, errors: formatSubgraphErrors(errors, log) } : { data }
    } catch (error) {
      return { errors: formatSubgraphErrors([error], log) }
    }
  }

  const isReady = async () => isPrepared() && (await answers(environment.database))
  addRoutes(app, execute, isReady)
  await app.ready()
  return {
    name: manifest.name,
    schema,
    execute,
    isReady,
    listen: (address) => app.listen(address),
    close: () => app.close(),
  }
}

/** A batch of entity references of a large page fits. */
const bodyLimit = 16 * 1024 * 1024

function createApp(log: Logger): FastifyInstance {
  const app = Fastify({
    loggerInstance: log as FastifyBaseLogger,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit,
  })
  closeConnectionsOnStop(app)
  return app
}

/** Errors leave mercurius as they are; `formatSubgraphErrors` is the one place that formats them. */
const passErrors = ({ data, errors }: { data?: unknown; errors: readonly unknown[] }) =>
  ({ statusCode: 200, response: { data, errors } }) as never

async function readView(
  headers: SubgraphOperation['headers'],
  { clock, readActor }: SubgraphEnvironment,
): Promise<View> {
  const text = (name: keyof typeof viewHeaders) => String(headers[viewHeaders[name]] ?? '')
  const asOf = readAsOf(text('asOf'), clock)
  return {
    language: negotiateLanguage(text('language')),
    requestId: text('requestId'),
    clock: asOf === null ? clock : () => asOf,
    asOf,
    actor: await readActor(text('actor')),
  }
}

const waiting = (name: string) =>
  new InternalError('STORE_UNAVAILABLE', `${name} waits for its database and its migrations.`)

const answers = (database: Database): Promise<boolean> =>
  database.query('ready', 'SELECT 1', []).then(
    () => true,
    () => false,
  )

function addRoutes(app: FastifyInstance, execute: Subgraph['execute'], isReady: Subgraph['isReady']): void {
  app.post<{ Body: Partial<SubgraphOperation> | null }>('/graphql', ({ body, headers }) => {
    const { query = '', operationName, variables } = body ?? {}
    return execute({ query, variables: variables ?? {}, headers, ...(operationName && { operationName }) })
  })
  app.get('/health', () => ({ status: 'alive' }))
  app.get('/ready', async (_request, reply) => {
    const ready = await isReady()
    return reply.code(ready ? 200 : 503).send({ status: ready ? 'ready' : 'waiting for the database' })
  })
}
