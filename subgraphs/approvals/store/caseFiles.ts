import type { Statements } from '#schema/database/pool.ts'
import type { Stored } from '#schema/database/rowsBy.ts'
import type { AskingItem } from '../rules/cases/checklist.ts'
import type * as Model from '../__generated__/prisma/client.ts'

export type CaseRow = Stored<Model.ApprovalCase>
export type KnownItem = Stored<Model.KnownServiceItem> & AskingItem

/** The case, locked to the end of the transaction; undefined where there is none. */
export async function lockCase(statements: Statements, number: string): Promise<CaseRow | undefined> {
  const text = 'SELECT * FROM approvals.approval_case WHERE number = $1 FOR UPDATE'
  const [row] = await statements.query<CaseRow>('lock case', text, [number])
  return row
}

/** The versions of the items that are in force on a day. */
export const itemsInForce = (statements: Statements, codes: readonly string[], on: string): Promise<KnownItem[]> =>
  statements.query<KnownItem>(
    'items in force',
    `SELECT DISTINCT ON (code) * FROM approvals.known_service_item
     WHERE code = ANY($1) AND valid_from <= $2 AND (valid_until IS NULL OR valid_until >= $2)
     ORDER BY code, item_version DESC`,
    [codes, on],
  )

/** The item versions of cases. */
export const itemsOf = (statements: Statements, codeVersions: readonly string[]): Promise<KnownItem[]> =>
  statements.query<KnownItem>(
    'items by version',
    'SELECT * FROM approvals.known_service_item WHERE code_version = ANY($1)',
    [codeVersions],
  )

/** Which of these regions are known and not retired. */
export async function regionsInUse(statements: Statements, codes: readonly string[]): Promise<Set<string>> {
  const text = 'SELECT code FROM approvals.known_region WHERE code = ANY($1) AND NOT retired'
  return new Set((await statements.query<{ code: string }>('regions in use', text, [codes])).map(({ code }) => code))
}

/** Numbers for new cases, intakes and joint approvals: 330211 + yyyymmdd + 7 digits. */
export async function nextCaseNumbers(
  statements: Statements,
  district: string,
  on: string,
  count: number,
): Promise<string[]> {
  const rows = await statements.query<{ serial: string }>(
    'next case numbers',
    `SELECT nextval('approvals.case_serial')::text AS serial FROM generate_series(1, $1)`,
    [count],
  )
  return rows.map(({ serial }) => `${district}${on.replaceAll('-', '')}${serial.padStart(7, '0')}`)
}

/**
 * Whether an account may act as the applicant of these cases: it declared each of them, or is the applicant's own (named by its credit
 * code), or that of the project's active agent (named by the code of the post).
 */
export async function isApplicantOf(
  statements: Statements,
  account: string,
  cases: readonly string[],
): Promise<boolean> {
  const others = await statements.query<object>(
    'cases of other applicants',
    `SELECT FROM approvals.approval_case c WHERE c.number = ANY($2::text[]) AND c.applicant_uscc IS DISTINCT FROM $1
       AND NOT EXISTS (SELECT FROM approvals.case_step s WHERE s.case_number = c.number AND s.sequence = 1 AND s.actor = $1)
       AND NOT EXISTS (SELECT FROM approvals.agent_assignment a
         WHERE a.project_code = c.project_code AND a.ended_on IS NULL AND a.agent_code = $1) LIMIT 1`,
    [account, cases],
  )
  return others.length === 0
}
