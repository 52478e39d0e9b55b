import { testClock } from '../kit/openSubgraph.ts'
import { buildSchema } from 'graphql'
import { expect, it } from 'vitest'
import { createHandle } from '../../gateway/pipeline/handle.ts'
import { noLimits } from '../../gateway/pipeline/limit.ts'

const schema = buildSchema(/* GraphQL */ `
  type Query {
    notice: String
  }
  type Subscription {
    notices: String
  }
`)

it.each([
  ['hub', true, 'zh', '此接口不提供订阅（subscription）。'],
  ['plain', false, 'en', 'Subscriptions are not served over this endpoint.'],
])('refuses a subscription before execution in a %s gateway', async (_profile, masking, language, message) => {
  const executed: string[] = []
  const engine = {
    schema,
    execute({ source }: { readonly source: string }) {
      executed.push(source)
      return Promise.resolve({ dataJson: '{}', errors: [] })
    },
    stop: () => Promise.resolve(),
  }
  const handle = createHandle(engine, {
    introspection: true,
    clock: testClock,
    limits: noLimits,
    headers: { forwarded: [], view: masking },
    masking,
    report: () => {},
  })
  const { dataJson, errors } = await handle({
    query: 'subscription { notices }',
    variables: {},
    headers: { 'accept-language': language },
  })
  expect([dataJson, errors?.map((error) => [error.message, error.extensions?.['code']])]).toEqual([
    undefined,
    [[message, 'BAD_REQUEST']],
  ])
  expect(executed).toEqual([])
})
