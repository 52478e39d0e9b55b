/** A map that forgets its least recently used entries: never holds more than `capacity` of them. */
export interface BoundedCache<Value> {
  get(key: string): Value | undefined
  set(key: string, value: Value): void
  /** The keys, most recently used first. */
  keys(): string[]
  clear(): void
  readonly size: number
}

/** Creates an empty cache. A `capacity` below 1 keeps nothing. */
export function createBoundedCache<Value>(capacity: number): BoundedCache<Value> {
  const entries = new Map<string, Value>()
  let newest: string | undefined
  return {
    get(key) {
      const value = entries.get(key)
      if (value === undefined || key === newest) return value
      newest = key
      entries.delete(key)
      entries.set(key, value)
      return value
    },
    set(key, value) {
      newest = key
      entries.delete(key)
      entries.set(key, value)
      if (entries.size > capacity) dropOldest(entries)
    },
    keys: () => [...entries.keys()].toReversed(),
    clear: () => entries.clear(),
    get size() {
      return entries.size
    },
  }
}

function dropOldest(entries: Map<string, unknown>): void {
  const oldest = entries.keys().next()
  if (!oldest.done) entries.delete(oldest.value)
}
