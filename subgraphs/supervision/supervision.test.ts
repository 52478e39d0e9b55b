import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { supervisionSlice } from '../../demo/slices/supervision.ts'
import { openSubgraph, type OpenSubgraph } from '../../tests/kit/openSubgraph.ts'
import { manifest } from './index.ts'
import { cardOn } from './rules/cards.ts'
import { weightedTotal } from './rules/starRating.ts'

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

describe('alerts of the demonstration district', () => {
  it('give every open case the card that the rule says, and no other', async () => {
    const { cases, until } = supervision.world
    const limits = { reminderWorkingDays: 2, redAfterWorkingDays: 3 }
    const expected = [...cases(2_000)]
      .filter(({ status }) => status === 'ACCEPTED')
      .map(({ number, dueOn }) => [number, cardOn(until, dueOn ?? '', limits)])
      .filter(([, level]) => level !== null)
    const { alerts } = await read<{ alerts: { nodes: { level: string; case: { number: string } }[] } }>(/* GraphQL */ `
      {
        alerts(filter: { status: { eq: OPEN } }, orderBy: { field: NUMBER }, first: 100) {
          nodes {
            level
            case {
              number
            }
          }
        }
      }
    `)
    expect(expected.length).toBeGreaterThan(3)
    expect(alerts.nodes.map((alert) => [alert.case.number, alert.level])).toEqual(expected.toSorted())
  })

  it('follow the limits of the rules that are published', async () => {
    const { supervisionRules } = await read<{ supervisionRules: object[] }>(
      '{ supervisionRules { code name workingDays basis validFrom } }',
    )
    expect(supervisionRules).toHaveLength(8)
    expect(supervisionRules).toContainEqual({
      code: 'TIME_LIMIT_RED',
      name: '超过督办期限红牌',
      workingDays: 3,
      basis: '《中华人民共和国行政许可法》第四十二条',
      validFrom: '2024-01-01',
    })
  })

  it('open an investigation for each red card', async () => {
    const [first] = await keysOf('alert', "level = 'RED' AND kind = 'TIME_LIMIT' AND status = 'CLOSED'")
    const { alert, alerts } = await read<{
      alert: object
      alerts: { nodes: { investigation: object | null }[]; totalCount: number }
    }>(
      /* GraphQL */ `
        query ($number: String!) {
          alert(number: $number) {
            number
            level
            kind
            rule {
              code
              workingDays
            }
            case {
              number
            }
            organ {
              code
            }
            raisedAt
            status
            closedAt
            investigation {
              number
              complaint {
                number
              }
              alert {
                number
              }
              organ {
                code
              }
              openedOn
              problemFound
              remedy
              status
              closedOn
            }
          }
          alerts(filter: { level: { eq: RED } }, first: 100) {
            totalCount
            nodes {
              investigation {
                status
              }
            }
          }
        }
      `,
      { number: first },
    )
    expect(alert).toMatchInlineSnapshot(`
      {
        "case": {
          "number": "330211202502270001565",
        },
        "closedAt": "2025-03-19T13:43:53+08:00",
        "investigation": {
          "alert": {
            "number": "YJ330211202502270001565-3",
          },
          "closedOn": "2025-04-02",
          "complaint": null,
          "number": "DC330211202502270001565-3",
          "openedOn": "2025-03-19",
          "organ": {
            "code": "SUPERVISION",
          },
          "problemFound": "材料已齐全，承办人外出未移交。",
          "remedy": "对承办人通报批评，执行外出移交制度。",
          "status": "CLOSED",
        },
        "kind": "TIME_LIMIT",
        "level": "RED",
        "number": "YJ330211202502270001565-3",
        "organ": {
          "code": "LAND",
        },
        "raisedAt": "2025-03-19T00:00:00+08:00",
        "rule": {
          "code": "TIME_LIMIT_RED",
          "workingDays": 3,
        },
        "status": "CLOSED",
      }
    `)
    expect(alerts.nodes.filter(({ investigation }) => investigation === null)).toEqual([])
    expect(alerts.nodes).toHaveLength(alerts.totalCount)
  })

  it('can be asked for by organ, kind and time, the latest first', async () => {
    const { alerts } = await read<{ alerts: { nodes: { raisedAt: string; organ: { code: string } }[] } }>(
      /* GraphQL */ `
        {
          alerts(
            filter: {
              organ: { in: ["LAND", "PLANNING"] }
              kind: { eq: TIME_LIMIT }
              raisedAt: { gte: "2026-06-01T00:00:00+08:00", lte: "2026-09-01T00:00:00+08:00" }
            }
            first: 100
          ) {
            nodes {
              raisedAt
              organ {
                code
              }
            }
          }
        }
      `,
    )
    const times = alerts.nodes.map(({ raisedAt }) => raisedAt)
    expect(times.length).toBeGreaterThan(10)
    expect(times).toEqual(times.toSorted().reverse())
    expect(times.at(0)?.slice(0, 10) ?? '').toMatch(/^2026-0[678]/)
    expect(new Set(alerts.nodes.map(({ organ }) => organ.code))).toEqual(new Set(['LAND', 'PLANNING']))
  })

  it('are raised once per case and rule', async () => {
    const again = supervision.database.query(
      undefined,
      `INSERT INTO supervision.alert
         (number, level, kind, rule_code, case_number, organ_code, raised_at, status, source, batch_id, recorded_at)
       SELECT 'YJ-AGAIN', level, kind, rule_code, case_number, organ_code, raised_at, 'OPEN', source, batch_id, recorded_at
       FROM supervision.alert WHERE status = 'OPEN' LIMIT 1`,
    )
    await expect(again).rejects.toMatchObject({ code: 'STORE_FAILED' })
  })
})

