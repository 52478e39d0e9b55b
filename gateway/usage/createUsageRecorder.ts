import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql'
import { civilDate, type Clock } from '#schema/clock.ts'
import type { Log } from '#schema/database/log.ts'
import type { FieldUse } from '#schema/registry/usage.ts'
import { findCoordinates } from './coordinates.ts'

/** An operation that is about to be executed, and the client that asked it. */
export interface UsedOperation {
  readonly schema: GraphQLSchema
  readonly document: DocumentNode
  readonly operation: OperationDefinitionNode
  readonly client: string
}

/** Counts operations in memory and writes the counts now and then. */
export interface UsageRecorder {
  /** Costs a few map look-ups; never throws. */
  record(used: UsedOperation): void
  /** Writes what was counted; what cannot be written is kept for the next time. */
  flush(): Promise<void>
  /** Writes for the last time. */
  close(): Promise<void>
}

export interface UsageRecorderOptions {
  readonly clock: Clock
  readonly log: Log
  write(uses: readonly FieldUse[]): Promise<void>
  /** How often counts are written, in ms; 5000 unless said otherwise. */
  readonly everyMs?: number
}

/** Names of clients that one gateway keeps apart in a day; whoever comes later counts as `(other)`. */
const maxClients = 500
/** Operations of clients that are counted between two writes; more of them are not counted. */
const maxCounts = 20_000
/** Rows of one write. */
const batchSize = 5_000

/** A recorder; its memory is bounded whatever clients send. */
export function createUsageRecorder({ clock, log, write, everyMs = 5_000 }: UsageRecorderOptions): UsageRecorder {
  const known = new WeakMap<OperationDefinitionNode, readonly string[]>()
  const clients = createClientNames()
  let counts = createCounts()
  let flushing: Promise<void> = Promise.resolve()
  let isWaiting = false

  function record({ schema, document, operation, client }: UsedOperation): void {
    let coordinates = known.get(operation)
    if (!coordinates) known.set(operation, (coordinates = findCoordinates(schema, document, operation)))
    const day = civilDate(clock())
    counts.add(`${day}\n${clients.keep(client, day)}`, coordinates, 1)
  }

  async function writeCounts(): Promise<void> {
    const taken = counts
    if (taken.size() === 0) return
    counts = createCounts()
    try {
      const uses = taken.uses()
      for (let start = 0; start < uses.length; start += batchSize) await write(uses.slice(start, start + batchSize))
      isWaiting = false
    } catch (error) {
      if (!isWaiting) log.warn({ err: error }, 'the counts of operations wait for the registry')
      isWaiting = true
      counts.take(taken)
    }
  }

  const flush = (): Promise<void> => (flushing = flushing.then(writeCounts))
  const timer = setInterval(() => void flush(), everyMs).unref()
  return {
    record,
    flush,
    async close() {
      clearInterval(timer)
      await flush()
    },
  }
}

function createClientNames() {
  let today = ''
  const names = new Set<string>()
  return {
    keep(name: string, day: string): string {
      if (day !== today) names.clear()
      today = day
      if (names.size < maxClients) names.add(name)
      return names.has(name) ? name : '(other)'
    },
  }
}

/** Counts by day and client, then by operation. */
interface Counts {
  add(key: string, coordinates: readonly string[], times: number): void
  take(other: Counts): void
  size(): number
  entries(): ReadonlyMap<string, ReadonlyMap<readonly string[], number>>
  uses(): FieldUse[]
}

function createCounts(): Counts {
  const byClient = new Map<string, Map<readonly string[], number>>()
  let size = 0
  const add = (key: string, coordinates: readonly string[], times: number): void => {
    const own = byClient.get(key) ?? new Map<readonly string[], number>()
    const before = own.get(coordinates)
    if (before === undefined && size >= maxCounts) return
    if (before === undefined) size += 1
    byClient.set(key, own.set(coordinates, (before ?? 0) + times))
  }
  return {
    add,
    size: () => size,
    entries: () => byClient,
    take(other) {
      for (const [key, own] of other.entries()) for (const [coordinates, times] of own) add(key, coordinates, times)
    },
    uses() {
      return [...byClient].flatMap(([key, own]) => {
        const [day = '', client = ''] = key.split('\n')
        const uses = new Map<string, number>()
        for (const [coordinates, times] of own) {
          for (const coordinate of coordinates) uses.set(coordinate, (uses.get(coordinate) ?? 0) + times)
        }
        return [...uses].map(([coordinate, times]) => ({ day, client, coordinate, uses: times }))
      })
    },
  }
}
