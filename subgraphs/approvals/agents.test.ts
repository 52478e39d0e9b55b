import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { approvalsSlice } from '../../demo/slices/approvals.ts'
import { type OpenSubgraph, openSubgraph } from '../../tests/kit/openSubgraph.ts'
import { manifest } from './index.ts'

let hub: OpenSubgraph
beforeAll(async () => {
  hub = await openSubgraph(manifest, approvalsSlice)
})
afterAll(() => hub.close())

/** The data of a query that must have no errors. */
async function read<Data>(query: string, variables?: Readonly<Record<string, unknown>>): Promise<Data> {
  const { data, errors } = await hub.execute(query, variables)
  expect(errors).toBeUndefined()
  return data as Data
}

const change = (statement: string) => hub.database.query(undefined, statement)

describe('the agent centre', () => {
  it('counts its first two months as the office reported them', async () => {
    const { from, to } = hub.world.agentCentrePeriod
    const query = /* GraphQL */ `
      query ($period: PeriodInput!) {
        agentCentreReport(period: $period) {
          projectsAccepted
          problemsSolved
          greenChannelItems
          otherItems
          visits
          projectsVisited
        }
      }
    `
    expect(await read(query, { period: { from, to } })).toEqual({
      agentCentreReport: {
        projectsAccepted: 38,
        problemsSolved: 8,
        greenChannelItems: 21,
        otherItems: 893,
        visits: 34,
        projectsVisited: 75,
      },
    })
  })

  it('has posts at three levels with their projects and visits', async () => {
    const data = await read<
      Record<'district' | 'towns' | 'villages' | 'all', { assignments: object[]; visits: object[] }[]>
    >(/* GraphQL */ `
      {
        district: agents(level: DISTRICT) {
          code
          assignments {
            project {
              code
            }
          }
          visits {
            number
          }
        }
        towns: agents(level: TOWN) {
          code
          assignments {
            project {
              code
            }
          }
          visits {
            number
          }
        }
        villages: agents(level: VILLAGE) {
          code
        }
        all: agents {
          code
        }
      }
    `)
    expect([data.district, data.towns, data.villages, data.all].map(({ length }) => length)).toEqual([4, 7, 99, 110])
    expect(data.towns.some(({ assignments, visits }) => assignments.length > 0 && visits.length > 0)).toBe(true)
  })

  it('refuses a fast-track case without reason or authoriser', async () => {
    const withoutReason = `UPDATE approvals.approval_case SET green_channel_reason = NULL WHERE agency = 'GREEN_CHANNEL'`
    await expect(change(withoutReason)).rejects.toThrow(/SQLSTATE 23514/)
  })

  it('gives the leave of every fast-track case', async () => {
    const { approvalCases } = await read<{ approvalCases: { totalCount: number; nodes: object[] } }>(/* GraphQL */ `
      {
        approvalCases(filter: { agency: { eq: GREEN_CHANNEL } }, first: 1) {
          totalCount
          nodes {
            agency
            greenChannel {
              reason
              authoriser {
                code
              }
            }
          }
        }
      }
    `)
    expect(approvalCases.totalCount).toBe(21)
    expect(approvalCases.nodes).toMatchObject([{ greenChannel: { authoriser: { code: 'APPROVAL_OFFICE' } } }])
  })

  it('lists problems and visits by their state and day', async () => {
    const data = await read<Record<'open' | 'solved' | 'visits', { totalCount: number; nodes: object[] }>>(
      /* GraphQL */ `
        {
          open: problems(filter: { resolved: { eq: false } }) {
            totalCount
            nodes {
              number
              title
              project {
                code
              }
            }
          }
          solved: problems(filter: { resolved: { eq: true } }, orderBy: { field: RAISED_ON }) {
            totalCount
            nodes {
              number
            }
          }
          visits(orderBy: { field: VISITED_ON, direction: DESC }) {
            totalCount
            nodes {
              number
              projects {
                code
              }
              agent {
                code
              }
            }
          }
        }
      `,
    )
    expect([data.open.totalCount, data.solved.totalCount, data.visits.totalCount]).toEqual([1, 9, 34])
    expect(data.open.nodes).toMatchObject([{ title: '学校扩建占用城市绿地' }])
  })
})
