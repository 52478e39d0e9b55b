import type { Statements } from '#schema/database/pool.ts'
import type { Write } from '#schema/records/createWrites.ts'
import { lastOfEach } from '#schema/records/lastOfEach.ts'
import { lockName } from '#schema/records/lockName.ts'

/** A permit that an enterprise holds or held; dates are civil dates. */
export interface Permit {
  /** The GraphQL type of the certificate, or what its department calls it: `FoodPermit`. */
  readonly permitType: string
  readonly number: string
  readonly holderUscc: string
  readonly issuedOn: string
}

/**
 * Waits for whoever else brings a permit to an enterprise or scope that waits for one: of two at once, the second sees what the first
 * has written, so that a permit never passes its scope by.
 */
export const lockScope = (statements: Statements, uscc: string): Promise<void> =>
  lockName(statements, `commerce scope ${uscc}`)

const idOf = ({ permitType, number }: Permit): string => `${permitType}/${number}`

/** A permit as an event tells of it. */
export interface ToldPermit extends Permit {
  /** The day on which it was taken back; null while it holds. */
  readonly revokedOn: string | null
}

/** The kinds of permits that open scope. */
export async function gatingTypes({ query }: Statements): Promise<Set<string>> {
  const text = 'SELECT DISTINCT permit_type FROM commerce.gated_scope'
  return new Set((await query<{ permitType: string }>('gating types', text)).map(({ permitType }) => permitType))
}

/** Keeps permits that open no scope as it is now, in one statement however many; one that was taken back stays so. */
export async function keepPermits(
  { query, source, batchId, at: recordedAt }: Write,
  permits: readonly ToldPermit[],
): Promise<void> {
  const rows = permits.map((permit) => ({ id: idOf(permit), ...permit, source, batchId, recordedAt }))
  await query(
    'keep permits',
    `INSERT INTO commerce.known_permit AS k
       (id, permit_type, number, holder_uscc, issued_on, revoked_on, source, batch_id, recorded_at)
     SELECT id, permit_type, number, holder_uscc, issued_on, revoked_on, source, batch_id, recorded_at
     FROM json_populate_recordset(NULL::commerce.known_permit, $1)
     ON CONFLICT (id) DO UPDATE SET revoked_on = excluded.revoked_on, source = excluded.source, batch_id = excluded.batch_id,
       recorded_at = excluded.recorded_at
     WHERE k.revoked_on IS NULL AND excluded.revoked_on IS NOT NULL`,
    [lastOfEach(rows, ({ id }) => id)],
  )
}

/** Keeps a permit; false where it was known, whatever became of it: a permit that was taken back never comes again. */
export async function learnPermit({ query, source, batchId, at }: Write, permit: Permit): Promise<boolean> {
  const { permitType, number, holderUscc, issuedOn } = permit
  const rows = await query(
    'learn permit',
    `INSERT INTO commerce.known_permit (id, permit_type, number, holder_uscc, issued_on, source, batch_id, recorded_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (id) DO NOTHING RETURNING id`,
    [idOf(permit), permitType, number, holderUscc, issuedOn, source, batchId, at],
  )
  return rows.length > 0
}

/** Marks a known permit as taken back on a day; false where it was already. */
export async function revokePermit(
  { query, source, batchId, at }: Write,
  permit: Permit,
  revokedOn: string,
): Promise<boolean> {
  const rows = await query(
    'revoke permit',
    `UPDATE commerce.known_permit SET revoked_on = $2, source = $3, batch_id = $4, recorded_at = $5
     WHERE id = $1 AND revoked_on IS NULL RETURNING id`,
    [idOf(permit), revokedOn, source, batchId, at],
  )
  return rows.length > 0
}

/** The permits that an enterprise holds, oldest first. */
export const permitsOf = ({ query }: Write, uscc: string): Promise<Permit[]> =>
  query<Permit>(
    'permits of enterprise',
    `SELECT permit_type, number, holder_uscc, issued_on::text FROM commerce.known_permit
     WHERE holder_uscc = $1 AND revoked_on IS NULL ORDER BY issued_on, id`,
    [uscc],
  )

/**
 * Opens what waits for a permit of this kind in the scope of its holder, and what a permit that was taken back had opened: from the
 * day of the permit, or of the licence where that is later. Each item tells by an event.
 */
export async function openGatedScope(write: Write, permit: Permit): Promise<void> {
  const { permitType, number, holderUscc, issuedOn } = permit
  const { source, batchId, at } = write
  const opened = await write.query<{ code: string }>(
    'open scope',
    `WITH waiting AS (
       SELECT s.code FROM commerce.scope_item s
       WHERE s.enterprise_uscc = $1 AND s.withdrawn_on IS NULL
         AND s.gated_by IN (SELECT permit FROM commerce.gated_scope WHERE permit_type = $2)
         AND (s.opened_on IS NULL OR s.closed_on IS NOT NULL AND EXISTS (SELECT FROM commerce.known_permit k
           WHERE k.permit_type = $2 AND k.number = s.permit_number AND k.revoked_on IS NOT NULL))
       ORDER BY s.code FOR UPDATE)
     UPDATE commerce.scope_item s SET permit_number = $3, closed_on = NULL, source = $5, batch_id = $6, recorded_at = $7,
       opened_on = greatest($4::date, (SELECT min(l.issued_on) FROM commerce.business_licence l
         WHERE l.enterprise_uscc = $1 AND l.status = 'VALID' AND l.withdrawn_on IS NULL))
     FROM waiting WHERE s.code = waiting.code RETURNING s.code`,
    [holderUscc, permitType, number, issuedOn, source, batchId, at],
  )
  await tellScope(write, 'OPENED', permit, opened)
}

/** Closes what a permit had opened, with the day on which it was taken back. Each item tells by an event. */
export async function closeGatedScope(write: Write, permit: Permit, revokedOn: string): Promise<void> {
  const { permitType, number, holderUscc } = permit
  const { source, batchId, at } = write
  const closed = await write.query<{ code: string }>(
    'close scope',
    `WITH opened AS (
       SELECT code FROM commerce.scope_item
       WHERE enterprise_uscc = $1 AND permit_number = $3 AND closed_on IS NULL AND withdrawn_on IS NULL
         AND gated_by IN (SELECT permit FROM commerce.gated_scope WHERE permit_type = $2)
       ORDER BY code FOR UPDATE)
     UPDATE commerce.scope_item s SET closed_on = greatest(s.opened_on, $4::date), source = $5, batch_id = $6, recorded_at = $7
     FROM opened WHERE s.code = opened.code RETURNING s.code`,
    [holderUscc, permitType, number, revokedOn, source, batchId, at],
  )
  await tellScope(write, 'CLOSED', permit, closed)
}

async function tellScope(
  write: Write,
  kind: 'OPENED' | 'CLOSED',
  { permitType, number, holderUscc }: Permit,
  items: readonly { readonly code: string }[],
): Promise<void> {
  const payload = { enterprise: holderUscc, permitType, permitNumber: number }
  for (const key of items.map(({ code }) => code).toSorted()) {
    await write.emit({ entity: 'scope_item', key, kind, payload })
  }
}
