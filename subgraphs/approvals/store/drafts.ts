import type { Statements } from '#schema/database/pool.ts'
import type { Stored } from '#schema/database/rowsBy.ts'
import type * as Model from '../__generated__/prisma/client.ts'

/** A draft; its content is a `DraftContent`. */
export type DraftRow = Stored<Model.DeclarationDraft>

/** The open drafts of an account, the latest first. */
export const openDraftsOf = (statements: Statements, actor: string): Promise<DraftRow[]> =>
  statements.query<DraftRow>(
    'open drafts',
    'SELECT * FROM approvals.declaration_draft WHERE actor = $1 AND intake_number IS NULL ORDER BY number DESC',
    [actor],
  )

/** How many open drafts an account has. */
export async function openDraftCount(statements: Statements, actor: string): Promise<number> {
  const [row] = await statements.query<{ count: number }>(
    'count open drafts',
    'SELECT count(*)::int AS count FROM approvals.declaration_draft WHERE actor = $1 AND intake_number IS NULL',
    [actor],
  )
  return row?.count ?? 0
}

/** A draft of an account, locked to the end of the transaction; undefined where it has none of this number. */
export async function lockDraft(statements: Statements, number: string, actor: string): Promise<DraftRow | undefined> {
  const [row] = await statements.query<DraftRow>(
    'lock draft',
    'SELECT * FROM approvals.declaration_draft WHERE number = $1 AND actor = $2 FOR UPDATE',
    [number, actor],
  )
  return row
}

/** The number of a new draft: CG (草稿) + yyyymmdd + 7 digits. */
export async function nextDraftNumber(statements: Statements, on: string): Promise<string> {
  const text = `SELECT nextval('approvals.case_serial')::text AS serial`
  const [row] = await statements.query<{ serial: string }>('next draft number', text)
  return `CG${on.replaceAll('-', '')}${row?.serial.padStart(7, '0')}`
}
