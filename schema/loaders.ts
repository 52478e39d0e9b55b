import DataLoader from 'dataloader'
import type { Connection, ListArguments, ListWants } from './lists/list.ts'

/**
 * Loads one row per key, all keys of a tick in one call of `load`; null for an unknown key. `load` may return its rows in
 * any order and leave rows out.
 */
export function createRowLoader<Row extends object>(
  load: (keys: readonly string[]) => Promise<Row[]>,
  keyOf: (row: Row) => string,
): DataLoader<string, Row | null> {
  return new DataLoader(async (keys) => {
    const byKey = new Map((await load(keys)).map((row) => [keyOf(row), row]))
    return keys.map((key) => byKey.get(key) ?? null)
  })
}

/** Loads the rows that belong to each key, in the order in which `load` returns them. */
export function createRowsLoader<Row extends object>(
  load: (keys: readonly string[]) => Promise<Row[]>,
  keyOf: (row: Row) => string,
): DataLoader<string, Row[]> {
  return new DataLoader(async (keys) => {
    const byKey = Map.groupBy(await load(keys), keyOf)
    return keys.map((key) => byKey.get(key) ?? [])
  })
}

/** One page under one parent. */
export interface PageRequest {
  readonly parent: string
  readonly args: ListArguments
  readonly wants: ListWants
}

/** Loads pages of a nested list: the parents that ask for the same page share one statement. */
export function createConnectionLoader<Row>(
  load: (args: ListArguments, wants: ListWants, parents: readonly string[]) => Promise<Connection<Row>[]>,
): DataLoader<PageRequest, Connection<Row>, string> {
  const shapeOf = ({ args, wants }: PageRequest) => JSON.stringify([args, wants])
  return new DataLoader(
    async (requests) => {
      const pages = new Map<PageRequest, Connection<Row>>()
      const groups = Map.groupBy(requests, shapeOf).values()
      await Promise.all(
        groups.map(async (group) => {
          const [{ args, wants }] = group as [PageRequest, ...PageRequest[]]
          const connections = await load(
            args,
            wants,
            group.map(({ parent }) => parent),
          )
          group.forEach((request, index) => pages.set(request, connections[index] as Connection<Row>))
        }),
      )
      return requests.map((request) => pages.get(request) as Connection<Row>)
    },
    { cacheKeyFn: (request) => `${request.parent}\0${shapeOf(request)}` },
  )
}
