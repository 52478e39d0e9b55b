import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type MutationAnswer, mutateAs } from '../kit/mutateAs.ts'
import { startHub, type TestHub } from '../kit/startHub.ts'

/** 一项目一窗一人 through the gateway (fact 9): one active agent per project, at three levels. */
let hub: TestHub
let free: string[]
let agents: string[]
let now = new Date('2026-11-23T01:00:00Z')
beforeAll(async () => {
  hub = await startHub({ clock: () => now })
  const { projects } = await hub.data('{ projects(first: 100) { nodes { code agents { active } } } }')
  free = projects.nodes
    .filter(({ agents: of }: MutationAnswer) => of.length === 0)
    .map(({ code }: MutationAnswer) => code)
  agents = (await hub.data('{ agents(level: TOWN) { code } }')).agents.map(({ code }: MutationAnswer) => code)
})
afterAll(() => hub.close())

const changed = /* GraphQL */ `
  ... on AgentAssignmentChanged {
    assignment {
      number
      version
      active
      assignedOn
      endedOn
      endReason
      agent {
        code
      }
    }
    project {
      agents {
        active
        endReason
        agent {
          code
        }
      }
    }
  }
`
let keys = 0
const office = (field: string, input: object) =>
  mutateAs(hub, 'COORDINATOR', 'APPROVAL_OFFICE')(field, { ...input }, changed)
const assign = (project: string | undefined, agent: string | undefined, more: object = {}) =>
  office('assignAgent', { idempotencyKey: `assign-${++keys}`, project, agent, ...more })
/** A project without any agent yet; each test takes one of its own. */
const nextProject = (): string => free.pop() ?? ''

