import { InternalError } from '#schema/errors.ts'
import type { SubgraphAnswer, Transport } from '../../transport/transport.ts'
import type { PreparedRequest, Send } from './execution.ts'
import { copyJson } from './json.ts'
import { TextRequest } from './requestText.ts'
import { createSharing } from './sharing.ts'

/** How requests are sent, and who is told. */
export interface SendOptions {
  /** False sends every request by itself. */
  readonly shares: boolean
  /** Told of each request that was spared. */
  readonly onJoin: () => void
  /** Told of each answer, and of each failure. */
  readonly onAnswer: () => void
}

/**
 * Sends requests to the subgraphs. Identical queries that are under way with the same headers become one request:
 * same text, same variables, same view. Each of them gets data of its own, since executions write into it.
 */
export function createSend(transports: ReadonlyMap<string, Transport>, options: SendOptions): Send {
  const { shares, onJoin, onAnswer } = options
  const sharing = createSharing<SubgraphAnswer>({ copy: ownAnswer, onJoin })
  return async (subgraph, request, isQuery) => {
    const transport = transports.get(subgraph)
    if (!transport) throw new InternalError('SUBGRAPH_UNAVAILABLE', `There is no subgraph named "${subgraph}".`)
    const ask = (asked: PreparedRequest) => transport.execute(asked).finally(onAnswer)
    if (!isQuery || !shares) return ask(request)
    const key = `${subgraph}\n${request.viewKey}\n${request.body}`
    return sharing.join(key, request.signal, (signal) => ask(signal ? withSignal(request, signal) : request))
  }
}

/** A text that is equal for equal headers, whatever their order. */
export function viewKey(headers: Readonly<Record<string, string>>): string {
  return JSON.stringify(Object.entries(headers).toSorted(([one], [other]) => (one < other ? -1 : 1)))
}

/** The same answer with data of its own. From bytes it is read when somebody looks at it, since often nobody will. */
function ownAnswer(answer: SubgraphAnswer): SubgraphAnswer {
  return answer.copy?.() ?? { ...answer, data: copyJson(answer.data) }
}

function withSignal(request: PreparedRequest, signal: AbortSignal): TextRequest {
  const { query, body, headers, requestId } = request
  return new TextRequest(query, body, { headers, viewKey: request.viewKey, requestId, signal })
}
