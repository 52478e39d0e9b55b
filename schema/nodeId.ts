/** The opaque global id of an entity: its type and its key. Deterministic, so every subgraph gives the same. */
export const toNodeId = (typeName: string, key: string): string =>
  Buffer.from(`${typeName}:${key}`).toString('base64url')

/** The type and key of a global id; null where the text is none. */
export function fromNodeId(id: string): { typeName: string; key: string } | null {
  const match = /^([A-Z][A-Za-z]*):(.+)$/s.exec(Buffer.from(id, 'base64url').toString())
  if (!match?.[1] || !match[2] || toNodeId(match[1], match[2]) !== id) return null
  return { typeName: match[1], key: match[2] }
}
