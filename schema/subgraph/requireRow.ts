import { InternalError } from '../errors.ts'

/** The row that a foreign key names. @throws InternalError STORE_FAILED where it is missing. */
export function requireRow<Row>(table: string, key: string, row: Row | null): Row {
  if (row === null) throw new InternalError('STORE_FAILED', `The ${table} ${key} is referred to but missing.`)
  return row
}
