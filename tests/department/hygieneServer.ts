import { once } from 'node:events'
import { createServer } from 'node:http'
import { json } from 'node:stream/consumers'
import { buildSchema, graphql } from 'graphql'

/**
 * The hygiene register of another office, as it might be written anywhere: the `graphql` package and `node:http`, nothing of ours. It adds its
 * permits to the enterprises of others by their key, and knows of federation only what stands here.
 */
export const hygieneSdl = /* GraphQL */ `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.5", import: ["@key", "@tag"])

  "A credit code. 统一社会信用代码"
  scalar Uscc

  "An enterprise, with its hygiene permits. 企业"
  type Enterprise @key(fields: "uscc") {
    "Its credit code. 统一社会信用代码"
    uscc: Uscc!
    "Its hygiene permits. 卫生许可证"
    hygienePermits: [HygienePermit!]
  }

  "A hygiene permit. 卫生许可证"
  type HygienePermit {
    "Its number. 编号"
    number: String!
    "Its grade, A to C. 量化等级"
    grade: String!
  }

  "A standard of hygiene. 卫生标准"
  type HygieneStandard {
    "Its code. 标准号"
    code: String! @tag(name: "public")
    "Its title. 名称"
    title: String! @tag(name: "public")
  }

  "Everything that can be asked. 查询入口"
  type Query {
    "The standards in force. 现行卫生标准"
    hygieneStandards: [HygieneStandard!]! @tag(name: "public")
  }
`

/** What every subgraph answers besides (Apollo Federation 2, "subgraph specification"). */
const federation = /* GraphQL */ `
  directive @link(url: String!, import: [String!]) repeatable on SCHEMA
  directive @key(fields: String!) repeatable on OBJECT
  directive @tag(name: String!) repeatable on FIELD_DEFINITION
  scalar _Any
  union _Entity = Enterprise
  type _Service {
    sdl: String!
  }
  extend type Query {
    _service: _Service!
    _entities(representations: [_Any!]!): [_Entity]!
  }
`

const rootValue = (holder: string) => ({
  _service: { sdl: hygieneSdl },
  _entities: ({ representations }: { representations: readonly { __typename: string; uscc: string }[] }) =>
    representations.map((key) => ({
      ...key,
      hygienePermits: key.uscc === holder ? [{ number: '浙卫公证字〔2026〕第0001号', grade: 'A' }] : [],
    })),
  hygieneStandards: [{ code: 'GB 37488-2019', title: '公共场所卫生指标及限值要求' }],
})

/** The register on a free port, with one permit: that of `holder`, a credit code. */
export async function startHygieneServer(holder: string) {
  const schema = buildSchema(
    `${hygieneSdl.replace('extend schema', 'schema').replace(/(import: \[.*\]\))/, '$1 { query: Query }')}${federation}`,
  )
  const server = createServer((request, response) => {
    void json(request).then(async (body) => {
      const { query, variables } = body as { query: string; variables?: Record<string, unknown> }
      const answer = await graphql({
        schema,
        source: query,
        rootValue: rootValue(holder),
        ...(variables && { variableValues: variables }),
      })
      response.setHeader('content-type', 'application/json').end(JSON.stringify(answer))
    })
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const { port } = server.address() as { port: number }
  return { url: `http://127.0.0.1:${port}/graphql`, close: () => once(server.close(), 'close') }
}
