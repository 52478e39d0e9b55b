import { type Dispatcher, Pool } from 'undici'
import { InternalError } from '#schema/errors.ts'
import { ByteAnswer } from './byteAnswer.ts'
import type { SubgraphAnswer, SubgraphRequest, Transport } from './transport.ts'

/** How a subgraph is reached over HTTP. */
export interface HttpTransportOptions {
  readonly name: string
  readonly url: string
  /** From the request's start to its last byte; 10,000 ms unless said otherwise. */
  readonly timeoutMs?: number
  /** Connections kept open to the subgraph. */
  readonly connections?: number
}

/** A transport over a pool of kept-alive connections. Errors name the subgraph, never its URL. */
export function createHttpTransport(options: HttpTransportOptions): Transport {
  const { name, url, timeoutMs = 10_000, connections = 64 } = options
  const { origin, pathname, search } = new URL(url)
  // undici's own timeouts stay off: the one timer of `send` covers the whole fetch.
  const pool = new Pool(origin, { connections, pipelining: 1, headersTimeout: 0, bodyTimeout: 0 })
  const target = { name, path: `${pathname}${search}`, timeoutMs }
  return {
    execute: (request) => send(pool, target, request),
    close: () => pool.close(),
  }
}

interface Target {
  readonly name: string
  readonly path: string
  readonly timeoutMs: number
}

/**
 * One POST, read whole. It is written on undici's dispatch and not on `request`, since a stream and two abort signals per
 * fetch are most of what a fetch costs the gateway.
 */
function send(pool: Pool, { name, path, timeoutMs }: Target, request: SubgraphRequest): Promise<SubgraphAnswer> {
  const { promise, resolve, reject } = Promise.withResolvers<SubgraphAnswer>()
  const { signal } = request
  const chunks: Buffer[] = []
  let running: Dispatcher.DispatchController | undefined
  let failure: InternalError | undefined
  const abort = (error: InternalError) => {
    failure ??= error
    running?.abort(error)
    // A request that still waits for a connection has nothing to abort; its caller need not wait with it.
    finish(() => reject(error))
  }
  const onAbort = () => abort(new InternalError('SUBGRAPH_UNAVAILABLE', `The request to ${name} was given up.`))
  const timer = setTimeout(
    () => abort(new InternalError('SUBGRAPH_TIMEOUT', `${name} did not answer in ${timeoutMs} ms.`)),
    timeoutMs,
  )
  const finish = (settle: () => void) => {
    clearTimeout(timer)
    signal?.removeEventListener('abort', onAbort)
    settle()
  }
  signal?.addEventListener('abort', onAbort, { once: true })
  if (signal?.aborted) onAbort()

  pool.dispatch(
    { path, method: 'POST', headers: headersOf(request), body: bodyOf(request) },
    {
      onRequestStart(controller) {
        running = controller
        if (failure) controller.abort(failure)
      },
      // undici insists on it; the status does not matter, only whether the body is a GraphQL response.
      onResponseStart: () => {},
      onResponseData: (_controller, chunk) => void chunks.push(chunk),
      onResponseEnd: () =>
        finish(() =>
          resolve(new ByteAnswer(name, chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks))),
        ),
      onResponseError: (_controller, cause) =>
        finish(() =>
          reject(failure ?? new InternalError('SUBGRAPH_UNAVAILABLE', `${name} could not be reached.`, { cause })),
        ),
    },
  )
  return promise
}

const headersOf = ({ headers, requestId }: SubgraphRequest): Record<string, string> => ({
  ...headers,
  'content-type': 'application/json',
  accept: 'application/graphql-response+json, application/json',
  ...(requestId !== undefined && { 'x-request-id': requestId }),
})

const bodyOf = (request: SubgraphRequest): string => {
  if (request.body !== undefined) return request.body
  const { query, operationName, variables } = request
  return JSON.stringify({ query, variables, ...(operationName !== undefined && { operationName }) })
}
