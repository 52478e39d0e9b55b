import type { Database } from '../../schema/database/pool.ts'
import { announcedCalendar } from '../../schema/workingDays.ts'

/** How many cases the ledger has. */
export interface Ledger {
  readonly open: number
  readonly decided: number
}

const provenance = `'bench', '00000000-0000-8000-8000-000000000000', '2026-03-02T00:00:00Z'`

/** Days of acceptance before 9 March 2026 and limits that end after it, with the due day that they come to. */
const kinds = ['2026-03-02', '2026-03-03', '2026-03-04', '2026-03-05', '2026-03-06'].flatMap((startedOn) =>
  [10, 15, 20, 30, 45].map((limit) => ({
    startedOn,
    limit,
    dueOn: announcedCalendar.addWorkingDays(startedOn, limit).dueOn,
    // A tenth of the cases was paused for the five working days from 16 to 20 March.
    pausedDueOn: announcedCalendar.addWorkingDays(startedOn, limit + 5).dueOn,
  })),
)

/**
 * A ledger of open cases, each due after 9 March 2026, and decided ones. A tenth of the open ones was paused, another tenth
 * are cases of joint approvals, five to a clock.
 */
export async function fillLedger(database: Database, { open, decided }: Ledger): Promise<void> {
  const run = (text: string, values: readonly unknown[] = []) => database.query(undefined, text, values)
  await run(
    `INSERT INTO approvals.known_region (code, retired, source, batch_id, recorded_at)
     SELECT '330211' || to_char(n, 'FM000000'), false, ${provenance} FROM generate_series(1, 100) n`,
  )
  await run(
    `INSERT INTO approvals.project (code, name, terms, region_code, stage, investment_yuan, started_on, source, batch_id, recorded_at)
     VALUES ('2601-330211-04-01-500001', '项目', '{}', '330211000001', 'DESIGN_REVIEW', 1, '2026-01-05', ${provenance})`,
  )
  await run(
    `INSERT INTO approvals.intake (number, project_code, region_code, received_at, channel, declared_at, source, batch_id, recorded_at)
     SELECT 'J' || n, '2601-330211-04-01-500001', '330211000001', '330211000001', 'WINDOW', '2026-03-02T00:00:00Z', ${provenance}
     FROM generate_series(0, $1 / 50 - 1) n`,
    [open],
  )
  await run(
    `INSERT INTO approvals.joint_approval (number, project_code, stage, lead_organ_code, started_on, due_on, due_provisional,
       intake_number, limit_working_days, source, batch_id, recorded_at)
     SELECT 'J' || n, '2601-330211-04-01-500001', 'DESIGN_REVIEW', 'PLANNING', '2026-03-02', $2, false, 'J' || n, 32, ${provenance}
     FROM generate_series(0, $1 / 50 - 1) n`,
    [open, announcedCalendar.addWorkingDays('2026-03-02', 32).dueOn],
  )
  await run(openCases, [open, JSON.stringify(kinds), announcedCalendar.addWorkingDays('2026-03-02', 32).dueOn])
  await run(
    `INSERT INTO approvals.case_pause (id, case_number, kind, reason, started_on, ended_on, source, batch_id, recorded_at)
     SELECT number || '#1', number, 'EXPERT_REVIEW', '专家评审', '2026-03-15', '2026-03-20', ${provenance}
     FROM approvals.approval_case WHERE right(number, 1) = '1'`,
  )
  await run(decidedCases, [decided])
  await run('VACUUM ANALYZE')
}

const caseColumns = `number, service_item_code, service_item_version, region_code, handled_at_code, organ_code, status, channel,
  declared_at, accepted_at, due_on, due_provisional, decided_at, elapsed_working_days, joint_approval_number, source, batch_id,
  recorded_at`

const place = `'330211' || to_char(n % 100 + 1, 'FM000000')`
const organ = `(ARRAY['LAND', 'PLANNING', 'CONSTRUCTION', 'COMMERCE'])[n % 4 + 1]`
const item = `'1133021100290300' || n % 40`

const openCases = `
  INSERT INTO approvals.approval_case (${caseColumns})
  SELECT '33021120260301' || to_char(n, 'FM0000000'), ${item}, 1, ${place}, ${place}, ${organ}, 'ACCEPTED', 'ONLINE',
    '2026-03-01T02:00:00Z', (CASE WHEN n % 10 = 0 THEN '2026-03-02' ELSE kind ->> 'startedOn' END || 'T02:00:00Z')::timestamptz,
    (CASE n % 10 WHEN 0 THEN $3 WHEN 1 THEN kind ->> 'pausedDueOn' ELSE kind ->> 'dueOn' END)::date, false, NULL, NULL,
    CASE WHEN n % 10 = 0 THEN 'J' || n / 50 END, ${provenance}
  FROM generate_series(0, $1 - 1) n, LATERAL (SELECT $2::jsonb -> n / 7 % jsonb_array_length($2) AS kind) kinds`

const decidedCases = `
  INSERT INTO approvals.approval_case (${caseColumns})
  SELECT '33021120250301' || to_char(n, 'FM0000000'), ${item}, 1, ${place}, ${place}, ${organ}, 'DELIVERED', 'ONLINE',
    '2025-03-01T02:00:00Z', '2025-03-03T02:00:00Z'::timestamptz + n % 200 * interval '1 day',
    date '2025-03-31' + n % 200, false, '2025-03-10T02:00:00Z'::timestamptz + n % 200 * interval '1 day', 5, NULL, ${provenance}
  FROM generate_series(0, $1 - 1) n`
