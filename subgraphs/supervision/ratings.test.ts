import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { supervisionSlice } from '../../demo/slices/supervision.ts'
import { openSubgraph, type OpenSubgraph } from '../../tests/kit/openSubgraph.ts'
import { manifest } from './index.ts'
import { weightedTotal } from './rules/starRating.ts'

const day = /^\d{4}-\d\d-\d\d$/
const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{3})?\+08:00$/
const chinese = /^\p{Script=Han}.+$/u

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

const ratingOf = (number: string) => ({
  number,
  case: { number: number.slice('PJ'.length) },
  channel: expect.stringMatching(/^(WINDOW|ONLINE|TEXT_MESSAGE|QR_CODE)$/) as string,
  ratedAt: expect.stringMatching(instant) as string,
})

describe('ratings', () => {
  it('of a bad level have a follow-up, and only these', async () => {
    const [bad = ''] = await keysOf(
      'rating',
      "level = 'POOR' AND follow_up_done_on IS NOT NULL AND appeal_status IS NULL AND comment IS NULL",
    )
    const [good = ''] = await keysOf('rating', "level = 'VERY_GOOD' AND comment IS NULL")
    const query = /* GraphQL */ `
      query ($number: String!) {
        rating(number: $number) {
          number
          case {
            number
          }
          level
          comment
          channel
          ratedAt
          followUp {
            dueOn
            doneOn
            result
          }
          appeal {
            raisedOn
            status
          }
        }
      }
    `
    expect([await read(query, { number: bad }), await read(query, { number: good })]).toEqual([
      {
        rating: {
          ...ratingOf(bad),
          level: 'POOR',
          comment: null,
          followUp: {
            dueOn: expect.stringMatching(day) as string,
            doneOn: expect.stringMatching(day) as string,
            result: expect.stringMatching(chinese) as string,
          },
          appeal: null,
        },
      },
      { rating: { ...ratingOf(good), level: 'VERY_GOOD', comment: null, followUp: null, appeal: null } },
    ])
  })

  it('are one per case', async () => {
    const second = supervision.database.query(
      undefined,
      `INSERT INTO supervision.rating (number, case_number, level, channel, rated_at, source, batch_id, recorded_at)
       SELECT 'PJ-SECOND', case_number, 'GOOD', 'ONLINE', rated_at, source, batch_id, recorded_at
       FROM supervision.rating LIMIT 1`,
    )
    await expect(second).rejects.toMatchObject({ code: 'STORE_FAILED' })
  })

  it('cannot be bad without a follow-up', async () => {
    const bad = supervision.database.query(
      undefined,
      `UPDATE supervision.rating SET level = 'VERY_POOR' WHERE level = 'VERY_GOOD'`,
    )
    await expect(bad).rejects.toMatchObject({ code: 'STORE_FAILED' })
  })
})

