import { afterAll, beforeAll, expect, it } from 'vitest'
import { createDatabase, type TestDatabase } from '../../tests/kit/createDatabase.ts'
import { type Database, openDatabase } from './pool.ts'
import { withoutIndexes } from './withoutIndexes.ts'

let test: TestDatabase
let database: Database
beforeAll(async () => {
  test = await createDatabase()
  database = openDatabase(test.url)
  await database.query(undefined, 'CREATE SCHEMA office')
  await database.query(undefined, 'CREATE TABLE office.matter (code text PRIMARY KEY, organ text NOT NULL, day date)')
  await database.query(undefined, 'CREATE UNIQUE INDEX matter_day ON office.matter (day)')
  await database.query(undefined, 'CREATE INDEX matter_organ ON office.matter (organ, code) WHERE day IS NOT NULL')
})
afterAll(async () => {
  await database.pool.end()
  await test.drop()
})

const indexes = `SELECT indexdef FROM pg_indexes WHERE tablename = 'matter' ORDER BY indexname`

it('drops the plain indexes for the work, keeps the unique ones, and builds the same again', async () => {
  const before = await database.query(undefined, indexes)
  const during = await database.transaction((transaction) =>
    withoutIndexes(transaction, 'office.matter', async () => {
      await transaction.query(undefined, `INSERT INTO office.matter VALUES ('A', 'LAND', '2026-01-05')`)
      return transaction.query<{ indexdef: string }>(undefined, indexes)
    }),
  )
  expect(during.map(({ indexdef }) => indexdef)).toEqual([
    'CREATE UNIQUE INDEX matter_day ON office.matter USING btree (day)',
    'CREATE UNIQUE INDEX matter_pkey ON office.matter USING btree (code)',
  ])
  expect(await database.query(undefined, indexes)).toEqual(before)
})

it('leaves the indexes as they were where the work fails', async () => {
  const before = await database.query(undefined, indexes)
  const failing = database.transaction((transaction) =>
    withoutIndexes(transaction, 'office.matter', () =>
      transaction.query(undefined, `INSERT INTO office.matter VALUES ('A', 'LAND', '2026-01-05')`),
    ),
  )
  await expect(failing).rejects.toThrow(/SQLSTATE 23505/)
  expect(await database.query(undefined, indexes)).toEqual(before)
})
