import { type GraphQLSchema, parse } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { composeHubOpen } from '../../cli/compose.ts'
import { buildApiSchema } from '../../gateway/engine/compiled/apiSchema.ts'
import { type HubAnswer, startHub, type TestHub } from '../kit/startHub.ts'
import { portalQueries } from './queries.ts'

describe('at /open/graphql', () => {
  let hub: TestHub
  let open: GraphQLSchema
  let forwarded: (string | undefined)[]
  beforeAll(async () => {
    forwarded = []
    open = buildApiSchema(parse(await composeHubOpen()))
    hub = await startHub({
      transport: (_, subgraph) => ({
        execute: (request) => {
          forwarded.push(request.headers['authorization'])
          return subgraph.execute(request)
        },
        close: () => subgraph.close(),
      }),
    })
  })
  afterAll(() => hub.close())

  const ask = async (path: string, query: string, variables: object = {}, headers = {}): Promise<HubAnswer> => {
    const response = await fetch(`${hub.url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
    })
    return (await response.json()) as HubAnswer
  }

  it.each(portalQueries)('anybody reads $what, as the full graph has it', async ({ query, variables }) => {
    const answer = await ask('/open/graphql', query, variables)
    expect(answer.errors).toBeUndefined()
    expect(answer.data).toEqual(await hub.data(query, variables))
  })

  it('shows surveys only once they are published', async () => {
    const { data } = await ask('/open/graphql', '{ publishedSurveys { publishedOn satisfactionPercent } }')
    expect(data.publishedSurveys).toHaveLength(8)
    for (const { publishedOn, satisfactionPercent } of data.publishedSurveys) {
      expect(publishedOn).toMatch(/^\d{4}-\d\d-\d\d$/)
      expect(satisfactionPercent).toBeGreaterThanOrEqual(99)
    }
    expect((await hub.data('{ surveys { number } }')).surveys).toHaveLength(9)
  })

  it('shows star ratings only once they are published', async () => {
    await hub.database.query(
      undefined,
      `INSERT INTO supervision.star_rating
         (number, window_code, round, round_ends_on, standard_code, organization, staff_quality, business_metrics,
          approval_efficiency, satisfaction, on_site_management, innovation, total, stars, source, batch_id, recorded_at)
       VALUES ('XJ-DRAFT', '330211000000-W01', '试评', '2026-11-20', 'STAR_2024', 90, 90, 90, 90, 90, 90, 90, 90, 4, 'test',
         gen_random_uuid(), now())`,
    )
    const window = (field: string) => `{ serviceWindow(code: "330211000000-W01") { ${field} { number } } }`
    const { data } = await ask('/open/graphql', window('publishedStarRatings'))
    const published = data.serviceWindow.publishedStarRatings
    expect(published[0]).toEqual({ number: 'XJ2026Q3-330211000000-W01' })
    const all = (await hub.data(window('starRatings'))).serviceWindow.starRatings
    expect(all).toEqual([{ number: 'XJ-DRAFT' }, ...published])
  })

  it.each([
    ['{ parcels { totalCount } }', 'Query', 'parcels'],
    [
      '{ region(code: "330211000000") { serviceHalls { windows { starRatings { stars } } } } }',
      'ServiceWindow',
      'starRatings',
    ],
    ['{ organ(code: "LAND") { catalogueEntries { totalCount } } }', 'Organ', 'catalogueEntries'],
    ['{ node(id: "x") { id } }', 'Query', 'node'],
    ['{ _service { sdl } }', 'Query', '_service'],
  ])('refuses what is not public: %s', async (query, type, field) => {
    const { data, errors } = await ask('/open/graphql', query)
    expect(data).toBeUndefined()
    expect(errors?.[0]?.extensions['code']).toBe('GRAPHQL_VALIDATION_FAILED')
    expect(errors?.[0]?.message).toContain(`Cannot query field "${field}" on type "${type}".`)
  })

  it('takes queries only', async () => {
    for (const kind of ['mutation', 'subscription']) {
      const { data, errors } = await ask('/open/graphql', `${kind} { anything }`)
      expect([data, errors?.[0]?.extensions['code']]).toEqual([undefined, 'GRAPHQL_VALIDATION_FAILED'])
    }
  })

  it('introspects to the open part', async () => {
    const query = '{ __schema { mutationType { name } types { name } } }'
    const { data } = await ask('/open/graphql', query)
    expect(data.__schema.mutationType).toBeNull()
    expect(data.__schema.types.map(({ name }: { name: string }) => name).toSorted()).toEqual(
      Object.keys(open.getTypeMap()).toSorted(),
    )
  })

  it("passes nobody's credentials on to a subgraph", async () => {
    forwarded.length = 0
    const headers = { authorization: 'Bearer of-a-clerk' }
    await ask('/open/graphql', '{ sharingLimits { code } }', {}, headers)
    expect(forwarded).toEqual([undefined])
    await ask('/graphql', '{ sharingLimits { code } }', {}, headers)
    expect(forwarded).toEqual([undefined, 'Bearer of-a-clerk'])
  })
})