describe('star ratings', () => {
  const query = /* GraphQL */ `
    {
      starRating(number: "XJ2026Q3-330211000000-W01") {
        number
        window {
          code
        }
        round
        roundEndsOn
        dimensions {
          dimension
          weight
          score
        }
        total
        stars
        publishedOn
        publishedIn
        publishedAs
      }
    }
  `

  it('have exactly seven dimensions, and the weighted seven are the total', async () => {
    const { starRating } = await read<{
      starRating: { total: string; dimensions: { dimension: string; weight: number; score: string }[] }
    }>(query)
    expect(starRating).toMatchInlineSnapshot(`
      {
        "dimensions": [
          {
            "dimension": "ORGANIZATION",
            "score": "92.00",
            "weight": 10,
          },
          {
            "dimension": "STAFF_QUALITY",
            "score": "88.75",
            "weight": 15,
          },
          {
            "dimension": "BUSINESS_METRICS",
            "score": "98.75",
            "weight": 15,
          },
          {
            "dimension": "APPROVAL_EFFICIENCY",
            "score": "86.25",
            "weight": 20,
          },
          {
            "dimension": "SATISFACTION",
            "score": "95.75",
            "weight": 20,
          },
          {
            "dimension": "ON_SITE_MANAGEMENT",
            "score": "95.25",
            "weight": 10,
          },
          {
            "dimension": "INNOVATION",
            "score": "90.50",
            "weight": 10,
          },
        ],
        "number": "XJ2026Q3-330211000000-W01",
        "publishedAs": "镇审管办通报〔2026〕3号",
        "publishedIn": "镇海区人民政府门户网站、区行政服务中心公示栏",
        "publishedOn": "2026-10-10",
        "round": "2026年第三季度",
        "roundEndsOn": "2026-09-30",
        "stars": 4,
        "total": "92.30",
        "window": {
          "code": "330211000000-W01",
        },
      }
    `)
    const [
      organization,
      staffQuality,
      businessMetrics,
      approvalEfficiency,
      satisfaction,
      onSiteManagement,
      innovation,
    ] = starRating.dimensions.map(({ score }) => score) as [string, string, string, string, string, string, string]
    const weights = [10, 15, 15, 20, 20, 10, 10] as const
    expect(starRating.dimensions.map(({ weight }) => weight)).toEqual(weights)
    expect(starRating.total).toBe(
      weightedTotal(
        { organization, staffQuality, businessMetrics, approvalEfficiency, satisfaction, onSiteManagement, innovation },
        {
          organization: 10,
          staffQuality: 15,
          businessMetrics: 15,
          approvalEfficiency: 20,
          satisfaction: 20,
          onSiteManagement: 10,
          innovation: 10,
        },
      ),
    )
  })

  it('are refused with one of the seven missing', async () => {
    const six = supervision.database.query(
      undefined,
      `INSERT INTO supervision.star_rating
         (number, window_code, round, round_ends_on, standard_code, organization, staff_quality, business_metrics,
          approval_efficiency, satisfaction, on_site_management, total, stars, source, batch_id, recorded_at)
       VALUES ('XJ-SIX', 'W', '试评', '2026-11-20', 'STAR_2024', 90, 90, 90, 90, 90, 90, 90, 4, 'test', gen_random_uuid(), now())`,
    )
    await expect(six).rejects.toMatchObject({ code: 'STORE_FAILED' })
  })

  it('are frozen once they are published', async () => {
    const change = supervision.database.query(
      undefined,
      `UPDATE supervision.star_rating SET total = 99 WHERE number = 'XJ2026Q3-330211000000-W01'`,
    )
    await expect(change).rejects.toMatchObject({ code: 'STORE_FAILED' })
  })
})

describe('surveys', () => {
  it('have no rate with no responses, and at least 99 % in every other period', async () => {
    const { surveys, survey } = await read<{
      surveys: { responses: number; satisfactionPercent: number | null }[]
      survey: object
    }>(/* GraphQL */ `
      {
        surveys {
          responses
          satisfactionPercent
        }
        survey(number: "MY2024Q4") {
          number
          name
          periodFrom
          periodTo
          surveyor
          sampled
          responses
          satisfied
          satisfactionPercent
          publishedOn
        }
      }
    `)
    const unanswered = surveys.filter(({ responses }) => responses === 0)
    expect(unanswered).toEqual([{ responses: 0, satisfactionPercent: null }])
    const percents = surveys.flatMap(({ satisfactionPercent }) => satisfactionPercent ?? [])
    expect(percents).toHaveLength(8)
    expect(Math.min(...percents)).toBeGreaterThanOrEqual(99)
    expect(survey).toMatchInlineSnapshot(`
      {
        "name": "2024年第四季度政务服务满意率抽查",
        "number": "MY2024Q4",
        "periodFrom": "2024-10-01",
        "periodTo": "2024-12-31",
        "publishedOn": "2025-01-14",
        "responses": 313,
        "sampled": 400,
        "satisfactionPercent": 99.04,
        "satisfied": 310,
        "surveyor": "宁波甬信社情民意调查事务所",
      }
    `)
  })
})
