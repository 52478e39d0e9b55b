import type { Actor } from '#schema/actor.ts'
import type { Columns } from '#schema/records/createWrites.ts'
import type { Refused } from '#schema/refusals.ts'
import { checklistOf, missingFrom } from '../../rules/cases/checklist.ts'
import { caseRefusals } from '../../rules/cases/refusals.ts'
import { itemsOf } from '../../store/caseFiles.ts'
import type { ReadCalendar } from '../../store/calendar.ts'
import { unknownOrgan } from '../../store/officeRecords.ts'
import { documentsOf } from '../../store/opinions.ts'
import { recordCase } from '../roadmaps/recordCase.ts'
import { moveClock, resume, startClock } from './caseClock.ts'
import { moveLead } from './settleJoint.ts'
import type { StepContext, StepInput, TakeStep } from './takeStep.ts'

const { refuse } = caseRefusals

/** A document that is handed in: its name as the item asks for it, and the SHA-256 of its content in hex. */
export interface MaterialInput {
  readonly name: string
  readonly contentHash: string
  /** True for the signed commitment that takes its place. */
  readonly commitment?: boolean | null | undefined
}

/** The steps from declaration to acceptance, and those that hand a case on. */
export const createCaseSteps = (take: TakeStep, readCalendar: ReadCalendar) => ({
  preCheckCase: (actor: Actor, input: StepInput) => take(actor, 'PRE_CHECK', input),
  refuseAcceptance: (actor: Actor, input: StepInput) => take(actor, 'REFUSE_ACCEPTANCE', input),
  requestCorrection: (actor: Actor, input: StepInput) =>
    take(actor, 'REQUEST_CORRECTION', input, refuseSecondCorrection),
  correctCase: (actor: Actor, input: StepInput & { readonly materials: readonly MaterialInput[] }) =>
    take(actor, 'CORRECT', input, async (context) => {
      await addMaterials(context, input.materials)
      return {}
    }),
  acceptCase: (actor: Actor, input: StepInput) => take(actor, 'ACCEPT', input, accept(readCalendar)),
  transferCase: (actor: Actor, input: StepInput & { readonly organ: string }) =>
    take(actor, 'TRANSFER', input, (context) => transfer(context, input.organ)),
  withdrawCase: (actor: Actor, input: StepInput) =>
    take(actor, 'WITHDRAW', input, (context) => withdraw(context, readCalendar)),
  deliverCase: (actor: Actor, input: StepInput) => take(actor, 'DELIVER', input),
  revokeCase: (actor: Actor, input: StepInput) =>
    take(actor, 'REVOKE', input, (context) => revoke(context, readCalendar)),
})

async function transfer({ write, row, joint }: StepContext, organ: string): Promise<Columns | Refused> {
  if ((await unknownOrgan(write, [organ])) !== undefined) {
    return refuse('ORGAN_UNKNOWN', { parameters: { code: organ }, path: ['organ'] })
  }
  if (joint !== null) await moveLead(write, joint, { caseNumber: row.number, to: organ })
  return { organCode: organ }
}

/** What is withdrawn stops no clock any more: a special procedure of it ends, and a joint clock runs on for the others. */
const withdraw = async (context: StepContext, readCalendar: ReadCalendar): Promise<Columns> =>
  context.row.status === 'PAUSED' ? resume(context, readCalendar) : {}

/** Takes back what was granted; a refusal that was delivered granted nothing. */
async function revoke({ write, row, today }: StepContext, readCalendar: ReadCalendar): Promise<Columns | Refused> {
  const [refusal] = await write.query<object>(
    'refusal of case',
    `SELECT FROM approvals.case_step WHERE case_number = $1 AND action = 'REFUSE' LIMIT 1`,
    [row.number],
  )
  if (refusal) return refuse('NOTHING_GRANTED')
  await recordCase(write, readCalendar, row, { what: 'REVOKED', today })
  return {}
}

/** All that is missing is told at once (行政许可法 第三十二条). */
async function refuseSecondCorrection({ write, row }: StepContext) {
  const [before] = await write.query<object>(
    'correction before',
    `SELECT FROM approvals.case_step WHERE case_number = $1 AND action = 'REQUEST_CORRECTION' LIMIT 1`,
    [row.number],
  )
  return before ? refuse('CORRECTION_TWICE') : {}
}

/**
 * Hands documents in for all cases of the intake; a document of the same name replaces the former, whose version stays. The same
 * content again changes nothing.
 */
export async function addMaterials(
  { write, row: { intakeNumber }, today }: StepContext,
  materials: readonly MaterialInput[],
): Promise<void> {
  if (intakeNumber === null) return
  const known = new Map((await documentsOf(write, intakeNumber)).map((document) => [document.name, document]))
  for (const { name, contentHash, commitment } of materials) {
    const id = `${intakeNumber}#${name}`
    const content = { contentHash, commitment: commitment ?? false, providedOn: today }
    const before = known.get(name)
    if (before === undefined) await write.insert('intake_material', { id, intakeNumber, name, ...content })
    else if (before.contentHash !== contentHash || before.commitment !== content.commitment) {
      await write.update('intake_material', 'id', id, content)
    }
  }
}

/** Acceptance starts the clock of the case, or that of its joint approval with the first. */
const accept = (readCalendar: ReadCalendar) => async (context: StepContext) => {
  const missing = await missingMaterials(context)
  if (missing.length > 0) return refuse('MATERIALS_MISSING', { parameters: { materials: missing.join('、') } })
  const { write, row, today } = context
  if (row.mode === 'MOCK') return { acceptedAt: write.at, ...(await moveClock(write, row.number, readCalendar, today)) }
  await recordCase(write, readCalendar, row, { what: 'ACCEPTED', today })
  return startClock(context, readCalendar)
}

async function missingMaterials({ write, row }: StepContext): Promise<string[]> {
  const [item] = await itemsOf(write, [`${row.serviceItemCode}@${row.serviceItemVersion}`])
  if (item === undefined || row.intakeNumber === null) return []
  return missingFrom(checklistOf([item], await documentsOf(write, row.intakeNumber)))
}
