import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import type { Relay } from '#schema/events/relay.ts'
import { keysHash } from '#schema/publishing/keysHash.ts'
import { verifyReceipt } from '#schema/publishing/receipts.ts'
import { actingAs } from '../kit/openSubgraph.ts'
import { startHubRelay } from '../kit/startHubRelay.ts'
import { startHub, type TestHub } from '../kit/startHub.ts'
import type { Answer, Sent } from './data.ts'

let hub: TestHub
let relay: Relay

beforeAll(async () => {
  hub = await startHub()
  relay = await startHubRelay(hub)
})
afterAll(async () => {
  await relay.close()
  await hub.close()
})

const mutate = async (text: string, input: object): Promise<Answer> =>
  hub.data(text, { input }, await actingAs('PUBLISHER', 'LAND'))

const publishing = /* GraphQL */ `
  mutation ($input: PublishParcelsInput!) {
    publishParcels(input: $input) {
      ... on Publication {
        accepted
        refused {
          index
          message
        }
        parked {
          waitsFor
        }
      }
    }
  }
`
const declaring = /* GraphQL */ `
  mutation ($input: DeclareLandDatasetInput!) {
    declareLandDataset(input: $input) {
      ... on Declaration {
        count
      }
    }
  }
`
const lines = 'lines { dataset declared in refused parked missing keysAgree delivery } receipt receiptKey'
const reconciling = `query ($on: Date!) {
  office: reconciliation(organ: "LAND", on: $on) { ${lines} }
  department: landReconciliation(on: $on) { ${lines} }
}`

const parcels = Array.from({ length: 1_243 }, (_, serial): Sent => {
  const code = `330211997201GB${String(serial).padStart(5, '0')}`
  const parcel = { code, regionCode: '330211002010', areaM2: '100.00', status: 'ACTIVE' }
  if (serial < 3) return { ...parcel, areaM2: 'large' }
  return serial < 5 ? { ...parcel, projectCode: '2509-330211-04-01-999999' } : parcel
})

const read = async () => {
  const data = await hub.data(reconciling, { on: '2026-11-22' }, await actingAs('COORDINATOR', 'APPROVAL_OFFICE'))
  const own = (side: Answer) => side.lines.find(({ dataset }: Answer) => dataset === 'parcels')
  return { ...data, ofOffice: own(data.office), ofDepartment: own(data.department) }
}

it('both sides answer 1,243 declared = 1,238 in + 3 refused + 2 parked + 0 missing, through the gateway, each with its receipt', async () => {
  const source = 'land-registry'
  await mutate(publishing, { idempotencyKey: 'day', source, records: parcels })
  const hashed = keysHash(parcels.map(({ code }) => String(code)))
  await mutate(declaring, { dataset: 'PARCELS', source, count: 1_243, keysHash: hashed })
  const line = { dataset: 'parcels', declared: 1_243, in: 1_238, refused: 3, parked: 2, missing: 0, keysAgree: true }
  await vi.waitFor(async () => expect((await read()).ofOffice).toMatchObject(line), { timeout: 20_000, interval: 100 })
  const { office, ofDepartment } = await read()
  expect(ofDepartment).toMatchObject(line)
  expect(await verifyReceipt(office.receipt, JSON.parse(office.receiptKey))).toMatchObject({ organCode: 'LAND' })
})

it('the office hears of what is mended and released later', async () => {
  const mended = parcels.slice(0, 4).map((parcel) => ({ ...parcel, areaM2: '100.00', projectCode: null }))
  await mutate(publishing, { idempotencyKey: 'mended', source: 'land-registry', records: mended })
  const line = { declared: 1_243, in: 1_242, refused: 0, parked: 1, missing: 0, keysAgree: true }
  await vi.waitFor(async () => expect((await read()).ofOffice).toMatchObject(line), { timeout: 20_000, interval: 100 })
})
