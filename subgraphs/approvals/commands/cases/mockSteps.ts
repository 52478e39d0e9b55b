import { type Actor, requireActor } from '#schema/actor.ts'
import { type Clock, civilDate } from '#schema/clock.ts'
import type { RunWrite, Write } from '#schema/records/createWrites.ts'
import { type Conflict, conflict, type Refused } from '#schema/refusals.ts'
import { caseRefusals } from '../../rules/cases/refusals.ts'
import { type CaseRow, lockCase } from '../../store/caseFiles.ts'
import { addStep } from './takeStep.ts'

const { refuse } = caseRefusals

/** That a named condition of a mock approval is met, and by what. */
export interface MockConditionInput {
  readonly number: string
  readonly expectedVersion: number
  readonly condition: string
  readonly evidence: string
}

/** Conversion of a mock approval; documents whose content changed since the opinion are reviewed again. */
export interface ConversionInput {
  readonly number: string
  readonly expectedVersion: number
}

/** 模拟审批: conditions are met one by one, then the case becomes a formal one; its opinion holds as far as what it was based on does. */
export const createMockSteps = (run: RunWrite, clock: Clock) => ({
  meetMockCondition: (actor: Actor, input: MockConditionInput) => onMockCase(run, actor, input, clock, meet(input)),
  convertMockCase: (actor: Actor, input: ConversionInput) => onMockCase(run, actor, input, clock, convert),
})

interface MockContext {
  readonly write: Write
  readonly row: CaseRow
  readonly actor: Actor
  readonly today: string
}

type MockWork = (context: MockContext) => Promise<Refused | null>

async function onMockCase(
  run: RunWrite,
  actor: Actor,
  { number, expectedVersion }: ConversionInput,
  clock: Clock,
  work: MockWork,
): Promise<Refused | Conflict | null> {
  requireActor({ actor }, { roles: ['CASE_HANDLER', 'DECISION_MAKER', 'COORDINATOR'] })
  return run(actor, async (write) => {
    const row = await lockCase(write, number)
    if (row === undefined) return refuse('CASE_UNKNOWN', { parameters: { number }, path: ['number'] })
    if (row.version !== expectedVersion) return conflict(expectedVersion, { ...row, __typename: 'ApprovalCase' })
    if (row.mode !== 'MOCK') return refuse('NOT_MOCK')
    return work({ write, row, actor, today: civilDate(clock()) })
  })
}

const meet =
  ({ condition, evidence }: MockConditionInput): MockWork =>
  async ({ write, row, today }) => {
    const conditions = await conditionsOf(write, row.number)
    if (!conditions.some(({ name }) => name === condition)) {
      const names = conditions.map(({ name }) => name).join('、')
      return refuse('MOCK_CONDITION_UNMET', { parameters: { conditions: names }, path: ['condition'] })
    }
    await write.update('mock_condition', 'id', `${row.number}#${condition}`, { metOn: today, evidence })
    await write.emit({ entity: 'approval_case', key: row.number, kind: 'CONDITION_MET', payload: { condition } })
    return null
  }

/**
 * A mock case becomes formal: its documents stay, so does its opinion where none of them changed since; where one did, the case
 * goes back to its declaration, to be reviewed in what changed.
 */
const convert: MockWork = async ({ write, row, actor, today }) => {
  const unmet = (await conditionsOf(write, row.number)).filter(({ metOn }) => metOn === null)
  if (unmet.length > 0) {
    const conditions = unmet.map(({ name }) => name).join('、')
    return refuse('MOCK_CONDITION_UNMET', { parameters: { conditions } })
  }
  const lastDay = row.mockValidUntil?.toISOString().slice(0, 10)
  if (lastDay !== undefined && lastDay < today) return refuse('MOCK_EXPIRED', { parameters: { on: lastDay } })
  const changed = await changedSinceOpinion(write, row)
  const status = row.status === 'APPROVED' && changed.length === 0 ? 'ACCEPTED' : 'DECLARED'
  const accepted = status === 'ACCEPTED' ? { acceptedAt: write.at } : { acceptedAt: null }
  await write.update('approval_case', 'number', row.number, {
    mode: 'FORMAL',
    status,
    decidedAt: null,
    elapsedWorkingDays: null,
    ...accepted,
  })
  const reason = changed.length === 0 ? null : changed.join('、')
  await addStep(
    write,
    { caseNumber: row.number, action: 'CONVERT', fromStatus: row.status, toStatus: status, reason, regionCode: null },
    actor,
  )
  return null
}

const conditionsOf = (write: Write, number: string): Promise<{ name: string; metOn: Date | null }[]> =>
  write.query(
    'mock conditions',
    'SELECT name, met_on FROM approvals.mock_condition WHERE case_number = $1 ORDER BY name',
    [number],
  )

/** The documents handed in or replaced after the mock opinion was given. */
async function changedSinceOpinion(write: Write, { intakeNumber, decidedAt }: CaseRow): Promise<string[]> {
  const rows = await write.query<{ name: string }>(
    'materials after opinion',
    'SELECT name FROM approvals.intake_material WHERE intake_number = $1 AND recorded_at > $2 ORDER BY name',
    [intakeNumber, decidedAt],
  )
  return rows.map(({ name }) => name)
}
