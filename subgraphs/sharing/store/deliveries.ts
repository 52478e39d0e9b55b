import type { Statements } from '#schema/database/pool.ts'
import type { Counted, Declared } from '#schema/publishing/reconciliationLines.ts'

/** What an event says; JSON. */
type Payload = Readonly<Record<string, unknown>>

/** Keeps the latest count of each batch; events of one batch come in their order. */
export async function keepDelivered({ query }: Statements, payloads: readonly Payload[]): Promise<void> {
  const latest = [...new Map(payloads.map((payload) => [payload['batchId'], payload])).values()]
  if (latest.length === 0) return
  await query(
    'keep delivered',
    `INSERT INTO sharing.delivered_batch
       (batch_id, organ_code, dataset, on_change, received_on, received_at, taken, refused, parked, sum, keys)
     SELECT (b ->> 'batchId')::uuid, b ->> 'organCode', b ->> 'dataset', (b ->> 'onChange')::boolean, (b ->> 'on')::date,
       (b ->> 'receivedAt')::timestamptz, (b ->> 'taken')::int, (b ->> 'refused')::int, (b ->> 'parked')::int,
       (b ->> 'sum')::numeric, (b ->> 'keys')::numeric
     FROM jsonb_array_elements($1::jsonb) b
     ON CONFLICT (batch_id) DO UPDATE SET taken = excluded.taken, refused = excluded.refused, parked = excluded.parked,
       sum = excluded.sum, keys = excluded.keys`,
    [JSON.stringify(latest)],
  )
}

/** Keeps the latest declaration of each dataset, source and day. */
export async function keepDeclarations({ query }: Statements, payloads: readonly Payload[]): Promise<void> {
  const keyOf = ({ organCode, dataset, source, on }: Payload) => JSON.stringify([organCode, dataset, source, on])
  const latest = [...new Map(payloads.map((payload) => [keyOf(payload), payload])).values()]
  if (latest.length === 0) return
  await query(
    'keep declarations',
    `INSERT INTO sharing.declared_delivery (organ_code, dataset, source, declared_on, count, sum, keys_hash)
     SELECT d ->> 'organCode', d ->> 'dataset', d ->> 'source', (d ->> 'on')::date, (d ->> 'count')::int,
       (d ->> 'sum')::numeric, d ->> 'keysHash'
     FROM jsonb_array_elements($1::jsonb) d
     ON CONFLICT (organ_code, declared_on, dataset, source) DO UPDATE
       SET count = excluded.count, sum = excluded.sum, keys_hash = excluded.keys_hash`,
    [JSON.stringify(latest)],
  )
}

/** What is known of one organ's day. */
export interface DeliveredDay {
  /** Every dataset that the organ has ever delivered or declared, by name. */
  readonly datasets: readonly { readonly name: string; readonly expected: 'ON_CHANGE' | undefined }[]
  readonly counted: readonly Counted[]
  readonly declared: readonly Declared[]
}

/** Reads one organ's day. */
export async function readDay({ query }: Statements, organCode: string, on: string): Promise<DeliveredDay> {
  const [known, counted, declared] = await Promise.all([
    query<{ name: string; onChange: boolean }>(
      'known datasets',
      `SELECT name, bool_or(on_change) AS on_change FROM (
         SELECT dataset AS name, on_change FROM sharing.delivered_batch WHERE organ_code = $1
         UNION ALL SELECT dataset, false FROM sharing.declared_delivery WHERE organ_code = $1) every GROUP BY name ORDER BY name`,
      [organCode],
    ),
    query<Counted>(
      'delivered day',
      `SELECT dataset, sum(taken)::int AS taken, sum(refused)::int AS refused, sum(parked)::int AS parked, 0 AS refused_later,
         sum(sum)::text AS sum, sum(keys)::text AS keys, min(received_at) AS received_at
       FROM sharing.delivered_batch WHERE organ_code = $1 AND received_on = $2 GROUP BY dataset`,
      [organCode, on],
    ),
    query<Declared>(
      'declared day',
      `SELECT dataset, count, sum::text AS sum, keys_hash FROM sharing.declared_delivery
       WHERE organ_code = $1 AND declared_on = $2`,
      [organCode, on],
    ),
  ])
  const datasets = known.map(({ name, onChange }) => ({
    name,
    expected: onChange ? ('ON_CHANGE' as const) : undefined,
  }))
  return { datasets, counted, declared }
}
