import { type Actor, requireActor } from '#schema/actor.ts'
import { type Clock, civilDate } from '#schema/clock.ts'
import { readInput } from '#schema/publishing/readInput.ts'
import { answerOnce } from '#schema/records/answerOnce.ts'
import type { RunWrite, Write } from '#schema/records/createWrites.ts'
import { lockName } from '#schema/records/lockName.ts'
import type { Refused } from '#schema/refusals.ts'
import { subdivisionConsents } from '../datasets/subdivisionConsents.ts'
import { planningRefusals } from '../rules/refusals.ts'
import { planningOrgan } from '../rules.ts'

const { refuse } = planningRefusals

/** A consent as it is given. */
export interface SubdivisionConsentInput {
  readonly idempotencyKey: string
  readonly number: string
  readonly parcel: string
  readonly issuedOn?: string | null | undefined
  readonly validUntil?: string | null | undefined
}

/** Which consent was given. */
export interface ConsentGiven {
  readonly number: string
}

/** Consents to the subdivision of a parcel, once. @throws ClientError for a malformed number, or another actor than planning's decision maker. */
export const createGrantSubdivisionConsent =
  (run: RunWrite, clock: Clock) =>
  (view: { readonly actor: Actor | null }, input: SubdivisionConsentInput): Promise<ConsentGiven | Refused> => {
    const actor = requireActor(view, { roles: ['DECISION_MAKER'], organ: planningOrgan.code })
    const { idempotencyKey: key, ...content } = input
    readInput(subdivisionConsents.fields, { idempotencyKey: key, number: input.number })
    return run(actor, (write) =>
      answerOnce<ConsentGiven | Refused>(write, 'planning', { scope: 'grantSubdivisionConsent', key, content }, () =>
        grant(write, input, civilDate(clock())),
      ),
    )
  }

async function grant(write: Write, input: SubdivisionConsentInput, today: string): Promise<ConsentGiven | Refused> {
  const { number, parcel: parcelCode, issuedOn, validUntil = null } = input
  const from = issuedOn ?? today
  if (from > today) return refuse('DAY_TO_COME', { parameters: { on: from, today }, path: ['issuedOn'] })
  if (validUntil !== null && validUntil < from) {
    return refuse('PERIOD_REVERSED', { parameters: { from, until: validUntil }, path: ['validUntil'] })
  }
  await lockName(write, `planning consent ${number}`)
  const [found] = await write.query<{ parcel: boolean; number: boolean }>(
    'consent basis',
    `SELECT EXISTS (SELECT FROM planning.known_entity WHERE type_name = 'Parcel' AND key = $1) AS parcel,
       EXISTS (SELECT FROM planning.subdivision_consent WHERE number = $2) AS number`,
    [parcelCode, number],
  )
  if (!found?.parcel) return refuse('PARCEL_UNKNOWN', { parameters: { code: parcelCode }, path: ['parcel'] })
  if (found.number) return refuse('CONSENT_NUMBER_USED', { parameters: { number }, path: ['number'] })
  await write.insert('subdivision_consent', {
    number,
    parcelCode,
    issuedOn: from,
    validUntil,
    status: 'VALID',
    legalEffect: true,
  })
  await write.emit({ entity: 'subdivision_consent', key: number, kind: 'GRANTED', payload: { parcelCode } })
  return { number }
}