describe('complaints', () => {
  it('show who complains only as a mask', async () => {
    const [number] = await keysOf('complaint', "complainant_name IS NOT NULL AND status = 'CLOSED'")
    const { complaint } = await read<{ complaint: object }>(
      /* GraphQL */ `
        query ($number: String!) {
          complaint(number: $number) {
            number
            title
            content
            channel
            complainant {
              text
              masked
            }
            contact {
              text
              masked
            }
            case {
              number
            }
            organ {
              code
            }
            receivedAt
            answerDueOn
            status
            closedAt
            investigations {
              number
              status
              problemFound
              remedy
              closedOn
            }
          }
        }
      `,
      { number },
    )
    expect(complaint).toMatchInlineSnapshot(`
      {
        "answerDueOn": "2025-04-17",
        "case": {
          "number": "330211202501030001763",
        },
        "channel": "LETTER",
        "closedAt": "2025-04-02T11:33:15+08:00",
        "complainant": {
          "masked": true,
          "text": "叶*",
        },
        "contact": {
          "masked": true,
          "text": "154****6475",
        },
        "content": "审批材料在科室流转，网上查询一直显示未受理。",
        "investigations": [
          {
            "closedOn": "2025-04-02",
            "number": "DC202503260015",
            "problemFound": "先办理后补录，违反网上审批规定。",
            "remedy": "责令整改，对该窗口实行逐件抽查三个月。",
            "status": "CLOSED",
          },
        ],
        "number": "TS202503260015",
        "organ": {
          "code": "PLANNING",
        },
        "receivedAt": "2025-03-26T12:31:22+08:00",
        "status": "CLOSED",
        "title": "系统外办理审批",
      }
    `)
  })

  it('say that nothing is known of an anonymous one', async () => {
    const [number] = await keysOf('complaint', 'complainant_name IS NULL')
    const { complaint } = await read<{ complaint: object }>(
      `query ($number: String!) { complaint(number: $number) { complainant { text masked } contact { text masked } } }`,
      { number },
    )
    expect(complaint).toEqual({ complainant: { text: null, masked: false }, contact: { text: null, masked: false } })
  })

  it('are found by words, but not by the name of who complains', async () => {
    const [row] = await supervision.database.query<{ name: string }>(
      undefined,
      'SELECT complainant_name AS name FROM supervision.complaint WHERE complainant_name IS NOT NULL LIMIT 1',
    )
    const query = 'query ($keyword: String!) { complaints(filter: { keyword: $keyword }) { totalCount } }'
    expect([await read(query, { keyword: '补正' }), await read(query, { keyword: row?.name })]).toEqual([
      { complaints: { totalCount: 2 } },
      { complaints: { totalCount: 0 } },
    ])
  })

  it('cannot be investigated to an end without a problem found and a remedy', async () => {
    const closing = supervision.database.query(
      undefined,
      `UPDATE supervision.investigation SET status = 'CLOSED', closed_on = '2026-11-20', remedy = '限期整改'
       WHERE status = 'OPEN'`,
    )
    await expect(closing).rejects.toMatchObject({ code: 'STORE_FAILED' })
  })
})

describe('ratings', () => {
  it('of a bad level have a follow-up, and only these', async () => {
    const [bad] = await keysOf('rating', "level = 'POOR' AND follow_up_done_on IS NOT NULL AND appeal_status IS NULL")
    const [good] = await keysOf('rating', "level = 'VERY_GOOD' AND comment IS NULL")
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
    expect([await read(query, { number: bad }), await read(query, { number: good })]).toMatchInlineSnapshot(`
      [
        {
          "rating": {
            "appeal": null,
            "case": {
              "number": "330211202501270001170",
            },
            "channel": "QR_CODE",
            "comment": null,
            "followUp": {
              "doneOn": "2025-02-14",
              "dueOn": "2025-02-14",
              "result": "已增设咨询坐席，回访后申请人表示认可。",
            },
            "level": "POOR",
            "number": "PJ330211202501270001170",
            "ratedAt": "2025-02-08T12:24:27+08:00",
          },
        },
        {
          "rating": {
            "appeal": null,
            "case": {
              "number": "330211202411210001709",
            },
            "channel": "TEXT_MESSAGE",
            "comment": null,
            "followUp": null,
            "level": "VERY_GOOD",
            "number": "PJ330211202411210001709",
            "ratedAt": "2024-11-25T16:40:22+08:00",
          },
        },
      ]
    `)
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
