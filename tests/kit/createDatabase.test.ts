import pg from 'pg'
import { expect, it } from 'vitest'
import { createDatabase, templateDatabase } from './createDatabase.ts'

async function query(url: string, text: string): Promise<unknown[]> {
  const client = new pg.Client(url)
  await client.connect()
  try {
    return (await client.query<Record<string, unknown>>(text)).rows
  } finally {
    await client.end()
  }
}

it('gives every caller a database of its own', async () => {
  const [one, other] = await Promise.all([createDatabase(), createDatabase()])
  await query(one.url, 'CREATE TABLE parcels (code TEXT)')
  expect(await query(other.url, `SELECT to_regclass('parcels') AS parcels`)).toEqual([{ parcels: null }])
  await Promise.all([one.drop(), other.drop()])
})

it('fills a template once for all who ask at the same time', async () => {
  let fills = 0
  const fill = async (url: string): Promise<void> => {
    fills += 1
    await query(url, 'CREATE TABLE filled AS SELECT 42 AS answer')
  }
  const names = await Promise.all([1, 2, 3].map(async () => await templateDatabase('createDatabase.test', fill)))
  expect([fills, new Set(names).size]).toEqual([1, 1])
  const { url, drop } = await createDatabase({ template: names[0] ?? '' })
  expect(await query(url, 'SELECT answer FROM filled')).toEqual([{ answer: 42 }])
  await drop()
})

it('fills a template again after a fill that failed', async () => {
  const failing = templateDatabase('createDatabase.test fails', async () => await Promise.reject(new Error('no rows')))
  await expect(failing).rejects.toThrow('no rows')
  const name = await templateDatabase('createDatabase.test fails', async (url) => {
    await query(url, 'CREATE TABLE filled AS SELECT 1 AS answer')
  })
  const { url, drop } = await createDatabase({ template: name })
  expect(await query(url, 'SELECT answer FROM filled')).toEqual([{ answer: 1 }])
  await drop()
})

it('drops a database that still has connections', async () => {
  const { url, drop } = await createDatabase()
  const client = new pg.Client(url)
  client.on('error', () => undefined)
  await client.connect()
  await drop()
  await expect(query(url, 'SELECT 1')).rejects.toThrow('does not exist')
})
