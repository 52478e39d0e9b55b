import type { Statements } from '#schema/database/pool.ts'
import type { Stored } from '#schema/database/rowsBy.ts'
import { lockName } from '#schema/records/lockName.ts'
import type * as Model from '../__generated__/prisma/client.ts'
import type { Period } from '../rules/caseStatistics.ts'
import type { ReportedCase } from '../rules/cityReports/format.ts'

/** A report as it is kept. */
export type CityReportRow = Stored<Model.CityReport>

const rowsAtOnce = 5_000

/**
 * The formal cases that were decided in a period, by number, some thousand at a time: memory is bounded whatever their number.
 * In a transaction, and all of one instant.
 */
export async function* decidedCases(statements: Statements, { from, to }: Period): AsyncGenerator<ReportedCase[]> {
  await statements.query(
    undefined,
    `DECLARE decided_cases NO SCROLL CURSOR FOR
     SELECT number, service_item_code || '@' || service_item_version AS item, organ_code AS organ, region_code AS region,
       (accepted_at AT TIME ZONE 'Asia/Shanghai')::date::text AS accepted_on, due_on::text AS due_on,
       (decided_at AT TIME ZONE 'Asia/Shanghai')::date::text AS decided_on, status, elapsed_working_days, result_number
     FROM approvals.approval_case
     WHERE mode = 'FORMAL' AND decided_at >= $1::date::timestamp AT TIME ZONE 'Asia/Shanghai'
       AND decided_at < ($2::date + 1)::timestamp AT TIME ZONE 'Asia/Shanghai'
     ORDER BY number COLLATE "C"`,
    [from, to],
  )
  for (;;) {
    const rows = await statements.query<ReportedCase>(undefined, `FETCH ${rowsAtOnce} FROM decided_cases`)
    if (rows.length === 0) break
    yield rows
  }
  await statements.query(undefined, 'CLOSE decided_cases')
}

/** The last report of a period; others who report the period wait until the transaction ends. */
export async function lockLastReport(statements: Statements, { from, to }: Period): Promise<CityReportRow | undefined> {
  await lockName(statements, `city report ${from}..${to}`)
  const [row] = await statements.query<CityReportRow>(
    'last report of period',
    `SELECT * FROM approvals.city_report WHERE period_from = $1 AND period_to = $2 ORDER BY revision DESC LIMIT 1`,
    [from, to],
  )
  return row
}

/** Whether a report waits for its receipt; it is locked to the end of the transaction. */
export async function waitsForReceipt(statements: Statements, id: string): Promise<boolean> {
  const text = `SELECT FROM approvals.city_report WHERE id = $1 AND status = 'PENDING' FOR UPDATE`
  return (await statements.query('waits for receipt', text, [id])).length > 0
}
