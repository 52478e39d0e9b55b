import type { Actor } from './actor.ts'
import type { Clock } from './clock.ts'
import type { MessageLanguage } from './messages.ts'
import type { HistoryLoaders } from './records/history.ts'

/**
 * What every resolver gets: the loaders of this request, the department's commands and the view. Resolvers read through loaders
 * only, so that all reads of a request are batched, and write through commands only.
 */
export interface SubgraphContext<Loaders, Commands = unknown> {
  readonly loaders: Loaders
  readonly commands: Commands
  /** The versions of published records, for the fields that `completeResolvers` adds. */
  readonly history: HistoryLoaders
  readonly view: View
  /** Loaders that have read nothing; each mutation of a request begins with them. */
  readonly freshLoaders: () => Pick<SubgraphContext<Loaders>, 'loaders' | 'history'>
}

/** How this request sees the data; the gateway sends it to every subgraph as headers. */
export interface View {
  readonly language: MessageLanguage
  readonly requestId: string
  readonly clock: Clock
  /** The instant that the request reads at, null for the present. `clock` then stands still there. */
  readonly asOf: Date | null
  /** Who asks, null without a token. */
  readonly actor: Actor | null
}

/** The headers that carry a view. */
export const viewHeaders = {
  language: 'accept-language',
  requestId: 'x-request-id',
  actor: 'authorization',
  asOf: 'x-as-of',
} as const
