/** Why a schema was refused, where, and what to do about it. */
export interface Problem {
  /** One of `SCHEMA_*`, `SUBGRAPH_*`, `ROUTING_URL_INVALID`, or the code of a composition error such as KEY_INVALID_FIELDS. */
  readonly code: string
  readonly message: string
  readonly hint: string
  /** The file or address of the schema in question, with the line and column (from 1) where they are known. */
  readonly origin?: string
  readonly line?: number
  readonly column?: number
}

/** `subgraphs/land/schema.graphql:12:3 KEY_INVALID_FIELDS: …`, with the hint on a line of its own. */
export function formatProblem({ code, message, hint, origin, line, column }: Problem): string {
  const place = origin === undefined ? '' : `${[origin, line, column].filter((part) => part !== undefined).join(':')} `
  return `${place}${code}: ${message}\n  hint: ${hint}`
}
