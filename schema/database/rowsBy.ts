import type { Database } from './pool.ts'

/** What a field of a Prisma model is in our rows: decimals are their exact text, all else is as in the model. */
type StoredField<Value> = Value extends { toDecimalPlaces: unknown } ? string : Value

/** A Prisma model as our own SQL reads it. */
export type Stored<Model> = { readonly [Field in keyof Model]: StoredField<Model[Field]> }

/** Reads all rows whose column is one of `keys`, in one prepared statement. */
export type RowsByKey<Row> = (keys: readonly string[]) => Promise<Row[]>

/**
 * A reader of the rows of `table` (`land.parcel`) by a text column, ordered by `orderBy` so that the rows of one key
 * come in that order; `where` leaves others out. This is the hot path of every entity: one statement whatever the number of keys.
 */
export function rowsBy(
  database: Database,
): <Model>(table: string, column: string, orderBy?: string, where?: string) => RowsByKey<Stored<Model>> {
  return <Model>(table: string, column: string, orderBy = column, where = 'true') => {
    const text = `SELECT * FROM ${table} WHERE ${column} = ANY($1::text[]) AND ${where} ORDER BY ${orderBy}`
    return (keys) => database.query<Stored<Model>>(`${table} by ${column}, ${orderBy}, ${where}`, text, [keys])
  }
}

/** The records that their department has not withdrawn. */
export const standing = 'withdrawn_on IS NULL'
