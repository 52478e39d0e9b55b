import { afterAll, beforeAll, expect, it } from 'vitest'
import { startHub, type TestHub } from '../kit/startHub.ts'

/** Row 45 of the domain (所有具有行政许可职能的部门对接): coverage = connected / licensing. */
let hub: TestHub
beforeAll(async () => {
  hub = await startHub()
})
afterAll(() => hub.close())

const query = '{ organCoverage { licensing connected ratio organsMissing { code } } }'
const coverage = async () => (await hub.data(query)).organCoverage

it('counts the licensing organs and those of them that are connected', async () => {
  const licensing = hub.world.organs.filter((organ) => organ.licensing)
  const missing = licensing.filter(({ connected }) => !connected).map(({ code }) => ({ code }))
  const found = await coverage()
  expect(found).toEqual({
    licensing: licensing.length,
    connected: 4,
    ratio: 4 / licensing.length,
    organsMissing: expect.arrayContaining(missing),
  })
  expect(found.organsMissing).toHaveLength(missing.length)
})

it('does not count an organ that is connected without licensing', async () => {
  const { organs } = await hub.data(
    '{ organs(filter: { connected: { eq: true }, licensing: { eq: false } }) { nodes { code connectedSince } } }',
  )
  expect(organs.nodes.length).toBeGreaterThan(0)
  expect((await coverage()).connected).toBe(4)
})

it('rises when another department connects', async () => {
  const before = await coverage()
  await hub.database.query(
    undefined,
    `UPDATE services.organ SET connected_since = '2026-11-02' WHERE code = 'FIRE_RESCUE'`,
  )
  const after = await coverage()
  expect(after).toMatchObject({ connected: 5, ratio: 5 / before.licensing })
  expect(after.organsMissing).toEqual(
    before.organsMissing.filter(({ code }: { code: string }) => code !== 'FIRE_RESCUE'),
  )
  expect(await hub.data('{ organ(code: "FIRE_RESCUE") { licensing connectedSince } }')).toEqual({
    organ: { licensing: true, connectedSince: '2026-11-02' },
  })
})
