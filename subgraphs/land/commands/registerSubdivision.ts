import { type Actor, requireActor } from '#schema/actor.ts'
import { type Clock, civilDate } from '#schema/clock.ts'
import type { Department } from '#schema/publishing/department.ts'
import { readInput } from '#schema/publishing/readInput.ts'
import { answerOnce } from '#schema/records/answerOnce.ts'
import type { RunWrite, Write } from '#schema/records/createWrites.ts'
import { type Conflict, conflict, type Refused } from '#schema/refusals.ts'
import { parcels } from '../datasets/parcels.ts'
import { subdivisions } from '../datasets/subdivisions.ts'
import { parcelObstacle } from '../rules/parcels.ts'
import { landRefusals } from '../rules/refusals.ts'
import { consentObstacle, type Obstacle, type Piece, splitObstacle } from '../rules/subdivision.ts'
import { landOrgan } from '../rules.ts'
import { findConsent, lockParcel, type ParcelRow, standingMortgage, usedParcelCodes } from '../store/registration.ts'
import { releaseForParcels } from './releaseForParcels.ts'

/** A piece of a parcel as its registration names it. */
export interface ChildInput extends Piece {
  /** What the land is for; as the whole's when absent. */
  readonly landUse?: string | null | undefined
}

/** A subdivision as it is registered. */
export interface SubdivisionInput {
  readonly idempotencyKey: string
  readonly parcel: string
  readonly expectedVersion: number
  readonly planningConsent: string
  readonly children: readonly ChildInput[]
  readonly registeredOn?: string | null | undefined
}

/** Which registration it became. */
export interface SubdivisionRegistered {
  readonly number: string
}

type Outcome = SubdivisionRegistered | Refused | Conflict

/** As many pieces as one registration may make. */
const mostChildren = 200

/** A parcel is split once, so its code names the registration. */
const numberOf = (parent: string): string => `FG-${parent}`

/**
 * 土地分割登记 in one transaction: the children come into the register with the parent's place, project and right holder, the parent is
 * retired, the registration recorded, and each tells by an event. Records that waited for the children go in with them.
 * @throws ClientError UNAUTHENTICATED, FORBIDDEN, or BAD_USER_INPUT for a malformed text.
 */
export const createRegisterSubdivision =
  (run: RunWrite, department: Department, clock: Clock) =>
  (view: { readonly actor: Actor | null }, input: SubdivisionInput): Promise<Outcome> => {
    const actor = requireActor(view, { roles: ['DECISION_MAKER', 'CASE_HANDLER'], organ: landOrgan.code })
    const { idempotencyKey: key, ...content } = input
    readInput(subdivisions.fields, { idempotencyKey: key, planningConsent: input.planningConsent })
    for (const { landUse } of input.children) readInput(parcels.fields, { landUse })
    const on = input.registeredOn ?? civilDate(clock())
    return run(actor, (write) =>
      answerOnce<Outcome>(write, 'land', { scope: 'registerSubdivision', key, content }, () =>
        register(write, department, { ...input, registeredOn: on }, civilDate(clock())),
      ),
    )
  }

type Dated = SubdivisionInput & { readonly registeredOn: string }

async function register(write: Write, department: Department, input: Dated, today: string): Promise<Outcome> {
  const parent = await lockParcel(write, input.parcel)
  const absent = parcelObstacle(parent, input.parcel)
  if (parent === undefined || absent !== null) return refuseFor(absent)
  if (parent.version !== input.expectedVersion) {
    return conflict(input.expectedVersion, { ...parent, __typename: 'Parcel' })
  }
  const obstacle = await findObstacle(write, parent, input, today)
  if (obstacle !== null) return refuseFor(obstacle)
  await insertChildren(write, parent, input.children)
  await retireParent(write, parent, input)
  await releaseForParcels(
    write,
    department,
    input.children.map(({ code }) => code),
  )
  return { number: numberOf(parent.code) }
}

const refuseFor = (obstacle: Obstacle | null): Refused =>
  landRefusals.refuse(obstacle?.code ?? 'PARCEL_UNKNOWN', obstacle ?? {})

/** What stands in the way of splitting a locked, active parcel. */
async function findObstacle(write: Write, parent: ParcelRow, input: Dated, today: string): Promise<Obstacle | null> {
  const { planningConsent: number, registeredOn: on, children } = input
  if (on > today) return { code: 'DAY_TO_COME', parameters: { on, today }, path: ['registeredOn'] }
  const mortgage = await standingMortgage(write, parent.code)
  if (mortgage !== null) {
    return { code: 'PARCEL_MORTGAGED', parameters: { code: parent.code, mortgage }, path: ['parcel'] }
  }
  const consent = consentObstacle(await findConsent(write, number), { number, parcelCode: parent.code, on })
  return consent ?? tooMany(children.length) ?? splitObstacle(parent, children) ?? (await usedCode(write, children))
}

const tooMany = (received: number): Obstacle | null =>
  received > mostChildren
    ? { code: 'CHILDREN_TOO_MANY', parameters: { expected: mostChildren, received }, path: ['children'] }
    : null

async function usedCode(write: Write, children: readonly Piece[]): Promise<Obstacle | null> {
  const codes = children.map(({ code }) => code)
  const used = await usedParcelCodes(write, codes)
  const index = codes.findIndex((code) => used.has(code))
  const code = codes[index]
  if (code === undefined) return null
  return { code: 'PARCEL_CODE_USED', parameters: { code }, path: ['children', String(index), 'code'] }
}

async function insertChildren(write: Write, parent: ParcelRow, children: readonly ChildInput[]): Promise<void> {
  const { regionCode, projectCode, rightHolderUscc } = parent
  for (const { code, areaM2, landUse } of children) {
    await write.insert('parcel', {
      code,
      regionCode,
      areaM2,
      landUse: landUse == null || landUse === '' ? parent.landUse : landUse,
      status: 'ACTIVE',
      parentCode: parent.code,
      projectCode,
      rightHolderUscc,
    })
    await write.emit({ entity: 'parcel', key: code, kind: 'REGISTERED', payload: { parent: parent.code, areaM2 } })
  }
}

async function retireParent(write: Write, { code }: ParcelRow, input: Dated): Promise<void> {
  const { planningConsent, registeredOn, children } = input
  const number = numberOf(code)
  await write.update('parcel', 'code', code, { status: 'RETIRED' })
  await write.insert('subdivision', { number, parentCode: code, planningConsent, registeredOn })
  await write.emit({ entity: 'parcel', key: code, kind: 'RETIRED', payload: { subdivision: number } })
  const payload = { parent: code, children: children.map((child) => child.code), planningConsent, registeredOn }
  await write.emit({ entity: 'subdivision', key: number, kind: 'REGISTERED', payload })
}
