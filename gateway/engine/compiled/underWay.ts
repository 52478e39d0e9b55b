/** What is under way, by key. Keys and values are let go the moment they are removed. */
export interface UnderWay<Value> {
  get(key: string): Value | undefined
  /** Adds a value under a key that has none. */
  add(key: string, value: Value): void
  remove(key: string): void
  readonly size: number
}

interface Entry<Value> {
  readonly key: string
  readonly value: Value
  next: Entry<Value> | undefined
}

/**
 * Creates a table of things that come and go all the time. A `Map` is not fit for that: each time it has filled with
 * removed entries V8 moves it to a new table, and once the map is old the abandoned tables keep what they held alive
 * until the next full collection. This table never moves.
 */
export function createUnderWay<Value>(): UnderWay<Value> {
  const buckets: (Entry<Value> | undefined)[] = Array.from({ length: 1024 })
  let size = 0
  return {
    get(key) {
      let entry = buckets[bucketOf(key)]
      while (entry && entry.key !== key) entry = entry.next
      return entry?.value
    },
    add(key, value) {
      const bucket = bucketOf(key)
      buckets[bucket] = { key, value, next: buckets[bucket] }
      size++
    },
    remove(key) {
      const bucket = bucketOf(key)
      let before: Entry<Value> | undefined
      let entry = buckets[bucket]
      while (entry && entry.key !== key) {
        before = entry
        entry = entry.next
      }
      if (!entry) return
      if (before) before.next = entry.next
      else buckets[bucket] = entry.next
      entry.next = undefined
      size--
    },
    get size() {
      return size
    },
  }
}

/** Looks at 64 characters at most: keys can be long, and those under way at one time are few. */
function bucketOf(key: string): number {
  const step = Math.max(1, key.length >>> 6)
  let hash = key.length
  for (let index = key.length - 1; index >= 0; index -= step) hash = (Math.imul(hash, 31) + key.charCodeAt(index)) | 0
  return (hash ^ (hash >>> 15)) & 1023
}
