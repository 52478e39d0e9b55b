import { composeServices } from '@theguild/federation-composition'
import { parse } from 'graphql'
import { pino } from 'pino'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createGateway, type Gateway } from '../../gateway/createGateway.ts'
import type { SubgraphAnswer, Transport } from '../../gateway/transport/transport.ts'

/** A supergraph of one subgraph whose root type has these fields. */
function supergraphOf(fields: string): string {
  const typeDefs = parse(
    `extend schema @link(url: "https://specs.apollo.dev/federation/v2.3") type Query { ${fields} }`,
  )
  const { supergraphSdl } = composeServices([{ name: 'only', url: 'http://only', typeDefs }])
  if (supergraphSdl === undefined) throw new TypeError('The test supergraph does not compose.')
  return supergraphSdl
}

let gateway: Gateway
let url: string
/** How the subgraph answers; a test may let it wait. */
let answer: () => Promise<SubgraphAnswer>
let closed: number

beforeEach(async () => {
  answer = async () => ({ data: { old: 'from the subgraph', both: 'both' } })
  closed = 0
  const transport: Transport = { execute: () => answer(), close: async () => void closed++ }
  gateway = await createGateway({
    supergraphSdl: supergraphOf('old: String both: String'),
    transport: () => transport,
    profile: 'plain',
    engine: 'compiled',
    introspection: true,
    log: pino({ level: 'silent' }),
  })
  url = await gateway.listen({ host: '127.0.0.1', port: 0 })
})
afterEach(() => gateway.close())

async function query(text: string): Promise<unknown> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: text }),
  })
  return response.json()
}

describe('a reload', () => {
  it('serves the new schema to new requests, also to those that were known', async () => {
    expect(await query('{ old both }')).toEqual({ data: { old: 'from the subgraph', both: 'both' } })
    expect(await query('{ old both }')).toEqual({ data: { old: 'from the subgraph', both: 'both' } })
    await gateway.reload(supergraphOf('both: String new: String'))
    expect(await query('{ both }')).toEqual({ data: { both: 'both' } })
    expect(await query('{ old both }')).toMatchObject({ errors: [{ message: expect.stringContaining('"old"') }] })
    expect(await query('{ __type(name: "Query") { fields { name } } }')).toEqual({
      data: { __type: { fields: [{ name: 'both' }, { name: 'new' }] } },
    })
  })

  it('lets a request in flight finish on the old engine, which stops only then', async () => {
    const { promise, resolve } = Promise.withResolvers<SubgraphAnswer>()
    const asked = Promise.withResolvers<void>()
    answer = () => {
      asked.resolve()
      return promise
    }
    const inFlight = query('{ old }')
    await asked.promise
    const reloaded = gateway.reload(supergraphOf('new: String'))
    answer = async () => ({ data: { new: 'new' } })
    while (!JSON.stringify(await query('{ new }')).includes('"new":"new"')) expect(closed).toBe(0)
    resolve({ data: { old: 'late' } })
    expect(await inFlight).toEqual({ data: { old: 'late' } })
    await reloaded
    expect(closed).toBe(1)
  })

  it('refuses a supergraph that cannot be served, and goes on with the last good one', async () => {
    await expect(gateway.reload('type Query { nothing: String }')).rejects.toThrow('found no subgraph')
    expect(await query('{ old }')).toEqual({ data: { old: 'from the subgraph' } })
  })
})
