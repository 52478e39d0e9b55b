/**
 * Creates a memory of keys that takes the same 256 KiB whatever comes: it answers whether a key was seen before, and
 * notes it. Keys are told apart by hash and forgotten when another takes their place, so the answer is a good guess:
 * fit to decide what is worth remembering, and nothing else.
 */
export function createSeenBefore(): (key: string) => boolean {
  const hashes = new Uint32Array(65_536)
  return (key) => {
    const hash = hashOf(key)
    const slot = hash % hashes.length
    const seen = hashes[slot] === hash
    hashes[slot] = hash
    return seen
  }
}

/** FNV-1a over the UTF-16 code units. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return hash >>> 0
}
