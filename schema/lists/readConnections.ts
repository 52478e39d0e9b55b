import { fieldName } from '../database/names.ts'
import type { Database } from '../database/pool.ts'
import type { CursorCodec, CursorPosition } from './cursor.ts'
import { filterConditions } from './filter.ts'
import {
  type Connection,
  exactCountLimit,
  type ListArguments,
  type ListParents,
  type ListSpecification,
  type ListWants,
} from './list.ts'
import { type Page, readPage } from './page.ts'
import { createSqlText, type SqlText } from './sql.ts'

/** What reading a list needs. */
export interface ListReader {
  readonly database: Database
  readonly cursors: CursorCodec
}

/** One line of the statement's result: a row of the page with what holds for its whole page beside it. */
interface PageRow {
  readonly parentPosition: number
  readonly totalCount: number | null
  readonly rowsBefore: boolean
  readonly rowsAfter: boolean
  readonly cursorValue: string | null
}

/** The page of a root list, in one statement. @throws ClientError BAD_USER_INPUT as `readPage` does. */
export async function readConnection<Row extends object>(
  reader: ListReader,
  list: ListSpecification,
  args: ListArguments,
  wants: ListWants,
): Promise<Connection<Row>> {
  const [connection] = await readPages<Row>(reader, list, args, wants, undefined)
  return connection as Connection<Row>
}

/** The pages of one list under many parents, in the order of `parents.keys`, in one statement. */
export function readConnections<Row extends object>(
  reader: ListReader,
  list: ListSpecification,
  args: ListArguments,
  wants: ListWants,
  parents: ListParents,
): Promise<Connection<Row>[]> {
  return readPages<Row>(reader, list, args, wants, parents)
}

async function readPages<Row extends object>(
  { database, cursors }: ListReader,
  list: ListSpecification,
  args: ListArguments,
  wants: ListWants,
  parents: ListParents | undefined,
): Promise<Connection<Row>[]> {
  const page = readPage(list, args, cursors)
  const sql = createSqlText()
  const text = pageStatement(sql, list, args.filter ?? {}, page, wants, parents)
  const rows = await database.query<Row & PageRow>(undefined, text, sql.values)
  const byParent: (Row & PageRow)[][] = (parents?.keys ?? ['']).map(() => [])
  for (const row of rows) byParent[row.parentPosition - 1]?.push(row)
  return byParent.map((pageRows) => toConnection<Row>(pageRows, list, page, cursors))
}

/**
 * One statement for the pages of all parents: per parent the facts of the whole list (`facts`) and one row more than
 * the page holds (`page`), which tells whether another page follows. OFFSET 0 keeps PostgreSQL from counting again for
 * every row of a nested page.
 */
function pageStatement(
  sql: SqlText,
  list: ListSpecification,
  filter: object,
  page: Page,
  wants: ListWants,
  parents: ListParents | undefined,
): string {
  const { column, type } = orderColumn(list, page)
  const key = `t.${list.key}`
  const parentRows = parents ? `unnest(${sql.value(parents.keys)}::text[])` : `unnest(ARRAY[''])`
  const matches = [...(parents ? [parentCondition(sql, parents)] : []), ...filterConditions(sql, list, filter)]
  const place = ({ value, key: rowKey }: CursorPosition) => `(${sql.value(value)}::${type}, ${sql.value(rowKey)}::text)`
  const ascending = page.order.direction === 'ASC'
  const [later, earlier] = ascending ? ['>', '<'] : ['<', '>']
  const after = page.after && place(page.after)
  const before = page.before && place(page.before)
  const bounds = [
    after && `(${column}, ${key}) ${later} ${after}`,
    before && `(${column}, ${key}) ${earlier} ${before}`,
  ]
  const where = (...more: (string | undefined)[]) =>
    ['true', ...matches, ...more.filter((text) => text !== undefined)].join(' AND ')
  const exists = (bound: string | undefined) =>
    bound && wants.pageInfo ? `EXISTS (SELECT FROM ${list.table} t WHERE ${where(bound)})` : 'false'
  const count = `(SELECT count(*)::int FROM (SELECT FROM ${list.table} t WHERE ${where()} LIMIT ${exactCountLimit + 1}) counted)`
  const direction = ascending === page.backward ? 'DESC' : 'ASC'
  return `
    SELECT parent.position::int AS parent_position, facts.*, page.*
    FROM ${parentRows} WITH ORDINALITY AS parent(key, position)
    CROSS JOIN LATERAL (
      SELECT ${wants.totalCount ? count : 'NULL::int'} AS total_count,
        ${exists(after && `(${column}, ${key}) ${earlier}= ${after}`)} AS rows_before,
        ${exists(before && `(${column}, ${key}) ${later}= ${before}`)} AS rows_after
      OFFSET 0
    ) facts
    LEFT JOIN LATERAL (
      SELECT t.*, (${column})::text AS cursor_value
      FROM ${list.table} t
      WHERE ${where(...bounds)}
      ORDER BY ${column} ${direction}, ${key} ${direction}
      LIMIT ${page.size + 1}
    ) page ON true`
}

const parentCondition = (sql: SqlText, { column }: ListParents): string =>
  typeof column === 'string' ? `t.${column} = parent.key` : column(sql)

function orderColumn(list: ListSpecification, { order }: Page): { column: string; type: string } {
  const name = order.field
  const specification = list.orders[name]
  if (specification === undefined) throw new TypeError(`The list ${list.name} has no order ${name}.`)
  return { column: specification.column ?? `t.${name.toLowerCase()}`, type: specification.type }
}

function toConnection<Row extends object>(
  rows: (Row & PageRow)[],
  list: ListSpecification,
  page: Page,
  cursors: CursorCodec,
): Connection<Row> {
  const facts = rows[0]
  const present = rows.filter((row) => row.cursorValue !== null)
  const overflow = present.length > page.size
  const nodes = overflow ? present.slice(0, page.size) : present
  if (page.backward) nodes.reverse()
  const keyField = fieldName(list.key) as keyof Row
  const edges = nodes.map((node) => ({
    node: node as Row,
    cursor: cursors.encode(page.cursorScope, { value: node.cursorValue ?? '', key: String(node[keyField]) }),
  }))
  const total = facts?.totalCount ?? 0
  return {
    edges,
    nodes,
    pageInfo: {
      hasNextPage: (!page.backward && overflow) || (facts?.rowsAfter ?? false),
      hasPreviousPage: (page.backward && overflow) || (facts?.rowsBefore ?? false),
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: Math.min(total, exactCountLimit),
    totalCountIsExact: total <= exactCountLimit,
  }
}
