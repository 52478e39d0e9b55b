import { fastifyApolloHandler } from '@as-integrations/fastify'
import Fastify, {
  type FastifyBaseLogger,
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  LogController,
} from 'fastify'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import type { Logger } from 'pino'
import { closeConnectionsOnStop } from '#schema/closeConnections.ts'
import { ClientError } from '#schema/errors.ts'
import { addAdmin, type Admin } from './admin/addAdmin.ts'
import { createApolloFront } from './apollo.ts'
import { addExplorer, type ExplorerTab } from './explorer/addExplorer.ts'
import { hotHeaders, readHotRequest, writeAnswer } from './hotPath.ts'
import { addMounts, type Mount } from './mounts.ts'
import type { PipelineOptions } from './pipeline/handle.ts'
import { type HeaderPolicy, identify, type Identity } from './pipeline/identify.ts'
import { mask, maskNames, passThrough, type ReportError } from './pipeline/mask.ts'
import { addProbes, type ProbeOptions } from './probes.ts'
import type { Serving } from './supergraph/serving.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks; read once per request. */
    identity: Identity
  }
}

/** One graph at one path. */
export interface Endpoint {
  /** `/graphql`. */
  readonly path: string
  readonly serving: Serving
  /** Which headers of a client go on to the subgraphs. */
  readonly headers: HeaderPolicy
}

/** What the HTTP server of a gateway needs. */
export interface ServerOptions extends PipelineOptions, Pick<ProbeOptions, 'readSubgraphStates'> {
  readonly log: Logger
  /** Largest request body in bytes. */
  readonly bodyLimit: number
  /** The tabs that GraphiQL opens with. */
  readonly explorerTabs: readonly ExplorerTab[]
  /** The registry's admin API, where this gateway has a registry. */
  readonly admin?: Admin
  /** What else answers here. */
  readonly mounts: readonly Mount[]
}

/** A gateway that can listen. */
export interface GatewayServer {
  /** Returns the URL it listens at. Port 0 takes a free one. */
  listen(address: { readonly host: string; readonly port: number }): Promise<string>
  /** Answers `/ready` with 503, lets running requests finish, and closes. */
  close(): Promise<void>
}

/** The HTTP server: each endpoint through an Apollo Server of its own, `/health`, `/ready`, `/explorer`. */
export async function createServer(endpoints: readonly Endpoint[], options: ServerOptions): Promise<GatewayServer> {
  const { log, bodyLimit } = options
  const app = Fastify({
    loggerInstance: log as FastifyBaseLogger,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit,
    forceCloseConnections: 'idle',
  })
  let stopping = false
  closeConnectionsOnStop(app)
  addBodyParser(app)
  app.decorateRequest('identity')
  for (const endpoint of endpoints) await addGraphql(app, endpoint, options)
  const { readSubgraphStates } = options
  addProbes(app, { isStopping: () => stopping, ...(readSubgraphStates && { readSubgraphStates }) })
  addExplorer(app, options.explorerTabs)
  if (options.admin) addAdmin(app, options.admin)
  addMounts(app, options.mounts)
  const refuse = (request: FastifyRequest, reply: FastifyReply, status: number, refusal: Error) => {
    const identity = request.identity ?? identify(request.headers, options.headers)
    const masked = mask(new GraphQLError(refusal.message, { originalError: refusal }), identity, options.report)
    return reply.code(status).send({ errors: [masked] })
  }
  app.setErrorHandler<FastifyError | ClientError>((error, request, reply) => {
    const refusal = toClientError(error, bodyLimit)
    const status =
      error instanceof ClientError ? statusOf(error) : refusal instanceof ClientError ? (error.statusCode ?? 400) : 500
    return refuse(request, reply, status, refusal)
  })
  app.setNotFoundHandler((request, reply) =>
    refuse(request, reply, 404, new ClientError('NOT_FOUND', 'PATH_UNKNOWN', { method: request.method })),
  )
  return {
    listen: ({ host, port }) => app.listen({ host, port }),
    async close() {
      stopping = true
      await app.close()
    },
  }
}

