/** A reference to another subgraph's entity by its key; null where there is no key. */
export const entity = <Key extends string>(key: Key, value: string | null): Record<Key, string> | null =>
  value === null ? null : ({ [key]: value } as Record<Key, string>)
