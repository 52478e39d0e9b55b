import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startHub, type TestHub } from '../kit/startHub.ts'

/** One table of requests through both ways: the first time Apollo Server answers, from then on the hot path. */
let hub: TestHub
beforeAll(async () => {
  hub = await startHub()
})
afterAll(() => hub.close())

const region = /* GraphQL */ `
  query Region($code: RegionCode!) {
    region(code: $code) {
      name
      level
    }
  }
`
const requests: readonly [string, { body: object; headers?: Record<string, string> }][] = [
  ['data', { body: { query: region, variables: { code: '330211000000' } } }],
  ['null for an unknown code', { body: { query: region, variables: { code: '330299000000' } } }],
  ['an alias and Chinese text', { body: { query: '{ 一: __typename }'.replace('一', 'one') } }],
  ['a malformed variable', { body: { query: region, variables: { code: '33' } } }],
  ['a missing variable', { body: { query: region } }],
  ['variables that are null', { body: { query: '{ __typename }', variables: null } }],
  [
    'an unknown operation name',
    { body: { query: region, variables: { code: '330211000000' }, operationName: 'Other' } },
  ],
  ['the operation name', { body: { query: region, variables: { code: '330211000000' }, operationName: 'Region' } }],
  ['an error in Chinese', { body: { query: region, variables: { code: '33' } }, headers: { 'accept-language': 'zh' } }],
  ['a refused page size', { body: { query: '{ projects(first: 101) { nodes { code } } }' } }],
  [
    'an order without a direction',
    {
      body: {
        query: 'query ($order: ParcelOrder) { parcels(first: 2, orderBy: $order) { nodes { code } } }',
        variables: { order: { field: 'AREA_M2' } },
      },
    },
  ],
  ['introspection', { body: { query: '{ __schema { queryType { name } } }' } }],
  [
    'an operation that costs too much',
    {
      body: {
        query:
          'query ($n: Int) { projects(first: $n) { nodes { approvalCases(first: $n) { nodes { project { approvalCases(first: $n) { nodes { number } } } } } } } }',
        variables: { n: 100 },
      },
    },
  ],
]

async function send({ body, headers = {} }: { body: object; headers?: Record<string, string> }) {
  const response = await fetch(`${hub.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json', 'x-request-id': 'test', ...headers },
    body: JSON.stringify(body),
  })
  return {
    status: response.status,
    contentType: response.headers.get('content-type'),
    cacheControl: response.headers.get('cache-control'),
    requestId: response.headers.get('x-request-id'),
    text: await response.text(),
  }
}

describe('a known operation is answered as Apollo Server answers it', () => {
  it.each(requests)('%s', async (_name, request) => {
    const first = await send(request)
    expect(first.requestId).toBe('test')
    expect(await send(request)).toEqual(first)
    expect(await send(request)).toEqual(first)
  })
})
