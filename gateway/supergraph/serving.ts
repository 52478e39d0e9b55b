import type { Engine } from '../engine/engine.ts'
import type { Handle } from '../pipeline/handle.ts'

/** An engine over one supergraph, and the pipeline over that engine. */
export interface Served {
  readonly engine: Engine
  readonly handle: Handle
}

/** What answers requests now, and how it is replaced while they run. */
export interface Serving {
  current(): Served
  /**
   * Serves another supergraph. The new engine is made and warmed up with the operations of the old one before it takes
   * over; requests in flight finish on the old one, which then stops. @throws what making the engine throws, and then the
   * last good supergraph goes on serving.
   */
  reload(supergraphSdl: string): Promise<void>
  /** Calls `listener` after each reload. */
  onReload(listener: () => void): void
  stop(): Promise<void>
}

/** How an engine and a pipeline are made. */
export interface ServingOptions {
  makeEngine(supergraphSdl: string): Promise<Engine>
  makeHandle(engine: Engine): Handle
}

/** How many operations a new engine prepares before it takes over. */
const warmUpOperations = 200

/** Serves `supergraphSdl` until told otherwise. @throws what `makeEngine` throws. */
export async function createServing(supergraphSdl: string, options: ServingOptions): Promise<Serving> {
  const listeners: (() => void)[] = []
  let current = await serve(supergraphSdl, options)
  return {
    current: () => current,
    onReload: (listener) => void listeners.push(listener),
    async reload(nextSdl) {
      const next = await serve(nextSdl, options)
      const recent = current.engine.recentOperations?.(warmUpOperations) ?? []
      await next.handle.warmUp(recent.toReversed())
      const previous = current
      current = next
      for (const listener of listeners) listener()
      await previous.retire()
    },
    stop: () => current.retire(),
  }
}

interface Retirable extends Served {
  /** Stops the engine when the last request has left it. */
  retire(): Promise<void>
}

async function serve(supergraphSdl: string, { makeEngine, makeHandle }: ServingOptions): Promise<Retirable> {
  const engine = await makeEngine(supergraphSdl)
  const inner = makeHandle(engine)
  const empty = Promise.withResolvers<void>()
  let running = 0
  let retired = false
  const leave = () => {
    running--
    if (retired && running === 0) empty.resolve()
  }
  const handle: Handle = Object.assign(
    (...request: Parameters<Handle>) => {
      running++
      return inner(...request).finally(leave)
    },
    { knows: inner.knows, warmUp: inner.warmUp },
  )
  return {
    engine,
    handle,
    async retire() {
      retired = true
      if (running > 0) await empty.promise
      await engine.stop()
    },
  }
}
