import type { Statements } from '#schema/database/pool.ts'
import type { Stored } from '#schema/database/rowsBy.ts'
import { lastOfEach } from '#schema/records/lastOfEach.ts'
import { lockName } from '#schema/records/lockName.ts'
import type * as Model from '../__generated__/prisma/client.ts'
import type { Consent } from '../rules/subdivision.ts'

export type ParcelRow = Stored<Model.Parcel>
export type MortgageRow = Stored<Model.Mortgage>

/** The parcel, locked to the end of the transaction; undefined where there is none. */
export async function lockParcel({ query }: Statements, code: string): Promise<ParcelRow | undefined> {
  const [row] = await query<ParcelRow>('lock parcel', 'SELECT * FROM land.parcel WHERE code = $1 FOR UPDATE', [code])
  return row
}

/** The mortgage, locked to the end of the transaction; undefined where there is none, and then nobody else registers one so numbered. */
export async function lockMortgage(statements: Statements, number: string): Promise<MortgageRow | undefined> {
  await lockName(statements, `land mortgage ${number}`)
  const text = 'SELECT * FROM land.mortgage WHERE number = $1 FOR UPDATE'
  const [row] = await statements.query<MortgageRow>('lock mortgage', text, [number])
  return row
}

/** The number of a mortgage that stands on a parcel; null where it is free. */
export async function standingMortgage({ query }: Statements, parcelCode: string): Promise<string | null> {
  const [row] = await query<{ number: string }>(
    'standing mortgage',
    `SELECT number FROM land.mortgage
     WHERE parcel_code = $1 AND status IN ('VALID', 'SUSPENDED') AND withdrawn_on IS NULL ORDER BY number LIMIT 1`,
    [parcelCode],
  )
  return row?.number ?? null
}

/** Planning's consent with this number, as its events have told of it. */
export async function findConsent({ query }: Statements, number: string): Promise<Consent | undefined> {
  const [row] = await query<Consent>(
    'known consent',
    `SELECT number, parcel_code, issued_on::text, valid_until::text, status, legal_effect
     FROM land.known_subdivision_consent WHERE number = $1`,
    [number],
  )
  return row
}

/**
 * Which of these codes a parcel has or had; retired and withdrawn ones among them. Registrations of new codes wait for each other, so
 * that none is given twice at once.
 */
export async function usedParcelCodes(statements: Statements, codes: readonly string[]): Promise<Set<string>> {
  await lockName(statements, 'land parcel codes')
  const rows = await statements.query<{ code: string }>(
    'used codes',
    'SELECT code FROM land.parcel WHERE code = ANY($1)',
    [codes],
  )
  return new Set(rows.map(({ code }) => code))
}

/** A consent with who told of it. */
export interface ToldConsent extends Consent {
  readonly source: string
  readonly batchId: string
  readonly recordedAt: string
}

const told = ['parcel_code', 'issued_on', 'valid_until', 'status', 'legal_effect'].join(', ')

/** Keeps consents as planning tells of them; what is known already, word for word, changes nothing. */
export async function keepConsents({ query }: Statements, consents: readonly ToldConsent[]): Promise<void> {
  await query(
    'keep consents',
    `INSERT INTO land.known_subdivision_consent AS k (number, ${told}, source, batch_id, recorded_at)
     SELECT number, ${told}, source, batch_id, recorded_at
     FROM json_populate_recordset(NULL::land.known_subdivision_consent, $1)
     ON CONFLICT (number) DO UPDATE SET (${told}, source, batch_id, recorded_at) =
       (SELECT excluded.parcel_code, excluded.issued_on, excluded.valid_until, excluded.status, excluded.legal_effect,
          excluded.source, excluded.batch_id, excluded.recorded_at)
     WHERE (k.parcel_code, k.issued_on, k.valid_until, k.status, k.legal_effect) IS DISTINCT FROM
       (excluded.parcel_code, excluded.issued_on, excluded.valid_until, excluded.status, excluded.legal_effect)`,
    [lastOfEach(consents, ({ number }) => number)],
  )
}
