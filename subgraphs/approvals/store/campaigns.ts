import type { Statements } from '#schema/database/pool.ts'
import { filterConditions } from '#schema/lists/filter.ts'
import { createSqlText, type SqlText } from '#schema/lists/sql.ts'
import type { Write } from '#schema/records/createWrites.ts'
import type { BurnDownDay, CampaignScope } from '../rules/campaigns/scope.ts'
import { approvalCases } from './lists.ts'

/** A case `c` that is neither decided nor taken back nor turned away. */
const openCase = `c.decided_at IS NULL AND c.status NOT IN ('WITHDRAWN', 'NOT_ACCEPTED')`

/** SQL that holds for the cases `t` in a scope on a day. */
function inScope(sql: SqlText, scope: CampaignScope, on: string): string {
  const { organs, region, statuses, overdue, priorityLevel, priorityList } = scope
  const filter = {
    organ: organs.length > 0 ? { in: organs } : null,
    region: region === null ? null : { within: region },
    status: statuses.length > 0 ? { in: statuses } : null,
  }
  const ofProject = (column: string, value: string | null) =>
    value === null
      ? []
      : [
          `EXISTS (SELECT FROM approvals.project p WHERE p.code = t.project_code AND p.${column} = ${sql.value(value)}::text)`,
        ]
  return [
    'true',
    ...filterConditions(sql, approvalCases, filter),
    ...(overdue ? [`t.due_on < ${sql.value(on)}::date AND t.status IN ('ACCEPTED', 'PAUSED')`] : []),
    ...ofProject('priority_level', priorityLevel),
    ...ofProject('priority_list', priorityList),
  ].join(' AND ')
}

/** How many cases are in a scope on a day; counted no further than `most` + 1. */
export async function countScope(
  statements: Statements,
  scope: CampaignScope,
  on: string,
  most: number,
): Promise<number> {
  const sql = createSqlText()
  const text = `SELECT count(*)::int AS count FROM (
    SELECT FROM approvals.approval_case t WHERE ${inScope(sql, scope, on)} LIMIT ${sql.value(most + 1)}::int) found`
  const [{ count } = { count: 0 }] = await statements.query<{ count: number }>(undefined, text, sql.values)
  return count
}

/** Keeps the cases that are in the scope of a campaign now, in one statement. */
export async function keepSnapshot(
  { query, source, batchId, at }: Write,
  code: string,
  scope: CampaignScope,
  on: string,
): Promise<void> {
  const sql = createSqlText()
  const campaign = `${sql.value(code)}::text`
  const provenance = `${sql.value(source)}::text, ${sql.value(batchId)}::uuid, ${sql.value(at)}::timestamptz`
  const text = `INSERT INTO approvals.campaign_case (id, campaign_code, case_number, status, source, batch_id, recorded_at)
    SELECT ${campaign} || ' ' || t.number, ${campaign}, t.number, t.status, ${provenance}
    FROM approvals.approval_case t WHERE ${inScope(sql, scope, on)}`
  await query(undefined, text, sql.values)
}

/** How many cases of a campaign are open. */
export async function countOpenCases(statements: Statements, code: string): Promise<number> {
  const [{ count } = { count: 0 }] = await statements.query<{ count: number }>(
    'open cases of campaign',
    `SELECT count(*)::int AS count FROM approvals.campaign_case s JOIN approvals.approval_case c ON c.number = s.case_number
     WHERE s.campaign_code = $1 AND ${openCase}`,
    [code],
  )
  return count
}

/** Whether a case is in the snapshot of a campaign. */
export async function isInSnapshot(statements: Statements, code: string, number: string): Promise<boolean> {
  const text = 'SELECT FROM approvals.campaign_case WHERE campaign_code = $1 AND case_number = $2'
  return (await statements.query('case in snapshot', text, [code, number])).length > 0
}

/** One day of the burn-down of one campaign. */
export interface CampaignDay extends BurnDownDay {
  readonly campaignCode: string
}

/**
 * The burn-downs of campaigns with a scope: for each day from the first to the last, or to today, how many cases of the snapshot were open at
 * its end. One statement; a case that was over before the first day counts as over on it.
 */
const burnDownText = `
  WITH asked AS (
    SELECT code, starts_on, least(ends_on, $2::date) AS through FROM approvals.campaign
    WHERE code = ANY($1::text[]) AND scope IS NOT NULL
  ), found AS (
    SELECT a.code, greatest(a.starts_on,
      (CASE WHEN c.status IN ('WITHDRAWN', 'NOT_ACCEPTED') THEN c.recorded_at ELSE c.decided_at END
        AT TIME ZONE 'Asia/Shanghai')::date) AS over_on, ${openCase} AS open
    FROM asked a JOIN approvals.campaign_case s ON s.campaign_code = a.code
    JOIN approvals.approval_case c ON c.number = s.case_number
  ), ended AS (
    SELECT code, over_on, count(*) AS count FROM found WHERE NOT open GROUP BY code, over_on
  ), total AS (
    SELECT code, count(*) AS count FROM found GROUP BY code
  )
  SELECT a.code AS campaign_code, day::date::text AS on,
    (coalesce(total.count, 0) - coalesce(sum(ended.count) OVER (PARTITION BY a.code ORDER BY day), 0))::int AS open
  FROM asked a CROSS JOIN LATERAL generate_series(a.starts_on, a.through, interval '1 day') day
  LEFT JOIN total ON total.code = a.code
  LEFT JOIN ended ON ended.code = a.code AND ended.over_on = day::date
  ORDER BY a.code, day`

/** The burn-downs of campaigns up to a civil date. */
export const burnDownsOf = (statements: Statements, codes: readonly string[], today: string): Promise<CampaignDay[]> =>
  statements.query<CampaignDay>('approvals burn-downs', burnDownText, [codes, today])
