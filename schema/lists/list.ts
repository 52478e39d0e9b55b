import type { SqlText } from './sql.ts'

/** How a field of a filter input becomes SQL. A filter field is the column of the same name unless `column` says otherwise. */
export interface FilterColumn {
  /** `region` knows `within`; `keyword` matches an array of bigrams; the others are PostgreSQL types of the column. */
  readonly type: 'text' | 'date' | 'timestamptz' | 'numeric' | 'int' | 'boolean' | 'region' | 'keyword'
  /** SQL of the column, of the list's own table under the alias `t`. */
  readonly column?: string
}

/** A filter field that compares no column: `write` turns its whole condition into SQL over `t`. */
export interface WrittenFilter {
  readonly type: 'written'
  readonly write: (sql: SqlText, condition: unknown) => string
}

/** A column that a list can be ordered by; it is never null, so that keyset pages have no gaps. */
export interface OrderColumn {
  readonly type: 'text' | 'date' | 'timestamptz' | 'numeric' | 'int'
  readonly column?: string
}

/** One list of one table: what may filter and order it. */
export interface ListSpecification {
  /** The name of the GraphQL list: part of its cursors' signature. */
  readonly name: string
  /** Schema-qualified, `land.parcel`. */
  readonly table: string
  /** The unique text column that breaks ties. */
  readonly key: string
  readonly filters: Readonly<Record<string, FilterColumn | WrittenFilter>>
  readonly orders: Readonly<Record<string, OrderColumn>>
  readonly defaultOrder: ListOrder
  /** A condition that holds unless the filter names this field: `{ status: "t.status <> 'RETIRED'" }`. */
  readonly unlessFiltered?: Readonly<Record<string, string>>
}

export interface ListOrder {
  readonly field: string
  readonly direction?: 'ASC' | 'DESC' | null | undefined
}

/** The arguments of every list field. */
export interface ListArguments {
  readonly filter?: object | null | undefined
  readonly orderBy?: ListOrder | null | undefined
  readonly first?: number | null | undefined
  readonly after?: string | null | undefined
  readonly last?: number | null | undefined
  readonly before?: string | null | undefined
}

/** What the client asked for beyond the rows; each costs work, so it is done only on demand. */
export interface ListWants {
  readonly totalCount: boolean
  readonly pageInfo: boolean
}

/** The rows of a nested list belong to parents: `column` of the table equals one of `keys`. */
export interface ListParents {
  /** The column, or a writer of SQL that holds for the rows `t` of the parent whose key is `parent.key`. */
  readonly column: string | ((sql: SqlText) => string)
  readonly keys: readonly string[]
}

/** One page as GraphQL gives it. */
export interface Connection<Row> {
  readonly edges: { readonly node: Row; readonly cursor: string }[]
  readonly nodes: Row[]
  readonly pageInfo: {
    readonly hasNextPage: boolean
    readonly hasPreviousPage: boolean
    readonly startCursor: string | null
    readonly endCursor: string | null
  }
  readonly totalCount: number
  readonly totalCountIsExact: boolean
}

/** Counts are exact up to this many rows. */
export const exactCountLimit = 10_000
