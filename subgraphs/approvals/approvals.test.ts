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

const refused = (statement: string) => expect(hub.database.query(undefined, statement)).rejects.toThrow(/SQLSTATE 23/)

describe('projects', () => {
  it('reads the heating project with all that the office knows of it', async () => {
    const { projects } = await read<{ projects: { nodes: object[] } }>(/* GraphQL */ `
      {
        projects(filter: { keyword: "集中供热" }) {
          nodes {
            code
            name
            region {
              code
            }
            zone {
              code
            }
            stage
            developer {
              uscc
            }
            priority {
              level
              list
            }
            investmentYuan
            startedOn
            agents {
              agent {
                code
                name
                level
                region {
                  code
                }
                station
                since
                until
              }
              assignedOn
              endedOn
              active
            }
            problems {
              title
              raisedBy {
                code
              }
              owner {
                code
              }
              raisedOn
              resolvedOn
              resolution
            }
            consultations {
              topic
              closedOn
            }
            jointApprovals {
              stage
            }
            visits {
              visitedOn
              topic
              outcome
              agent {
                code
              }
            }
            earlyInvolvements {
              number
              kind
              organ {
                code
              }
              involvedOn
              note
              project {
                code
              }
            }
            roadmap {
              processCode
              processVersion
              drawnOn
              startsOn
              finishesOn
              project {
                code
              }
            }
            approvalCases(first: 1) {
              totalCount
            }
          }
        }
      }
    `)
    const expected = hub.world.projects[0]
    expect(projects.nodes).toMatchObject([
      {
        code: expected?.code,
        name: '禁燃区集中供热工程',
        region: { code: '330211000000' },
        stage: expected?.stage,
        developer: { uscc: expected?.developerUscc },
        priority: { level: 'CITY', list: expected?.priority?.list },
        investmentYuan: expected?.investmentYuan,
        startedOn: expected?.startedOn,
        problems: [
          {
            title: '供热管网跨街道敷设，用地手续不一',
            raisedBy: { code: 'CONSTRUCTION' },
            owner: { code: 'PLANNING' },
          },
        ],
        consultations: [{ topic: '集中供热管网路由与用地方式' }],
        roadmap: { processCode: 'STANDARD', processVersion: 1, project: { code: expected?.code } },
        earlyInvolvements: [{ kind: 'CONSULTING', organ: { code: 'PLANNING' }, project: { code: expected?.code } }],
      },
    ])
  })

  it('has 54 priority projects, each with a roadmap and at most one active agent', async () => {
    const data = await read<{
      projects: { totalCount: number; nodes: { roadmap: object; agents: { active: boolean }[] }[] }
    }>(/* GraphQL */ `
      {
        projects(filter: { priorityLevel: { in: [CITY, DISTRICT] } }, first: 100) {
          totalCount
          nodes {
            roadmap {
              steps {
                position
              }
            }
            agents {
              active
            }
          }
        }
      }
    `)
    expect(data.projects.totalCount).toBe(54)
    expect(data.projects.nodes.every(({ roadmap }) => roadmap !== null)).toBe(true)
    expect(Math.max(...data.projects.nodes.map(({ agents }) => agents.filter(({ active }) => active).length))).toBe(1)
  })

  it('orders the steps of a roadmap and starts none before its stage allows', async () => {
    const { code } = hub.world.projects[0] ?? {}
    const { roadmap } = await read<{ roadmap: { steps: Record<string, string>[] } }>(
      /* GraphQL */ `
        query ($code: ProjectCode!) {
          roadmap(project: $code) {
            steps {
              position
              code
              name
              stage
              organ {
                code
              }
              workingDays
              milestone
              plannedStartOn
              plannedFinishOn
              actualStartOn
              actualFinishOn
            }
          }
        }
      `,
      { code },
    )
    const step = (name: string) => roadmap.steps.find((one) => one['code'] === name) ?? {}
    expect(roadmap.steps.map(({ position }) => position)).toEqual(roadmap.steps.map((_, index) => index + 1))
    expect(step('LAND_PLANNING_PERMIT')['plannedStartOn']).toBe(step('FEASIBILITY')['plannedFinishOn'])
    expect(step('CONSTRUCTION_PERMIT')).toMatchObject({
      stage: 'DRAWING_REVIEW',
      organ: { code: 'CONSTRUCTION' },
      milestone: true,
    })
  })

  it('refuses a second active agent for a project', async () => {
    const [assignment] = await hub.database.query<{ projectCode: string }>(
      undefined,
      'SELECT project_code FROM approvals.agent_assignment WHERE ended_on IS NULL LIMIT 1',
    )
    await refused(
      `INSERT INTO approvals.agent_assignment SELECT 'second', code, '${assignment?.projectCode}', '2026-11-01', NULL,
       1, source, batch_id, recorded_at FROM approvals.agent LIMIT 1`,
    )
  })
})

