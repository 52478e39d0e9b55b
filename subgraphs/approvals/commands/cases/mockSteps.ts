import type { Actor } from '#schema/actor.ts'
import type { Columns, Write } from '#schema/records/createWrites.ts'
import type { Refused } from '#schema/refusals.ts'
import { caseRefusals } from '../../rules/cases/refusals.ts'
import type { CaseRow } from '../../store/caseFiles.ts'
import type { ReadCalendar } from '../../store/calendar.ts'
import { moveClock } from './caseClock.ts'
import type { StepContext, StepInput, TakeStep } from './takeStep.ts'

const { refuse } = caseRefusals

/** That a named condition of a mock approval is met, and by what. */
export interface MockConditionInput extends StepInput {
  readonly condition: string
  readonly evidence: string
}

/** 模拟审批: conditions are met one by one, then the case becomes a formal one; its opinion holds as far as what it was based on does. */
export const createMockSteps = (take: TakeStep, readCalendar: ReadCalendar) => ({
  meetMockCondition: (actor: Actor, input: MockConditionInput) =>
    take(actor, 'MEET_CONDITION', input, (context) => meet(context, input)),
  convertMockCase: (actor: Actor, input: StepInput) =>
    take(actor, 'CONVERT', input, (context) => convert(context, readCalendar)),
})

async function meet(
  { write, row, today }: StepContext,
  { condition, evidence }: MockConditionInput,
): Promise<Columns | Refused> {
  const conditions = await conditionsOf(write, row.number)
  if (!conditions.some(({ name }) => name === condition)) {
    const parameters = { condition, expected: namesOf(conditions) }
    return refuse('MOCK_CONDITION_UNKNOWN', { parameters, path: ['condition'] })
  }
  await write.update('mock_condition', 'id', `${row.number}#${condition}`, { metOn: today, evidence })
  return {}
}

/**
 * A mock case becomes formal: its documents stay, and where it was agreed to and none of them changed since, it is accepted and
 * its clock starts; otherwise it goes back to its declaration, to be reviewed in what changed.
 */
async function convert({ write, row, today }: StepContext, readCalendar: ReadCalendar): Promise<Columns | Refused> {
  const unmet = (await conditionsOf(write, row.number)).filter(({ metOn }) => metOn === null)
  if (unmet.length > 0) return refuse('MOCK_CONDITION_UNMET', { parameters: { conditions: namesOf(unmet) } })
  const lastDay = row.mockValidUntil?.toISOString().slice(0, 10)
  if (lastDay !== undefined && lastDay < today) return refuse('MOCK_EXPIRED', { parameters: { on: lastDay } })
  const formal = { mode: 'FORMAL', decidedAt: null, elapsedWorkingDays: null }
  if (row.status !== 'APPROVED' || (await changedSinceOpinion(write, row))) {
    return { ...formal, acceptedAt: null, dueOn: null, dueProvisional: false }
  }
  const due = await moveClock(write, row.number, readCalendar, today, true)
  return { ...formal, status: 'ACCEPTED', acceptedAt: write.at, ...due }
}

interface Condition {
  readonly name: string
  readonly metOn: Date | null
}

const namesOf = (conditions: readonly Condition[]): string => conditions.map(({ name }) => name).join('、')

const conditionsOf = (write: Write, number: string): Promise<Condition[]> =>
  write.query(
    'mock conditions',
    'SELECT name, met_on FROM approvals.mock_condition WHERE case_number = $1 ORDER BY name',
    [number],
  )

/** Whether a document was handed in or replaced after the mock opinion was given. */
async function changedSinceOpinion(write: Write, { intakeNumber, decidedAt }: CaseRow): Promise<boolean> {
  const rows = await write.query(
    'materials after opinion',
    'SELECT FROM approvals.intake_material WHERE intake_number = $1 AND recorded_at > $2 LIMIT 1',
    [intakeNumber, decidedAt],
  )
  return rows.length > 0
}
