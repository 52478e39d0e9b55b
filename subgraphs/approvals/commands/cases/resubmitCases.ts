import { type Actor, requireActor } from '#schema/actor.ts'
import { type Clock, civilDate } from '#schema/clock.ts'
import { answerOnce } from '#schema/records/answerOnce.ts'
import type { RunWrite, Write } from '#schema/records/createWrites.ts'
import { isRefusal, type Refused } from '#schema/refusals.ts'
import { declarers } from '../../rules/cases/declaration.ts'
import { jointRefusals } from '../../rules/cases/jointRefusals.ts'
import { isMockExpired, mockLastDay } from '../../rules/cases/mock.ts'
import { lastOpinion } from '../../rules/cases/opinions.ts'
import { isRepeatable } from '../../rules/cases/outcome.ts'
import { caseRefusals } from '../../rules/cases/refusals.ts'
import { refuseStage } from '../../rules/stages/stageGate.ts'
import type { KnownItem } from '../../store/caseFiles.ts'
import { conditionsOf } from '../../store/mockConditions.ts'
import { documentsOf, opinionFileOf } from '../../store/opinions.ts'
import { casesOfIntake, type FormerCase, type IntakeRow, jointOfIntake, lockIntake } from '../../store/resubmissions.ts'
import { holdStage } from '../stages/holdStage.ts'
import type { MaterialInput } from './caseSteps.ts'
import { type Declared, itemsFor } from './declareCases.ts'
import { requireApplicant } from './requireApplicant.ts'
import { type NewIntake, type NewMatter, openIntake } from './openIntake.ts'

const { refuse } = jointRefusals

/** Which declaration is repeated, how, and with which documents that changed. */
export interface ResubmissionInput {
  readonly idempotencyKey: string
  readonly intake: string
  readonly channel: 'ONLINE' | 'WINDOW'
  readonly receivedAt?: string | null | undefined
  readonly materials: readonly MaterialInput[]
}

/**
 * 重新申报: opens again what a declaration did not bring (refused, not accepted, withdrawn), with its documents and opinions as they were
 * where nothing changed, so that only what changed is reviewed again. The same idempotency key gives the same intake.
 */
export const createResubmitCases =
  (run: RunWrite, clock: Clock) =>
  (actor: Actor, input: ResubmissionInput): Promise<Declared | Refused> => {
    requireActor({ actor }, { roles: declarers })
    const { idempotencyKey: key, ...content } = input
    return run(actor, (write) =>
      answerOnce<Declared | Refused>(write, 'approvals', { scope: `resubmitCases ${actor.id}`, key, content }, () =>
        resubmit(write, actor, input, civilDate(clock())),
      ),
    )
  }

async function resubmit(
  write: Write,
  actor: Actor,
  { intake, receivedAt, channel, materials }: ResubmissionInput,
  today: string,
): Promise<Declared | Refused> {
  const former = await lockIntake(write, intake)
  if (former === undefined) return refuse('INTAKE_UNKNOWN', { parameters: { number: intake }, path: ['intake'] })
  const all = await casesOfIntake(write, intake)
  await requireApplicant(
    write,
    actor,
    declarers,
    all.map(({ number }) => number),
  )
  const cases = all.filter((one) => isRepeatable(one) && !one.repeated)
  const joint = cases.length > 1 ? await jointOfIntake(write, intake) : null
  const refused = refuseRepetition(intake, cases, today) ?? (await refuseJoint(write, former, joint, cases))
  if (refused !== null) return refused
  const place = { region: former.regionCode, receivedAt: receivedAt ?? former.receivedAt }
  const codes = cases.map(({ serviceItemCode }) => serviceItemCode)
  const items = await itemsFor(write, place, codes, today)
  if (isRefusal(items)) return items
  const opened = await openIntake(
    write,
    actor,
    {
      ...place,
      project: former.projectCode,
      applicant: former.applicantUscc,
      channel,
      resubmits: intake,
      documents: await documentsWith(write, intake, materials, today),
      joint,
      matters: await mattersOf(write, cases, items),
    },
    today,
  )
  for (const [index, one] of cases.entries()) await carryOpinion(write, one, opened.cases[index] ?? '')
  const payload = { former: intake, cases: opened.cases }
  await write.emit({ entity: 'intake', key: opened.intake, kind: 'RESUBMITTED', payload })
  return { intake: opened.intake }
}

function refuseRepetition(intake: string, cases: readonly FormerCase[], today: string): Refused | null {
  if (cases.length === 0) return refuse('NOTHING_TO_REPEAT', { parameters: { number: intake }, path: ['intake'] })
  const expired = cases.find((one) => isMockExpired(one, today))
  if (expired === undefined) return null
  return caseRefusals.refuse('MOCK_EXPIRED', { parameters: { on: mockLastDay(expired) ?? '' }, path: ['intake'] })
}

/** What is repeated jointly is repeated in the stage in which the project is; mock approvals may run ahead of it. */
async function refuseJoint(
  write: Write,
  { projectCode }: IntakeRow,
  joint: NewIntake['joint'],
  cases: readonly FormerCase[],
): Promise<Refused | null> {
  if (joint === null || projectCode === null || cases.every(({ mode }) => mode === 'MOCK')) return null
  const facts = await holdStage(write, projectCode)
  return facts === undefined ? null : refuseStage(facts, joint.stage)
}

/** The documents of the former intake, those that changed in their place; what did not change keeps the day on which it was handed in. */
async function documentsWith(
  write: Write,
  former: string,
  materials: readonly MaterialInput[],
  today: string,
): Promise<NewIntake['documents']> {
  const kept = await documentsOf(write, former)
  const before = new Map(kept.map((document) => [document.name, document]))
  const changed = materials
    .map(({ name, contentHash, commitment }) => ({ name, contentHash, commitment: commitment ?? false }))
    .filter(({ name, contentHash, commitment }) => {
      const same = before.get(name)
      return same?.contentHash !== contentHash || same.commitment !== commitment
    })
  const names = new Set(changed.map(({ name }) => name))
  return [
    ...kept.filter(({ name }) => !names.has(name)),
    ...changed.map((document) => ({ ...document, providedOn: today })),
  ]
}

const mattersOf = (write: Write, cases: readonly FormerCase[], items: readonly KnownItem[]): Promise<NewMatter[]> =>
  Promise.all(
    cases.map(async ({ number, mode, mockValidUntil }, index) => ({
      item: items[index] as KnownItem,
      repeats: number,
      mock:
        mode === 'MOCK' && mockValidUntil !== null
          ? { conditions: await conditionsOf(write, number), validUntil: mockValidUntil }
          : null,
    })),
  )

/** The last opinion goes with the case, on what it was based on: its organ looks at what changed only. */
async function carryOpinion(write: Write, former: FormerCase, number: string): Promise<void> {
  const last = lastOpinion(await opinionFileOf(write, former))
  if (last === null) return
  const { organCode, opinion, comment, mode, givenOn, itemVersion, basedOn, reviewed } = last
  await write.insert('case_opinion', {
    id: `${number}#1`,
    caseNumber: number,
    sequence: 1,
    organCode,
    opinion,
    comment,
    mode,
    givenOn,
    itemVersion,
    basedOn: JSON.stringify(basedOn),
    reviewed,
    carriedFrom: last.id,
  })
}
