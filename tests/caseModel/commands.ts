import fc from 'fast-check'
import { expect } from 'vitest'
import { hashOf } from '../cases/data.ts'
import { agentChanges } from './agents.ts'
import { daysAfter, lastDay } from './days.ts'
import { declarations } from './declarations.ts'
import { elsewhere, foresee, unknownOrgan } from './foresee.ts'
import { checkAll } from './invariants.ts'
import { type Attempt, type Model, type ModelCase, take } from './model.ts'
import { type Answer, conditions, type Ledger } from './openLedger.ts'
import { count, type Tally } from './tally.ts'
import { type Action, actions, type Line, stepsFrom, table } from './table.ts'

type Command = fc.AsyncCommand<Model, Ledger>

/** How an attempt is made; what it means is known when the case that it is made on is. */
interface Choice {
  readonly which: number
  /** One of the steps that lead on from where the case stands, or any at all. */
  readonly leadsOn: boolean
  /** Whether a step may end the case before its time. */
  readonly ends: boolean
  readonly action: number
  readonly who: 'RIGHT' | 'OTHER_ROLE' | 'OTHER_ORGAN'
  readonly role: number
  readonly stale: boolean
  readonly reason: string | null
  readonly place: 'NONE' | 'WAY' | 'ELSEWHERE'
  readonly workingDays: number
  readonly toOrgan: string
  readonly certificate: Attempt['certificate']
  /** Which condition is met; the next one where null. */
  readonly condition: string | null
  readonly corrects: boolean
  readonly says: Attempt['says']
  readonly reviewed: Attempt['reviewed']
}

const mostly = <Value>(usual: Value, ...others: Value[]): fc.Arbitrary<Value> =>
  fc.oneof({ weight: 19, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: fc.constantFrom(...others) })

const choice: fc.Arbitrary<Choice> = fc.record({
  which: fc.nat(99),
  leadsOn: fc.oneof({ weight: 3, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) }),
  ends: mostly(false, true),
  action: fc.nat(99),
  who: mostly<Choice['who']>('RIGHT', 'OTHER_ROLE', 'OTHER_ORGAN'),
  role: fc.nat(9),
  stale: mostly(false, true),
  reason: mostly<string | null>('按规定办理', null, ' '),
  place: mostly<Choice['place']>('NONE', 'WAY', 'ELSEWHERE'),
  workingDays: fc.oneof({ weight: 9, arbitrary: fc.integer({ min: 1, max: 11 }) }, fc.constantFrom(-1, 0, 15, 16)),
  toOrgan: fc.constantFrom('LAND', 'PLANNING', unknownOrgan),
  certificate: fc.constantFrom<Attempt['certificate'][]>('NUMBER', 'WITHOUT', 'NONE'),
  condition: mostly<string | null>(null, ...conditions, '没有约定'),
  corrects: fc.boolean(),
  says: fc.constantFrom<Attempt['says'][]>('AGREED', 'AGREED', 'AGREED', 'CONDITIONALLY_AGREED', 'OPPOSED'),
  reviewed: mostly<Attempt['reviewed']>('ALL', 'UNKNOWN', 'NONE'),
})

const allRoles = ['APPLICANT', 'AGENT', 'WINDOW_CLERK', 'CASE_HANDLER', 'DECISION_MAKER', 'COORDINATOR', 'AUDITOR']

/** Among all cases, or among those that can still go on where the choice is to. */
function caseOf({ which, leadsOn }: Choice, { cases }: Model): ModelCase {
  const alive = cases.filter(({ status }) => stepsFrom(status).length > 0)
  const among = leadsOn && alive.length > 0 ? alive : cases
  return among[which % among.length] as ModelCase
}

/** Steps after which little is left to do, or that few cases may take; rare, so that walks go far. */
const endings: readonly Action[] = ['REFUSE_ACCEPTANCE', 'WITHDRAW', 'REVOKE', 'GREEN_CHANNEL']

/** Steps that a status would allow, but not for cases that have, or have not, a legal effect. */
const misplaced: Readonly<Record<ModelCase['mode'], readonly Action[]>> = {
  FORMAL: ['MEET_CONDITION', 'CONVERT'],
  MOCK: ['DELIVER', 'REVOKE'],
}

/** Steps that happen nowhere in particular. */
const placeless: readonly Action[] = ['MEET_CONDITION', 'CONVERT']

