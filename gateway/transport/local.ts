import { InternalError } from '#schema/errors.ts'
import type { SubgraphAnswer, SubgraphRequest, Transport } from './transport.ts'

/** A subgraph in this process, as the embedded hub starts it. */
export interface LocalSubgraph {
  readonly name: string
  execute(request: Omit<SubgraphRequest, 'requestId' | 'signal'>): Promise<SubgraphAnswer>
}

/** A transport that calls the subgraph directly; the contract is that of HTTP. */
export function createLocalTransport(subgraph: LocalSubgraph): Transport {
  return {
    async execute({ query, operationName, variables, requestId, headers }) {
      try {
        const view = requestId === undefined ? headers : { ...headers, 'x-request-id': requestId }
        return await subgraph.execute({
          query,
          variables,
          headers: view,
          ...(operationName !== undefined && { operationName }),
        })
      } catch (cause) {
        throw new InternalError('SUBGRAPH_UNAVAILABLE', `${subgraph.name} could not be reached.`, { cause })
      }
    },
    close: () => Promise.resolve(),
  }
}
