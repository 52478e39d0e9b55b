import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startHub, type TestHub } from '../kit/startHub.ts'

let hub: TestHub
beforeAll(async () => {
  hub = await startHub()
})
afterAll(() => hub.close())

/** The code and message of the one error of a refused query. */
async function refusal(query: string, variables = {}, headers = {}) {
  const { data, errors } = await hub.query(query, variables, headers)
  expect(errors).toHaveLength(1)
  const [error] = errors ?? []
  return { data, code: error?.extensions['code'], message: error?.message }
}

const send = (body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}) =>
  fetch(`${hub.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body })

describe('codes', () => {
  it.each([
    [
      'a USCC with a wrong check character',
      /* GraphQL */ `
        {
          enterprise(uscc: "91330211MA002A0008") {
            name
          }
        }
      `,
    ],
    [
      'a region code with a letter',
      /* GraphQL */ `
        {
          region(code: "33021100000X") {
            name
          }
        }
      `,
    ],
    [
      'a village code without its town',
      /* GraphQL */ `
        {
          region(code: "330211000201") {
            name
          }
        }
      `,
    ],
    [
      'a parcel code that is too short',
      /* GraphQL */ `
        {
          parcel(code: "330211002206GB0000") {
            areaM2
          }
        }
      `,
    ],
    [
      'a project code with a wrong dash',
      /* GraphQL */ `
        {
          project(code: "2609 330211-04-01-100884") {
            name
          }
        }
      `,
    ],
    [
      'a day that does not exist',
      /* GraphQL */ `
        {
          dueDate(from: "2026-02-30", workingDays: 1) {
            dueOn
          }
        }
      `,
    ],
  ])('refuses %s before anything is fetched', async (_name, query) => {
    let answer: Awaited<ReturnType<typeof refusal>> | undefined
    const statements = await hub.statementsOf(async () => {
      answer = await refusal(query)
    })
    expect(answer).toMatchObject({ code: 'BAD_USER_INPUT' })
    expect(answer).not.toHaveProperty('data.region')
    expect(statements).toEqual([])
  })

  it('refuses a malformed code in a variable, and names the variable', async () => {
    const query = /* GraphQL */ `
      query ($code: RegionCode!) {
        region(code: $code) {
          name
        }
      }
    `
    const { code, message } = await refusal(query, { code: '33021100' })
    expect(code).toBe('BAD_USER_INPUT')
    expect(message).toMatch(/^\$code: /)
  })

  it('says the same in Chinese to those who ask for it', async () => {
    const query = /* GraphQL */ `
      {
        region(code: "33021100000X") {
          name
        }
      }
    `
    const { message } = await refusal(query, {}, { 'accept-language': 'zh-CN,zh;q=0.9,en;q=0.8' })
    expect(message).toMatch(/应为/)
  })

  it('answers null, without an error, to a well-formed code that nobody knows', async () => {
    const query = /* GraphQL */ `
      {
        region(code: "330299000000") {
          name
        }
        project(code: "2601-330211-04-01-999999") {
          name
        }
        parcel(code: "330211001001GB99999") {
          code
        }
        approvalCase(number: "330211209901010000001") {
          number
        }
        organ(code: "NOBODY") {
          name
        }
      }
    `
    expect(await hub.query(query)).toEqual({
      data: { region: null, project: null, parcel: null, approvalCase: null, organ: null },
    })
  })
})

describe('pages', () => {
  it.each(['first: 101', 'first: 0', 'first: -1', 'last: 101', 'first: 5, last: 5'])('refuses %s', async (page) => {
    expect(await refusal(`{ projects(${page}) { nodes { code } } }`)).toMatchObject({ code: 'BAD_USER_INPUT' })
  })

  it('refuses a cursor of another list', async () => {
    const { projects } = await hub.data(/* GraphQL */ `
      {
        projects(first: 1) {
          pageInfo {
            endCursor
          }
        }
      }
    `)
    const query = /* GraphQL */ `
      query ($after: String) {
        parcels(after: $after) {
          nodes {
            code
          }
        }
      }
    `
    expect(await refusal(query, { after: projects.pageInfo.endCursor })).toMatchObject({ code: 'BAD_USER_INPUT' })
  })

  it('refuses a cursor of the same list in another order', async () => {
    const { parcels } = await hub.data(/* GraphQL */ `
      {
        parcels(first: 1) {
          pageInfo {
            endCursor
          }
        }
      }
    `)
    const query = /* GraphQL */ `
      query ($after: String) {
        parcels(after: $after, orderBy: { field: AREA_M2 }) {
          nodes {
            code
          }
        }
      }
    `
    expect(await refusal(query, { after: parcels.pageInfo.endCursor })).toMatchObject({ code: 'BAD_USER_INPUT' })
  })

  it('refuses a cursor in which any one character was changed', async () => {
    const { parcels } = await hub.data(/* GraphQL */ `
      {
        parcels(first: 1) {
          pageInfo {
            endCursor
          }
        }
      }
    `)
    const cursor: string = parcels.pageInfo.endCursor
    const query = /* GraphQL */ `
      query ($after: String) {
        parcels(after: $after) {
          nodes {
            code
          }
        }
      }
    `
    for (let i = 0; i < cursor.length; i += 7) {
      const changed = cursor.slice(0, i) + (cursor[i] === 'A' ? 'B' : 'A') + cursor.slice(i + 1)
      expect(await refusal(query, { after: changed })).toMatchObject({ code: 'BAD_USER_INPUT' })
    }
  })
})

describe('documents', () => {
  it('refuses an unknown enum value', async () => {
    const answer = await refusal(/* GraphQL */ `
      {
        approvalCases(filter: { status: { eq: LOST } }) {
          nodes {
            number
          }
        }
      }
    `)
    expect(answer).toMatchObject({ code: 'GRAPHQL_VALIDATION_FAILED' })
  })

  it('refuses an unknown enum value in a variable', async () => {
    const query = /* GraphQL */ `
      query ($status: CaseStatus) {
        approvalCases(filter: { status: { eq: $status } }) {
          nodes {
            number
          }
        }
      }
    `
    expect(await refusal(query, { status: 'LOST' })).toMatchObject({ code: 'BAD_USER_INPUT' })
  })

  it('refuses a query that is too deep', async () => {
    const deep = `{ region(code: "330211000000") ${'{ parent '.repeat(30)}{ code }${' }'.repeat(30)} }`
    expect(await refusal(deep)).toMatchObject({ code: 'OPERATION_TOO_EXPENSIVE' })
  })

  it('refuses pages of pages of pages', async () => {
    const query = /* GraphQL */ `
      query ($n: Int) {
        projects(first: $n) {
          nodes {
            approvalCases(first: $n) {
              nodes {
                project {
                  approvalCases(first: $n) {
                    nodes {
                      number
                    }
                  }
                }
              }
            }
          }
        }
      }
    `
    expect(await refusal(query, { n: 100 })).toMatchObject({ code: 'OPERATION_TOO_EXPENSIVE' })
    expect(await hub.data(query, { n: 2 })).toHaveProperty('projects.nodes')
  })

  it('refuses fragments that multiply each other', async () => {
    const fragments = Array.from(
      { length: 30 },
      (_, i) => `fragment F${i} on Region { a: parent { ...F${i + 1} } b: parent { ...F${i + 1} } }`,
    )
    const query = `{ region(code: "330211000000") { ...F0 } } ${fragments.join(' ')} fragment F30 on Region { code }`
    expect(await refusal(query)).toMatchObject({ code: 'OPERATION_TOO_EXPENSIVE' })
  })

  it('stops parsing a document of too many tokens', async () => {
    expect(await refusal(`{ ${'__typename '.repeat(20_000)} }`)).toMatchObject({ code: 'GRAPHQL_PARSE_FAILED' })
  })
})

describe('text', () => {
  it.each([
    [
      'lookup',
      /* GraphQL */ `
        query ($text: String!) {
          lookup(text: $text) {
            kind
          }
        }
      `,
    ],
    [
      'a filter',
      /* GraphQL */ `
        query ($text: String!) {
          organs(filter: { name: { contains: $text } }) {
            totalCount
          }
        }
      `,
    ],
    [
      'a number',
      /* GraphQL */ `
        query ($text: String!) {
          alert(number: $text) {
            number
          }
        }
      `,
    ],
  ])('with U+0000 is refused by %s', async (_name, query) => {
    expect(await refusal(query, { text: 'a\u0000b' }, { 'accept-language': 'zh-CN' })).toMatchObject({
      code: 'BAD_USER_INPUT',
      message: '文本应为有效的 Unicode 字符，不应有字符 U+0000 或不成对的代理码元。',
    })
  })

  it('with U+0000 inside a global id is refused', async () => {
    const id = Buffer.from('Organ:a\u0000b').toString('base64url')
    const query = /* GraphQL */ `
      query ($id: ID!) {
        node(id: $id) {
          id
        }
      }
    `
    expect(await refusal(query, { id })).toMatchObject({ code: 'BAD_USER_INPUT' })
  })
})

it.each(['subscription'])('refuses a %s, which the graph does not have', async (kind) => {
  expect(await refusal(`${kind} { __typename }`)).toEqual({
    data: undefined,
    code: 'GRAPHQL_VALIDATION_FAILED',
    message: `This graph has no ${kind} operations.`,
  })
})

describe('bodies', () => {
  it.each([
    [
      'a body of 17 MB',
      JSON.stringify({ query: `{ __typename } #${'x'.repeat(17_000_000)}` }),
      413,
      'REQUEST_TOO_LARGE',
    ],
    ['invalid UTF-8', Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x7d]), 400, 'BAD_REQUEST'],
    ['text that is not JSON', '{ "query": ', 400, 'BAD_REQUEST'],
    ['an empty body', '', 400, 'BAD_REQUEST'],
    ['a key that would reach the prototype', '{"query":"{ __typename }","__proto__":{"x":1}}', 400, 'BAD_REQUEST'],
  ])('refuses %s', async (_name, body, status, code) => {
    const response = await send(body)
    expect(response.status).toBe(status)
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code } }] })
  })

  it.each([
    ['null', 'null'],
    ['a batch', '[{"query":"{ __typename }"}]'],
    ['an object without a query', '{}'],
    ['variables as text', '{"query":"{ __typename }","variables":"x"}'],
  ])('refuses %s with a code and the request id', async (_name, body) => {
    const response = await send(body)
    expect(response.status).toBe(400)
    const requestId = response.headers.get('x-request-id')
    const extensions = { code: 'BAD_REQUEST', requestId, retryable: false }
    expect(await response.json()).toEqual({ errors: [{ message: expect.stringMatching(/\w/), extensions }] })
  })

  it("tells Apollo's clients to send the text of a persisted query", async () => {
    const response = await send(JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: '0a' } } }))
    expect(await response.json()).toMatchObject({
      errors: [{ message: 'PersistedQueryNotFound', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }],
    })
  })

  it('refuses what a foreign page could send without a preflight request', async () => {
    const response = await send('{"query":"{ __typename }"}', { 'content-type': 'text/plain' })
    expect(response.status).toBeGreaterThanOrEqual(400)
    expect(await response.text()).not.toContain('Query')
  })
})

it.each([
  ['PUT', '/graphql'],
  ['GET', '/nothing'],
])('answers %s %s with a code', async (method, path) => {
  const response = await fetch(`${hub.url}${path}`, { method })
  expect(response.status).toBe(404)
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] })
})

it('suggests no name of the schema where introspection is off', async () => {
  const closed = await startHub({ introspection: false })
  try {
    const { errors: ofField } = await closed.query('{ regio(code: "330211000000") { name } }')
    expect(ofField?.[0]?.message).toBe('Cannot query field "regio" on type "Query".')
    const query = 'query ($f: ProjectFilter) { projects(filter: $f) { totalCount } }'
    const { errors: ofVariable } = await closed.query(query, { f: { keywor: 'x' } })
    expect(ofVariable?.[0]?.message).toBe('Variable "$f": Field "keywor" is not defined by type "ProjectFilter".')
  } finally {
    await closed.close()
  }
})

it('is alive after all of this', async () => {
  expect(
    await hub.data(/* GraphQL */ `
      {
        region(code: "330211000000") {
          name
        }
      }
    `),
  ).toEqual({ region: { name: '镇海区' } })
})
