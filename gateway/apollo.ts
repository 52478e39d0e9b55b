import { type ApolloServerOptions, type ApolloServerPlugin, ApolloServer, type BaseContext } from '@apollo/server'
import { type FormattedExecutionResult, GraphQLError } from 'graphql'
import type { Identity } from './pipeline/identify.ts'
import type { Answer, HubHeaders } from './pipeline/request.ts'
import type { Serving } from './supergraph/serving.ts'

/** What every request carries through Apollo Server. */
export interface ApolloContext extends BaseContext {
  readonly identity: Identity
  readonly headers: HubHeaders
}

export interface ApolloFrontOptions {
  readonly serving: Serving
  readonly introspection: boolean
  /** Parsing stops beyond this many tokens. */
  readonly maxTokens: number
  /** Cleans an error that Apollo Server itself raised (parsing, validation). */
  readonly clean: (error: GraphQLError, identity: Identity) => GraphQLError
}

/** Apollo Server as an adapter over the pipeline: it reads HTTP, guards against CSRF, and writes the pipeline's answer. */
export async function createApolloFront(options: ApolloFrontOptions): Promise<ApolloServer<ApolloContext>> {
  const server = new ApolloServer<ApolloContext>({
    gateway: gatewayOver(options),
    introspection: options.introspection,
    parseOptions: options.maxTokens === Infinity ? {} : { maxLexicalTokens: options.maxTokens },
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    stringifyResult: writeResult,
    plugins: [requestErrorPlugin(options)],
  })
  await server.start()
  return server
}

/** Our pipeline behind Apollo Server's gateway interface. */
function gatewayOver({ serving }: ApolloFrontOptions): NonNullable<ApolloServerOptions<ApolloContext>['gateway']> {
  return {
    onSchemaLoadOrUpdate(callback) {
      const tell = () => callback({ apiSchema: serving.current().engine.schema, coreSupergraphSdl: '' })
      serving.onReload(tell)
      tell()
      return () => {}
    },
    async load() {
      return {
        async executor({ source, operationName, request, context }) {
          const { identity, headers } = context as ApolloContext
          const variables = request.variables ?? {}
          const answer = await serving
            .current()
            .handle({ query: source, variables, headers, ...(operationName !== null && { operationName }) }, identity)
          return toExecutionResult(answer)
        },
      }
    },
    stop: () => Promise.resolve(),
  }
}

/** The JSON text of `data`, carried through Apollo Server without being parsed. */
class JsonText {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

function toExecutionResult({ dataJson, errors }: Answer) {
  return {
    ...(dataJson !== undefined && { data: new JsonText(dataJson) as unknown as Record<string, unknown> }),
    ...(errors && { errors: errors.map(({ message, ...rest }) => new LocatedError(message, rest)) }),
  }
}

/** An error that the pipeline has formatted, with its locations as they were. */
class LocatedError extends GraphQLError {
  readonly #formatted: object

  constructor(message: string, formatted: { readonly extensions?: Record<string, unknown> }) {
    super(message, { extensions: formatted.extensions ?? null })
    this.#formatted = formatted
  }

  override toJSON() {
    return { message: this.message, ...this.#formatted }
  }
}

function writeResult(result: FormattedExecutionResult): string {
  const { data, errors, extensions } = result
  if (!(data instanceof JsonText)) return JSON.stringify(result)
  const head = errors ? `"errors":${JSON.stringify(errors)},` : ''
  const tail = extensions && Object.keys(extensions).length > 0 ? `,"extensions":${JSON.stringify(extensions)}` : ''
  return `{${head}"data":${data.text}${tail}}`
}

/**
 * Errors of parsing and validation get the form that all others have; and a refused request is 400 only to a client that
 * speaks `application/graphql-response+json` (GraphQL over HTTP, section 6.4: 200 to `application/json`).
 */
function requestErrorPlugin({ clean }: ApolloFrontOptions): ApolloServerPlugin<ApolloContext> {
  return {
    requestDidStart: async () => ({
      async willSendResponse({ request, response, contextValue, errors }) {
        if (response.body.kind !== 'single' || response.body.singleResult.data !== undefined) return
        const { singleResult } = response.body
        if (errors && singleResult.errors?.every(({ extensions }) => extensions?.['requestId'] === undefined)) {
          singleResult.errors = errors.map((error) => clean(error, contextValue.identity).toJSON())
        }
        const accept = request.http?.headers.get('accept') ?? ''
        const malformed = errors?.some(({ extensions }) => extensions['code'] === 'BAD_REQUEST') ?? false
        if (response.http.status === 400 && !malformed && !accept.includes('application/graphql-response+json'))
          response.http.status = 200
      },
    }),
  }
}
