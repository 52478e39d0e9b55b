import { type Actor, requireActor } from '../actor.ts'
import type { Statements } from '../database/pool.ts'
import type { Department } from './department.ts'
import { type DeliveryStatus, deliveryStatus, expectedBy } from './delivery.ts'
import { keysHashText } from './keysHash.ts'
import type { ReceiptSigner } from './receipts.ts'

/** What was declared of one dataset on one day against what arrived; `ReconciliationLine` in `shared.graphql`. */
export interface ReconciliationLine {
  readonly dataset: string
  readonly declared: number | null
  readonly in: number
  readonly refused: number
  readonly parked: number
  readonly missing: number | null
  readonly sum: string | null
  readonly declaredSum: string | null
  readonly sumAgrees: boolean | null
  readonly keysHash: string
  readonly keysAgree: boolean | null
  readonly delivery: DeliveryStatus
  readonly expectedBy: string | null
  readonly receivedAt: string | null
}

/** One day of a department's publications; `Reconciliation` in `shared.graphql`. */
export interface Reconciliation {
  readonly organCode: string
  readonly on: string
  readonly lines: readonly ReconciliationLine[]
  readonly receipt: string
  readonly receiptKey: string
}

/** What the tables say of one dataset and day. */
interface Counted {
  readonly dataset: string
  readonly taken: number
  readonly refused: number
  readonly parked: number
  readonly refusedLater: number
  readonly sum: string | null
  readonly keys: string
  readonly receivedAt: Date | null
}

interface Declared {
  readonly dataset: string
  readonly count: number
  readonly sum: string | null
  readonly keysHash: string | null
}

/**
 * One day of a department: in + refused + parked + missing = declared, for each dataset. A record that stayed out and was mended
 * counts once, as in; one that waits is parked until it goes in. The receipt holds the same lines, signed.
 */
export function createReconcile(statements: Statements, department: Department, receipts: ReceiptSigner) {
  return async (on: string, view: { readonly actor: Actor | null }): Promise<Reconciliation> => {
    requireReader(view, department.organ)
    const [counted, declared] = await Promise.all([
      count(statements, department.schema, on),
      readDeclared(statements, department.schema, on),
    ])
    const lines = [...department.targets.values()].map(({ dataset: { name, expected } }) => {
      const due = expectedBy(on, expected)
      const own = counted.find(({ dataset }) => dataset === name) ?? nothing
      const said = declared.filter(({ dataset }) => dataset === name)
      return lineOf(name, own, said, { due, now: department.clock() })
    })
    const content = { organCode: department.organ, on, lines, signedAt: department.clock().toISOString() }
    return {
      organCode: department.organ,
      on,
      lines,
      receipt: await receipts.sign(content),
      receiptKey: JSON.stringify(await receipts.publicKey()),
    }
  }
}

/** Both sides see it: the department, and the office with its auditors. */
export function requireReader(view: { readonly actor: Actor | null }, organ: string): void {
  const isOffice = view.actor?.roles.some(
    (role) => role === 'COORDINATOR' || role === 'AUDITOR' || role === 'ADMINISTRATOR',
  )
  if (isOffice !== true) requireActor(view, { roles: ['PUBLISHER', 'DECISION_MAKER', 'CASE_HANDLER'], organ })
}

interface Expectation {
  readonly due: Date | null
  readonly now: Date
}

const nothing: Counted = {
  dataset: '',
  taken: 0,
  refused: 0,
  parked: 0,
  refusedLater: 0,
  sum: null,
  keys: '0',
  receivedAt: null,
}

function lineOf(
  dataset: string,
  { taken, refused: refusedAtOnce, parked, refusedLater, receivedAt, sum, keys }: Counted,
  said: readonly Declared[],
  { due, now }: Expectation,
): ReconciliationLine {
  const refused = refusedAtOnce + refusedLater
  const declared = said.length === 0 ? null : said.reduce((total, one) => total + one.count, 0)
  return {
    dataset,
    declared,
    in: taken,
    refused,
    parked,
    missing: declared === null ? null : declared - taken - refused - parked,
    ...compare(sum, keysHashText(BigInt(keys)), said),
    delivery: deliveryStatus(due, receivedAt, now),
    expectedBy: due?.toISOString() ?? null,
    receivedAt: receivedAt?.toISOString() ?? null,
  }
}

/** Several sources may publish one dataset: sums and hashes are compared where one alone declares them. */
function compare(sum: string | null, hash: string, [only, second]: readonly Declared[]) {
  const { sum: declaredSum = null, keysHash: declaredHash = null } = (second ? undefined : only) ?? {}
  return {
    sum,
    declaredSum,
    sumAgrees: declaredSum === null ? null : isEqual(sum ?? '0', declaredSum),
    keysHash: hash,
    keysAgree: declaredHash === null ? null : declaredHash === hash,
  }
}

/** Decimals are equal whatever zeros end them. */
const isEqual = (a: string, b: string): boolean => trimZeros(a) === trimZeros(b)

const trimZeros = (decimal: string): string => (decimal.includes('.') ? decimal.replace(/\.?0+$/, '') : decimal)

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
