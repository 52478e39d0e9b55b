import type { Statements } from '#schema/database/pool.ts'
import type { Stored } from '#schema/database/rowsBy.ts'
import { lockName } from '#schema/records/lockName.ts'
import type * as Model from '../__generated__/prisma/client.ts'
import type { ScopeFacts, ScopeRequest } from '../rules/scope.ts'
import { lockScope } from './permits.ts'

export type LicenceRow = Stored<Model.BusinessLicence>
export type EnterpriseRow = Stored<Model.Enterprise>

/** The enterprise, locked to the end of the transaction with its scope: all that changes its licences queues here. */
export async function lockEnterprise(statements: Statements, uscc: string): Promise<EnterpriseRow | undefined> {
  await lockScope(statements, uscc)
  const text = 'SELECT * FROM commerce.enterprise WHERE uscc = $1 FOR UPDATE'
  const [row] = await statements.query<EnterpriseRow>('lock enterprise', text, [uscc])
  return row
}

/** Whether a number is taken; where it is not, nobody else takes it until the end of the transaction. */
export async function isNumberTaken(statements: Statements, number: string): Promise<boolean> {
  await lockName(statements, `commerce licence ${number}`)
  return (await findLicence(statements, number)) !== undefined
}

/** The licence with this number; undefined where there is none. */
export async function findLicence({ query }: Statements, number: string): Promise<LicenceRow | undefined> {
  const text = 'SELECT * FROM commerce.business_licence WHERE number = $1'
  const [row] = await query<LicenceRow>('find licence', text, [number])
  return row
}

/** The number of the licence that an enterprise holds; null where it holds none. */
export async function licenceInForce({ query }: Statements, uscc: string): Promise<string | null> {
  const [row] = await query<{ number: string }>(
    'licence in force',
    `SELECT number FROM commerce.business_licence
     WHERE enterprise_uscc = $1 AND status IN ('VALID', 'SUSPENDED') AND withdrawn_on IS NULL ORDER BY number LIMIT 1`,
    [uscc],
  )
  return row?.number ?? null
}

/** The names of the items that still wait for their permit. */
export async function pendingScope({ query }: Statements, uscc: string): Promise<string[]> {
  const rows = await query<{ name: string }>(
    'pending scope',
    `SELECT name FROM commerce.scope_item
     WHERE enterprise_uscc = $1 AND gated_by IS NOT NULL AND opened_on IS NULL AND withdrawn_on IS NULL ORDER BY code`,
    [uscc],
  )
  return rows.map(({ name }) => name)
}

/** What the scope that an enterprise applies for is judged by. */
export async function scopeFacts(
  { query }: Statements,
  uscc: string,
  items: readonly ScopeRequest[],
): Promise<ScopeFacts> {
  const names = items.map(({ name }) => name)
  const trades = await query<{ code: string }>(
    'trades of scope',
    'SELECT code FROM commerce.trade_category WHERE code = ANY($1) AND withdrawn_on IS NULL',
    [items.map(({ trade }) => trade)],
  )
  const gates = await query<{ name: string; permit: string }>(
    'gates of scope',
    'SELECT name, permit FROM commerce.gated_scope WHERE name = ANY($1) AND withdrawn_on IS NULL',
    [names],
  )
  const present = await query<{ name: string }>(
    'present scope',
    `SELECT name FROM commerce.scope_item
     WHERE enterprise_uscc = $1 AND name = ANY($2) AND closed_on IS NULL AND withdrawn_on IS NULL`,
    [uscc, names],
  )
  return {
    trades: new Set(trades.map(({ code }) => code)),
    permits: new Map(gates.map(({ name, permit }) => [name, permit])),
    present: new Set(present.map(({ name }) => name)),
  }
}

/** The serial after the last of an enterprise's scope items: `…-03` is followed by 4. */
export async function nextScopeSerial({ query }: Statements, uscc: string): Promise<number> {
  const [row] = await query<{ next: number }>(
    'next scope serial',
    `SELECT coalesce(max(substring(code FROM '-([0-9]{1,9})$')::int), 0) + 1 AS next
     FROM commerce.scope_item WHERE enterprise_uscc = $1`,
    [uscc],
  )
  return row?.next ?? 1
}
