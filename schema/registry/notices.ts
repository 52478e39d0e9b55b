import type { Clock } from '../clock.ts'
import type { Statements, Transaction } from '../database/pool.ts'
import { type DeprecatedMember, parseDeprecation } from './deprecation.ts'
import { type JudgedChange, usedCoordinate } from './judgement.ts'
import { firstDay, judgedDays, matchingUses, readClientUses } from './usage.ts'

/** Why something is about to go: deprecated in the served graph, removed by a check, or removed by a forced publication. */
export type NoticeCause = 'DEPRECATED' | 'CHECKED' | 'REMOVED'

/** A client that uses what is about to go. */
export interface Notice {
  /** Grows; the feed goes on after it. */
  readonly id: number
  readonly coordinate: string
  readonly cause: NoticeCause
  readonly client: string
  readonly reason: string
  /** Civil date, null where none is promised. */
  readonly removedNotBefore: string | null
  readonly notedAt: Date
}

/** A notice with the present counts, 0 where the client has stopped. */
export interface FeedEntry extends Notice {
  readonly uses: number
  readonly lastUsedOn: string | null
}

/** The columns of a notice. */
export const noticeColumns = 'id, coordinate, cause, client, reason, removed_not_before::text, noted_at'

/** Replaces what is deprecated in the served graph. */
export async function writeDeprecated(
  transaction: Transaction,
  deprecated: readonly DeprecatedMember[],
  at: Date,
): Promise<void> {
  await transaction.query(undefined, `DELETE FROM registry.leaving WHERE cause = 'DEPRECATED'`)
  const rows = deprecated.map(({ coordinate, reason }) => ({ coordinate, ...parseDeprecation(reason) }))
  await writeLeaving(transaction, 'DEPRECATED', rows, at)
}

/** Notes what breaking changes take from clients that use it. */
export async function writeBroken(
  statements: Statements,
  cause: 'CHECKED' | 'REMOVED',
  changes: readonly JudgedChange[],
  at: Date,
): Promise<void> {
  const broken = changes.filter(({ clients }) => clients.length > 0)
  const rows = broken.map((change) => ({ coordinate: usedCoordinate(change), reason: change.message }))
  if (rows.length > 0) await writeLeaving(statements, cause, rows, at)
}

interface LeavingRow {
  readonly coordinate: string
  readonly reason: string
  readonly removedNotBefore?: string
}

const writeLeaving = (statements: Statements, cause: NoticeCause, rows: readonly LeavingRow[], at: Date) =>
  statements.query(
    'registry write leaving',
    `INSERT INTO registry.leaving (coordinate, cause, reason, removed_not_before, noted_at)
     SELECT DISTINCT ON (coordinate) coordinate, $1::text, reason, removed_not_before, $5::timestamptz
     FROM unnest($2::text[], $3::text[], $4::date[]) AS row (coordinate, reason, removed_not_before)
     ON CONFLICT (coordinate, cause) DO UPDATE
       SET reason = excluded.reason, removed_not_before = excluded.removed_not_before, noted_at = excluded.noted_at`,
    [
      cause,
      rows.map(({ coordinate }) => coordinate),
      rows.map(({ reason }) => reason),
      rows.map(({ removedNotBefore }) => removedNotBefore ?? null),
      at,
    ],
  )

/** Writes a notice for every client that has used what is about to go within 30 days and was not named for it before. */
export async function writeNotices(statements: Statements, clock: Clock): Promise<void> {
  await statements.query(
    'registry write notices',
    `WITH wanted AS (SELECT DISTINCT coordinate FROM registry.leaving), matching AS (${matchingUses})
     INSERT INTO registry.notice (coordinate, cause, client, reason, removed_not_before, noted_at, next_attempt_at)
     SELECT DISTINCT leaving.coordinate, leaving.cause, use.client, leaving.reason, leaving.removed_not_before,
       $1::timestamptz, $1::timestamptz
     FROM registry.leaving
       JOIN matching USING (coordinate)
       JOIN registry.field_use AS use ON use.coordinate = matching.used AND use.day >= $2::date
     ON CONFLICT (coordinate, cause, client) DO NOTHING`,
    [clock(), firstDay(clock, judgedDays)],
  )
}

/** What a check or a removal noted is forgotten after 30 days; notices stay. */
export const pruneLeaving = async (statements: Statements, clock: Clock): Promise<void> =>
  void (await statements.query(
    'registry prune leaving',
    `DELETE FROM registry.leaving WHERE cause <> 'DEPRECATED' AND noted_at < $1::date`,
    [firstDay(clock, judgedDays)],
  ))

/** The feed: up to `limit` notices after one, oldest first. */
export async function readFeed(
  statements: Statements,
  { after, limit }: { readonly after: number; readonly limit: number },
  clock: Clock,
): Promise<FeedEntry[]> {
  const notices = await statements.query<Notice>(
    'registry feed',
    `SELECT ${noticeColumns} FROM registry.notice WHERE id > $1 ORDER BY id LIMIT $2`,
    [after, limit],
  )
  const uses = await readClientUses(
    statements,
    notices.map(({ coordinate }) => coordinate),
    clock,
  )
  return notices.map((notice) => {
    const use = uses.get(notice.coordinate)?.find(({ client }) => client === notice.client)
    return { ...notice, uses: use?.uses ?? 0, lastUsedOn: use?.lastUsedOn ?? null }
  })
}
