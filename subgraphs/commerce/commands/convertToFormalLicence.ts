import { type Actor, requireActor } from '#schema/actor.ts'
import { type Clock, civilDate } from '#schema/clock.ts'
import { readInput } from '#schema/publishing/readInput.ts'
import { answerOnce } from '#schema/records/answerOnce.ts'
import type { RunWrite, Write } from '#schema/records/createWrites.ts'
import { type Conflict, conflict, type Refused } from '#schema/refusals.ts'
import { licences } from '../datasets/licences.ts'
import { commerceRefusals } from '../rules/refusals.ts'
import type { Obstacle } from '../rules/scope.ts'
import { commerceOrgan } from '../rules.ts'
import { findLicence, isNumberTaken, type LicenceRow, lockEnterprise, pendingScope } from '../store/licences.ts'
import type { LicenceIssued } from './issuePreparatoryLicence.ts'

/** A conversion as it is asked for. */
export interface ConversionInput {
  readonly idempotencyKey: string
  readonly number: string
  readonly expectedVersion: number
  readonly formalNumber: string
  readonly issuedOn?: string | null | undefined
}

type Outcome = LicenceIssued | Refused | Conflict

/**
 * A preparatory licence becomes a formal one when no gated item of its scope waits any more; it is superseded, and named by the one that
 * replaces it. @throws ClientError UNAUTHENTICATED, FORBIDDEN, or BAD_USER_INPUT for a malformed number.
 */
export const createConvertToFormalLicence =
  (run: RunWrite, clock: Clock) =>
  (view: { readonly actor: Actor | null }, input: ConversionInput): Promise<Outcome> => {
    const actor = requireActor(view, { roles: ['DECISION_MAKER', 'CASE_HANDLER'], organ: commerceOrgan.code })
    const { idempotencyKey: key, ...content } = input
    readInput(licences.fields, { idempotencyKey: key, number: input.formalNumber })
    return run(actor, (write) =>
      answerOnce<Outcome>(write, 'commerce', { scope: 'convertToFormalLicence', key, content }, () =>
        convert(write, input, civilDate(clock())),
      ),
    )
  }

async function convert(write: Write, input: ConversionInput, today: string): Promise<Outcome> {
  const { number, expectedVersion, formalNumber, issuedOn = null } = input
  const found = await findLicence(write, number)
  if (found === undefined) {
    return commerceRefusals.refuse('LICENCE_UNKNOWN', { parameters: { number }, path: ['number'] })
  }
  const uscc = found.enterpriseUscc
  await lockEnterprise(write, uscc)
  const licence = (await findLicence(write, number)) ?? found
  if (licence.version !== expectedVersion) {
    return conflict(expectedVersion, { ...licence, __typename: 'BusinessLicence' })
  }
  const on = issuedOn ?? today
  const obstacle = licenceObstacle(licence, on, today) ?? (await findObstacle(write, uscc, formalNumber))
  if (obstacle !== null) return commerceRefusals.refuse(obstacle.code, obstacle)
  await write.update('business_licence', 'number', number, { status: 'SUPERSEDED' })
  const certificate = { issuedOn: on, validUntil: null, status: 'VALID', legalEffect: true }
  const row = { number: formalNumber, enterpriseUscc: uscc, kind: 'FORMAL', replacesNumber: number }
  await write.insert('business_licence', { ...row, ...certificate })
  await write.update('enterprise', 'uscc', uscc, { status: 'ACTIVE' })
  const emit = (key: string, kind: string) =>
    write.emit({ entity: 'business_licence', key, kind, payload: { enterprise: uscc, replaces: number } })
  await emit(number, 'SUPERSEDED')
  await emit(formalNumber, 'ISSUED')
  await write.emit({ entity: 'enterprise', key: uscc, kind: 'ACTIVE', payload: { licence: formalNumber } })
  return { number: formalNumber }
}

function licenceObstacle({ number, kind, ...licence }: LicenceRow, on: string, today: string): Obstacle | null {
  const path = ['number']
  if (kind !== 'PREPARATORY') return { code: 'LICENCE_NOT_PREPARATORY', parameters: { number }, path }
  if (on > today) return { code: 'DAY_TO_COME', parameters: { on, today }, path: ['issuedOn'] }
  const { issuedOn, validUntil, withdrawnOn } = licence
  if (issuedOn !== null && on < civilDate(issuedOn)) {
    return { code: 'PERIOD_REVERSED', parameters: { from: civilDate(issuedOn), until: on }, path: ['issuedOn'] }
  }
  const isOver = withdrawnOn !== null || (validUntil !== null && civilDate(validUntil) < on)
  const status = isOver && licence.status === 'VALID' ? 'EXPIRED' : licence.status
  return status === 'VALID' ? null : { code: 'LICENCE_NOT_IN_FORCE', parameters: { number, status }, path }
}

async function findObstacle(write: Write, uscc: string, formalNumber: string): Promise<Obstacle | null> {
  const pending = await pendingScope(write, uscc)
  if (pending.length > 0) {
    return { code: 'SCOPE_PENDING', parameters: { items: pending.join('、') }, path: ['number'] }
  }
  if (!(await isNumberTaken(write, formalNumber))) return null
  return { code: 'LICENCE_NUMBER_USED', parameters: { number: formalNumber }, path: ['formalNumber'] }
}
