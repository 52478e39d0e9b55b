import { type Actor, requireActor } from '#schema/actor.ts'
import { type Clock, civilDate } from '#schema/clock.ts'
import { answerOnce } from '#schema/records/answerOnce.ts'
import type { RunWrite, Write } from '#schema/records/createWrites.ts'
import { isRefusal, type Refused } from '#schema/refusals.ts'
import { declarers } from '../../rules/cases/declaration.ts'
import { type HandlingLevel, handlingRegion, isOnTheWay } from '../../rules/cases/hops.ts'
import { caseRefusals } from '../../rules/cases/refusals.ts'
import { refuseHop } from '../../rules/cases/stepRefusal.ts'
import { itemsInForce, type KnownItem, nextCaseNumbers, organExists, regionsInUse } from '../../store/caseFiles.ts'
import type { MaterialInput } from './caseSteps.ts'
import { addStep } from './takeStep.ts'

const { refuse } = caseRefusals

/** One declaration: a matter, or several that belong together. */
export interface Declaration {
  readonly channel: 'ONLINE' | 'WINDOW'
  readonly applicant?: string | null | undefined
  readonly project?: string | null | undefined
  /** The stage of the joint approval, where there are several items. */
  readonly stage?: string | null | undefined
  /** Who leads the joint approval; the organ of the first item where absent. */
  readonly leadOrgan?: string | null | undefined
  /** Where the matter lies. */
  readonly region: string
  /** Where it is handed in; where the matter lies when absent. */
  readonly receivedAt?: string | null | undefined
  readonly serviceItems: readonly string[]
  readonly materials: readonly MaterialInput[]
  /** A mock approval: what must be met before it becomes a formal one, and its last day. */
  readonly mock?: { readonly conditions: readonly string[]; readonly validUntil: string } | null | undefined
}

/** A declaration under a key of the client's. */
export type DeclarationInput = Declaration & { readonly idempotencyKey: string }

/** A declaration that says where it was handed in. */
type Received = Declaration & { readonly receivedAt: string }

/** What a declaration opened. */
export interface Declared {
  readonly intake: string
}

/**
 * 一窗受理: one declaration opens one case per item, with a joint approval where there are several; documents are handed in once. The same
 * idempotency key gives the same intake.
 */
export const createDeclareCases =
  (run: RunWrite, clock: Clock) =>
  (actor: Actor, input: DeclarationInput): Promise<Declared | Refused> => {
    requireActor({ actor }, { roles: declarers })
    const { idempotencyKey: key, ...content } = input
    return run(actor, (write) =>
      answerOnce<Declared | Refused>(write, 'approvals', { scope: `declareCases ${actor.id}`, key, content }, () =>
        openDeclaration(write, actor, content, civilDate(clock())),
      ),
    )
  }

/** Opens the intake of a declaration with its cases, or says why not; nothing is written then. */
export async function openDeclaration(
  write: Write,
  actor: Actor,
  declaration: Declaration,
  today: string,
): Promise<Declared | Refused> {
  const input = { ...declaration, receivedAt: declaration.receivedAt ?? declaration.region }
  const checked = await check(write, input, today)
  if (isRefusal(checked)) return checked as Refused
  const items = checked as readonly KnownItem[]
  const district = input.region.slice(0, 6)
  const [intake = '', ...numbers] = await nextCaseNumbers(write, district, today, items.length + 1)
  await insertIntake(write, intake, input, today)
  const joint = items.length > 1 ? await openJoint(write, intake, input, items) : null
  for (const [index, item] of items.entries()) {
    await openCase(write, actor, { number: numbers[index] ?? '', intake, joint, item, input })
  }
  return { intake }
}