describe('a project', () => {
  it('has one active agent: a second one is refused', async () => {
    const project = nextProject()
    const first = await assign(project, agents[0])
    expect(first.assignment).toEqual({
      number: `${project} 1`,
      version: 1,
      active: true,
      assignedOn: '2026-11-23',
      endedOn: null,
      endReason: null,
      agent: { code: agents[0] },
    })
    expect(await assign(project, agents[1])).toMatchObject({
      code: 'AGENT_ACTIVE',
      message: `The agent ${agents[0]} sees the project ${project} through.`,
      rule: 'A project has one active agent (one project, one window, one agent).',
      basis: '全程代办制度（区、镇街、村社三级代办）',
      remedy: 'Hand it over with `handOverProject`.',
      path: ['project'],
    })
  })

  it('has one active agent in the database too', async () => {
    const project = nextProject()
    await assign(project, agents[0])
    const second = hub.database.query(
      undefined,
      `INSERT INTO approvals.agent_assignment (id, project_code, agent_code, assigned_on, source, batch_id, recorded_at)
       VALUES ('second', $1, $2, '2026-11-23', 'test', gen_random_uuid(), now())`,
      [project, agents[1]],
    )
    await expect(second).rejects.toThrow(/SQLSTATE 23505/)
  })

  it('gets the same agent again for the same key', async () => {
    const project = nextProject()
    await assign(project, agents[0], { idempotencyKey: 'again' })
    const again = await assign(project, agents[0], { idempotencyKey: 'again' })
    expect(again.project.agents).toHaveLength(1)
  })

  it('is handed over with its reason in one step, and its history shows both agents', async () => {
    const project = nextProject()
    await assign(project, agents[0])
    const handOver = (more: object = {}) =>
      office('handOverProject', {
        assignment: `${project} 1`,
        expectedVersion: 1,
        agent: agents[1],
        reason: '转由项目所在镇代办',
        ...more,
      })
    expect(await handOver({ reason: ' ' })).toMatchObject({ code: 'HAND_OVER_REASON_MISSING', path: ['reason'] })
    expect(await handOver({ agent: agents[0] })).toMatchObject({ code: 'AGENT_SAME' })
    expect(await handOver({ agent: 'DB000' })).toMatchObject({ code: 'AGENT_UNKNOWN', path: ['agent'] })
    expect(await handOver({ expectedVersion: 7 })).toMatchObject({
      __typename: 'Conflict',
      currentVersion: 1,
      current: { __typename: 'Project' },
    })
    const { project: after } = await handOver()
    expect(after.agents).toEqual([
      { active: false, endReason: '转由项目所在镇代办', agent: { code: agents[0] } },
      { active: true, endReason: null, agent: { code: agents[1] } },
    ])
  })

  it('has one agent at every instant around a hand-over', async () => {
    const project = nextProject()
    await assign(project, agents[0])
    now = new Date('2026-11-23T02:00:00Z')
    const input = { assignment: `${project} 1`, expectedVersion: 1, agent: agents[1], reason: '转由项目所在镇代办' }
    await office('handOverProject', input)
    const query = /* GraphQL */ `
      query ($code: ProjectCode!) {
        project(code: $code) {
          agents {
            active
            agent {
              code
            }
          }
        }
      }
    `
    const activeAt = async (instant: string) => {
      const { project: then } = await hub.data(query, { code: project }, { 'x-as-of': instant })
      const active = then.agents.filter((one: MutationAnswer) => one.active)
      return active.map(({ agent }: MutationAnswer) => agent.code)
    }
    expect(await activeAt('2026-11-23T01:59:59.999Z')).toEqual([agents[0]])
    expect(await activeAt('2026-11-23T02:00:00.000Z')).toEqual([agents[1]])
    now = new Date('2026-11-23T01:00:00Z')
  })

  it('may be without an agent, and get one again', async () => {
    const project = nextProject()
    const end = { assignment: `${project} 1`, expectedVersion: 1, reason: '手续全部办结' }
    expect(await office('endAssignment', end)).toMatchObject({ code: 'ASSIGNMENT_UNKNOWN', path: ['assignment'] })
    await assign(project, agents[0])
    const { assignment } = await office('endAssignment', end)
    expect(assignment).toMatchObject({ active: false, endedOn: '2026-11-23', endReason: '手续全部办结' })
    expect(await office('endAssignment', end)).toMatchObject({ __typename: 'Conflict', currentVersion: 2 })
    expect(await office('endAssignment', { ...end, expectedVersion: 2 })).toMatchObject({ code: 'ASSIGNMENT_ENDED' })
    expect((await assign(project, agents[2])).project.agents).toHaveLength(2)
  })

  it('gets only an agent whose post is filled', async () => {
    const project = nextProject()
    await hub.database.query(undefined, `UPDATE approvals.agent SET until = '2026-11-22' WHERE code = $1`, [agents[5]])
    expect(await assign(project, agents[5])).toMatchObject({ code: 'AGENT_NOT_IN_POST', path: ['agent'] })
    await hub.database.query(undefined, `UPDATE approvals.agent SET until = '2026-11-23' WHERE code = $1`, [agents[5]])
    expect((await assign(project, agents[5])).assignment.active).toBe(true)
    expect(await assign('2601-330211-04-01-999999', agents[0])).toMatchObject({ code: 'PROJECT_UNKNOWN' })
  })

  it('is given an agent by one of two coordinators who act at once, twenty times over', async () => {
    const project = nextProject()
    for (let round = 1; round <= 20; round++) {
      const answers = await Promise.all([assign(project, agents[0]), assign(project, agents[1])])
      expect(answers.map(({ code }) => code ?? 'won').toSorted()).toEqual(['AGENT_ACTIVE', 'won'])
      const assignment = `${project} ${round}`
      const ended = await office('endAssignment', { assignment, expectedVersion: 1, reason: '测试移交' })
      expect(ended.project.agents.filter(({ active }: MutationAnswer) => active)).toEqual([])
      expect(ended.project.agents).toHaveLength(round)
    }
  })

  it('is handed over by one of two coordinators who act at once', async () => {
    const project = nextProject()
    await assign(project, agents[0])
    const handOver = (agent: string | undefined) =>
      office('handOverProject', { assignment: `${project} 1`, expectedVersion: 1, agent, reason: '调整' })
    const answers = await Promise.all([handOver(agents[1]), handOver(agents[2])])
    expect(answers.map((one) => one.__typename).toSorted()).toEqual(['AgentAssignmentChanged', 'Conflict'])
    const won = answers.find((one) => one.__typename === 'AgentAssignmentChanged')
    expect(won.project.agents.filter(({ active }: MutationAnswer) => active)).toHaveLength(1)
  })

  it('changes its agent by the office only', async () => {
    const input = { idempotencyKey: 'agent', project: nextProject(), agent: agents[0] }
    await expect(mutateAs(hub, 'AGENT')('assignAgent', input, changed)).rejects.toThrow('FORBIDDEN')
  })

  it('leaves an event for each change of its agent', async () => {
    const project = nextProject()
    await assign(project, agents[0])
    await office('handOverProject', {
      assignment: `${project} 1`,
      expectedVersion: 1,
      agent: agents[1],
      reason: '调整',
    })
    const events = await hub.database.query<{ kind: string }>(
      undefined,
      `SELECT kind FROM approvals.outbox WHERE entity = 'agent_assignment' AND payload ->> 'project' = $1 ORDER BY id`,
      [project],
    )
    expect(events.map(({ kind }) => kind)).toEqual(['ASSIGNED', 'HANDED_OVER', 'ASSIGNED'])
  })
})

describe('the agents’ network', () => {
  it('knows what each agent has to see through, by level and list of the priority projects', async () => {
    const query = /* GraphQL */ `
      {
        agents {
          workload {
            activeProjects
            byPriority {
              level
              list
              count
            }
          }
          assignments {
            active
            project {
              priority {
                level
                list
              }
            }
          }
        }
      }
    `
    const rows = (await hub.data(query)).agents
    for (const { workload, assignments } of rows) {
      const active = assignments.filter((one: MutationAnswer) => one.active)
      const listed = active.filter(({ project }: MutationAnswer) => project.priority !== null)
      const counted = workload.byPriority.reduce((sum: number, { count }: { count: number }) => sum + count, 0)
      expect(workload.activeProjects).toBe(active.length)
      expect(counted).toBe(listed.length)
    }
    expect(rows.some(({ workload }: MutationAnswer) => workload.byPriority.length > 1)).toBe(true)
    const statements = await hub.statementsOf(() => hub.data('{ agents { workload { activeProjects } } }'))
    expect(statements).toHaveLength(2)
  })

  it('counts the 54 priority projects per level and list', async () => {
    const { region } = await hub.data(
      '{ region(code: "330211000000") { projectStats { byPriority { level list count } } } }',
    )
    const sum = region.projectStats.byPriority.reduce((total: number, { count }: MutationAnswer) => total + count, 0)
    expect(sum).toBe(54)
  })
})
