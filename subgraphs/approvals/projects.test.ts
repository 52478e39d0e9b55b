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
    const second = `INSERT INTO approvals.agent_assignment SELECT 'second', code, '${assignment?.projectCode}', '2026-11-01', NULL,
       1, source, batch_id, recorded_at FROM approvals.agent LIMIT 1`
    await expect(change(second)).rejects.toThrow(/SQLSTATE 23505/)
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