/** The items in force in the order of the input, or why nothing is opened. */
async function check(write: Write, input: Received, today: string): Promise<readonly KnownItem[] | Refused> {
  const { region, receivedAt, serviceItems, project, leadOrgan, mock } = input
  const regions = await regionsInUse(write, [region, receivedAt])
  for (const field of ['region', 'receivedAt'] as const) {
    const code = input[field]
    if (!regions.has(code)) return refuse('REGION_UNKNOWN', { parameters: { code }, path: [field] })
  }
  if (leadOrgan != null && !(await organExists(write, leadOrgan))) {
    return refuse('ORGAN_UNKNOWN', { parameters: { code: leadOrgan }, path: ['leadOrgan'] })
  }
  if (mock && mock.validUntil < today) {
    return refuse('MOCK_EXPIRED', { parameters: { on: mock.validUntil }, path: ['mock', 'validUntil'] })
  }
  if (serviceItems.length > 1 && project == null) return refuse('PROJECT_MISSING', { path: ['project'] })
  if (project != null && !(await projectExists(write, project))) {
    return refuse('PROJECT_UNKNOWN', { parameters: { code: project }, path: ['project'] })
  }
  const known = new Map((await itemsInForce(write, serviceItems, today)).map((item) => [item.code, item]))
  const missing = serviceItems.findIndex((code) => !known.has(code))
  if (missing >= 0) {
    const code = serviceItems[missing] ?? ''
    return refuse('ITEM_UNKNOWN', { parameters: { code }, path: ['serviceItems', String(missing)] })
  }
  const items = serviceItems.map((code) => known.get(code) as KnownItem)
  const tooFar = items
    .map(({ decidedAt }) => ({ regionCode: region, handledAtCode: handlingRegion(region, decidedAt as HandlingLevel) }))
    .find(({ handledAtCode }) => !isOnTheWay(receivedAt, region, handledAtCode))
  return tooFar ? refuseHop('DECLARE', tooFar, receivedAt) : items
}

async function projectExists(write: Write, code: string): Promise<boolean> {
  return (await write.query('project exists', 'SELECT FROM approvals.project WHERE code = $1', [code])).length > 0
}

async function insertIntake(write: Write, number: string, input: Received, today: string): Promise<void> {
  const { project = null, applicant = null, region, receivedAt, channel, materials } = input
  const row = { projectCode: project, applicantUscc: applicant, regionCode: region, receivedAt, channel }
  await write.insert('intake', { number, ...row, declaredAt: write.at })
  for (const { name, contentHash, commitment } of materials) {
    await write.insert('intake_material', {
      id: `${number}#${name}`,
      intakeNumber: number,
      name,
      contentHash,
      commitment: commitment ?? false,
      providedOn: today,
    })
  }
}

/** The joint approval of an intake; the lead is never missing, and its limit is the longest of its items'. */
async function openJoint(
  write: Write,
  intake: string,
  input: Declaration,
  items: readonly KnownItem[],
): Promise<string> {
  const number = `LS${intake}`
  await write.insert('joint_approval', {
    number,
    projectCode: input.project,
    stage: input.stage ?? 'INITIATION',
    leadOrganCode: input.leadOrgan ?? items[0]?.organCode,
    dueProvisional: false,
    intakeNumber: intake,
    limitWorkingDays: Math.min(45, Math.max(1, ...items.map(({ promisedWorkingDays }) => promisedWorkingDays))),
  })
  await write.emit({ entity: 'joint_approval', key: number, kind: 'OPENED', payload: { intake } })
  return number
}

interface NewCase {
  readonly number: string
  readonly intake: string
  readonly joint: string | null
  readonly item: KnownItem
  readonly input: Received
}

async function openCase(write: Write, actor: Actor, { number, intake, joint, item, input }: NewCase): Promise<void> {
  const { project = null, applicant = null, region, receivedAt, channel, mock = null } = input
  await write.insert('approval_case', {
    number,
    serviceItemCode: item.code,
    serviceItemVersion: item.itemVersion,
    projectCode: project,
    jointApprovalNumber: joint,
    applicantUscc: applicant,
    regionCode: region,
    handledAtCode: handlingRegion(region, item.decidedAt as HandlingLevel),
    organCode: item.organCode,
    status: 'DECLARED',
    channel,
    declaredAt: write.at,
    dueProvisional: false,
    mode: mock === null ? 'FORMAL' : 'MOCK',
    intakeNumber: intake,
    limitWorkingDays: item.promisedWorkingDays,
    mockValidUntil: mock?.validUntil ?? null,
  })
  for (const name of mock?.conditions ?? []) {
    await write.insert('mock_condition', { id: `${number}#${name}`, caseNumber: number, name })
  }
  const entry = { caseNumber: number, action: 'DECLARE', fromStatus: null, toStatus: 'DECLARED', reason: null }
  await addStep(write, { ...entry, regionCode: receivedAt }, actor)
}
