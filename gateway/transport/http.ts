import { Pool } from 'undici'
import { InternalError } from '#schema/errors.ts'
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
export function createHttpTransport({
  name,
  url,
  timeoutMs = 10_000,
  connections = 64,
}: HttpTransportOptions): Transport {
  const { origin, pathname, search } = new URL(url)
  const pool = new Pool(origin, { connections, pipelining: 1 })
  const path = `${pathname}${search}`

  async function send({
    query,
    operationName,
    variables,
    headers,
    requestId,
    signal,
  }: SubgraphRequest): Promise<Uint8Array> {
    const timeout = AbortSignal.timeout(timeoutMs)
    try {
      const { body } = await pool.request({
        path,
        method: 'POST',
        headers: {
          ...headers,
          'content-type': 'application/json',
          accept: 'application/graphql-response+json, application/json',
          ...(requestId !== undefined && { 'x-request-id': requestId }),
        },
        body: JSON.stringify({ query, variables, ...(operationName !== undefined && { operationName }) }),
        signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
      })
      return await body.bytes()
    } catch (cause) {
      if (timeout.aborted)
        throw new InternalError('SUBGRAPH_TIMEOUT', `${name} did not answer in ${timeoutMs} ms.`, { cause })
      throw new InternalError('SUBGRAPH_UNAVAILABLE', `${name} could not be reached.`, { cause })
    }
  }

  return {
    async execute(request) {
      const bytes = await send(request)
      return { ...parseAnswer(name, bytes), bytes }
    },
    close: () => pool.close(),
  }
}

/** @throws InternalError SUBGRAPH_BAD_ANSWER for anything but a GraphQL response. */
function parseAnswer(name: string, bytes: Uint8Array): SubgraphAnswer {
  let answer: unknown
  try {
    answer = JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString())
  } catch (cause) {
    throw new InternalError('SUBGRAPH_BAD_ANSWER', `${name} answered something that is not JSON.`, { cause })
  }
  if (isAnswer(answer)) return answer
  throw new InternalError('SUBGRAPH_BAD_ANSWER', `${name} answered JSON that is no GraphQL response.`)
}

function isAnswer(answer: unknown): answer is SubgraphAnswer {
  if (typeof answer !== 'object' || answer === null) return false
  const { data, errors } = answer as { data?: unknown; errors?: unknown }
  const dataFits = data === undefined || data === null || (typeof data === 'object' && !Array.isArray(data))
  const errorsFit = errors === undefined || (Array.isArray(errors) && errors.length > 0)
  return dataFits && errorsFit && (data !== undefined || errors !== undefined)
}
