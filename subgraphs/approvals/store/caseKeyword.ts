import type { Database } from '#schema/database/pool.ts'
import { bigrams } from '#schema/lists/keyword.ts'
import type { ListArguments } from '#schema/lists/list.ts'
import type { SqlText } from '#schema/lists/sql.ts'

/** The service items, projects and enterprises whose names hold the words of a keyword. */
export interface NamedKeys {
  readonly items: readonly string[]
  readonly projects: readonly string[]
  readonly applicants: readonly string[]
}

const keysText = `
  SELECT coalesce(array_agg(DISTINCT split_part(key, '@', 1)) FILTER (WHERE type_name = 'ServiceItem'), '{}') AS items,
    coalesce(array_agg(key) FILTER (WHERE type_name = 'Enterprise'), '{}') AS applicants,
    ARRAY(SELECT code FROM approvals.project WHERE terms @> $1::text[]) AS projects
  FROM approvals.known_key WHERE terms @> $1::text[]`

/**
 * A case is found by the names around it: its item's, its project's, its applicant's. The names are few, so they are
 * searched first, in a statement of their own: the planner then knows how rare the cases are. A search column on every
 * case would slow the bulk load and grow the ledger.
 */
export const readKeyword =
  (database: Database) =>
  async (args: ListArguments): Promise<ListArguments> => {
    const { keyword, ...filter } = (args.filter ?? {}) as { readonly keyword?: string | null }
    if (keyword == null) return args
    const [keys] = await database.query<NamedKeys>('approvals case keyword', keysText, [bigrams(keyword)])
    return { ...args, filter: { ...filter, keyword: keys } }
  }

/** SQL that holds for the cases `t` of any of the keys. */
export function caseOfKeys(sql: SqlText, { items, projects, applicants }: NamedKeys): string {
  const oneOf = (column: string, keys: readonly string[]) =>
    keys.length === 0 ? [] : [`${column} = ANY(${sql.value(keys)}::text[])`]
  const conditions = [
    ...oneOf('t.service_item_code', items),
    ...oneOf('t.project_code', projects),
    ...oneOf('t.applicant_uscc', applicants),
  ]
  return conditions.length === 0 ? 'false' : `(${conditions.join(' OR ')})`
}
