import { type Actor, requireActor } from '../actor.ts'
import type { Statements } from '../database/pool.ts'
import type { Department } from './department.ts'
import { type Counted, type Declared, type Reconciliation, reconciliationOf } from './reconciliationLines.ts'
import type { ReceiptSigner } from './receipts.ts'

/** Reads one day of the department from its own tables, exact at every moment. */
export function createReconcile(statements: Statements, department: Department, receipts: ReceiptSigner) {
  const { schema, organ: organCode, targets, clock } = department
  const datasets = [...targets.values()].map(({ dataset }) => dataset)
  return async (on: string, view: { readonly actor: Actor | null }): Promise<Reconciliation> => {
    requireReader(view, organCode)
    const [counted, declared] = await Promise.all([count(statements, schema, on), readDeclared(statements, schema, on)])
    return reconciliationOf({ organCode, on, datasets, counted, declared }, clock, receipts)
  }
}

/** Both sides see it: the department, and the office with its auditors. */
export function requireReader(view: { readonly actor: Actor | null }, organ: string): void {
  const isOffice = view.actor?.roles.some(
    (role) => role === 'COORDINATOR' || role === 'AUDITOR' || role === 'ADMINISTRATOR',
  )
  if (isOffice !== true) requireActor(view, { roles: ['PUBLISHER', 'DECISION_MAKER', 'CASE_HANDLER'], organ })
}

const count = (statements: Statements, schema: string, on: string): Promise<Counted[]> =>
  statements.query<Counted>(
    `reconcile ${schema}`,
    `WITH day AS (SELECT * FROM ${schema}.publication WHERE published_on = $1 AND received > 0),
     sent AS (
       SELECT dataset, sum(accepted + unchanged)::int AS taken,
         sum(sum) AS sum, coalesce(sum(keys_hash), 0) AS keys, min(published_at) AS received_at FROM day GROUP BY dataset),
     outside AS (
       SELECT dataset, count(*)::int AS refused, coalesce(sum(key_hash), 0) AS keys FROM ${schema}.refused_record
       WHERE published_on = $1 AND mended_in IS NULL GROUP BY dataset),
     waiting AS (
       SELECT p.dataset, count(*) FILTER (WHERE p.status = 'WAITING')::int AS parked,
         count(*) FILTER (WHERE p.status = 'REFUSED')::int AS refused_later,
         count(*) FILTER (WHERE p.status = 'RELEASED')::int AS released,
         coalesce(sum(p.key_hash), 0) AS keys, sum(p.amount) AS sum
       FROM ${schema}.parked_record p JOIN day USING (batch_id) WHERE p.status <> 'REPLACED' GROUP BY p.dataset)
     SELECT s.dataset, s.taken + coalesce(w.released, 0) AS taken, coalesce(o.refused, 0) AS refused, coalesce(w.parked, 0) AS parked,
       coalesce(w.refused_later, 0) AS refused_later, (coalesce(s.sum, w.sum) + CASE WHEN s.sum IS NULL THEN 0 ELSE coalesce(w.sum, 0) END)::text AS sum,
       (s.keys + coalesce(o.keys, 0) + coalesce(w.keys, 0))::text AS keys,
       s.received_at
     FROM sent s LEFT JOIN outside o USING (dataset) LEFT JOIN waiting w USING (dataset)`,
    [on],
  )

const readDeclared = (statements: Statements, schema: string, on: string): Promise<Declared[]> =>
  statements.query<Declared>(
    `declared ${schema}`,
    `SELECT dataset, count, sum::text AS sum, keys_hash FROM ${schema}.declaration WHERE declared_on = $1`,
    [on],
  )
