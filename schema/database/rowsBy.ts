import type { Database } from './pool.ts'

/** What a field of a Prisma model is in our rows: decimals are their exact text, all else is as in the model. */
type StoredField<Value> = Value extends { toDecimalPlaces: unknown } ? string : Value

/** A Prisma model as our own SQL reads it. */
export type Stored<Model> = { readonly [Field in keyof Model]: StoredField<Model[Field]> }

/** Reads all rows whose column is one of `keys`, in one prepared statement. */
export type RowsByKey<Row> = (keys: readonly string[]) => Promise<Row[]>

/**
 * A reader of the rows of `table` (`land.parcel`) by a text column, ordered by `orderBy` so that the rows of one key
 * come in that order. This is the hot path of every entity: one statement whatever the number of keys.
 */
export function rowsBy(
  database: Database,
): <Model>(table: string, column: string, orderBy?: string) => RowsByKey<Stored<Model>> {
  return <Model>(table: string, column: string, orderBy = column) => {
    const text = `SELECT * FROM ${table} WHERE ${column} = ANY($1::text[]) ORDER BY ${orderBy}`
    return (keys) => database.query<Stored<Model>>(`${table} by ${column}, ${orderBy}`, text, [keys])
  }
}
