import type { EventChunk, EventTopic, Position } from './event.ts'
import type { Outbox } from './readEvents.ts'

/** What one reader gets of one subgraph. */
export interface FeedRequest {
  /** The department that reads. */
  readonly reader: string
  readonly subgraph: string
  /** Where it stands. */
  readonly position: Position
  wants(topic: EventTopic): boolean
}

/** The events of one subgraph for one reader, in their order and without a gap. */
export interface Feed {
  /** The next events; waits for some, and returns none only where events were passed over or the signal came. */
  next(signal: AbortSignal): Promise<EventChunk>
  /** Says that the events so far are handled for good. */
  handled(): Promise<void>
  close(): Promise<void>
}

/** How events come from outboxes to readers. Memory is bounded: a reader gets the next events when it has handled the last. */
export interface Bus {
  /** `local` or `nats`. */
  readonly kind: string
  /** Carries the events of an outbox until the signal comes; absent where readers read the outbox itself. */
  carry?(outbox: Outbox, signal: AbortSignal): Promise<void>
  openFeed(request: FeedRequest): Promise<Feed>
  close(): Promise<void>
}
