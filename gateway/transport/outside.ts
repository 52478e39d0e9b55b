import { createHttpTransport, type HttpTransportOptions } from './http.ts'
import type { Transport } from './transport.ts'

/**
 * The way to a subgraph that is not the hub's: HTTP, without the client's token. A token of the hub's is good for whatever its
 * holder may do here, so no other server gets to see it.
 */
export function createOutsideTransport(options: HttpTransportOptions): Transport {
  const { execute, close } = createHttpTransport(options)
  return {
    execute({ headers: { authorization: _, ...headers }, ...request }) {
      return execute({ ...request, headers })
    },
    close,
  }
}
