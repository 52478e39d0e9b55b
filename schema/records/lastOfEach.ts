import { columnName } from '../database/names.ts'

/**
 * Rows as JSON with the names of columns. One statement may touch a row once, so the last one of a key counts; all statements
 * take keys in one order, so that they never wait for each other in a ring.
 */
export function lastOfEach<Row extends object>(rows: readonly Row[], keyOf: (row: Row) => string): string {
  const last = new Map(rows.map((row) => [keyOf(row), row]))
  return JSON.stringify([...last].toSorted(byKey).map(([, row]) => toColumns(row)))
}

const byKey = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1)

const toColumns = (row: object): object =>
  Object.fromEntries(Object.entries(row).map(([field, value]) => [columnName(field), value]))
