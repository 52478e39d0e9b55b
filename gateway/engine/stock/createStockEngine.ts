import { createHash } from 'node:crypto'
import { GraphQLError, type GraphQLFormattedError, getOperationAST } from 'graphql'
import { InternalError } from '#schema/errors.ts'
import type { Transport } from '../../transport/transport.ts'
import type { Engine, EngineRequest } from '../engine.ts'

/** What both engines are made of. */
export interface EngineOptions {
  readonly supergraphSdl: string
  readonly transport: (subgraph: { readonly name: string; readonly url: string }) => Transport
}

/**
 * The stock `ApolloGateway` behind our interface: the reference of the differential tests. It is loaded only when asked
 * for, since its packages carry the Elastic License 2.0 and may be left out.
 */
export async function createStockEngine({ supergraphSdl, transport }: EngineOptions): Promise<Engine> {
  process.env['APOLLO_TELEMETRY_DISABLED'] = '1'
  const { ApolloGateway } = await loadApolloGateway()
  const transports: Transport[] = []
  const gateway = new ApolloGateway({
    supergraphSdl,
    logger: silent,
    buildService: ({ name, url = '' }) => {
      const subgraph = transport({ name, url })
      transports.push(subgraph)
      return { process: ({ request, ...rest }) => fetchFrom(name, subgraph, request, rest as ProcessRest) }
    },
  })
  const { schema, executor } = await gateway.load()
  return {
    schema,
    async execute(request) {
      const { data, errors } = await executor(toRequestContext(request, schema) as never)
      return { dataJson: JSON.stringify(data ?? null), errors: (errors ?? []).map((error) => toFormatted(error)) }
    },
    async stop() {
      await gateway.stop()
      await Promise.all(transports.map((subgraph) => subgraph.close()))
    },
  }
}

async function loadApolloGateway() {
  try {
    return await import('@apollo/gateway')
  } catch (cause) {
    const message =
      'HUB_ENGINE=apollo needs the optional packages @apollo/gateway and @apollo/composition: run `npm ci`.'
    throw new InternalError('CONFIGURATION_INVALID', message, { cause })
  }
}

const silent = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} }

interface ProcessRest {
  readonly context?: { readonly engineRequest?: EngineRequest }
}

interface OutgoingRequest {
  readonly query?: string
  readonly operationName?: string
  readonly variables?: Record<string, unknown>
}

async function fetchFrom(name: string, transport: Transport, request: OutgoingRequest, { context }: ProcessRest) {
  const { headers = {}, requestId, signal } = context?.engineRequest ?? {}
  const { query = '', operationName, variables = {} } = request
  try {
    const answer = await transport.execute({
      query,
      variables,
      headers,
      ...(operationName !== undefined && { operationName }),
      ...(requestId !== undefined && { requestId }),
      ...(signal && { signal }),
    })
    return { data: (answer.data ?? null) as Record<string, unknown> | null, errors: answer.errors ?? [] }
  } catch (error) {
    if (!(error instanceof InternalError)) throw error
    throw new GraphQLError(error.message, { extensions: { code: error.code, service: name } })
  }
}

/** What ApolloGateway reads of Apollo Server's request context. */
function toRequestContext(request: EngineRequest, schema: Engine['schema']) {
  const { document, source, operationName, variables, headers } = request
  return {
    request: {
      query: source,
      operationName,
      variables,
      http: { method: 'POST', url: '', headers: new Map(Object.entries(headers)) },
    },
    document,
    source,
    schema,
    schemaHash: '',
    queryHash: createHash('sha256').update(source).digest('hex'),
    operationName: operationName ?? null,
    operation: getOperationAST(document, operationName),
    context: { engineRequest: request },
    logger: silent,
    metrics: {},
    debug: false,
  }
}

/** Errors of the planner and of coercion are GraphQLErrors; those of subgraphs come formatted. */
const toFormatted = (error: GraphQLError): GraphQLFormattedError =>
  error instanceof GraphQLError ? error.toJSON() : (error as GraphQLFormattedError)
