import type pg from 'pg'
import { fieldName } from './names.ts'

/** The rows of a result read in array mode, with columns under their field names: `area_m2` as `areaM2`. */
export function toRows<Row>({ rows, fields }: pg.QueryArrayResult<unknown[]>): Row[] {
  const names = fields.map(({ name }) => knownFieldName(name))
  return rows.map((values) => {
    const row: Record<string, unknown> = {}
    for (let i = 0; i < names.length; i++) row[names[i] as string] = values[i]
    return row as Row
  })
}

// One entry per column of the code's own statements, so it is bounded by the code.
const fieldNames = new Map<string, string>()

function knownFieldName(column: string): string {
  const known = fieldNames.get(column)
  if (known !== undefined) return known
  const name = fieldName(column)
  fieldNames.set(column, name)
  return name
}