/** The attempt that a choice means on a case. */
function attemptOf(chosen: Choice, one: ModelCase, ledger: Ledger): Attempt {
  const open = stepsFrom(one.status).filter((action) => !misplaced[one.mode].includes(action))
  const going = chosen.ends ? open : open.filter((action) => !endings.includes(action))
  const offered = chosen.leadsOn && going.length > 0 ? going : actions
  const action = offered[chosen.action % offered.length] as Action
  const { roles }: Line = table[action]
  const [unmet] = [...one.conditions].flatMap(([name, met]) => (met ? [] : [name]))
  const among = chosen.who === 'OTHER_ROLE' ? allRoles.filter((role) => !roles.some((held) => held === role)) : roles
  return {
    action,
    role: among[chosen.role % among.length] as string,
    organ: chosen.who === 'OTHER_ORGAN' ? 'COMMERCE' : one.organ,
    version: chosen.stale ? one.version - 1 : one.version,
    reason: chosen.reason,
    at: placeless.includes(action) ? null : { NONE: null, WAY: ledger.village, ELSEWHERE: elsewhere }[chosen.place],
    workingDays: chosen.workingDays,
    toOrgan: chosen.toOrgan,
    certificate: chosen.certificate,
    condition: chosen.condition ?? unmet ?? '',
    materials: chosen.corrects ? documents(one, action, chosen.workingDays) : [],
    says: chosen.says,
    reviewed: chosen.reviewed,
  }
}

/** All documents of the item when it is corrected, another edition of the first where it is converted. */
const documents = ({ item: { required } }: ModelCase, action: Action, edition: number): Attempt['materials'] =>
  (action === 'CONVERT' ? required.slice(0, 1) : required).map((name) => ({
    name,
    contentHash: hashOf(`${name} ${edition}`),
  }))

/** Somebody tries a step on a case: what comes of it is what the model foresaw, and what he is told is the whole truth. */
class TryStep implements Command {
  private made = 'nothing yet'
  private readonly chosen: Choice
  private readonly tally: Tally
  constructor(chosen: Choice, tally: Tally) {
    this.chosen = chosen
    this.tally = tally
  }

  check = ({ cases }: Readonly<Model>): boolean => cases.length > 0

  async run(model: Model, ledger: Ledger): Promise<void> {
    const one = caseOf(this.chosen, model)
    const attempt = attemptOf(this.chosen, one, ledger)
    const { action, role, organ } = attempt
    const foreseen = foresee(model, one, attempt)
    this.made = `${action} of ${one.status} ${one.mode} by ${role} ${organ}: ${foreseen}`
    count(this.tally, foreseen === 'TAKEN' ? action : foreseen)
    model.tick += 1
    ledger.setTime(model)
    checkAnswer(foreseen, one, await ledger.take(one.number, attempt), () => take(model, one, attempt), model)
  }

  toString = (): string => this.made
}

/** What came of an attempt is what was foreseen; a step that was taken is taken in the model, and all that it changed is compared. */
function checkAnswer(foreseen: string, one: ModelCase, answer: Answer, takeInModel: () => void, model: Model): void {
  expect(outcomeOf(answer)).toBe(foreseen)
  if (foreseen === 'CONFLICT') {
    expect(answer).toMatchObject({ currentVersion: one.version, current: { status: one.status } })
  }
  if (foreseen !== 'TAKEN') return
  takeInModel()
  checkAll(model, answer.case.intake.cases)
}

function outcomeOf(answer: Answer): string {
  if (answer.case) return 'TAKEN'
  if (answer.current) return 'CONFLICT'
  if (answer.code !== 'FORBIDDEN') {
    for (const part of ['rule', 'basis', 'remedy']) expect(answer[part]).toMatch(/\S/)
  }
  return answer.code
}

/** Time passes. */
class Wait implements Command {
  private readonly days: number
  constructor(days: number) {
    this.days = days
  }
  check = ({ today }: Readonly<Model>): boolean => daysAfter(today, this.days) <= lastDay
  async run(model: Model, ledger: Ledger): Promise<void> {
    model.today = daysAfter(model.today, this.days)
    ledger.setTime(model)
    await Promise.resolve()
  }
  toString = (): string => `${this.days} days pass`
}

/** The commands of a walk: mostly steps, now and then a declaration, and days between. */
export const commandsFor = (tally: Tally): fc.Arbitrary<Command>[] => [
  ...Array.from({ length: 10 }, () => choice.map((chosen) => new TryStep(chosen, tally))),
  agentChanges(tally),
  fc.integer({ min: 0, max: 9 }).map((days) => new Wait(days)),
  ...declarations(tally),
]
