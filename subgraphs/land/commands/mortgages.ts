import { type Actor, requireActor } from '#schema/actor.ts'
import { type Clock, civilDate } from '#schema/clock.ts'
import { readInput } from '#schema/publishing/readInput.ts'
import { answerOnce } from '#schema/records/answerOnce.ts'
import type { RunWrite, Write } from '#schema/records/createWrites.ts'
import { type Conflict, conflict, type Refused } from '#schema/refusals.ts'
import { mortgages } from '../datasets/mortgages.ts'
import { parcelObstacle } from '../rules/parcels.ts'
import { landRefusals } from '../rules/refusals.ts'
import { landOrgan } from '../rules.ts'
import { lockMortgage, lockParcel } from '../store/registration.ts'

const { refuse } = landRefusals

/** A mortgage as it is registered. */
export interface MortgageInput {
  readonly idempotencyKey: string
  readonly number: string
  readonly parcel: string
  readonly mortgagee: string
  readonly amountYuan: string
  readonly issuedOn?: string | null | undefined
  readonly validUntil: string
}

/** A discharge of a mortgage. */
export interface DischargeInput {
  readonly number: string
  readonly expectedVersion: number
  readonly dischargedOn?: string | null | undefined
}

/** Which mortgage is as it was asked for. */
export interface MortgageWritten {
  readonly number: string
}

interface View {
  readonly actor: Actor | null
}

const registrar = (view: View): Actor =>
  requireActor(view, { roles: ['DECISION_MAKER', 'CASE_HANDLER'], organ: landOrgan.code })

/** 抵押权登记: on an active parcel alone, under a number of its own. @throws ClientError for an actor, text or amount that cannot be. */
export const createRegisterMortgage =
  (run: RunWrite, clock: Clock) =>
  (view: View, input: MortgageInput): Promise<MortgageWritten | Refused> => {
    const actor = registrar(view)
    const { idempotencyKey: key, ...content } = input
    const { number, mortgagee, amountYuan } = input
    readInput(mortgages.fields, { idempotencyKey: key, number, mortgagee, amountYuan })
    return run(actor, (write) =>
      answerOnce<MortgageWritten | Refused>(write, 'land', { scope: 'registerMortgage', key, content }, () =>
        register(write, input, civilDate(clock())),
      ),
    )
  }

async function register(write: Write, input: MortgageInput, today: string): Promise<MortgageWritten | Refused> {
  const { number, parcel: parcelCode, mortgagee, amountYuan, validUntil } = input
  const issuedOn = input.issuedOn ?? today
  const obstacle = parcelObstacle(await lockParcel(write, parcelCode), parcelCode)
  if (obstacle !== null) return refuse(obstacle.code, obstacle)
  if (issuedOn > today) return refuse('DAY_TO_COME', { parameters: { on: issuedOn, today }, path: ['issuedOn'] })
  if (validUntil < issuedOn) {
    return refuse('PERIOD_REVERSED', { parameters: { from: issuedOn, until: validUntil }, path: ['validUntil'] })
  }
  if (await lockMortgage(write, number)) {
    return refuse('MORTGAGE_NUMBER_USED', { parameters: { number }, path: ['number'] })
  }
  const certificate = { issuedOn, validUntil, status: 'VALID', legalEffect: true }
  await write.insert('mortgage', { number, parcelCode, mortgagee, amountYuan, ...certificate })
  await write.emit({ entity: 'mortgage', key: number, kind: 'REGISTERED', payload: { parcelCode, issuedOn } })
  return { number }
}

/** 抵押权注销登记: the mortgage ends on the day and never stands again. @throws ClientError UNAUTHENTICATED or FORBIDDEN. */
export const createDischargeMortgage =
  (run: RunWrite, clock: Clock) =>
  (view: View, input: DischargeInput): Promise<MortgageWritten | Refused | Conflict> =>
    run(registrar(view), (write) => discharge(write, input, civilDate(clock())))

async function discharge(
  write: Write,
  { number, expectedVersion, dischargedOn }: DischargeInput,
  today: string,
): Promise<MortgageWritten | Refused | Conflict> {
  const mortgage = await lockMortgage(write, number)
  if (mortgage === undefined) return refuse('MORTGAGE_UNKNOWN', { parameters: { number }, path: ['number'] })
  if (mortgage.version !== expectedVersion) {
    return { ...conflict(expectedVersion, { ...mortgage, __typename: 'Mortgage' }), current: null }
  }
  if (mortgage.dischargedOn !== null || mortgage.status === 'REVOKED') {
    return refuse('MORTGAGE_ENDED', { parameters: { number, status: mortgage.status }, path: ['number'] })
  }
  const on = dischargedOn ?? today
  if (on > today) return refuse('DAY_TO_COME', { parameters: { on, today }, path: ['dischargedOn'] })
  const from = mortgage.issuedOn === null ? on : civilDate(mortgage.issuedOn)
  if (on < from) return refuse('PERIOD_REVERSED', { parameters: { from, until: on }, path: ['dischargedOn'] })
  await write.update('mortgage', 'number', number, { status: 'EXPIRED', dischargedOn: on })
  await write.emit({ entity: 'mortgage', key: number, kind: 'DISCHARGED', payload: { dischargedOn: on } })
  return { number }
}
