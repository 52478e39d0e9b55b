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

  it('refuses a joint approval without a lead', async () => {
    const withoutLead = `UPDATE approvals.joint_approval SET lead_organ_code = NULL`
    await expect(change(withoutLead)).rejects.toThrow(/SQLSTATE 23502/)
  })

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
