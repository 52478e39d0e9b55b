import { afterAll, beforeAll, expect, it } from 'vitest'
import { startHub, type TestHub } from '../kit/startHub.ts'
import { declare, stepsAs } from './data.ts'
import { type DeclaredItem, findItem, findVillage } from './matter.ts'

let hub: TestHub
let village: string
let item: DeclaredItem
beforeAll(async () => {
  hub = await startHub()
  village = await findVillage(hub.database)
  item = await findItem(hub.database, '建设项目用地预审')
})
afterAll(() => hub.close())

/** A case that was declared just now. */
async function declared(round: number): Promise<{ number: string; version: number }> {
  const { cases } = await declare(hub, {
    idempotencyKey: `two-clerks-${round}`,
    channel: 'WINDOW',
    region: village,
    serviceItems: [item.code],
    materials: item.materials,
  })
  return cases[0]
}

/** What two clerks may want of one case at once: one of them accepts it, the other wants something else. */
const rivals = ['refuseAcceptance', 'requestCorrection', 'withdrawCase', 'preCheckCase'] as const

it('one of two clerks who act on a case at once wins, 100 times; the other is told how the winner left it', async () => {
  const clerk = stepsAs(hub, 'WINDOW_CLERK')
  const losers = new Set<string>()
  for (let round = 0; round < 100; round++) {
    const { number, version } = await declared(round)
    const step = { number, expectedVersion: version, reason: '不属于职权范围' }
    const rival = rivals[round % rivals.length] ?? 'withdrawCase'
    // Who is sent first alternates, so that neither wins by it.
    const pair = round % 8 < 4 ? (['acceptCase', rival] as const) : ([rival, 'acceptCase'] as const)
    const outcomes = await Promise.all(pair.map((name) => clerk(name, step)))
    const [lost, ...otherLost] = outcomes.filter(({ __typename }) => __typename === 'Conflict')
    const [won, ...otherWon] = outcomes.filter(({ status }) => status !== undefined)
    expect([otherLost, otherWon]).toEqual([[], []])
    expect(lost).toMatchObject({
      code: 'CONFLICT',
      currentVersion: version + 1,
      current: { status: won.status },
      rule: 'A change names the version that it is based on.',
    })
    expect(won).toMatchObject({ version: version + 1 })
    expect(won.steps).toHaveLength(2)
    losers.add(pair[outcomes.indexOf(lost)] ?? '')
  }
  // Both sides lost some of the races, so these were races.
  expect(losers).toContain('acceptCase')
  expect(losers.size).toBeGreaterThan(1)
}, 60_000)
