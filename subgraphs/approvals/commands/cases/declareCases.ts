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
import { itemsInForce, type KnownItem, organExists, regionsInUse } from '../../store/caseFiles.ts'
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
  const { receivedAt, serviceItems, leadOrgan, mock = null, materials } = input
  const refused =
    (await refusePlace(write, input, receivedAt)) ??
    (await refuseParties(write, input)) ??
    (mock !== null && mock.validUntil < today ? refuseExpired(mock.validUntil) : null)
  if (refused !== null) return refused
  const stage = await stageOf(write, input)
  if (isRefusal(stage)) return stage
  const items = await orderedItems(write, serviceItems, today)
  if (isRefusal(items)) return items as Refused
  const found = items as readonly KnownItem[]
  const tooFar = refuseWay(input, found)
  if (tooFar !== null) return tooFar
  const terms = mock && {
    validUntil: mock.validUntil,
    conditions: mock.conditions.map((name) => ({ name, metOn: null, evidence: null })),
  }
  const lead = leadOrgan ?? found[0]?.organCode ?? ''
  const { intake } = await openIntake(
    write,
    actor,
    {
      ...input,
      project: input.project ?? null,
      applicant: input.applicant ?? null,
      resubmits: null,
      documents: materials.map((material) => ({
        ...material,
        commitment: material.commitment ?? false,
        providedOn: today,
      })),
      joint: stage.stage === null ? null : { stage: stage.stage, leadOrgan: lead },
      matters: found.map((item) => ({ item, mock: terms, repeats: null })),
    },
    today,
  )
  return { intake }
}

const refuseExpired = (on: string): Refused =>
  refuse('MOCK_EXPIRED', { parameters: { on }, path: ['mock', 'validUntil'] })

async function refusePlace(write: Write, { region }: Received, receivedAt: string): Promise<Refused | null> {
  const regions = await regionsInUse(write, [region, receivedAt])
  const unknown = Object.entries({ region, receivedAt }).find(([, code]) => !regions.has(code))
  return unknown ? refuse('REGION_UNKNOWN', { parameters: { code: unknown[1] }, path: [unknown[0]] }) : null
}

async function refuseParties(write: Write, { serviceItems, project, leadOrgan }: Received): Promise<Refused | null> {
  if (leadOrgan != null && !(await organExists(write, leadOrgan))) {
    return refuse('ORGAN_UNKNOWN', { parameters: { code: leadOrgan }, path: ['leadOrgan'] })
  }
  return serviceItems.length > 1 && project == null ? refuse('PROJECT_MISSING', { path: ['project'] }) : null
}

/** The stage of the joint approval, null where one matter is declared alone; only a mock approval runs ahead of the project. */
async function stageOf(
  write: Write,
  { project, stage: asked, serviceItems, mock }: Received,
): Promise<{ readonly stage: string | null } | Refused> {
  if (project == null) return { stage: null }
  const facts = await holdStage(write, project)
  if (facts === undefined) return refuse('PROJECT_UNKNOWN', { parameters: { code: project }, path: ['project'] })
  if (serviceItems.length < 2) return { stage: null }
  const stage = asked ?? facts.stage
  const ahead = mock != null && isLater(stage, facts.stage) && stage !== 'FINISHED'
  return (ahead ? null : refuseStage(facts, stage)) ?? { stage }
}

/** The items in force in the order of their codes, or which is not. */
export async function orderedItems(
  write: Write,
  codes: readonly string[],
  today: string,
): Promise<readonly KnownItem[] | Refused> {
  const known = new Map((await itemsInForce(write, codes, today)).map((item) => [item.code, item]))
  const missing = codes.findIndex((code) => !known.has(code))
  if (missing < 0) return codes.map((code) => known.get(code) as KnownItem)
  return refuse('ITEM_UNKNOWN', { parameters: { code: codes[missing] ?? '' }, path: ['serviceItems', String(missing)] })
}

/** A matter is handed in on the way from where it lies up to where each of its items is decided. */
export function refuseWay(
  { region, receivedAt }: Pick<Received, 'region' | 'receivedAt'>,
  items: readonly KnownItem[],
): Refused | null {
  const tooFar = items
    .map(({ decidedAt }) => ({ regionCode: region, handledAtCode: handlingRegion(region, decidedAt as HandlingLevel) }))
    .find(({ handledAtCode }) => !isOnTheWay(receivedAt, region, handledAtCode))
  return tooFar ? refuseHop('DECLARE', tooFar, receivedAt) : null
}
