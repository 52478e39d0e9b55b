import type { ListReader } from '#schema/lists/readConnections.ts'
import { readConnection, readConnections } from '#schema/lists/readConnections.ts'
import type { ListArguments, ListSpecification, ListWants } from '#schema/lists/list.ts'
import type { SqlText } from '#schema/lists/sql.ts'
import type { Stored } from '#schema/database/rowsBy.ts'
import type { ServiceItem } from '../__generated__/prisma/client.ts'
import { inForceOn, pathsOf, type RegionCondition, regionFilter, validOn } from './sql.ts'

/** The arguments of a list of service items: its filter always names the day. */
export interface ItemArguments extends ListArguments {
  readonly filter: { readonly on: string }
}

/** The lists of service items in force: all of them, and those that the people of each region can reach. */
export const serviceItemLists = (reader: ListReader) => ({
  listServiceItems: (args: ItemArguments, wants: ListWants) =>
    readConnection<Stored<ServiceItem>>(reader, itemsOn('serviceItems', args.filter.on), args, wants),
  listRegionServiceItems: (args: ItemArguments, wants: ListWants, regionCodes: readonly string[]) =>
    readConnections<Stored<ServiceItem>>(reader, itemsOn('Region.serviceItems', args.filter.on), args, wants, {
      column: (sql) => offered(sql, args.filter.on, 'o.region_code = ANY(services.region_path(parent.key))'),
      keys: regionCodes,
    }),
})

const itemsOn = (name: string, day: string): ListSpecification => ({
  name,
  table: 'services.service_item',
  key: 'code_version',
  filters: {
    code: { type: 'text' },
    name: { type: 'text' },
    organ: { type: 'text', column: 't.organ_code' },
    type: { type: 'text' },
    level: { type: 'written', write: (sql, condition) => overlaps(sql, 't.levels', condition) },
    region: { type: 'written', write: (sql, condition) => reachable(sql, day, condition as RegionCondition) },
    trade: {
      type: 'written',
      write: (sql, condition) => `(t.trades = '{}' OR ${overlaps(sql, 't.trades', condition)})`,
    },
    instant: { type: 'boolean' },
    committed: { type: 'boolean' },
    greenChannel: { type: 'boolean' },
    keyword: { type: 'keyword', column: 't.search_terms' },
    on: { type: 'written', write: (sql) => inForceOn('t', `${sql.value(day)}::date`) },
  },
  orders: {
    CODE: { type: 'text' },
    NAME: { type: 'text' },
    PROMISED_WORKING_DAYS: { type: 'int' },
  },
  defaultOrder: { field: 'CODE', direction: 'ASC' },
})

function overlaps(sql: SqlText, column: string, condition: unknown): string {
  const { eq, in: oneOf } = condition as { eq?: string | null; in?: readonly string[] | null }
  const asked = [...(eq == null ? [] : [[eq]]), ...(oneOf == null ? [] : [oneOf])]
  return ['true', ...asked.map((values) => `${column} && ${sql.value(values)}::text[]`)].join(' AND ')
}

/** An item is reached from a region where its own outlets, or those of a region that contains it, take it in. */
const reachable = (sql: SqlText, day: string, condition: RegionCondition): string =>
  regionFilter(sql, condition, {
    exactly: (codes) => offered(sql, day, `o.region_code = ANY(${pathsOf(codes)})`),
    within: (code, first, last) =>
      offered(
        sql,
        day,
        `(o.region_code BETWEEN ${first} AND ${last} OR o.region_code = ANY(services.region_path(${code})))`,
      ),
  })

const offered = (sql: SqlText, day: string, place: string): string =>
  `EXISTS (
    SELECT FROM services.service_offer o JOIN services.service_hall h ON h.code = o.hall_code
    WHERE o.item_code = t.code AND ${place} AND ${validOn('h', `${sql.value(day)}::date`)})`
