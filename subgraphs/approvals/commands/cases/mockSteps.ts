import type { Actor } from '#schema/actor.ts'
import type { Columns } from '#schema/records/createWrites.ts'
import type { Refused } from '#schema/refusals.ts'
import { caseRefusals } from '../../rules/cases/refusals.ts'
import { holds, lastOpinion } from '../../rules/cases/opinions.ts'
import { isLater, refuseStage } from '../../rules/stages/stageGate.ts'
import type { ReadCalendar } from '../../store/calendar.ts'
import { conditionsOf } from '../../store/mockConditions.ts'
import { opinionFileOf } from '../../store/opinions.ts'
import { recordCase } from '../roadmaps/recordCase.ts'
import { holdStage } from '../stages/holdStage.ts'
import { clearClock, startClock } from './caseClock.ts'
import { addMaterials, type MaterialInput } from './caseSteps.ts'
import type { StepContext, StepInput, TakeStep } from './takeStep.ts'

const { refuse } = caseRefusals

/** That a named condition of a mock approval is met, and by what. */
export interface MockConditionInput extends StepInput {
  readonly condition: string
  readonly evidence: string
}

/** That a mock approval becomes a formal one, with the documents that changed or came since. */
export interface ConversionInput extends StepInput {
  readonly materials?: readonly MaterialInput[] | null | undefined
}

/** 模拟审批: conditions are met one by one, then the case becomes a formal one; its opinion holds as far as what it was based on does. */
export const createMockSteps = (take: TakeStep, readCalendar: ReadCalendar) => ({
  meetMockCondition: (actor: Actor, input: MockConditionInput) =>
    take(actor, 'MEET_CONDITION', input, (context) => meet(context, input)),
  convertMockCase: (actor: Actor, input: ConversionInput) =>
    take(actor, 'CONVERT', input, (context) => convert(context, input.materials ?? [], readCalendar)),
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
 * A mock case becomes formal: its documents stay, and where it was agreed to and its opinion holds, it is accepted and its clock
 * starts; otherwise it goes back to its declaration, to be reviewed in what changed.
 */
async function convert(
  context: StepContext,
  materials: readonly MaterialInput[],
  readCalendar: ReadCalendar,
): Promise<Columns | Refused> {
  const { write, row, today } = context
  const refused = await refuseConversion(context)
  if (refused !== null) return refused
  await addMaterials(context, materials)
  await clearClock(write, row.number)
  const formal = { mode: 'FORMAL', decidedAt: null, elapsedWorkingDays: null }
  const file = await opinionFileOf(write, row)
  const opinion = lastOpinion(file)
  if (row.status !== 'APPROVED' || opinion === null || !holds(file, opinion)) {
    return { ...formal, acceptedAt: null, dueOn: null, dueProvisional: false }
  }
  await recordCase(write, readCalendar, { ...row, acceptedAt: null }, { what: 'ACCEPTED', today })
  return { ...formal, status: 'ACCEPTED', ...(await startClock(context, readCalendar)) }
}

/** A mock approval may run ahead of its conditions and of the stage of its project; a formal one may not. */
async function refuseConversion({ write, row, joint }: StepContext): Promise<Refused | null> {
  const unmet = (await conditionsOf(write, row.number)).filter(({ metOn }) => metOn === null)
  if (unmet.length > 0) return refuse('MOCK_CONDITION_UNMET', { parameters: { conditions: namesOf(unmet) } })
  const stage = joint && (await holdStage(write, joint.projectCode))
  return joint && stage && isLater(joint.stage, stage.stage) ? refuseStage(stage, joint.stage) : null
}

const namesOf = (conditions: readonly { readonly name: string }[]): string =>
  conditions.map(({ name }) => name).join('、')
