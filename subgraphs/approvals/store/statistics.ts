import type { Database } from '#schema/database/pool.ts'
import { regionPrefix } from '#schema/scalars/RegionCode.ts'
import type { CaseSums, Period } from '../rules/caseStatistics.ts'
import type { ProjectCount } from '../rules/projectStats.ts'

/** One question for the figures of a region: its own level only, or with all below it. */
export interface CaseStatsRequest {
  readonly regionCode: string
  readonly ownLevel: boolean
  readonly period: Period
}

/**
 * The retired regions below the one asked for, read once, and whether a region is one of them or in a town that is. Leaving
 * these out keeps a region its own level plus the sum of its children, which retired ones are not among.
 */
const retiredBelow = `(
    SELECT coalesce(array_agg(code), '{}') AS codes FROM approvals.known_region
    WHERE retired AND code BETWEEN asked.low AND asked.high AND code <> asked.code
  ) retired`
const isRetired = (code: string) => `ARRAY[${code}, rpad(left(${code}, 9), 12, '0')] && retired.codes`

/** A region and all below it are one range of codes. The summary is read by region and days through its index alone. */
const caseStatsText = `
  SELECT coalesce(sums.accepted, 0)::int AS accepted, coalesce(sums.decided, 0)::int AS decided,
    coalesce(sums.on_time, 0)::int AS on_time, coalesce(sums.late, 0)::int AS late,
    coalesce(sums.timed, 0)::int AS timed, coalesce(sums.working_days, 0)::float8 AS working_days
  FROM unnest($1::text[], $2::text[], $3::text[], $4::date[], $5::date[]) WITH ORDINALITY
    AS asked(code, low, high, from_day, to_day, position)
  CROSS JOIN LATERAL ${retiredBelow}
  CROSS JOIN LATERAL (
    SELECT sum(s.accepted) AS accepted, sum(s.decided) AS decided, sum(s.on_time) AS on_time, sum(s.late) AS late,
      sum(s.timed) AS timed, sum(s.working_days) AS working_days
    FROM approvals.known_region r
    JOIN approvals.case_statistics s ON s.region_code = r.code AND s.day BETWEEN asked.from_day AND asked.to_day
    WHERE r.code BETWEEN asked.low AND asked.high AND NOT (${isRetired('r.code')})
  ) sums
  ORDER BY asked.position`

/** The sums of every question, in their order, in one statement. */
export const caseSums =
  (database: Database) =>
  (requests: readonly CaseStatsRequest[]): Promise<CaseSums[]> => {
    const ranges = requests.map(({ regionCode, ownLevel }) =>
      ownLevel ? ([regionCode, regionCode] as const) : codeRange(regionCode),
    )
    return database.query<CaseSums>('approvals case sums', caseStatsText, [
      requests.map(({ regionCode }) => regionCode),
      ranges.map(([low]) => low),
      ranges.map(([, high]) => high),
      requests.map(({ period }) => period.from),
      requests.map(({ period }) => period.to),
    ])
  }

/** The first and the last code of a region and all below it. */
function codeRange(regionCode: string): readonly [low: string, high: string] {
  const prefix = regionPrefix(regionCode)
  return [prefix.padEnd(12, '0'), prefix.padEnd(12, '9')]
}

/** How many projects of one region or zone share stage, level and list. */
export interface OwnedProjectCount extends ProjectCount {
  /** The region or zone. */
  readonly owner: string
}

const stageOrder = `array_position(
  ARRAY['INITIATION', 'DESIGN_REVIEW', 'DRAWING_REVIEW', 'COMPLETION_ACCEPTANCE', 'FINISHED'], p.stage)`
const countText = (owner: string, from: string) => `
  SELECT ${owner} AS owner, p.stage, p.priority_level, p.priority_list, count(*)::int AS count
  FROM ${from}
  GROUP BY ${owner}, p.stage, p.priority_level, p.priority_list
  ORDER BY ${owner}, ${stageOrder}, p.priority_level, p.priority_list`

const byRegionText = countText(
  'asked.code',
  `unnest($1::text[], $2::text[], $3::text[]) AS asked(code, low, high)
  CROSS JOIN LATERAL ${retiredBelow}
  JOIN approvals.project p ON p.region_code BETWEEN asked.low AND asked.high
  WHERE NOT (${isRetired('p.region_code')})`,
)
const byZoneText = countText('p.zone_code', 'approvals.project p WHERE p.zone_code = ANY($1::text[])')

/** The projects of each region and of all below it. */
export const projectCountsByRegion =
  (database: Database) =>
  (codes: readonly string[]): Promise<OwnedProjectCount[]> => {
    const ranges = codes.map(codeRange)
    const values = [codes, ranges.map(([low]) => low), ranges.map(([, high]) => high)]
    return database.query<OwnedProjectCount>('approvals projects by region', byRegionText, values)
  }

/** The projects of each zone. */
export const projectCountsByZone =
  (database: Database) =>
  (codes: readonly string[]): Promise<OwnedProjectCount[]> =>
    database.query<OwnedProjectCount>('approvals projects by zone', byZoneText, [codes])