describe('building indicators', () => {
  const representation = (designed: string) => ({
    __typename: 'Project',
    code: hub.world.projects[0]?.code,
    approvedIndicators: [{ indicator: 'FLOOR_AREA', value: '6000.50', unit: 'm²', organ: { code: 'PLANNING' } }],
    designedIndicators: [{ indicator: 'FLOOR_AREA', value: designed, unit: 'm²', organ: { code: 'CONSTRUCTION' } }],
    asBuiltIndicators: null,
  })
  const query = /* GraphQL */ `
    query ($of: [_Any!]!) {
      _entities(representations: $of) {
        ... on Project {
          name
          indicators {
            indicator
            conflict
            values {
              organ {
                code
              }
              basis
              value
              unit
            }
          }
        }
      }
    }
  `

  it('names both departments where they differ', async () => {
    expect(await read(query, { of: [representation('6001.50')] })).toEqual({
      _entities: [
        {
          name: '禁燃区集中供热工程',
          indicators: [
            {
              indicator: 'FLOOR_AREA',
              conflict: true,
              values: [
                { organ: { code: 'PLANNING' }, basis: 'APPROVED', value: '6000.50', unit: 'm²' },
                { organ: { code: 'CONSTRUCTION' }, basis: 'DESIGNED', value: '6001.50', unit: 'm²' },
              ],
            },
          ],
        },
      ],
    })
  })

  it('takes 6000.5 and 6000.50 for the same value', async () => {
    expect(await read(query, { of: [representation('6000.5')] })).toMatchObject({
      _entities: [{ indicators: [{ conflict: false }] }],
    })
  })

  it('answers null for a project that is not in the register', async () => {
    const of = [{ __typename: 'Project', code: '2512-330211-04-01-999999' }]
    expect(await read(query, { of })).toEqual({ _entities: [null] })
  })
})

describe('joint approvals, consultations, campaigns', () => {
  it('share one clock among the cases of at least two departments, under a lead', async () => {
    const { jointApprovals } = await read<{
      jointApprovals: {
        nodes: { leadOrgan: { code: string }; cases: { organ: { code: string }; jointApproval: object }[] }[]
      }
    }>(/* GraphQL */ `
      {
        jointApprovals(first: 100, orderBy: { field: DUE_ON }) {
          nodes {
            id
            number
            project {
              code
            }
            stage
            leadOrgan {
              code
            }
            startedOn
            dueOn
            dueProvisional
            finishedOn
            cases {
              number
              organ {
                code
              }
              jointApproval {
                startedOn
                dueOn
              }
            }
            consultations {
              number
            }
          }
        }
      }
    `)
    expect(jointApprovals.nodes.length).toBeGreaterThan(5)
    for (const joint of jointApprovals.nodes) {
      const organs = new Set(joint.cases.map(({ organ }) => organ.code))
      expect(organs.size).toBeGreaterThan(1)
      expect(organs).toContain(joint.leadOrgan.code)
      expect(new Set(joint.cases.map(({ jointApproval }) => JSON.stringify(jointApproval))).size).toBe(1)
    }
  })

  it('refuses a joint approval without a lead', () =>
    refused(`UPDATE approvals.joint_approval SET lead_organ_code = NULL`))

  it('has seven standing members in every consultation and all their opinions in the closed ones', async () => {
    const { consultations } = await read<{
      consultations: {
        nodes: { closedOn: string | null; members: { standing: boolean }[]; missingOpinions: object[] }[]
      }
    }>(/* GraphQL */ `
      {
        consultations(first: 100) {
          nodes {
            number
            topic
            project {
              code
            }
            jointApproval {
              number
            }
            openedOn
            closedOn
            conclusion
            members {
              organ {
                code
              }
              standing
              opinion
              comment
              givenOn
            }
            missingOpinions {
              code
            }
          }
        }
      }
    `)
    const { nodes } = consultations
    expect(nodes.map(({ members }) => members.filter(({ standing }) => standing).length)).toEqual(Array(10).fill(7))
    expect(nodes.map(({ closedOn, missingOpinions }) => (closedOn === null) === missingOpinions.length > 0)).toEqual(
      Array(10).fill(true),
    )
  })

  it('leaves no finding open in a campaign that was closed', async () => {
    const { campaigns } = await read<{ campaigns: { name: string; closedOn: string | null; openFindings: number }[] }>(
      /* GraphQL */ `
        {
          campaigns {
            code
            name
            kind
            startsOn
            endsOn
            closedOn
            openFindings
            targets {
              name
              unit
              goal
              atStart
              reached
            }
            findings {
              number
              organ {
                code
              }
              finding
              foundOn
              remedy
              resolvedOn
            }
          }
        }
      `,
    )
    expect(campaigns.map(({ name, openFindings }) => [name, openFindings])).toEqual([
      ['遗留问题攻关清零', 1],
      ['审批事项回头看', 0],
      ['重点项目审批百日攻坚', 0],
      ['审批服务月', 0],
    ])
    expect(campaigns.map(({ closedOn }) => closedOn === null)).toEqual([true, false, false, false])
  })
})

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

  it('refuses a fast-track case without reason or authoriser', () =>
    refused(`UPDATE approvals.approval_case SET green_channel_reason = NULL WHERE agency = 'GREEN_CHANNEL'`))

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
