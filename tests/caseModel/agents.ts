import fc from 'fast-check'
import { expect } from 'vitest'
import type { Model } from './model.ts'
import type { Answer, Ledger } from './openLedger.ts'
import { count, type Tally } from './tally.ts'

/** An assignment of the walk's project to an agent. */
export interface ModelAssignment {
  readonly number: string
  readonly agent: string
  active: boolean
  version: number
}

/** What somebody wants to do with the agent of the project. */
interface Wish {
  readonly action: 'assignAgent' | 'handOverProject' | 'endAssignment'
  readonly role: 'COORDINATOR' | 'AGENT'
  /** Which of the known agents; one beyond the last is none of the network. */
  readonly agent: number
  /** Which of the assignments, counted from the last; one beyond the first is none. */
  readonly assignment: number
  readonly stale: boolean
  readonly reason: string | null
}

/** An agent that the network does not have. */
const unknownAgent = 'DB-NOBODY'

/** What the model says of a wish before it is sent: `TAKEN`, `FORBIDDEN`, `CONFLICT`, or the code of a refusal. */
function foresee(wish: Wish, agent: string, one: ModelAssignment | undefined, active: boolean): string {
  if (wish.role !== 'COORDINATOR') return 'FORBIDDEN'
  if (wish.action === 'assignAgent') {
    if (active) return 'AGENT_ACTIVE'
    return agent === unknownAgent ? 'AGENT_UNKNOWN' : 'TAKEN'
  }
  if (one === undefined) return 'ASSIGNMENT_UNKNOWN'
  if (wish.stale) return 'CONFLICT'
  if (!one.active) return 'ASSIGNMENT_ENDED'
  if (wish.reason === null) return 'HAND_OVER_REASON_MISSING'
  if (wish.action === 'endAssignment') return 'TAKEN'
  if (one.agent === agent) return 'AGENT_SAME'
  return agent === unknownAgent ? 'AGENT_UNKNOWN' : 'TAKEN'
}

/** The office changes who sees the project through: never two at once, and nobody without a reason. */
class ChangeAgent implements fc.AsyncCommand<Model, Ledger> {
  private made = 'nothing yet'
  private readonly wish: Wish
  private readonly tally: Tally
  constructor(wish: Wish, tally: Tally) {
    this.wish = wish
    this.tally = tally
  }

  check = (): boolean => true

  async run(model: Model, ledger: Ledger): Promise<void> {
    const { wish } = this
    const { assignments } = model
    const agent = ledger.agents[wish.agent] ?? unknownAgent
    const one = assignments.at(-1 - wish.assignment)
    const foreseen = foresee(
      wish,
      agent,
      one,
      assignments.some(({ active }) => active),
    )
    this.made = `${wish.action} by ${wish.role}: ${foreseen}`
    count(this.tally, foreseen === 'TAKEN' ? wish.action : foreseen)
    model.tick += 1
    ledger.setTime(model)
    const version = (one?.version ?? 1) - Number(wish.stale)
    const answer = await ledger.changeAgent(wish, {
      project: model.project,
      agent,
      assignment: one?.number ?? 'none',
      version,
    })
    if (isRefusedAs(foreseen, answer)) return
    if (one !== undefined && wish.action !== 'assignAgent') Object.assign(one, { active: false, version: version + 1 })
    const { number } = answer.assignment
    if (wish.action !== 'endAssignment') assignments.push({ number, agent, active: true, version: 1 })
    checkAgents(assignments, answer.project.agents)
  }

  toString = (): string => this.made
}

/** What came of a wish is what was foreseen; whether that was a refusal. */
function isRefusedAs(foreseen: string, { code = 'TAKEN' }: Answer): boolean {
  expect(code).toBe(foreseen)
  return foreseen !== 'TAKEN'
}

/** The assignments are those of the model, and one of them at most goes on. */
function checkAgents(assignments: readonly ModelAssignment[], read: readonly Answer[]): void {
  const byNumber = new Map(read.map((one) => [one.number, one]))
  expect(read).toHaveLength(assignments.length)
  for (const { number, agent, active, version } of assignments) {
    expect(byNumber.get(number)).toEqual({ number, agent: { code: agent }, active, version })
  }
  expect(read.filter(({ active }) => active).length).toBeLessThanOrEqual(1)
}

/** Changes of the agent of the project. */
export const agentChanges = (tally: Tally): fc.Arbitrary<ChangeAgent> =>
  fc
    .record({
      action: fc.constantFrom<Wish['action'][]>('assignAgent', 'handOverProject', 'endAssignment'),
      role: fc.constantFrom<Wish['role'][]>('COORDINATOR', 'COORDINATOR', 'COORDINATOR', 'AGENT'),
      agent: fc.constantFrom(0, 1, 2, 0, 1, 2, 99),
      assignment: fc.constantFrom(0, 0, 0, 0, 0, 0, 1, 99),
      stale: fc.constantFrom(false, false, false, true),
      reason: fc.constantFrom('岗位调整', '岗位调整', '岗位调整', null),
    })
    .map((wish) => new ChangeAgent(wish, tally))
