import { type Actor, requireActor } from '../actor.ts'
import { civilDate } from '../clock.ts'
import { columnName } from '../database/names.ts'
import { answerOnce } from '../records/answerOnce.ts'
import type { RunWrite, Write } from '../records/createWrites.ts'
import type { Refused } from '../refusals.ts'
import { type Department, targetOf } from './department.ts'
import { refuse } from './refusals.ts'
import { datasetOf } from './snapshots.ts'
import { tell } from './tell.ts'

/** What came of a withdrawal; `Withdrawal` in `shared.graphql`. */
export interface Withdrawal {
  readonly __typename: 'Withdrawal'
  readonly dataset: string
  readonly key: string
  readonly withdrawnOn: string
  readonly version: number
}

interface WithdrawInput {
  readonly idempotencyKey: string
  readonly dataset: string
  readonly key: string
  readonly reason: string
  readonly withdrawnOn?: string | null | undefined
}

/**
 * Withdraws one record with a reason: its next version says from which day it holds no longer. Nothing is deleted, and publishing
 * it again brings it back. A certificate is revoked by it.
 */
export const createWithdraw =
  (run: RunWrite, department: Department) =>
  async (input: WithdrawInput, view: { readonly actor: Actor | null }): Promise<Withdrawal | Refused> => {
    const actor = requireActor(view, { roles: ['PUBLISHER'], organ: department.organ })
    const key = { scope: 'withdraw', key: input.idempotencyKey, content: input }
    return run(actor, (write) => answerOnce(write, department.schema, key, () => withdraw(write, department, input)))
  }

interface Standing {
  readonly withdrawnOn: Date | null
  readonly source: string
}

async function withdraw(write: Write, department: Department, input: WithdrawInput): Promise<Withdrawal | Refused> {
  const { schema, clock } = department
  const { reason, key } = input
  if (reason.trim() === '' || reason.length > 500) return refuse('REASON_MISSING', { path: ['reason'] })
  const { dataset } = targetOf(department, datasetOf(department, input.dataset))
  const { name, table, part = 'true', certificate = false } = dataset
  const column = columnName(dataset.key)
  const [standing] = await write.query<Standing>(
    undefined,
    `SELECT withdrawn_on, source FROM ${schema}.${table} WHERE ${column} = $1 AND ${part} FOR NO KEY UPDATE`,
    [key],
  )
  if (!standing) return refuse('RECORD_UNKNOWN', { parameters: { dataset: name }, path: ['key'] })
  if (standing.withdrawnOn !== null) return refuse('RECORD_WITHDRAWN', { path: ['key'] })
  const withdrawnOn = input.withdrawnOn ?? civilDate(clock())
  const revocation = certificate
    ? `, status = 'REVOKED', valid_until = greatest(issued_on, least(coalesce(valid_until, $2::date), $2::date))`
    : ''
  const [row] = await write.query<{ version: number }>(
    undefined,
    `UPDATE ${schema}.${table} SET withdrawn_on = $2::date, withdrawn_reason = $3${revocation},
       batch_id = $4, recorded_at = $5 WHERE ${column} = $1 RETURNING version`,
    [key, withdrawnOn, reason, write.batchId, write.at],
  )
  await tell(write, department, new Map([[name, { inserted: [], updated: [key] }]]), 'WITHDRAWN')
  return { __typename: 'Withdrawal', dataset: name, key, withdrawnOn, version: row?.version ?? 0 }
}
