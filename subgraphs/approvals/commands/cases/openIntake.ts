import type { Actor } from '#schema/actor.ts'
import type { Write } from '#schema/records/createWrites.ts'
import { type HandlingLevel, handlingRegion } from '../../rules/cases/hops.ts'
import { type KnownItem, nextCaseNumbers } from '../../store/caseFiles.ts'
import { addStep } from './takeStep.ts'

/** What must be met before a mock approval becomes a formal one, what of it is met already, and its last day. */
export interface MockTerms {
  readonly conditions: readonly {
    readonly name: string
    readonly metOn: Date | string | null
    readonly evidence: string | null
  }[]
  readonly validUntil: Date | string
}

/** One matter of an intake: it becomes a case. */
export interface NewMatter {
  readonly item: KnownItem
  readonly mock: MockTerms | null
  /** The number of the case that it repeats. */
  readonly repeats: string | null
}

/** An intake that was checked: what it opens. */
export interface NewIntake {
  readonly project: string | null
  readonly applicant: string | null
  readonly region: string
  readonly receivedAt: string
  readonly channel: string
  readonly resubmits: string | null
  readonly documents: readonly {
    readonly name: string
    readonly contentHash: string
    readonly commitment: boolean
    readonly providedOn: Date | string
  }[]
  /** Where several matters are handled together: the stage, and who leads. */
  readonly joint: { readonly stage: string; readonly leadOrgan: string } | null
  readonly matters: readonly NewMatter[]
}

/** What an intake opened: its number, and those of its cases in the order of its matters. */
export interface OpenedIntake {
  readonly intake: string
  readonly cases: readonly string[]
}

/** 一窗受理: opens an intake with its documents, the joint approval where there is one, and a case per matter. */
export async function openIntake(write: Write, actor: Actor, opened: NewIntake, today: string): Promise<OpenedIntake> {
  const { region, matters } = opened
  const [intake = '', ...cases] = await nextCaseNumbers(write, region.slice(0, 6), today, matters.length + 1)
  await insertIntake(write, intake, opened)
  const joint = opened.joint === null ? null : await openJoint(write, intake, opened, opened.joint)
  for (const [index, matter] of matters.entries()) {
    await openCase(write, actor, { ...opened, ...matter, number: cases[index] ?? '', intake, jointNumber: joint })
  }
  return { intake, cases }
}

async function insertIntake(write: Write, number: string, opened: NewIntake): Promise<void> {
  const { project, applicant, region, receivedAt, channel, resubmits, documents } = opened
  const row = { projectCode: project, applicantUscc: applicant, regionCode: region, receivedAt, channel, resubmits }
  await write.insert('intake', { number, ...row, declaredAt: write.at })
  for (const { name, contentHash, commitment, providedOn } of documents) {
    const id = `${number}#${name}`
    await write.insert('intake_material', { id, intakeNumber: number, name, contentHash, commitment, providedOn })
  }
}

/** The joint approval of an intake; the lead is never missing, and its limit is the longest of its items'. */
async function openJoint(
  write: Write,
  intake: string,
  { project, matters }: NewIntake,
  { stage, leadOrgan }: NonNullable<NewIntake['joint']>,
): Promise<string> {
  const number = `LS${intake}`
  await write.insert('joint_approval', {
    number,
    projectCode: project,
    stage,
    leadOrganCode: leadOrgan,
    dueProvisional: false,
    intakeNumber: intake,
    limitWorkingDays: Math.min(45, Math.max(1, ...matters.map(({ item }) => item.promisedWorkingDays))),
  })
  await write.emit({ entity: 'joint_approval', key: number, kind: 'OPENED', payload: { intake, stage } })
  return number
}

type NewCase = NewIntake &
  NewMatter & { readonly number: string; readonly intake: string; readonly jointNumber: string | null }

async function openCase(write: Write, actor: Actor, opened: NewCase): Promise<void> {
  const { number, item, region, mock, receivedAt } = opened
  await write.insert('approval_case', {
    number,
    serviceItemCode: item.code,
    serviceItemVersion: item.itemVersion,
    projectCode: opened.project,
    jointApprovalNumber: opened.jointNumber,
    applicantUscc: opened.applicant,
    regionCode: region,
    handledAtCode: handlingRegion(region, item.decidedAt as HandlingLevel),
    organCode: item.organCode,
    status: 'DECLARED',
    channel: opened.channel,
    declaredAt: write.at,
    dueProvisional: false,
    mode: mock === null ? 'FORMAL' : 'MOCK',
    intakeNumber: opened.intake,
    limitWorkingDays: item.promisedWorkingDays,
    mockValidUntil: mock?.validUntil ?? null,
    repeatsNumber: opened.repeats,
  })
  for (const condition of mock?.conditions ?? []) {
    await write.insert('mock_condition', { id: `${number}#${condition.name}`, caseNumber: number, ...condition })
  }
  const entry = { caseNumber: number, action: 'DECLARE', fromStatus: null, toStatus: 'DECLARED', reason: null }
  await addStep(write, { ...entry, regionCode: receivedAt }, actor)
}
