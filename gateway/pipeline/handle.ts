import { type DocumentNode, GraphQLError, type GraphQLFormattedError } from 'graphql'
import { readAsOf } from '#schema/asOf.ts'
import type { Clock } from '#schema/clock.ts'
import { viewHeaders } from '#schema/context.ts'
import { ClientError } from '#schema/errors.ts'
import type { Engine, KnownOperation } from '../engine/engine.ts'
import { coerce } from './coerce.ts'
import { type HeaderPolicy, type Identity, identify } from './identify.ts'
import { limit, type Limits } from './limit.ts'
import { mask, maskNames, passThrough, type ReportError } from './mask.ts'
import { createPrepare, type Prepare, type Prepared, RequestErrors } from './prepare.ts'
import type { Answer, HubRequest } from './request.ts'
import type { UsageRecorder } from '../usage/createUsageRecorder.ts'

/** How a pipeline behaves over one engine. */
export interface PipelineOptions {
  readonly introspection: boolean
  readonly limits: Limits
  readonly headers: HeaderPolicy
  readonly clock: Clock
  /** Off in a plain gateway, whose clients see what the subgraphs said. */
  readonly masking: boolean
  readonly report: ReportError
  /** Told of every operation before it is executed. */
  readonly recordUse?: UsageRecorder['record']
}

/** Answers one request: identify → prepare → coerce → limit → execute → mask. It never throws. */
export interface Handle {
  (request: HubRequest, identity?: Identity): Promise<Answer>
  /** Whether this document has passed parsing and validation before. */
  knows(query: string): boolean
  /** Prepares and plans operations before they are asked. Those that do not fit the schema are passed over. */
  warmUp(operations: readonly KnownOperation[]): Promise<void>
}

/** The steps of a request over one engine, in call order. */
export function createHandle(engine: Engine, options: PipelineOptions): Handle {
  const prepare = createPrepare(engine.schema, options)
  const clean = !options.masking ? passThrough : options.introspection ? mask : maskNames

  async function answer(request: HubRequest, identity: Identity): Promise<Answer> {
    const { query, operationName, variables, signal } = request
    const prepared = prepare(query, operationName)
    refuseSubscription(prepared)
    checkAsOf(prepared, identity, options.clock)
    const coerced = coerce(engine.schema, prepared, variables)
    limit(prepared.document, prepared.operation, coerced, options.limits)
    options.recordUse?.({ schema: engine.schema, ...prepared, client: identity.client })
    return engine.execute({
      document: prepared.document,
      source: query,
      variables,
      headers: identity.headers,
      requestId: identity.requestId,
      ...(operationName !== undefined && { operationName }),
      ...(signal && { signal }),
    })
  }

  const handle = async (
    request: HubRequest,
    identity = identify(request.headers, options.headers),
  ): Promise<Answer> => {
    try {
      const { dataJson, errors = [] } = await answer(request, identity)
      const masked = errors.map((error) => clean(error, identity, options.report))
      return { ...(dataJson !== undefined && { dataJson }), ...(masked.length > 0 && { errors: masked }) }
    } catch (error) {
      return { errors: refusals(error).map((refusal) => clean(refusal, identity, options.report)) }
    }
  }
  return Object.assign(handle, { knows: prepare.knows, warmUp: createWarmUp(engine, prepare) })
}

function createWarmUp(engine: Engine, prepare: Prepare): Handle['warmUp'] {
  const documentOf = ({ source, operationName }: KnownOperation): DocumentNode | undefined => {
    try {
      return prepare(source, operationName).document
    } catch {
      return undefined
    }
  }
  return async (operations) => {
    for (const operation of operations) {
      const document = documentOf(operation)
      if (document) await engine.warmUp?.({ ...operation, document })
    }
  }
}

/** An answer is one result (GraphQL, section 6.2.3 asks for a stream). */
function refuseSubscription({ operation }: Prepared): void {
  if (operation.operation === 'subscription') throw new ClientError('BAD_REQUEST', 'SUBSCRIPTION_NOT_SERVED')
}

/** Every subgraph reads at the instant of the request; only an operation that reads may name one. */
function checkAsOf({ operation }: Prepared, { headers }: Identity, clock: Clock): void {
  const asOf = readAsOf(headers[viewHeaders.asOf], clock)
  if (asOf !== null && operation.operation === 'mutation') throw new ClientError('BAD_REQUEST', 'AS_OF_MUTATION')
}

function refusals(error: unknown): readonly (GraphQLError | GraphQLFormattedError)[] {
  if (error instanceof RequestErrors) return error.errors
  if (error instanceof GraphQLError) return [error]
  const cause = error instanceof Error ? error : new Error(String(error))
  return [new GraphQLError(cause.message, { originalError: cause })]
}
