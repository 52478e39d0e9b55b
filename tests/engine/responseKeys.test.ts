import { describe, expect, it } from 'vitest'
import { startBench, type Bench } from './kit/engines.ts'
import { abstracts } from './supergraphs/abstracts.ts'
import { registers } from './supergraphs/registers.ts'

/** Compares with the monolith; the plan must not have been split, so every subgraph is asked as often as planned. */
async function answersWhole(bench: Bench, source: string): Promise<void> {
  const expected = await bench.monolith(source)
  expect(await bench.compiled(source)).toEqual(expected)
  expect(expected.errors).toEqual([])
}

const start = async () => {
  const events: string[] = []
  const bench = await startBench(registers, { trace: (event) => void events.push(event) })
  return { bench, events }
}

const asked = ({ requests }: Bench) => requests.map(({ subgraph, query }) => `${subgraph} ${query}`)

describe('keys of one name and different types', () => {
  it('are asked for side by side in one root fetch, without a fetch more', async () => {
    const { bench, events } = await start()
    await answersWhole(
      bench,
      /* GraphQL */ `
        {
          entries {
            __typename
            ... on Plot {
              name
            }
            ... on Firm {
              name
            }
            ... on Service {
              name
            }
            ... on Hall {
              name
            }
            ... on Desk {
              name
            }
          }
        }
      `,
    )
    expect(asked(bench)[0]).toBe(
      'desk {entries{__typename ...on Plot{__typename code}...on Firm{__typename _internal_qp_alias_0:code}...on Service{__typename _h0_code:code version}...on Hall{__typename place{code}}...on Desk{__typename _h1_place:place{code}}}}',
    )
    expect(bench.requests.map(({ subgraph }) => subgraph).toSorted()).toEqual(['commerce', 'desk', 'land', 'services'])
    expect(events).not.toContain('split plan')
  })

  it('are asked for in an entity fetch that lands below an object of another subgraph', async () => {
    const { bench, events } = await start()
    await answersWhole(
      bench,
      '{ entry(number: 0) { ... on Plot { rival { __typename ... on Plot { name } ... on Firm { name } ... on Service { name } } } } }',
    )
    await answersWhole(
      bench,
      '{ file { about { ... on Plot { name } ... on Firm { name } ... on Service { name } } } }',
    )
    expect(events).not.toContain('split plan')
  })

  it('are asked for in a batch, in lists and behind fragments that the planner names', async () => {
    const { bench, events } = await start()
    const subject = '{ ... on Plot { name worth } ... on Firm { name worth } ... on Service { name } }'
    await answersWhole(
      bench,
      `{ file { title about ${subject} all ${subject} } found { ... on File { all ${subject} } } }`,
    )
    expect(events).toContain('batch')
    expect(events).not.toContain('split plan')
  })

  it('are asked for in lists of lists, and again in what hangs on each object', async () => {
    const { bench, events } = await start()
    const names = '... on Plot { name } ... on Firm { name } ... on Service { name } ... on Desk { name }'
    await answersWhole(bench, `{ tables { ${names} next { ${names} next { ${names} } } } }`)
    expect(events).not.toContain('fallback')
  })

  it('do not meet what the client calls by their names', async () => {
    const { bench, events } = await start()
    await answersWhole(
      bench,
      /* GraphQL */ `
        {
          entries {
            id: __typename
            ... on Plot {
              code: size
              size: name
              _h0_code: id
            }
            ... on Firm {
              code: name
              _internal_qp_alias_0: code
              _h0_code: size
            }
            ... on Service {
              code: version
              version: name
              _h1_code: code
            }
          }
        }
      `,
    )
    expect(events).not.toContain('fallback')
  })

  it('stand under their own keys where an entity fetch asks for them without an alias', async () => {
    const { bench, events } = await start()
    await answersWhole(bench, '{ file { all { ... on Plot { worth } ... on Firm { worth } } } }')
    const [sizes] = asked(bench).filter((text) => text.startsWith('desk') && text.includes('size'))
    expect(sizes).toContain('...on Firm{size}...on Plot{_h0_size:size}')
    expect(events).not.toContain('split plan')
  })

  it('carry their errors under the name of the field', async () => {
    const bench = await startBench(registers, {}, ({ subgraph }) =>
      subgraph === 'desk'
        ? Promise.resolve({
            data: { entry: null },
            errors: [{ message: 'no code', path: ['entry', '_h0_code'] }],
          })
        : undefined,
    )
    const source = '{ entry { ... on Plot { name } ... on Firm { name } ... on Service { name } } }'
    expect((await bench.compiled(source)).errors).toEqual([
      { message: 'no code', path: ['entry', 'code'], extensions: { service: 'desk' } },
    ])
  })
})

describe('a plan with a fetch that a subgraph refuses', () => {
  it('is split where different fields of what may be one object stand under one key', async () => {
    const { createInlinePlanner } = await import('../../gateway/engine/compiled/plan.ts')
    const events: string[] = []
    const bench = await startBench(abstracts, {
      trace: (event) => void events.push(event),
      async createPlanner(sdl) {
        const planner = await createInlinePlanner(sdl)
        const contradictory = '{latest{__typename ...on Document{a: title} ...on Permit{a: mark}}}'
        return {
          ...planner,
          plan: async (operation, choice) =>
            operation.includes('title') && operation.includes('mark')
              ? { kind: 'Fetch', serviceName: 'archive', operationKind: 'query', operation: contradictory }
              : planner.plan(operation, choice),
        }
      },
    })
    await answersWhole(bench, '{ latest { title ... on Permit { mark } } }')
    expect(events).toContain('split plan')
  })

  it('is put right where one object answers an interface and its own type under one key', async () => {
    const bench = await startBench(registers, {
      createPlanner: async () => ({
        plan: async () => ({
          kind: 'Fetch',
          serviceName: 'desk',
          operationKind: 'query',
          operation:
            '{entry(number:4){__typename ...on Entry{twin{__typename id}} ...on Desk{twin{...on Hall{place{code}}}}}}',
        }),
        choiceKey: () => '',
        stop() {},
      }),
    })
    const { data } = await bench.compiled(
      '{ entry(number: 4) { twin { __typename id ... on Hall { place { code } } } } }',
    )
    expect(data).toEqual({ entry: { twin: { __typename: 'Hall', id: 'hall1', place: { code: 3 } } } })
  })
})
