import { expect } from 'vitest'
import type { TestHub } from '../kit/startHub.ts'
import type { List, ValueAt } from './data.ts'

export type Row = Readonly<Record<string, unknown>>

export interface Order {
  readonly field: string
  readonly direction: 'ASC' | 'DESC'
}

interface Page {
  readonly edges: readonly { readonly node: Row; readonly cursor: string }[]
  readonly nodes: readonly Row[]
  readonly pageInfo: {
    readonly hasNextPage: boolean
    readonly hasPreviousPage: boolean
    readonly startCursor: string | null
    readonly endCursor: string | null
  }
  readonly totalCount: number
  readonly totalCountIsExact: boolean
}

/** What is walked: a list under a filter and an order. */
export interface Walk {
  readonly hub: TestHub
  readonly list: List
  readonly filter?: object
  readonly orderBy?: Order | null
}

async function readPage({ hub, list, filter, orderBy }: Walk, part: object): Promise<Page> {
  const name = `${list.field.charAt(0).toUpperCase()}${list.field.slice(1)}`
  const type = inputNames[list.field] ?? name.replace(/ies$/, 'y').replace(/s$/, '')
  const query = `query ($filter: ${type}Filter, $orderBy: ${type}Order, $first: Int, $after: String, $last: Int, $before: String) {
    of: ${list.field}(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
      edges { node { ${list.key} } cursor }
      nodes { ${list.key} ${list.fields} }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      totalCount
      totalCountIsExact
    }
  }`
  return (await hub.data(query, { filter, orderBy, ...part })).of
}

const inputNames: Readonly<Record<string, string>> = { evidenceRecords: 'Evidence' }

/** Page sizes are taken in turn. Checks every page against what was walked before; returns all rows in the list's order. */
export async function walkForwards(walk: Walk, sizes: readonly number[]): Promise<Row[]> {
  const rows: Row[] = []
  let after: string | null = null
  for (let turn = 0; ; turn += 1) {
    const size = sizes[turn % sizes.length] ?? 1
    const page: Page = await readPage(walk, { first: size, after })
    const left = page.totalCount - rows.length
    expect(page.nodes).toHaveLength(Math.min(size, left))
    expectPage(walk.list, page, { hasPreviousPage: rows.length > 0, hasNextPage: left > size })
    rows.push(...page.nodes)
    if (!page.pageInfo.hasNextPage) return rows
    after = page.pageInfo.endCursor
  }
}

/** As `walkForwards`, from the end with `last` and `before`; returns the rows in the list's order. */
export async function walkBackwards(walk: Walk, sizes: readonly number[]): Promise<Row[]> {
  const rows: Row[] = []
  let before: string | null = null
  for (let turn = 0; ; turn += 1) {
    const size = sizes[turn % sizes.length] ?? 1
    const page: Page = await readPage(walk, { last: size, before })
    const left = page.totalCount - rows.length
    expect(page.nodes).toHaveLength(Math.min(size, left))
    expectPage(walk.list, page, { hasPreviousPage: left > size, hasNextPage: rows.length > 0 })
    rows.unshift(...page.nodes)
    if (!page.pageInfo.hasPreviousPage) return rows
    before = page.pageInfo.startCursor
  }
}

function expectPage({ key }: List, { edges, nodes, pageInfo, totalCountIsExact }: Page, more: object): void {
  expect(pageInfo).toEqual({
    ...more,
    startCursor: edges[0]?.cursor ?? null,
    endCursor: edges.at(-1)?.cursor ?? null,
  })
  expect(edges.map(({ node }) => node[key])).toEqual(nodes.map((node) => node[key]))
  expect(totalCountIsExact).toBe(true)
}

/** Reads the values of a row by path. */
export const valueAt =
  (row: Row): ValueAt =>
  (path) =>
    path
      .split('.')
      .reduce<unknown>((value, name) => (typeof value === 'object' && value ? (value as Row)[name] : null) ?? null, row)
