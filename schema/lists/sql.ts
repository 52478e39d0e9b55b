/** A statement that is being written: numbers its values and keeps them in order. */
export interface SqlText {
  /** The placeholder (`$3`) of a value. */
  value(value: unknown): string
  readonly values: unknown[]
}

/** A statement with no values yet. */
export function createSqlText(): SqlText {
  const values: unknown[] = []
  return { values, value: (value) => `$${values.push(value)}` }
}
