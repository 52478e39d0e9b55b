/** Work that several requests may wait for together while it is under way. Nothing is kept once it is done. */
export interface Sharing<Value> {
  /**
   * Joins the work that is under way for `key`, or starts it. The work is aborted when all who wait for it have left.
   * Rejects with the work's own failure, or with the reason of `signal`.
   */
  join(key: string, signal: AbortSignal | undefined, start: (signal: AbortSignal) => Promise<Value>): Promise<Value>
  /** How many pieces of work are under way. */
  readonly size: number
}

/** How a value is shared. */
export interface SharingOptions<Value> {
  /** What the second and every further request gets; by default the value itself. Called before anyone sees the value. */
  readonly copy?: (value: Value) => Value
  /** Told of each request that did not have to start its own work. */
  readonly onJoin?: () => void
}

interface Work<Value> {
  readonly values: Promise<Value[]>
  readonly abort: AbortController
  joined: number
  waiting: number
}

/** Creates a place for shared work. */
export function createSharing<Value>({ copy = (value) => value, onJoin }: SharingOptions<Value> = {}): Sharing<Value> {
  const underWay = new Map<string, Work<Value>>()
  const forget = (key: string, work: Work<Value>) => underWay.get(key) === work && underWay.delete(key)
  const begin = (key: string, start: (signal: AbortSignal) => Promise<Value>): Work<Value> => {
    const abort = new AbortController()
    const run = async (): Promise<Value[]> => {
      try {
        const value = await start(abort.signal)
        return Array.from({ length: work.joined }, (_, index) => (index === 0 ? value : copy(value)))
      } finally {
        forget(key, work)
      }
    }
    const work: Work<Value> = { values: Promise.resolve().then(run), abort, joined: 0, waiting: 0 }
    underWay.set(key, work)
    return work
  }
  return {
    async join(key, signal, start) {
      const found = underWay.get(key)
      if (found) onJoin?.()
      const work = found ?? begin(key, start)
      const place = work.joined++
      work.waiting++
      const values = await (signal ? waitFor(work, signal, () => forget(key, work)) : work.values)
      return values[place] as Value
    },
    get size() {
      return underWay.size
    },
  }
}

function waitFor<Value>(work: Work<Value>, signal: AbortSignal, forget: () => void): Promise<Value[]> {
  const { promise, reject } = Promise.withResolvers<never>()
  const leave = () => {
    if (--work.waiting === 0) {
      forget()
      work.abort.abort(signal.reason)
    }
    reject(signal.reason)
  }
  if (signal.aborted) leave()
  else signal.addEventListener('abort', leave, { once: true })
  return Promise.race([work.values, promise]).finally(() => signal.removeEventListener('abort', leave))
}
