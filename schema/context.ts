import type { Clock } from './clock.ts'
import type { MessageLanguage } from './messages.ts'

/**
 * What every resolver gets: the loaders of this request and its view. Resolvers reach data through loaders only, so that
 * all reads of a request are batched.
 */
export interface SubgraphContext<Loaders> {
  readonly loaders: Loaders
  readonly view: View
}

/** How this request sees the data; the gateway sends it to every subgraph as headers. */
export interface View {
  readonly language: MessageLanguage
  readonly requestId: string
  readonly clock: Clock
}

/** The headers that carry a view. */
export const viewHeaders = { language: 'accept-language', requestId: 'x-request-id' } as const
