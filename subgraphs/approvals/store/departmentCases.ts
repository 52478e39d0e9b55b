import type { Statements } from '#schema/database/pool.ts'
import { lastOfEach } from '#schema/records/lastOfEach.ts'

/** A case of a department as the ledger keeps it; every field as PostgreSQL reads it. */
export interface LedgerCase {
  readonly number: string
  /** Its writer. */
  readonly source: string
  readonly [column: string]: unknown
}

/** Why a case cannot go into the ledger. */
export interface CaseObstacle {
  readonly number: string
  readonly kind: 'WRITER' | 'REGION' | 'PROJECT'
  /** Who keeps it, or what is not known. */
  readonly names: string
}

/** What keeps one of the cases out of the ledger, if anything does. Locks those that are there. */
export async function findCaseObstacle(
  { query }: Statements,
  cases: readonly LedgerCase[],
): Promise<CaseObstacle | undefined> {
  const [obstacle] = await query<CaseObstacle>(
    'case obstacle',
    `WITH told AS (SELECT * FROM json_populate_recordset(NULL::approvals.approval_case, $1)),
       kept AS (
         SELECT c.number, c.source FROM approvals.approval_case c JOIN told USING (number) ORDER BY c.number FOR UPDATE OF c)
     SELECT kept.number, 'WRITER' AS kind, kept.source AS names
     FROM kept JOIN told USING (number) WHERE kept.source <> told.source
     UNION ALL SELECT number, 'REGION', handled_at_code FROM told
     WHERE NOT EXISTS (SELECT FROM approvals.known_region r WHERE r.code = handled_at_code)
     UNION ALL SELECT number, 'PROJECT', project_code FROM told
     WHERE project_code IS NOT NULL AND NOT EXISTS (SELECT FROM approvals.project p WHERE p.code = project_code)
     LIMIT 1`,
    [lastOfEach(cases, ({ number }) => number)],
  )
  return obstacle
}

/** What a department tells of a case. */
const told = [
  'service_item_code',
  'service_item_version',
  'project_code',
  'applicant_uscc',
  'region_code',
  'handled_at_code',
  'organ_code',
  'status',
  'channel',
  'declared_at',
  'accepted_at',
  'due_on',
  'due_provisional',
  'decided_at',
  'elapsed_working_days',
  'result_type',
  'result_number',
  'source',
  'batch_id',
  'recorded_at',
]

/** Keeps cases, the last of each, as the next version of those that are there. Statistics follow in the same transaction. */
export const keepCases = async ({ query }: Statements, cases: readonly LedgerCase[]): Promise<void> =>
  void (await query(
    'keep cases',
    `INSERT INTO approvals.approval_case (number, ${told.join(', ')})
     SELECT number, ${told.join(', ')} FROM json_populate_recordset(NULL::approvals.approval_case, $1)
     ON CONFLICT (number) DO UPDATE SET ${told.map((column) => `${column} = excluded.${column}`).join(', ')}`,
    [lastOfEach(cases, ({ number }) => number)],
  ))
