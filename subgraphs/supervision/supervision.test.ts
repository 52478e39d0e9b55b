import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { supervisionSlice } from '../../demo/slices/supervision.ts'
import { openSubgraph, type OpenSubgraph } from '../../tests/kit/openSubgraph.ts'
import { manifest } from './index.ts'

let supervision: OpenSubgraph
beforeAll(async () => {
  supervision = await openSubgraph(manifest, supervisionSlice)
})
afterAll(() => supervision.close())

async function read<Data>(query: string, variables: Record<string, unknown> = {}): Promise<Data> {
  const { data, errors } = await supervision.execute(query, variables)
  expect(errors).toBeUndefined()
  return data as Data
}
const keysOf = async (table: string, condition: string) => {
  const rows = await supervision.database.query<{ key: string }>(
    undefined,
    `SELECT number AS key FROM supervision.${table} WHERE ${condition} ORDER BY number`,
  )
  return rows.map(({ key }) => key)
}

describe('what supervision adds to others', () => {
  it('gives each case its alerts, complaints and rating, in one statement per table', async () => {
    const numbers = [...supervision.world.cases(2_000)].map(({ number }) => number)
    const query = /* GraphQL */ `
      query ($representations: [_Any!]!) {
        _entities(representations: $representations) {
          ... on ApprovalCase {
            alerts {
              level
              rule {
                name
              }
            }
            complaints {
              title
            }
            rating {
              level
            }
          }
        }
      }
    `
    const representations = numbers.map((number) => ({ __typename: 'ApprovalCase', number }))
    let entities: { alerts: object[]; complaints: object[]; rating: object | null }[] = []
    const statements = await supervision.statementsOf(async () => {
      entities = (await read<{ _entities: typeof entities }>(query, { representations }))._entities
    })
    expect(statements).toHaveLength(4)
    const totals = [
      entities.flatMap(({ alerts }) => alerts).length,
      entities.flatMap(({ complaints }) => complaints).length,
      entities.filter(({ rating }) => rating !== null).length,
    ]
    const rows = await Promise.all([
      keysOf('alert', 'true'),
      keysOf('complaint', 'case_number IS NOT NULL'),
      keysOf('rating', 'true'),
    ])
    expect(totals).toEqual(rows.map(({ length }) => length))
  })

  it('gives each window its star ratings, the latest first', async () => {
    const data = await read(/* GraphQL */ `
      {
        _entities(representations: [{ __typename: "ServiceWindow", code: "330211000000-W01" }]) {
          ... on ServiceWindow {
            starRatings {
              round
            }
          }
        }
      }
    `)
    expect(data).toEqual({
      _entities: [
        {
          starRatings: [
            { round: '2026年第三季度' },
            { round: '2026年第二季度' },
            { round: '2026年第一季度' },
            { round: '2025年第四季度' },
          ],
        },
      ],
    })
  })

  it('resolves references to each of its own entities, and to none that it does not have', async () => {
    const [[alert], [complaint], [investigation], [rating]] = (await Promise.all(
      ['alert', 'complaint', 'investigation', 'rating'].map((table) => keysOf(table, 'true')),
    )) as [string[], string[], string[], string[]]
    const data = await read(
      `query ($representations: [_Any!]!) { _entities(representations: $representations) { __typename } }`,
      {
        representations: [
          { __typename: 'Alert', number: alert },
          { __typename: 'Complaint', number: complaint },
          { __typename: 'Investigation', number: investigation },
          { __typename: 'Rating', number: rating },
          { __typename: 'StarRating', number: 'XJ2026Q3-330211000000-W01' },
          { __typename: 'Survey', number: 'MY2024Q4' },
          { __typename: 'SupervisionRule', code: 'TIME_LIMIT_RED' },
          { __typename: 'Alert', number: 'YJ0' },
        ],
      },
    )
    expect(data).toEqual({
      _entities: [
        { __typename: 'Alert' },
        { __typename: 'Complaint' },
        { __typename: 'Investigation' },
        { __typename: 'Rating' },
        { __typename: 'StarRating' },
        { __typename: 'Survey' },
        { __typename: 'SupervisionRule' },
        null,
      ],
    })
  })
})
