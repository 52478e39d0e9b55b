import type { Database } from '#schema/database/pool.ts'
import type { Stored } from '#schema/database/rowsBy.ts'
import { type ListReader, readConnection } from '#schema/lists/readConnections.ts'
import type { ListArguments, ListSpecification, ListWants } from '#schema/lists/list.ts'
import { createSqlText } from '#schema/lists/sql.ts'
import { regionPrefix } from '#schema/scalars/RegionCode.ts'
import type { Region } from '../__generated__/prisma/client.ts'
import { validOn } from './sql.ts'

/** A region and a day on which its outlets are looked at. */
export interface CoverageQuestion {
  readonly regionCode: string
  readonly day: string
}

/** How well the towns and villages below a region are covered (规范完善镇、村两级服务平台). */
export const coverageReads = (reader: ListReader) => ({
  listCoverageGaps: (question: CoverageQuestion, args: ListArguments, wants: ListWants) =>
    readConnection<Stored<Region>>(reader, gapsBelow(question), { ...args, filter: { gap: true } }, wants),
  countCoverage: (question: CoverageQuestion) => countCoverage(reader.database, question),
  /** The required items that are not taken in by the open outlets of each region itself. */
  missingItems: (regionCodes: readonly string[], day: string) => missingItems(reader.database, regionCodes, day),
})

const gapsBelow = ({ regionCode, day }: CoverageQuestion): ListSpecification => ({
  name: 'coverage',
  table: 'services.region',
  key: 'code',
  filters: {
    gap: {
      type: 'written',
      write: (sql) => {
        const dayValue = `${sql.value(day)}::date`
        const [own, first, last] = range(regionCode).map((code) => `${sql.value(code)}::text`)
        return `t.code BETWEEN ${first} AND ${last} AND t.code <> ${own} AND ${isPlace} AND ${lacking(dayValue)}`
      },
    },
  },
  orders: { CODE: { type: 'text' } },
  defaultOrder: { field: 'CODE', direction: 'ASC' },
})

async function countCoverage(database: Database, { regionCode, day }: CoverageQuestion) {
  const sql = createSqlText()
  const [own, first, last] = range(regionCode).map((code) => `${sql.value(code)}::text`)
  const [counts] = await database.query<{ places: number; gaps: number }>(
    'coverage counts',
    `SELECT count(*)::int AS places, (count(*) FILTER (WHERE ${lacking(`${sql.value(day)}::date`)}))::int AS gaps
     FROM services.region t WHERE t.code BETWEEN ${first} AND ${last} AND t.code <> ${own} AND ${isPlace}`,
    sql.values,
  )
  return counts ?? { places: 0, gaps: 0 }
}

function missingItems(database: Database, regionCodes: readonly string[], day: string) {
  return database.query<{ regionCode: string; itemCode: string }>(
    'coverage missing items',
    `SELECT t.code AS region_code, q.item_code FROM services.region t JOIN services.required_item q ON ${requires}
     WHERE t.code = ANY($1::text[]) AND NOT EXISTS (${openOutlets('$2::date')} JOIN services.service_offer o
       ON o.hall_code = h.code WHERE h.region_code = t.code AND o.item_code = q.item_code)
     ORDER BY t.code, q.item_code`,
    [regionCodes, day],
  )
}

const isPlace = `t.level IN ('TOWN', 'VILLAGE') AND t.status <> 'RETIRED'`

const requires = `q.level = t.level AND q.region_code = ANY(services.region_path(t.code))`

// A subquery, so that the planner can hash the open halls and their offers once when it looks at many regions.
const openOutlets = (day: string): string =>
  `SELECT FROM (SELECT code, region_code FROM services.service_hall s WHERE ${validOn('s', day)}) h`

const lacking = (day: string): string =>
  `(NOT EXISTS (${openOutlets(day)} WHERE h.region_code = t.code)
    OR EXISTS (SELECT FROM services.required_item q WHERE ${requires} AND NOT EXISTS (
      ${openOutlets(day)} JOIN services.service_offer o ON o.hall_code = h.code
      WHERE h.region_code = t.code AND o.item_code = q.item_code)))`

function range(regionCode: string): [own: string, first: string, last: string] {
  const prefix = regionPrefix(regionCode)
  return [regionCode, prefix.padEnd(12, '0'), prefix.padEnd(12, '9')]
}
