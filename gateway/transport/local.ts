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
    async execute({ requestId, signal: _, headers, ...request }) {
      try {
        const view = requestId === undefined ? headers : { ...headers, 'x-request-id': requestId }
        return await subgraph.execute({ ...request, headers: view })
      } catch (cause) {
        throw new InternalError('SUBGRAPH_UNAVAILABLE', `${subgraph.name} could not be reached.`, { cause })
      }
    },
    close: () => Promise.resolve(),
  }
}

/** A subgraph that could not be opened at start: every fetch fails, so its fields are null and all else is intact. */
export const createAbsentTransport = (name: string): Transport => ({
  execute: () => Promise.reject(new InternalError('SUBGRAPH_UNAVAILABLE', `${name} did not start.`)),
  close: () => Promise.resolve(),
})
