import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDatabase } from '#schema/database/pool.ts'
import type { TestDatabase } from '../kit/createDatabase.ts'
import { createDistrictDatabase } from '../kit/districtDatabase.ts'
import { runHeliograph } from '../kit/heliograph.ts'

let own: TestDatabase
beforeAll(async () => {
  own = await createDistrictDatabase()
  const database = openDatabase(own.url)
  const event = {
    id: 'services/1/330211999999',
    subgraph: 'services',
    sequence: 1,
    entity: 'region',
    type: 'Region',
    key: '330211999999',
    ofBatch: true,
    kind: 'PUBLISHED',
    version: 1,
    label: '演示村',
    payload: null,
    actor: null,
    row: { code: '330211999999', name: '演示村', status: 'ACTIVE' },
    source: 'service-platform',
    batchId: '00000000-0000-8000-8000-000000000001',
    occurredAt: '2026-11-22T02:00:00.000Z',
  }
  await database.query(
    undefined,
    `INSERT INTO approvals.dead_letter (consumer, event_id, subgraph, entity, key, event, code, reason, attempts, failed_at)
     VALUES ('known-regions', $1, 'services', 'region', '330211999999', $2, 'FAILED', 'the consumer failed: TypeError', 8, $3)`,
    [event.id, JSON.stringify(event), event.occurredAt],
  )
  await database.pool.end()
})
afterAll(() => own.drop())

async function run(...command: string[]): Promise<readonly [code: number | null, output: string]> {
  const child = runHeliograph(['events', ...command], { DATABASE_URL: own.url })
  return [await child.exit, child.output()]
}

describe('heliograph events', () => {
  it('lists who is behind', async () => {
    const [code, output] = await run('list')
    expect(code).toBe(0)
    expect(output).toMatch(/^approvals +services +\d+ behind$/m)
  })

  it('lists dead letters with their reason, and hands them over again', async () => {
    expect(await run('dead')).toEqual([
      0,
      expect.stringMatching(
        /^approvals 1 {2}known-regions {2}services\/1\/330211999999 {2}FAILED: the consumer failed: TypeError \(8 tries, /,
      ),
    ])
    const [, json] = await run('dead', '--json')
    expect(JSON.parse(json)).toMatchObject([{ department: 'approvals', id: 1, key: '330211999999', attempts: 8 }])
    expect(await run('retry', 'approvals', '1')).toEqual([0, 'approvals 1  handled'])
    expect(await run('dead')).toEqual([0, 'no dead letters'])
    expect(await run('retry', 'approvals')).toEqual([0, 'no dead letters'])
  })

  it('says which departments have readers', async () => {
    const [code, output] = await run('retry', 'police')
    expect(code).toBe(1)
    expect(output).toMatch(/CONFIGURATION_INVALID: events retry: expected one of approvals, .*received "police"/)
  })
})
