import type { Bus, Feed, FeedRequest } from './bus.ts'
import type { EventChunk, Position } from './event.ts'
import type { OutboxWatch } from './outboxWatch.ts'
import { type Outbox, readEvents } from './readEvents.ts'

/**
 * The bus of one process: every reader reads the outboxes themselves, each from its own position, so that a slow one delays
 * nobody and nothing is kept in memory but the events under way.
 */
export function createLocalBus(outboxes: readonly Outbox[], watch: OutboxWatch, limit: number): Bus {
  const bySubgraph = new Map(outboxes.map((outbox) => [outbox.subgraph, outbox]))
  return {
    kind: 'local',
    openFeed(request) {
      const outbox = bySubgraph.get(request.subgraph)
      if (!outbox) throw new TypeError(`There is no outbox of ${request.subgraph} here.`)
      return Promise.resolve(createLocalFeed(outbox, request, watch, limit))
    },
    close: () => Promise.resolve(),
  }
}

function createLocalFeed(outbox: Outbox, request: FeedRequest, watch: OutboxWatch, limit: number): Feed {
  let position: Position = request.position
  return {
    async next(signal): Promise<EventChunk> {
      const isInside = position.key !== null
      const last = await watch.beyond(outbox.subgraph, position.sequence - (isInside ? 1 : 0), signal)
      if (last === undefined) return { from: position, events: [], position }
      const chunk = await readEvents(outbox, request.wants, { position, last, limit })
      position = chunk.position
      return chunk
    },
    handled: () => Promise.resolve(),
    close: () => Promise.resolve(),
  }
}
