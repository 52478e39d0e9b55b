import type { Engine } from '../../gateway/engine/engine.ts'
import { parse } from 'graphql'
import { describe, expect, it, vi } from 'vitest'
import { Unreachable } from '../../gateway/engine/compiled/plan.ts'
import { createEngine } from '../../gateway/engine/createEngine.ts'
import { compose } from './kit/compose.ts'
import { startBench } from './kit/engines.ts'
import type { Fixture } from './kit/fixture.ts'
import { contexts } from './supergraphs/contexts.ts'
import { loops } from './supergraphs/loops.ts'
import { media } from './supergraphs/media.ts'
import { partial } from './supergraphs/partial.ts'

describe('members that only one subgraph knows, behind a field that two have', () => {
  it('are asked for where they can be', async () => {
    const bench = await startBench(partial)
    const source = `query ($colour: String) {
      paperFile { cover { parts { __typename ... on Note { text(length: 1) } ... on Sheet { width stamp(colour: $colour) { colour } }
        ... on Clip { seconds } } } }
      screenFile { cover { parts { ... on Sheet { width } ... on Clip { seconds } } } }
    }`
    const variables = { colour: 'blue' }
    expect(await bench.compiled(source, variables)).toEqual(await bench.monolith(source, variables))
    expect(bench.requests).toHaveLength(2)
  })

  it('are asked for below an entity', async () => {
    const bench = await startBench(partial)
    const source =
      '{ paperFile { preview { parts { ... on Note { text } ... on Clip { seconds } ... on Sheet { width } } } } }'
    expect(await bench.compiled(source)).toEqual(await bench.monolith(source))
  })
})

/** Two of these subgraphs should agree on `stars` but do not: so that it shows who was asked. */
const disagreeing: Fixture = {
  name: 'disagreeing',
  subgraphs: {
    archive: /* GraphQL */ `
      type Query {
        works: [Work]
      }
      interface Work @key(fields: "id") {
        id: ID!
      }
      type Film implements Work @key(fields: "id") {
        id: ID!
        stars: Int @shareable
      }
      type Song implements Work @key(fields: "id") {
        id: ID!
      }
    `,
    board: /* GraphQL */ `
      type Query {
        chosen: [Work]
      }
      type Work @interfaceObject @key(fields: "id") {
        id: ID!
      }
    `,
    crowd: /* GraphQL */ `
      type Work @interfaceObject @key(fields: "id") {
        id: ID!
        stars: Int @shareable
      }
    `,
  },
  createWorld() {
    const works = ['Film', 'Song'].map((__typename, id) => ({
      __typename,
      $interfaces: ['Work'],
      id: `${id}`,
      stars: 5,
    }))
    return { entities: works, root: { works, chosen: works } }
  },
  resolvers: { crowd: { Work: { stars: () => 1 } } },
}

describe('a field that both an interface object and one of its types have', () => {
  it('comes from the type where the operation asks for it on the type', async () => {
    const bench = await startBench(disagreeing)
    expect((await bench.compiled('{ chosen { id ... on Film { stars } } }')).data).toEqual({
      chosen: [{ id: '0', stars: 5 }, { id: '1' }],
    })
  })

  it('may be its key, under another alias in each fragment', async () => {
    const bench = await startBench(media)
    const source = `{ rated { rating ... on Book { title: id } ... on Film { id name: minutes } }
      topRated { rating ... on Film { name: id } id ... on Book { id } } }`
    expect(await bench.compiled(source)).toEqual(await bench.monolith(source))
  })

  it('comes from the interface object where it is asked for on the interface', async () => {
    const bench = await startBench(disagreeing)
    expect((await bench.compiled('{ chosen { stars } }')).data).toEqual({ chosen: [{ stars: 1 }, { stars: 1 }] })
  })
})

/** Composes although nobody can say the id of every node: each subgraph leaves that of one type to the other. */
const unanswerable: Fixture = {
  name: 'unanswerable',
  subgraphs: Object.fromEntries(
    [
      ['one', 'Cat', 'Dog'],
      ['two', 'Dog', 'Cat'],
    ].map(([name = '', own = '', other = '']) => [
      name,
      `type Query { pet(id: ID!): Pet @shareable }
       interface Pet { id: ID! }
       type ${own} implements Pet @key(fields: "id") { id: ID! ${name}Name: String }
       type ${other} implements Pet @key(fields: "id") { id: ID! @external ${name}Age: Int }`,
    ]),
  ),
  createWorld: () => {
    const cat = { __typename: 'Cat', id: 'c', oneName: 'Mimi', twoAge: 3 }
    return { entities: [cat], root: { pet: cat } }
  },
}

describe('what no request can answer', () => {
  it('is an error, and the stock engine is not started for it', async () => {
    const fallback = vi.fn<() => Promise<Engine>>()
    const bench = await startBench(unanswerable, { fallback })
    await expect(bench.compiled('{ pet(id: "c") { id } }')).rejects.toThrow(Unreachable)
    expect(fallback).not.toHaveBeenCalled()
  })

  it('does not hinder what can be answered', async () => {
    const bench = await startBench(unanswerable)
    const source = '{ pet(id: "c") { __typename ... on Cat { id oneName } } }'
    expect(await bench.compiled(source)).toEqual(await bench.monolith(source))
  })
})

describe('arguments from a context', () => {
  it('are refused by name, and the stock engine, which does not know them either, is not started', async () => {
    const fallback = vi.fn<() => Promise<Engine>>()
    const bench = await startBench(contexts, { fallback })
    await expect(bench.compiled('{ shops { goods { price } } }')).rejects.toThrow('Good.price')
    expect(fallback).not.toHaveBeenCalled()
  })

  it('do not hinder the rest of the supergraph', async () => {
    const bench = await startBench(contexts)
    const source = '{ anyShop { name currency goods { title weight } } shops { best { id weight } } }'
    expect(await bench.compiled(source)).toEqual(await bench.monolith(source))
  })

  it('are named in the log once', async () => {
    const log = { warn: vi.fn<(message: string) => void>() }
    const transport = () => ({ execute: async () => ({ data: null }), close: async () => {} })
    const engine = await createEngine('compiled', { supergraphSdl: compose(contexts), transport }, log as never)
    expect(log.warn).toHaveBeenCalledOnce()
    expect(log.warn.mock.calls[0]?.[0]).toContain('Good.tag, Good.price')
    await engine.stop()
  })
})

describe('the stock engine as a fallback', () => {
  const source = '{ film { reviews { about { headline } } } }'

  it('is told of in the log when it is first needed', async () => {
    const log = { warn: vi.fn<(message: string) => void>() }
    const transport = () => ({ execute: async () => ({ data: { film: null } }), close: async () => {} })
    const engine = await createEngine('compiled', { supergraphSdl: compose(loops), transport }, log as never)
    const request = { document: parse(source), source, variables: {}, headers: {} }
    const answers = [await engine.execute(request), await engine.execute(request)]
    const unknown = { dataJson: '{"film":null}', errors: [] }
    expect(answers).toEqual([unknown, unknown])
    expect(log.warn).toHaveBeenCalledOnce()
    await engine.stop()
  })

  it('leaves the refusal as it is, and lets the engine stop, where it does not start', async () => {
    const bench = await startBench(loops, { fallback: () => Promise.reject(new Error('not installed')) })
    await expect(bench.compiled(source)).rejects.toThrow('does not start')
    await expect(bench.engine.stop()).resolves.toBeUndefined()
  })
})
