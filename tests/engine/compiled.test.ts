import { setImmediate as nextTurn, setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { parse } from 'graphql'
import { InternalError } from '../../schema/errors.ts'
import { startBench } from './kit/engines.ts'
import type { Fixture } from './kit/fixture.ts'
import { inputs } from './supergraphs/inputs.ts'
import { keys } from './supergraphs/keys.ts'
import { nulls } from './supergraphs/nulls.ts'
import { requires } from './supergraphs/requires.ts'
import { shared } from './supergraphs/shared.ts'

const down = () => Promise.reject(new InternalError('SUBGRAPH_UNAVAILABLE', 'survey is down'))

describe('partial data', () => {
  it('keeps what other subgraphs answered when one is down, with one coded error per path', async () => {
    const bench = await startBench(keys, {}, ({ subgraph }) => (subgraph === 'survey' ? down() : undefined))
    const { data, errors } = await bench.compiled('{ parcel(id: "k1") { id owner { id name } } }')
    expect(data).toEqual({ parcel: { id: 'k1', owner: { id: 'o2', name: null } } })
    expect(errors).toEqual([
      {
        message: 'survey is down',
        path: ['parcel', 'owner'],
        extensions: { code: 'SUBGRAPH_UNAVAILABLE', service: 'survey' },
      },
    ])
  })

  it('adds no error for what could not be asked after a failure', async () => {
    const bench = await startBench(keys, {}, ({ subgraph }) => (subgraph === 'survey' ? down() : undefined))
    const { data, errors } = await bench.compiled('{ parcel(id: "k1") { number due } }')
    expect(data).toEqual({ parcel: { number: null, due: null } })
    expect(errors).toHaveLength(1)
  })

  it('calls an answer of the wrong shape by its name', async () => {
    const bench = await startBench(keys, {}, ({ subgraph }) =>
      subgraph === 'survey' ? Promise.resolve({ data: { _entities: [] } }) : undefined,
    )
    const { errors } = await bench.compiled('{ parcel(id: "k1") { area } }')
    expect(errors[0]?.extensions).toEqual({ code: 'SUBGRAPH_BAD_ANSWER', service: 'survey' })
  })

  it('answers null without an error for an entity that its owner does not know', async () => {
    const bench = await startBench(keys, {}, ({ subgraph }) =>
      subgraph === 'survey' ? Promise.resolve({ data: { _entities: [null] } }) : undefined,
    )
    expect(await bench.compiled('{ parcel(id: "k1") { id area number due } }')).toEqual({
      data: { parcel: { id: 'k1', area: null, number: null, due: null } },
      errors: [],
    })
  })

  it('reports an error of a shared entity at each of its places, under the names of the client', async () => {
    const bench = await startBench(nulls)
    const { errors } = await bench.compiled('{ root { many { id: broken } all { next { id: broken } } } }')
    expect(errors.map(({ message, path }) => `${message} at ${path?.join('.')}`).toSorted()).toEqual([
      'n0.broken failed at root.many.0.id',
      'n1.broken failed at root.many.1.id',
      'n3.broken failed at root.all.0.next.id',
    ])
  })
})

describe('requests to subgraphs', () => {
  it('asks each entity once, however often it occurs', async () => {
    const bench = await startBench(keys)
    await bench.compiled('{ bills { parcel { area } } }')
    expect(bench.requests.map(({ subgraph, variables }) => [subgraph, variables])).toEqual([
      ['tax', {}],
      ['survey', { representations: [{ __typename: 'Parcel', number: 101 }] }],
    ])
  })

  it('sends a required null as null and nothing else than what is required', async () => {
    const bench = await startBench(requires)
    await bench.compiled('{ good { euros } }')
    expect(bench.requests[1]?.variables).toEqual({
      representations: [{ __typename: 'Good', upc: 'u2', price: 40, weight: null }],
    })
  })

  it('shares fetches that are under way only with the same view', async () => {
    const bench = await startBench(keys, {}, async (_, answer) => {
      await wait(20)
      return answer()
    })
    const ask = (source: string, language: string) => bench.compiled(source, {}, { language })
    for (const source of ['{ bills { amount } }', '{ bills { amount } __typename }']) await ask(source, 'zh')
    bench.requests.length = 0
    await Promise.all([
      ask('{ bills { amount } }', 'zh'),
      ask('{ bills { amount } __typename }', 'zh'),
      ask('{ bills { amount } }', 'en'),
    ])
    expect(bench.requests.map(({ headers }) => headers)).toEqual([{ language: 'zh' }, { language: 'en' }])
  })

  it('sends the id of the request that asked, which keeps nobody from sharing', async () => {
    const bench = await startBench(keys, {}, async (_, answer) => {
      await nextTurn()
      return answer()
    })
    const source = '{ bills { amount } }'
    const ask = (requestId: string) =>
      bench.engine.execute({ document: parse(source), source, variables: {}, headers: {}, requestId })
    await ask('warm')
    await Promise.all([ask('first'), ask('second')])
    expect(bench.requests.map(({ requestId }) => requestId)).toEqual(['warm', 'first'])
  })

  it('never shares what one request writes with another', async () => {
    const bench = await startBench(keys)
    const answers = await Promise.all([
      bench.compiled('{ parcels { id area } }'),
      bench.compiled('{ parcels { id code due } }'),
      bench.compiled('{ parcels { id } }'),
    ])
    const alone = []
    for (const source of ['{ parcels { id area } }', '{ parcels { id code due } }', '{ parcels { id } }'])
      alone.push(await bench.compiled(source))
    expect(answers).toEqual(alone)
  })

  it('finishes one mutation with all its fields before the next begins', async () => {
    const bench = await startBench(inputs)
    const { data } = await bench.compiled(
      'mutation { a: addLeft(n: 1) { total log } b: addRight(n: 2) { total log } c: addLeft(n: 3) { log } }',
    )
    expect(data).toEqual({
      a: { total: 2, log: ['l1'] },
      b: { total: 4, log: ['l1', 'r2'] },
      c: { log: ['l1', 'r2', 'l3'] },
    })
    expect(bench.requests.map(({ subgraph, query }) => `${subgraph} ${query.startsWith('mutation')}`)).toEqual([
      'left true',
      'right false',
      'right true',
      'left false',
      'left true',
    ])
  })
})

describe('operations', () => {
  it('answers introspection beside data, in the order of the client', async () => {
    const bench = await startBench(shared)
    const { dataJson } = await bench.engine.execute({
      document: parse('{ a: __type(name: "Room") { name } office { floor } __typename }'),
      source: 'introspection',
      variables: {},
      headers: {},
    })
    expect(dataJson).toBe('{"a":{"name":"Room"},"office":{"floor":2},"__typename":"Query"}')
  })

  it('hides what is inaccessible and all machinery from the schema', async () => {
    const bench = await startBench(inputs)
    const { data } = await bench.compiled(
      '{ __schema { types { name } directives { name } } __type(name: "Kind") { enumValues { name } } }',
    )
    expect(JSON.stringify(data)).not.toMatch(/join__|link__|SECRET|inaccessible/)
  })

  it('refuses variables that do not fit before any fetch', async () => {
    const bench = await startBench(inputs)
    const { data, errors } = await bench.compiled('query ($n: Int) { things(filter: { min: $n }) { id } }', {
      n: 'three',
    })
    expect([data, errors[0]?.extensions?.['code'], bench.requests]).toEqual([null, 'BAD_USER_INPUT', []])
  })

  it('asks no subgraph where nothing is selected', async () => {
    const bench = await startBench(shared)
    expect((await bench.compiled('{ __typename office @include(if: false) { name } }')).data).toEqual({
      __typename: 'Query',
    })
    expect(bench.requests).toEqual([])
  })

  it('is warm after warmUp and can say what to warm up a successor with', async () => {
    const bench = await startBench(shared)
    const source = '{ office { name } }'
    await bench.engine.warmUp({ document: parse(source), source })
    expect(bench.engine.recentOperations(5).map((operation) => operation.source)).toEqual([source])
    expect(bench.requests).toEqual([])
  })
})

describe('progressive override', () => {
  const moving: Fixture = {
    name: 'moving',
    subgraphs: {
      old: 'type Query { file: File } type File @key(fields: "id") { id: ID! body: String tag: String }',
      new: 'type File @key(fields: "id") { id: ID! body: String @override(from: "old", label: "percent(30)") tag: String @override(from: "old", label: "moved") }',
    },
    createWorld: () => {
      const file = { __typename: 'File', id: 'f', body: 'text', tag: 't' }
      return { entities: [file], root: { file } }
    },
  }
  const subgraphsFor = async (labels: string[], percentage: number) => {
    const bench = await startBench(moving, { overrides: () => ({ labels: new Set(labels), percentage }) })
    expect((await bench.compiled('{ file { body tag } }')).data).toEqual({ file: { body: 'text', tag: 't' } })
    return bench.requests.map(({ subgraph, query }) => `${subgraph} ${query.match(/body|tag/g)?.join(' ')}`)
  }

  it('follows the percentage of the request', async () => {
    expect(await subgraphsFor([], 29)).toEqual(['old tag', 'new body'])
    expect(await subgraphsFor([], 30)).toEqual(['old body tag'])
  })

  it('follows the labels that are on', async () => {
    expect(await subgraphsFor(['moved', 'unknown'], 99)).toEqual(['old body', 'new tag'])
  })
})

describe('unchanged answers', () => {
  const start = async (change: { value: string }) => {
    const reads = { count: 0 }
    const bench = await startBench(keys, { unchangedMaxBytes: 1_000_000 }, async (_, answer) => {
      const text = JSON.stringify(await answer()).replaceAll('CN', change.value)
      const bytes = Buffer.from(text)
      return {
        bytes,
        get data() {
          reads.count++
          return (JSON.parse(text) as { data: unknown }).data
        },
      }
    })
    return { bench, reads }
  }
  const source = '{ parcels { id owner { country { code } name } } }'

  it('asks every subgraph again but reads no answer that has the same bytes, from the third time on', async () => {
    const { bench, reads } = await start({ value: 'CN' })
    const first = await bench.compiled(source)
    bench.requests.length = 0
    await bench.compiled(source)
    const [requests, read] = [bench.requests.length, reads.count]
    expect(await bench.compiled(source)).toEqual(first)
    expect([bench.requests.length, reads.count]).toEqual([requests * 2, read])
  })

  it('sees a single changed byte at once and asks nothing twice for it', async () => {
    const change = { value: 'CN' }
    const { bench } = await start(change)
    await bench.compiled(source)
    const requests = bench.requests.length
    await bench.compiled(source)
    bench.requests.length = requests
    change.value = 'XN'
    const { data } = await bench.compiled(source)
    expect(JSON.stringify(data)).toContain('XN')
    expect(bench.requests.length).toBe(requests * 2)
  })

  it('keeps views and variables apart', async () => {
    const { bench, reads } = await start({ value: 'CN' })
    await bench.compiled(source, {}, { language: 'zh' })
    const read = reads.count
    await bench.compiled(source, {}, { language: 'zh' })
    await bench.compiled(source, {}, { language: 'en' })
    expect(reads.count).toBe(read * 3)
  })
})
