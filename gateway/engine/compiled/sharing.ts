import { createUnderWay } from './underWay.ts'

/** Work that several requests may wait for together while it is under way. Nothing is kept once it is done. */
export interface Sharing<Value> {
  /**
   * Joins the work that is under way for `key`, or starts it. The work is aborted when all who wait for it have left,
   * which only those with a `signal` can do: work that was started without one gets none.
   * Rejects with the work's own failure, or with the reason of `signal`.
   */
  join(
    key: string,
    signal: AbortSignal | undefined,
    start: (signal: AbortSignal | undefined) => Promise<Value>,
  ): Promise<Value>
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
  readonly value: Promise<Value>
  readonly abort: AbortController | undefined
  /** What those who joined get, in order; the first request gets the value itself. */
  readonly copies: Value[]
  joined: number
  waiting: number
}

/** Creates a place for shared work. */
export function createSharing<Value>({ copy = (value) => value, onJoin }: SharingOptions<Value> = {}): Sharing<Value> {
  const underWay = createUnderWay<Work<Value>>()
  const forget = (key: string, work: Work<Value>) => {
    if (underWay.get(key) === work) underWay.remove(key)
  }
  const begin = (key: string, abort: AbortController | undefined, started: Promise<Value>): Work<Value> => {
    const value = started.then(
      (result) => {
        forget(key, work)
        while (work.copies.length < work.joined) work.copies.push(copy(result))
        return result
      },
      (reason: unknown) => {
        forget(key, work)
        throw reason
      },
    )
    const work: Work<Value> = { value, abort, copies: [], joined: 0, waiting: 1 }
    underWay.add(key, work)
    return work
  }
  const follow = (work: Work<Value>): Promise<Value> => {
    const place = work.joined++
    work.waiting++
    return work.value.then(() => work.copies[place] as Value)
  }
  return {
    join(key, signal, start) {
      const found = underWay.get(key)
      if (found) onJoin?.()
      const abort = found || !signal ? undefined : new AbortController()
      const work = found ?? begin(key, abort, start(abort?.signal))
      const value = found ? follow(found) : work.value
      return signal ? waitFor(value, work, signal, () => forget(key, work)) : value
    },
    get size() {
      return underWay.size
    },
  }
}

function waitFor<Value>(
  value: Promise<Value>,
  work: Work<Value>,
  signal: AbortSignal,
  forget: () => void,
): Promise<Value> {
  const { promise, reject } = Promise.withResolvers<never>()
  const leave = () => {
    if (--work.waiting === 0) {
      forget()
      work.abort?.abort(signal.reason)
    }
    reject(signal.reason)
  }
  if (signal.aborted) leave()
  else signal.addEventListener('abort', leave, { once: true })
  return Promise.race([value, promise]).finally(() => signal.removeEventListener('abort', leave))
}
