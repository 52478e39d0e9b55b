import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { supervisionSlice } from '../../demo/slices/supervision.ts'
import { openSubgraph, type OpenSubgraph } from '../../tests/kit/openSubgraph.ts'
import { manifest } from './index.ts'
import { cardOn } from './rules/cards.ts'

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
    expect(alerts.nodes.map((alert) => [alert.case.number, alert.level])).toEqual(
      expected.toSorted(([a = ''], [b = '']) => String(a).localeCompare(String(b))),
    )
  })

  it('follow the limits of the rules that are published', async () => {
    const { supervisionRules } = await read<{ supervisionRules: { code: string; workingDays: number | null }[] }>(
      '{ supervisionRules { code name workingDays basis validFrom } }',
    )
    expect(supervisionRules.map(({ code, workingDays }) => [code, workingDays])).toEqual([
      ['COMPLAINT_ANSWER', 15],
      ['DECISION_WITHOUT_ACCEPTANCE', null],
      ['OFF_SYSTEM_APPROVAL', null],
      ['RATING_FOLLOW_UP', 5],
      ['REFUSAL_WITHOUT_REASONS', null],
      ['TIME_LIMIT_RED', 3],
      ['TIME_LIMIT_REMINDER', 2],
      ['TIME_LIMIT_YELLOW', 0],
    ])
    expect(supervisionRules).toContainEqual({
      code: 'TIME_LIMIT_RED',
      name: '超过督办期限红牌',
      workingDays: 3,
      basis: '《中华人民共和国行政许可法》第四十二条',
      validFrom: '2024-01-01',
    })
  })

  it('open an investigation for each red card', async () => {
    const [number = ''] = await keysOf('alert', "level = 'RED' AND kind = 'TIME_LIMIT' AND status = 'CLOSED'")
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
      { number },
    )
    expect(alert).toEqual({
      number,
      level: 'RED',
      kind: 'TIME_LIMIT',
      rule: { code: 'TIME_LIMIT_RED', workingDays: 3 },
      case: { number: number.slice('YJ'.length, -'-3'.length) },
      organ: { code: expect.stringMatching(/^[A-Z_]+$/) as string },
      raisedAt: expect.stringMatching(/T00:00:00\+08:00$/) as string,
      status: 'CLOSED',
      closedAt: expect.stringMatching(instant) as string,
      investigation: {
        number: `DC${number.slice(2)}`,
        complaint: null,
        alert: { number },
        organ: { code: 'SUPERVISION' },
        openedOn: expect.stringMatching(day) as string,
        problemFound: expect.stringMatching(chinese) as string,
        remedy: expect.stringMatching(chinese) as string,
        status: 'CLOSED',
        closedOn: expect.stringMatching(day) as string,
      },
    })
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
              raisedAt: { gte: "2026-06-01T00:00:00+08:00", lte: "2026-08-31T23:59:59+08:00" }
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
    expect(times).toEqual(times.toSorted().toReversed())
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