async function addGraphql(app: FastifyInstance, endpoint: Endpoint, options: ServerOptions): Promise<void> {
  const { path, serving, headers: passed } = endpoint
  const apollo = await createApolloFront({
    serving,
    introspection: options.introspection,
    maxTokens: options.limits.maxTokens,
    clean: (error, identity) => {
      const hide = options.introspection ? mask : maskNames
      const cleaned = options.masking ? hide(error, identity, options.report) : passThrough(error)
      return Object.assign(new GraphQLError(cleaned.message), { toJSON: () => cleaned })
    },
  })
  const context = ({ headers, identity }: FastifyRequest) => Promise.resolve({ headers, identity })
  const throughApollo = fastifyApolloHandler(apollo, { context })
  app.route({
    method: ['GET', 'POST', 'OPTIONS'],
    url: path,
    async onRequest(request, reply) {
      request.identity = identify(request.headers, passed)
      reply.header('x-request-id', request.identity.requestId)
    },
    async onResponse({ method, identity: { requestId } }, { statusCode, elapsedTime }) {
      options.log.info({ requestId, method, statusCode, elapsedMs: Math.round(elapsedTime) }, 'answered')
    },
    async onSend({ identity }, reply, payload) {
      if (!options.masking || reply.statusCode < 400 || typeof payload !== 'string') return payload
      reply.removeHeader('content-length')
      return maskUnmasked(payload, identity, options.report)
    },
    async handler(request, reply) {
      const { handle } = serving.current()
      const known = request.method === 'POST' ? readHotRequest(request.headers, request.body) : null
      if (known === null || !handle.knows(known.query)) return throughApollo.call(app, request, reply)
      return reply.headers(hotHeaders).send(writeAnswer(await handle(known, request.identity)))
    },
  })
  app.addHook('onClose', () => apollo.stop())
}

/** What Apollo Server refuses before a request starts (CSRF, batches, bodies of a wrong shape) passes by its plugins. */
function maskUnmasked(payload: string, identity: Identity, report: ReportError): string {
  if (!payload.startsWith('{"errors":')) return payload
  const answer = JSON.parse(payload) as { readonly errors: readonly GraphQLFormattedError[] }
  const isMasked = ({ extensions }: GraphQLFormattedError) => extensions?.['requestId'] !== undefined
  return JSON.stringify({
    ...answer,
    errors: answer.errors.map((error) => (isMasked(error) ? error : mask(error, identity, report))),
  })
}

/** JSON bodies must be UTF-8 to the last byte: a replaced character would be a changed datum. */
function addBodyParser(app: FastifyInstance): void {
  const utf8 = new TextDecoder('utf-8', { fatal: true })
  const parseJson = app.getDefaultJsonParser('error', 'error')
  app.removeContentTypeParser('application/json')
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    let text: string
    try {
      text = utf8.decode(body as Buffer)
    } catch {
      done(new ClientError('BAD_REQUEST', 'BODY_NOT_UTF8'))
      return
    }
    void parseJson(request, text, done)
  })
}

/** The status of a refusal outside GraphQL (RFC 9110, section 15.5). */
const statusOf = ({ extensions: { code } }: ClientError): number =>
  ({ UNAUTHENTICATED: 401, FORBIDDEN: 403, NOT_FOUND: 404 })[code as string] ?? 400

/** Fastify's own refusals in the words of our table; any other error is internal. */
function toClientError(error: FastifyError | ClientError, bodyLimit: number): Error {
  if (error instanceof ClientError) return error
  if (error.statusCode === 413) return new ClientError('REQUEST_TOO_LARGE', 'BODY_TOO_LARGE', { allowed: bodyLimit })
  if (error.statusCode === undefined || error.statusCode >= 500) return error
  return new ClientError('BAD_REQUEST', 'BODY_NOT_JSON')
}
