import { columnName } from '../database/names.ts'
import { regionPrefix } from '../scalars/RegionCode.ts'
import { bigrams } from './keyword.ts'
import type { FilterColumn, ListSpecification } from './list.ts'
import type { SqlText } from './sql.ts'

/** The conditions of a filter input as SQL, all joined by AND; a null condition is no condition. */
export function filterConditions(sql: SqlText, list: ListSpecification, filter: object): string[] {
  const given = Object.entries(filter).filter(([, condition]) => condition != null)
  const implied = Object.entries(list.unlessFiltered ?? {}).filter(([field]) => !given.some(([name]) => name === field))
  return [
    ...implied.map(([, text]) => text),
    ...given.flatMap(([field, value]) => fieldConditions(sql, list, field, value)),
  ]
}

function fieldConditions(sql: SqlText, list: ListSpecification, field: string, condition: unknown): string[] {
  const specification = list.filters[field]
  if (specification === undefined) throw new TypeError(`The list ${list.name} has no filter for ${field}.`)
  if (specification.type === 'written') return [specification.write(sql, condition)]
  const column = specification.column ?? `t.${columnName(field)}`
  if (specification.type === 'keyword') return [keywordCondition(sql, column, String(condition))]
  return Object.entries(condition as Record<string, unknown>)
    .filter(([, operand]) => operand != null)
    .map(([operator, operand]) => operatorCondition(sql, column, specification.type, operator, operand))
}

/** All bigrams of the keyword, or its one character. An empty keyword is no condition; one without a word finds nothing. */
function keywordCondition(sql: SqlText, column: string, keyword: string): string {
  if (keyword === '') return 'true'
  if (bigrams(keyword).length === 0) return 'false'
  return `${column} @> ${sql.value(bigrams(keyword))}::text[]`
}

function operatorCondition(
  sql: SqlText,
  column: string,
  type: FilterColumn['type'],
  operator: string,
  operand: unknown,
): string {
  const sqlType = type === 'region' ? 'text' : type
  switch (operator) {
    case 'eq':
      return `${column} = ${sql.value(operand)}::${sqlType}`
    case 'in':
      return `${column} = ANY(${sql.value(operand)}::${sqlType}[])`
    case 'gte':
      return `${column} >= ${sql.value(operand)}::${sqlType}`
    case 'lte':
      return `${column} <= ${sql.value(operand)}::${sqlType}`
    case 'contains':
      return `strpos(${column}, ${sql.value(operand)}::text) > 0`
    case 'within':
      return withinRegion(sql, column, String(operand))
    default:
      throw new TypeError(`Unknown filter operator ${operator}.`)
  }
}

/** A region and all below it share its significant digits, so they are one range of codes. */
function withinRegion(sql: SqlText, column: string, code: string): string {
  const prefix = regionPrefix(code)
  return `${column} BETWEEN ${sql.value(prefix.padEnd(12, '0'))}::text AND ${sql.value(prefix.padEnd(12, '9'))}::text`
}
