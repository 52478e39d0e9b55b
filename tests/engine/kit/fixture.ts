/** A record of the test world. Fields are values, or functions of the field's arguments. */
export type Entity = Record<string, unknown> & { readonly __typename: string }

/** Resolvers that only one subgraph has, because they must see nothing but the representation (`parent.$ref`). */
export type Resolvers = Record<
  string,
  Record<string, (parent: { $ref: Record<string, never> }, args: never) => unknown>
>

/** The data behind a supergraph: the same objects answer in every subgraph and in the monolith. */
export interface World {
  /** The root fields of all operations, by name. */
  readonly root: Record<string, unknown>
  readonly entities: readonly Entity[]
}

/** A purpose-built supergraph: its subgraphs, its data, and the values that random operations may use. */
export interface Fixture {
  readonly name: string
  /** The schema of each subgraph; the federation link is added unless it starts with `# federation 1`. */
  readonly subgraphs: Readonly<Record<string, string>>
  /** Fresh data: called again wherever mutations must start from the beginning. */
  createWorld(): World
  readonly resolvers?: Readonly<Record<string, Resolvers>>
  /** Values for arguments, by argument name or else by type name. */
  readonly argumentValues?: Readonly<Record<string, readonly unknown[]>>
}
