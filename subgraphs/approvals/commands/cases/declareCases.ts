import { type Actor, requireActor } from '#schema/actor.ts'
import { type Clock, civilDate } from '#schema/clock.ts'
import { answerOnce } from '#schema/records/answerOnce.ts'
import type { RunWrite, Write } from '#schema/records/createWrites.ts'
import { isRefusal, type Refused } from '#schema/refusals.ts'
import { declarers } from '../../rules/cases/declaration.ts'
import { type HandlingLevel, handlingRegion, isOnTheWay } from '../../rules/cases/hops.ts'
import { caseRefusals } from '../../rules/cases/refusals.ts'
import { refuseHop } from '../../rules/cases/stepRefusal.ts'
import { isLater, refuseStage } from '../../rules/stages/stageGate.ts'
import { itemsInForce, type KnownItem, regionsInUse } from '../../store/caseFiles.ts'
import { unknownOrgan } from '../../store/officeRecords.ts'
import { leadOfStage } from '../../store/stages.ts'
import { holdStage } from '../stages/holdStage.ts'
import type { MaterialInput } from './caseSteps.ts'
import { openIntake } from './openIntake.ts'

const { refuse } = caseRefusals

/** One declaration: a matter, or several that belong together. */
export interface Declaration {
  readonly channel: 'ONLINE' | 'WINDOW'
  readonly applicant?: string | null | undefined
  readonly project?: string | null | undefined
  /** The stage of the joint approval, where there are several items; that of the project where absent. */
  readonly stage?: string | null | undefined
  /** Who leads the joint approval; the lead department of the stage where absent. */
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
  const { project = null, applicant = null, region, channel, leadOrgan, mock = null, materials } = declaration
  const place = { region, receivedAt: declaration.receivedAt ?? region }
  const items = await itemsFor(write, place, declaration.serviceItems, today)
  if (isRefusal(items)) return items
  const refused = await refuseParties(write, declaration, today)
  if (refused !== null) return refused
  const stage = project === null ? null : await stageOf(write, project, declaration)
  if (stage !== null && isRefusal(stage)) return stage
  const terms = mock && {
    validUntil: mock.validUntil,
    conditions: mock.conditions.map((name) => ({ name, metOn: null, evidence: null })),
  }
  const { intake } = await openIntake(
    write,
    actor,
    {
      ...place,
      project,
      applicant,
      channel,
      resubmits: null,
      documents: materials.map((one) => ({ ...one, commitment: one.commitment ?? false, providedOn: today })),
      joint:
        stage?.of == null ? null : { stage: stage.of, leadOrgan: leadOrgan ?? (await leadOf(write, stage.of, items)) },
      matters: items.map((item) => ({ item, mock: terms, repeats: null })),
    },
    today,
  )
  return { intake }
}

/** One lead department per stage; before the service platform has told it, the organ of the first item. */
const leadOf = async (write: Write, stage: string, [first]: readonly KnownItem[]): Promise<string> =>
  (await leadOfStage(write, stage)) ?? first?.organCode ?? ''

/** Where a matter lies, and where it is handed in. */
interface Place {
  readonly region: string
  readonly receivedAt: string
}

/** The items in force in the order of their codes, for a matter of this place; or why it cannot be declared there. */
export async function itemsFor(
  write: Write,
  place: Place,
  codes: readonly string[],
  today: string,
): Promise<readonly KnownItem[] | Refused> {
  const { region, receivedAt } = place
  const regions = await regionsInUse(write, [region, receivedAt])
  const unknown = Object.entries({ region, receivedAt }).find(([, code]) => !regions.has(code))
  if (unknown) return refuse('REGION_UNKNOWN', { parameters: { code: unknown[1] }, path: [unknown[0]] })
  const known = new Map((await itemsInForce(write, codes, today)).map((item) => [item.code, item]))
  const missing = codes.findIndex((code) => !known.has(code))
  if (missing >= 0) {
    const parameters = { code: codes[missing] ?? '' }
    return refuse('ITEM_UNKNOWN', { parameters, path: ['serviceItems', String(missing)] })
  }
  const items = codes.map((code) => known.get(code) as KnownItem)
  return refuseWay(place, items) ?? items
}

/** A matter is handed in on the way from where it lies up to where each of its items is decided. */
function refuseWay({ region, receivedAt }: Place, items: readonly KnownItem[]): Refused | null {
  const tooFar = items
    .map(({ decidedAt }) => ({ regionCode: region, handledAtCode: handlingRegion(region, decidedAt as HandlingLevel) }))
    .find(({ handledAtCode }) => !isOnTheWay(receivedAt, region, handledAtCode))
  return tooFar ? refuseHop('DECLARE', tooFar, receivedAt) : null
}

async function refuseParties(
  write: Write,
  { serviceItems, project, leadOrgan, mock }: Declaration,
  today: string,
): Promise<Refused | null> {
  if (leadOrgan != null && (await unknownOrgan(write, [leadOrgan])) !== undefined) {
    return refuse('ORGAN_UNKNOWN', { parameters: { code: leadOrgan }, path: ['leadOrgan'] })
  }
  if (mock && mock.validUntil < today) {
    return refuse('MOCK_EXPIRED', { parameters: { on: mock.validUntil }, path: ['mock', 'validUntil'] })
  }
  return serviceItems.length > 1 && project == null ? refuse('PROJECT_MISSING', { path: ['project'] }) : null
}

/** The stage of the joint approval, null where one matter is declared alone; only a mock approval runs ahead of the project. */
async function stageOf(
  write: Write,
  project: string,
  { stage: asked, serviceItems, mock }: Declaration,
): Promise<{ readonly of: string | null } | Refused> {
  const facts = await holdStage(write, project)
  if (facts === undefined) return refuse('PROJECT_UNKNOWN', { parameters: { code: project }, path: ['project'] })
  if (serviceItems.length < 2) return { of: null }
  const stage = asked ?? facts.stage
  const ahead = mock != null && isLater(stage, facts.stage) && stage !== 'FINISHED'
  return (ahead ? null : refuseStage(facts, stage)) ?? { of: stage }
}
