import { regionPrefix } from '#schema/scalars/RegionCode.ts'
import type { SqlText } from '#schema/lists/sql.ts'

/** SQL: the period of `alias` holds a civil date; the date is a placeholder or text of type date. */
export const validOn = (alias: string, day: string): string =>
  `${alias}.valid_from <= ${day} AND coalesce(${alias}.valid_until, 'infinity') >= ${day}`

/** SQL: the version of `alias` is or was published, and its period holds a civil date. */
export const inForceOn = (alias: string, day: string): string =>
  `${alias}.state IN ('PUBLISHED', 'RETIRED') AND ${validOn(alias, day)}`

/** A region filter as the GraphQL input gives it. */
export interface RegionCondition {
  readonly eq?: string | null
  readonly in?: readonly string[] | null
  readonly within?: string | null
}

/** How a region filter is asked of a row: of exact regions (SQL of a `text[]`) and of a region with all below it. */
export interface RegionQuestion {
  /** `codes` is SQL of the array of region codes. */
  exactly(codes: string): string
  /** All codes of the region lie between `first` and `last`, which are placeholders; `code` is its own. */
  within(code: string, first: string, last: string): string
}

/** SQL of a region filter: all operators that are given must hold. */
export function regionFilter(sql: SqlText, condition: RegionCondition, question: RegionQuestion): string {
  const { eq, in: oneOf, within } = condition
  const parts = ['true']
  if (eq != null) parts.push(question.exactly(`${sql.value([eq])}::text[]`))
  if (oneOf != null) parts.push(question.exactly(`${sql.value(oneOf)}::text[]`))
  if (within != null) {
    const prefix = regionPrefix(within)
    const [first, last] = [prefix.padEnd(12, '0'), prefix.padEnd(12, '9')].map((code) => `${sql.value(code)}::text`)
    parts.push(question.within(`${sql.value(within)}::text`, first as string, last as string))
  }
  return parts.join(' AND ')
}

/** SQL of an array of the codes of regions and of all that contain them. */
export const pathsOf = (codes: string): string =>
  `ARRAY(SELECT unnest(services.region_path(asked)) FROM unnest(${codes}) AS asked)`
