import { serverAudits } from 'graphql-http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startHub, type TestHub } from '../kit/startHub.ts'

/**
 * The audits of the GraphQL over HTTP specification. These three send a GET that a foreign page could send without a
 * preflight request, which CSRF protection refuses on purpose.
 */
const refusedByCsrfProtection = ['5A70', 'D6D5', '6A70']

let hub: TestHub
beforeAll(async () => {
  hub = await startHub()
})
afterAll(() => hub.close())

describe('GraphQL over HTTP', () => {
  it.each(
    serverAudits({ url: () => `${hub.url}/graphql` }).map((audit) => [`${audit.id} ${audit.name}`, audit] as const),
  )('%s', async (_name, audit) => {
    const result = await audit.fn()
    if (result.status === 'notice') expect(refusedByCsrfProtection).toContain(audit.id)
    else expect(result).toMatchObject({ status: 'ok' })
  })
})
