import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { mutateAs } from '../kit/mutateAs.ts'
import { startHub, type TestHub } from '../kit/startHub.ts'

/**
 * Any sequence of assignments, hand-overs and ends, legal or not, right or stale: the project has the one agent, or none, that a list in
 * memory says, and what it had before is never changed.
 */
let hub: TestHub
let project: string
let agents: string[]
beforeAll(async () => {
  hub = await startHub()
  const { projects } = await hub.data('{ projects(first: 100) { nodes { code agents { number } } } }')
  project = projects.nodes.find((one: { agents: object[] }) => one.agents.length === 0).code
  const network = (await hub.data('{ agents(level: VILLAGE) { code } }')).agents
  agents = network.slice(0, 3).map(({ code }: { code: string }) => code)
})
afterAll(() => hub.close())

/** What the project has had; only the last one may be active. */
interface Had {
  readonly agent: string
  readonly active: boolean
}

interface Attempt {
  readonly action: 'assign' | 'handOver' | 'end'
  /** Which of three agents. */
  readonly agent: number
  readonly stale: boolean
}

const attempt = fc.record<Attempt>({
  action: fc.constantFrom('assign', 'handOver', 'end'),
  agent: fc.nat({ max: 2 }),
  stale: fc.boolean(),
})

/** What an attempt comes to by the list alone, and the list afterwards. */
function expected(
  had: readonly Had[],
  { action, agent: index, stale }: Attempt,
): [code: string, after: readonly Had[]] {
  const agent = agents[index] ?? ''
  const last = had.at(-1)
  const ended = had.map((one) => ({ ...one, active: false }))
  const begun = [...ended, { agent, active: true }]
  if (action === 'assign') return last?.active ? ['AGENT_ACTIVE', had] : ['done', begun]
  if (last === undefined) return ['ASSIGNMENT_UNKNOWN', had]
  if (stale) return ['CONFLICT', had]
  if (!last.active) return ['ASSIGNMENT_ENDED', had]
  if (action === 'end') return ['done', ended]
  return last.agent === agent ? ['AGENT_SAME', had] : ['done', begun]
}

let keys = 0
async function send(had: readonly Had[], { action, agent: index, stale }: Attempt): Promise<string> {
  const office = mutateAs(hub, 'COORDINATOR', 'APPROVAL_OFFICE')
  const agent = agents[index]
  const version = had.at(-1)?.active ? 1 : 2
  const step = { assignment: `${project} ${had.length}`, expectedVersion: stale ? 3 : version, reason: '调整' }
  const changed = '... on AgentAssignmentChanged { assignment { number } }'
  const answer = {
    assign: () => office('assignAgent', { idempotencyKey: `attempt ${++keys}`, project, agent }, changed),
    handOver: () => office('handOverProject', { ...step, agent }, changed),
    end: () => office('endAssignment', step, changed),
  }
  return (await answer[action]()).code ?? 'done'
}

async function readAgents(): Promise<Had[]> {
  const query = 'query ($code: ProjectCode!) { project(code: $code) { agents { active agent { code } } } }'
  const rows: { active: boolean; agent: { code: string } }[] = (await hub.data(query, { code: project })).project.agents
  return rows.map(({ active, agent }) => ({ active, agent: agent.code }))
}

it('has the one active agent that its history says, after whatever was tried', async () => {
  let had: readonly Had[] = []
  const tried = new Set<string>()
  await fc.assert(
    fc.asyncProperty(fc.array(attempt, { minLength: 1, maxLength: 12 }), async (attempts) => {
      for (const one of attempts) {
        const [code, after] = expected(had, one)
        expect([one, await send(had, one)]).toEqual([one, code])
        tried.add(code)
        had = after
      }
      expect(await readAgents()).toEqual(had)
      expect(had.filter(({ active }) => active).length).toBeLessThanOrEqual(1)
    }),
    // The project goes on from one run to the next, so a shorter sequence would begin elsewhere.
    { numRuns: 60, endOnFailure: true },
  )
  expect([...tried]).toEqual(
    expect.arrayContaining(['done', 'AGENT_ACTIVE', 'CONFLICT', 'ASSIGNMENT_ENDED', 'AGENT_SAME']),
  )
})
