import type { FetchNode, PlanNode } from '@graphql-hive/router-query-planner'
import { createPlanner } from '../../gateway/engine/compiled/plan.ts'
import { isDeepStrictEqual } from 'node:util'
import { afterAll, describe, expect, it } from 'vitest'
import { difference, drawExpected } from './kit/differential.ts'
import { startBench, startStock, startStockEngine, type Bench } from './kit/engines.ts'
import { abstracts } from './supergraphs/abstracts.ts'
import { fixtures } from './supergraphs/all.ts'
import { keys } from './supergraphs/keys.ts'
import { shared } from './supergraphs/shared.ts'

const operations = Number(process.env['ENGINE_OPERATIONS'] ?? 200)
const seed = Number(process.env['ENGINE_SEED'] ?? Math.floor(Math.random() * 1e9))
const perFixture = Math.ceil(operations / fixtures.length)
const executed = new Map<string, number>()
const trace = (event: string) => void executed.set(event, (executed.get(event) ?? 0) + 1)

/** Operations that the stock gateway answers otherwise than a monolith. */
const differs: string[] = []

/** Every kind of plan node, rewrite and null propagation that there is. */
const kinds = [
  'fetch',
  'mutation',
  'flatten',
  'batch',
  'sequence',
  'parallel',
  'condition true',
  'condition false',
  'split plan',
  'fallback',
  'input rewrite',
  'output rewrite',
  'null: field of an object',
  'null: item of a list',
  'null: unknown type',
]

describe(`random operations, seed ${seed}`, () => {
  for (const fixture of fixtures)
    it(
      `answers like a monolith over ${fixture.name}`,
      async () => {
        const bench = await startBench(fixture, { trace, createPlanner, fallback: () => startStockEngine(bench) })
        for (const expected of await drawExpected(bench, seed, perFixture))
          expect(await difference(bench, expected)).toBeUndefined()
        await bench.engine.stop()
      },
      30_000 + perFixture * 500,
    )
})

function rootFetch(operation: string): FetchNode {
  return { kind: 'Fetch', serviceName: 'one', operationKind: 'query', operation }
}

/** The planner of this release does not make such plans for operations as we give them to it. */
async function startPlanned(node: PlanNode): Promise<Bench> {
  return startBench(shared, {
    trace,
    createPlanner: async () => ({ plan: async () => node, choiceKey: () => '', stop() {} }),
  })
}

describe('the stock gateway, where it is right', () => {
  for (const fixture of [shared, keys, abstracts])
    it(`answers as we do over ${fixture.name}`, async () => {
      const bench = await startBench(fixture)
      const stock = await startStock(bench)
      for (const { source, variables, answer } of await drawExpected(bench, seed, 20)) {
        const theirs = await stock(source, variables)
        if (isDeepStrictEqual(theirs.data, answer.data)) expect(await bench.compiled(source, variables)).toEqual(theirs)
        else differs.push(`${fixture.name}: ${source}`)
      }
      expect(differs.length).toBeLessThan(10)
    })
})

describe('what random operations may not meet', () => {
  it('splits a plan whose representation would hold two values under one key', async () => {
    const { requires } = await import('./supergraphs/requires.ts')
    const bench = await startBench(requires, { trace })
    const source = '{ goods { euros dollars quadrupled area } }'
    expect((await bench.compiled(source)).data).toEqual((await bench.monolith(source)).data)
  })

  it('splits a plan that keeps a value under an alias in two places and reads it in one', async () => {
    const { requires } = await import('./supergraphs/requires.ts')
    const bench = await startBench(requires)
    const source = `{ goods { euros title: dollars } b: offers { good { euros name: upc dollars }
      good { dollars doubled title: partCount } note } goods { quadrupled base size { h price: h id: w } } }`
    expect((await bench.compiled(source)).data).toEqual((await bench.monolith(source)).data)
  })

  it('splits a plan that asks for fields with contradicting requirements at once', async () => {
    const { requires } = await import('./supergraphs/requires.ts')
    const bench = await startBench(requires)
    const source = `{ goods { dollars title: banner euros } good { _h0_x: upc } title: good { weight banner }
      good { kind: __typename wrap price: dollars euros } }`
    expect((await bench.compiled(source)).data).toEqual((await bench.monolith(source)).data)
  })

  it('asks the interface object for fields of fragments within fragments', async () => {
    const { media } = await import('./supergraphs/media.ts')
    const bench = await startBench(media)
    const source = `{ media { id } name: topRated { ... on Film { ...F0 } ... { kind: __typename ... on Film { id minutes id }
      ... on Book { id } ...F1 } title _h0_x: rating } lists { name } lists { id: name } }
      fragment F0 on Film { rating } fragment F1 on Book { id pages }`
    expect(await bench.compiled(source)).toEqual(await bench.monolith(source))
  })

  it('asks the stock engine where the planner refuses', async () => {
    const { loops } = await import('./supergraphs/loops.ts')
    const bench = await startBench(loops, { trace, fallback: () => startStockEngine(bench) })
    const source = '{ film { reviews { about { headline } } } }'
    expect(await bench.compiled(source)).toEqual(await bench.monolith(source))
  })

  it('renames keys of an answer where a plan says so', async () => {
    const bench = await startPlanned({
      ...rootFetch('{office{_internal_qp_alias_0: name}}'),
      outputRewrites: [
        { KeyRenamer: { path: [{ Key: 'office' }, { Key: '_internal_qp_alias_0' }], renameKeyTo: 'name' } },
      ],
    })
    expect((await bench.compiled('{ office { name } }')).data).toEqual({ office: { name: '大厅' } })
  })

  it('follows the conditions of a plan', async () => {
    const ifClause = rootFetch('{office{name}}')
    const bench = await startPlanned({ kind: 'Condition', condition: 'wanted', ifClause })
    const source = 'query ($wanted: Boolean!) { office { name @include(if: $wanted) floor @skip(if: $wanted) } }'
    expect((await bench.compiled(source, { wanted: true })).data).toEqual({ office: { name: '大厅' } })
    expect((await bench.compiled(source, { wanted: false })).data).toEqual({ office: null })
  })

  it('passes over an object whose type clients may not see', async () => {
    const { hidden } = await import('./supergraphs/hidden.ts')
    const bench = await startBench(hidden, { trace })
    const { data } = await bench.compiled('{ open { label } mixed { label } }')
    expect(data).toEqual({ open: { label: 'open' }, mixed: [{ label: 'open' }, null] })
  })
})

afterAll(() => {
  process.stdout.write(`${[...executed].map(([kind, times]) => `${kind}: ${times}`).join(', ')}\n`)
  const never = kinds.filter((kind) => !executed.has(kind))
  if (never.length > 0) throw new Error(`never executed: ${never.join(', ')} (seed ${seed})`)
})
