import type { Answer, HubHeaders, HubRequest } from './pipeline/request.ts'

/** What the hot path answers with, and what Apollo Server would have answered: a test compares the two. */
export const hotHeaders = { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' } as const

/**
 * The request that a plain POST of `application/json` asks, null where Apollo Server shall decide: other content types,
 * batches, extensions, other answers than `application/json`, parameters of a wrong type. Only requests that no foreign
 * page can send without a preflight come this way.
 */
export function readHotRequest(headers: HubHeaders, body: unknown): HubRequest | null {
  const { 'content-type': contentType = '', accept = '*/*' } = headers
  if (!/^application\/json(;|$)/i.test(String(contentType)) || !acceptsJson(String(accept))) return null
  if (!isObject(body)) return null
  const { query, operationName, variables, ...rest } = body
  if (typeof query !== 'string' || Object.keys(rest).length > 0) return null
  if (operationName != null && typeof operationName !== 'string') return null
  if (variables != null && !isObject(variables)) return null
  return { query, variables: variables ?? {}, headers, ...(operationName != null && { operationName }) }
}

/** The two forms of Accept that clients of JSON send; Apollo Server negotiates the others. */
const acceptsJson = (accept: string): boolean => accept === '*/*' || accept === 'application/json'

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The body of a response, as bytes: a string of this size would be copied twice more on its way to the socket. */
export function writeAnswer({ dataJson, errors }: Answer): Buffer {
  if (errors === undefined) return Buffer.from(`{"data":${dataJson ?? 'null'}}`)
  const data = dataJson === undefined ? '' : `,"data":${dataJson}`
  return Buffer.from(`{"errors":${JSON.stringify(errors)}${data}}`)
}
