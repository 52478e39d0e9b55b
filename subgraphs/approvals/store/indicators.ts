import type { Statements } from '#schema/database/pool.ts'
import { lastOfEach } from '#schema/records/lastOfEach.ts'
import type { Basis, IndicatorValue, Tolerances } from '../rules/indicators/compareIndicators.ts'
import type { Tolerance } from '../rules/indicators/tolerance.ts'

/** An indicator of a project. */
export interface IndicatorOfProject {
  readonly projectCode: string
  readonly indicator: string
}

/** An indicator as its department told of it last. */
export interface ToldIndicator extends IndicatorOfProject {
  /** `planning:` and its code there. */
  readonly id: string
  readonly organCode: string
  readonly basis: Basis
  readonly value: string
  readonly unit: string
  /** `planning:` and the number of the permit or acceptance that states it; null where nothing can lapse. */
  readonly documentId: string | null
  readonly withdrawn: boolean
  readonly source: string
  readonly batchId: string
  readonly recordedAt: string
}

const told = 'project_code, indicator, organ_code, basis, value, unit, document_id, withdrawn'
const excluded = told.replaceAll(/\w+/g, (column) => `excluded.${column}`)

/** Keeps indicators as their departments tell of them; the same again changes nothing. */
export async function keepIndicators({ query }: Statements, indicators: readonly ToldIndicator[]): Promise<void> {
  await query(
    'keep indicators',
    `INSERT INTO approvals.known_indicator AS k (id, ${told}, source, batch_id, recorded_at)
     SELECT id, ${told}, source, batch_id, recorded_at FROM json_populate_recordset(NULL::approvals.known_indicator, $1)
     ON CONFLICT (id) DO UPDATE SET (${told}, source, batch_id, recorded_at) =
       (SELECT ${excluded}, excluded.source, excluded.batch_id, excluded.recorded_at)
     WHERE (${told.replaceAll(/\w+/g, (column) => `k.${column}`)}) IS DISTINCT FROM (${excluded})`,
    [lastOfEach(indicators, ({ id }) => id)],
  )
}

/** Whether a document that states indicators counts no more. */
export interface ToldLapse {
  readonly id: string
  readonly lapsed: boolean
  readonly source: string
  readonly batchId: string
  readonly recordedAt: string
}

/** Keeps which documents have lapsed, and returns the indicators that they state. Those that never lapsed leave no row. */
export async function keepLapses({ query }: Statements, lapses: readonly ToldLapse[]): Promise<IndicatorOfProject[]> {
  return query<IndicatorOfProject>(
    'keep lapses',
    `WITH told AS (SELECT * FROM json_populate_recordset(NULL::approvals.known_lapse, $1)),
       kept AS (
         INSERT INTO approvals.known_lapse AS k (id, lapsed, source, batch_id, recorded_at)
         SELECT id, lapsed, source, batch_id, recorded_at FROM told
         WHERE lapsed OR EXISTS (SELECT FROM approvals.known_lapse l WHERE l.id = told.id)
         ON CONFLICT (id) DO UPDATE SET lapsed = excluded.lapsed, source = excluded.source, batch_id = excluded.batch_id,
           recorded_at = excluded.recorded_at
         WHERE k.lapsed <> excluded.lapsed RETURNING id)
     SELECT DISTINCT i.project_code, i.indicator FROM approvals.known_indicator i JOIN kept ON kept.id = i.document_id`,
    [lastOfEach(lapses, ({ id }) => id)],
  )
}

/** All projects that have an indicator. */
export const projectsWith = ({ query }: Statements, indicator: string): Promise<IndicatorOfProject[]> =>
  query<IndicatorOfProject>(
    'projects with indicator',
    'SELECT DISTINCT project_code, indicator FROM approvals.known_indicator WHERE indicator = $1 ORDER BY project_code',
    [indicator],
  )

interface KnownValue extends IndicatorOfProject {
  readonly organCode: string
  readonly basis: Basis
  readonly value: string
  readonly unit: string
}

/** The values that count of some indicators, by project and indicator; withdrawn ones and those of lapsed documents do not. */
export async function knownValues(
  { query }: Statements,
  pairs: readonly IndicatorOfProject[],
): Promise<Map<string, IndicatorValue[]>> {
  const rows = await query<KnownValue>(
    'known values',
    `SELECT k.project_code, k.indicator, k.organ_code, k.basis, k.value::text, k.unit
     FROM unnest($1::text[], $2::text[]) AS pair (project_code, indicator)
     JOIN approvals.known_indicator k USING (project_code, indicator)
     LEFT JOIN approvals.known_lapse l ON l.id = k.document_id
     WHERE NOT k.withdrawn AND l.lapsed IS NOT TRUE
     ORDER BY array_position(ARRAY['APPROVED', 'DESIGNED', 'AS_BUILT'], k.basis), k.id COLLATE "C"`,
    [pairs.map(({ projectCode }) => projectCode), pairs.map(({ indicator }) => indicator)],
  )
  const groups = Map.groupBy(rows, pairKey)
  return new Map(
    [...groups].map(([key, some]) => [
      key,
      some.map(({ organCode, basis, value, unit }) => ({ organ: { code: organCode }, basis, value, unit })),
    ]),
  )
}

/** One text for a project and an indicator. */
export const pairKey = ({ projectCode, indicator }: IndicatorOfProject): string => `${projectCode}/${indicator}`

/** The tolerances of some indicators. */
export async function tolerancesOf({ query }: Statements, indicators: readonly string[]): Promise<Tolerances> {
  const rows = await query<Tolerance & { readonly indicator: string }>(
    'tolerances',
    'SELECT indicator, kind, amount::text FROM approvals.indicator_tolerance WHERE indicator = ANY($1)',
    [[...new Set(indicators)]],
  )
  return new Map(rows.map(({ indicator, ...tolerance }) => [indicator, tolerance]))
}
