import { expect, it, vi } from 'vitest'
import { startHub } from '../kit/startHub.ts'
import { startHubRelay } from '../kit/startHubRelay.ts'

/** What the demonstration seed says that departments know of each other is what their outboxes tell. */
it('consents, indicators and their conflicts come from the outboxes the same as from the seed', async () => {
  const hub = await startHub()
  const read = (text: string) => hub.database.query<object>(undefined, text)
  const known = () =>
    Promise.all([
      read('SELECT number, parcel_code, issued_on, valid_until, status FROM land.known_subdivision_consent ORDER BY 1'),
      read(
        `SELECT id, project_code, indicator, organ_code, basis, value, unit, document_id, withdrawn
         FROM approvals.known_indicator ORDER BY 1`,
      ),
      read('SELECT code, organ_codes, values FROM approvals.indicator_conflict WHERE settled_on IS NULL ORDER BY 1'),
    ])
  const seeded = await known()
  expect(seeded.map((rows) => rows.length > 0)).toEqual([true, true, true])
  for (const table of ['land.known_subdivision_consent', 'approvals.known_indicator', 'approvals.indicator_conflict']) {
    await read(`DELETE FROM ${table}`)
  }
  const relay = await startHubRelay(hub)
  await vi.waitFor(async () => expect(await known()).toEqual(seeded), { timeout: 30_000, interval: 200 })
  await relay.close()
  await hub.close()
})
