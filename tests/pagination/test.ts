import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startHub, type TestHub } from '../kit/startHub.ts'
import { type List, lists, nestedLists } from './data.ts'
import { type Order, type Row, valueAt, walkBackwards, walkForwards } from './walk.ts'

/** Every list: pages of any size, in any order, give each row exactly once, and say truly whether more follow. */
let hub: TestHub
beforeAll(async () => {
  hub = await startHub()
})
afterAll(() => hub.close())

interface ListField {
  readonly name: string
  readonly type: { readonly ofType: { readonly name: string | null } | null }
  readonly args: readonly { readonly name: string; readonly type: { readonly name: string } }[]
}

async function listFields(): Promise<ListField[]> {
  const { __schema } = await hub.data(
    '{ __schema { queryType { fields { name type { ofType { name } } args { name type { name } } } } } }',
  )
  const fields: ListField[] = __schema.queryType.fields
  return fields.filter(({ type }) => type.ofType?.name?.endsWith('Connection'))
}

async function orderFieldsOf({ field }: List): Promise<string[]> {
  const found = (await listFields()).find(({ name }) => name === field)
  const orderType = found?.args.find(({ name }) => name === 'orderBy')?.type.name
  const { __type } = await hub.data('query ($name: String!) { __type(name: $name) { enumValues { name } } }', {
    name: `${orderType}Field`,
  })
  return __type.enumValues.map(({ name }: { name: string }) => name)
}

const keysOf = ({ key }: List, rows: readonly Row[]) => rows.map((row) => row[key])
const largest = [100]

/** The queues of what waits, read forwards only. */
const queues = /^parked\w+Records$/
/** Lists that the district of the tests has no rows of. */
const empty = ['deadlineChanges', 'cityReports']

it('knows every list of the API, all of one shape', async () => {
  const fields = (await listFields()).filter(({ name }) => !queues.test(name))
  expect(new Set(fields.map(({ name }) => name))).toEqual(new Set([...lists.map(({ field }) => field), ...empty]))
  for (const { name, args } of fields) {
    const names = new Set(args.map((argument) => argument.name))
    expect([name, names]).toEqual([name, new Set(['filter', 'orderBy', 'first', 'after', 'last', 'before'])])
  }
})

describe.each(lists)('the list $field', (list) => {
  it('gives each row once, forwards and backwards, in pages of any size and in every order', async () => {
    const all = keysOf(list, await walkForwards({ hub, list }, largest))
    expect(all.length).toBeGreaterThan(0)
    expect(new Set(all).size).toBe(all.length)
    const orders = (await orderFieldsOf(list)).flatMap((field): Order[] => [
      { field, direction: 'ASC' },
      { field, direction: 'DESC' },
    ])
    // Small pages of a small list, larger ones of a large list: at most some twenty requests a walk.
    const size = fc.integer({ min: Math.ceil(all.length / 20), max: Math.min(100, all.length + 1) })
    const sizes = fc.array(size, { minLength: 1, maxLength: 4 })
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(null, ...orders), sizes, sizes, async (orderBy, ahead, back) => {
        const forwards = keysOf(list, await walkForwards({ hub, list, orderBy }, ahead))
        const backwards = keysOf(list, await walkBackwards({ hub, list, orderBy }, back))
        expect(forwards).toEqual(backwards)
        expect(forwards.toSorted()).toEqual(all.toSorted())
      }),
      { numRuns: 4 },
    )
  })

  it('is sorted as asked, and the other way round in reverse', async () => {
    for (const field of await orderFieldsOf(list)) {
      const ascending = await walkForwards({ hub, list, orderBy: { field, direction: 'ASC' } }, largest)
      const descending = await walkForwards({ hub, list, orderBy: { field, direction: 'DESC' } }, largest)
      expect(keysOf(list, descending)).toEqual(keysOf(list, ascending).toReversed())
      const path = field.toLowerCase().replace(/_(.)/g, (_, letter: string) => letter.toUpperCase())
      const ranks = ascending.map((row) => rankOf(valueAt(row)(path))).filter((rank) => rank !== undefined)
      expect([field, ranks]).toEqual([field, ranks.toSorted(compare)])
    }
  })

  it.each(list.filters)('has exactly the rows that meet $filter', async ({ filter, holds }) => {
    const all = await walkForwards({ hub, list }, largest)
    const expected = all.filter((row) => holds(valueAt(row)))
    expect(expected.length).toBeGreaterThan(0)
    expect(expected.length).toBeLessThan(all.length)
    const size = [Math.min(100, Math.max(1, Math.ceil(expected.length / 3)))]
    expect(keysOf(list, await walkForwards({ hub, list, filter }, size))).toEqual(keysOf(list, expected))
    expect(keysOf(list, await walkBackwards({ hub, list, filter }, size))).toEqual(keysOf(list, expected))
  })

  it('refuses a page of none, of a negative number and of more than a hundred, in either direction', async () => {
    for (const part of ['first: 101', 'first: -1', 'last: 101', 'last: -1', 'first: 1, last: 1']) {
      const { errors } = await hub.query(`{ ${list.field}(${part}) { nodes { ${list.key} } } }`)
      expect([part, errors?.map(({ extensions }) => extensions['code'])]).toEqual([part, ['BAD_USER_INPUT']])
    }
  })

  it('gives twenty rows where no size is asked for', async () => {
    const { of } = await hub.data(`{ of: ${list.field} { nodes { ${list.key} } totalCount } }`)
    expect(of.nodes).toHaveLength(Math.min(20, of.totalCount))
  })
})

/** Numbers and times as numbers, codes as text. Nulls, and words that a collation orders in its own way, have no rank. */
function rankOf(value: unknown): number | string | undefined {
  if (typeof value === 'number') return value
  if (typeof value !== 'string') return undefined
  if (/^\d{4}-\d\d-\d\d(T|$)/.test(value)) return Date.parse(value)
  if (/^-?\d+\.\d+$/.test(value)) return Number(value)
  return /^[0-9A-Z]+$/.test(value) ? value : undefined
}
const compare = (one: number | string, other: number | string) => (one < other ? -1 : one > other ? 1 : 0)

describe.each(nestedLists)('the nested list %s', (path, opening, key) => {
  it.each([1, 3, 100])('gives each row once in pages of %i', async (size) => {
    const seen: unknown[] = []
    const [parent = '', child = ''] = path.split('.')
    for (let after: string | null = null; ;) {
      const cut: string = after === null ? `first: ${size}` : `first: ${size}, after: "${after}"`
      const page: string = `{ nodes { ${key} } totalCount pageInfo { hasNextPage hasPreviousPage endCursor } }`
      const query: string = opening.startsWith('coverage')
        ? `{ ${opening}, ${cut}) { gaps ${page} } }`
        : `{ ${opening}(${cut}) ${page} } }`
      const connection = (await hub.data(query))[parent][child]
      expect(connection.pageInfo.hasPreviousPage).toBe(seen.length > 0)
      seen.push(...connection.nodes)
      expect(connection.pageInfo.hasNextPage).toBe(seen.length < connection.totalCount)
      if (!connection.pageInfo.hasNextPage) break
      after = connection.pageInfo.endCursor
    }
    expect(new Set(seen.map((row) => JSON.stringify(row))).size).toBe(seen.length)
    expect(seen.length).toBeGreaterThan(1)
  })
})
