import { createHash } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { deliveryStatus, expectedBy } from '#schema/publishing/delivery.ts'
import { keysHash } from '#schema/publishing/keysHash.ts'
import { verifyReceipt } from '#schema/publishing/receipts.ts'
import { landSlice } from '../../demo/slices/land.ts'
import { manifest } from '../../subgraphs/land/index.ts'
import { actingAs, type OpenSubgraph, openSubgraph } from '../kit/openSubgraph.ts'
import { type Answer, createPublisher, type Sent } from './data.ts'

const today = '2026-11-22'
const codeOf = (serial: number) => `330211999201GB${String(serial).padStart(5, '0')}`
const parcel = (serial: number, fields: object = {}): Sent => ({
  code: codeOf(serial),
  regionCode: '330211002010',
  areaM2: '100.10',
  status: 'ACTIVE',
  ...fields,
})
const unknownProject = { projectCode: '2509-330211-04-01-999999' }

let land: OpenSubgraph
let publish: Awaited<ReturnType<typeof createPublisher>>

beforeEach(async () => {
  land = await openSubgraph(manifest, landSlice)
  publish = await createPublisher(land)
})
afterEach(() => land.close())

const declare = async (declared: object): Promise<Answer> => {
  const { data, errors } = await land.execute(
    /* GraphQL */ `
      mutation ($input: DeclareLandDatasetInput!) {
        declareLandDataset(input: $input) {
          __typename
          ... on Refusal {
            code
          }
        }
      }
    `,
    { input: { dataset: 'PARCELS', source: 'test', ...declared } },
    await actingAs('PUBLISHER', 'LAND'),
  )
  return errors ?? (data as Answer).declareLandDataset
}

const query = /* GraphQL */ `
  query ($on: Date!) {
    landReconciliation(on: $on) {
      organCode
      on
      lines {
        dataset
        declared
        in
        refused
        parked
        missing
        sum
        sumAgrees
        keysHash
        keysAgree
        delivery
        expectedBy
        receivedAt
      }
      receipt
      receiptKey
    }
  }
`

async function reconcile(on = today, headers?: Readonly<Record<string, string>>): Promise<Answer> {
  const { data, errors } = await land.execute(
    query,
    { on },
    headers ?? (await actingAs('COORDINATOR', 'APPROVAL_OFFICE')),
  )
  if (errors) throw new Error(JSON.stringify(errors))
  const { landReconciliation } = data as Answer
  return {
    ...landReconciliation,
    parcels: landReconciliation.lines.find(({ dataset }: Answer) => dataset === 'parcels'),
  }
}

/** 1,243 parcels: 1,238 that go in, 3 with no area, 2 of a project that nobody knows. */
const sent = Array.from({ length: 1_243 }, (_, serial) =>
  parcel(serial, serial < 3 ? { areaM2: 'large' } : serial < 5 ? unknownProject : {}),
)

describe('reconciliation', () => {
  it('answers 1,243 declared = 1,238 in + 3 refused + 2 parked + 0 missing', async () => {
    await publish('parcels', sent.slice(0, 700))
    await publish('parcels', sent.slice(700))
    await declare({ count: 1_243, keysHash: keysHash(sent.map(({ code }) => String(code))) })
    expect((await reconcile()).parcels).toMatchObject({
      declared: 1_243,
      in: 1_238,
      refused: 3,
      parked: 2,
      missing: 0,
      keysAgree: true,
    })
  })

  it('says how many are missing where a batch never came, and that the keys differ', async () => {
    await publish('parcels', sent.slice(0, 700))
    await declare({ count: 1_243, keysHash: keysHash(sent.map(({ code }) => String(code))) })
    expect((await reconcile()).parcels).toMatchObject({
      in: 695,
      refused: 3,
      parked: 2,
      missing: 543,
      keysAgree: false,
    })
  })

  it('counts a record once: mended after it was refused, released after it was parked, or sent again under its key', async () => {
    await publish('parcels', sent, { idempotencyKey: 'all' })
    await publish('parcels', sent, { idempotencyKey: 'all' })
    await publish('parcels', [parcel(0), parcel(1), parcel(2)])
    await publish('parcels', [parcel(3)])
    await declare({ count: 1_243, keysHash: keysHash(sent.map(({ code }) => String(code))), sum: '124424.30' })
    expect((await reconcile()).parcels).toMatchObject({
      in: 1_242,
      refused: 0,
      parked: 1,
      missing: 0,
      keysAgree: true,
      sumAgrees: true,
    })
  })

  it('compares sums as exact decimals', async () => {
    await publish('parcels', [parcel(1, { areaM2: '0.1' }), parcel(2, { areaM2: '0.2' })])
    await declare({ count: 2, sum: '0.30' })
    expect((await reconcile()).parcels).toMatchObject({ sum: '0.3', sumAgrees: true })
    await declare({ count: 2, sum: '0.31' })
    expect((await reconcile()).parcels).toMatchObject({ sumAgrees: false })
  })

  it('gives a receipt over its lines that anybody can verify, and that no changed byte survives', async () => {
    await publish('parcels', sent)
    const { receipt, receiptKey, lines, parcels } = await reconcile()
    const content = (await verifyReceipt(receipt, JSON.parse(receiptKey))) as Answer
    expect(content).toMatchObject({ organCode: 'LAND', on: today })
    expect(content.lines).toHaveLength(lines.length)
    expect(content.lines).toContainEqual(expect.objectContaining({ dataset: 'parcels', in: parcels.in }))
    const [head, body, signature] = receipt.split('.')
    const forged = Buffer.from(Buffer.from(body, 'base64url').toString().replace('1238', '1243')).toString('base64url')
    await expect(verifyReceipt(`${head}.${forged}.${signature}`, JSON.parse(receiptKey))).rejects.toThrow('signature')
  })

  it('is for the department and the office, and nobody else', async () => {
    await expect(reconcile(today, {})).rejects.toThrow('UNAUTHENTICATED')
    await expect(reconcile(today, await actingAs('PUBLISHER', 'PLANNING'))).rejects.toThrow('FORBIDDEN')
    expect(await reconcile(today, await actingAs('PUBLISHER', 'LAND'))).toMatchObject({ organCode: 'LAND' })
  })

  it('shows what was due on a working day and has not come', async () => {
    expect((await reconcile('2026-11-20')).parcels).toMatchObject({
      delivery: 'MISSING',
      expectedBy: '2026-11-20T18:00:00+08:00',
      receivedAt: null,
    })
    expect((await reconcile('2026-11-22')).parcels).toMatchObject({ delivery: 'NOT_EXPECTED' })
  })

  it('refuses a hash that is none', async () => {
    expect(await declare({ count: 1, keysHash: 'ABC' })).toMatchObject({ code: 'KEYS_HASH_MALFORMED' })
  })
})

describe('parked records', () => {
  it('are listed for both sides with what they wait for', async () => {
    await publish('parcels', [parcel(7, unknownProject)])
    const { data } = await land.execute(
      '{ parkedLandRecords { totalCount nodes { dataset key waitsFor source } } }',
      {},
      await actingAs('AUDITOR', 'SUPERVISION'),
    )
    expect(data).toEqual({
      parkedLandRecords: {
        totalCount: 1,
        nodes: [{ dataset: 'parcels', key: codeOf(7), waitsFor: ['Project:2509-330211-04-01-999999'], source: 'test' }],
      },
    })
  })
})

describe('the delivery of a dataset', () => {
  const due = expectedBy('2026-11-20', undefined)
  it.each([
    ['2026-11-20T17:59:00+08:00', '2026-11-20T20:00:00+08:00', 'RECEIVED'],
    ['2026-11-20T18:00:01+08:00', '2026-11-20T20:00:00+08:00', 'LATE'],
    [null, '2026-11-20T18:00:00+08:00', 'AWAITED'],
    [null, '2026-11-20T18:00:01+08:00', 'MISSING'],
  ])('that came at %s is at %s: %s', (receivedAt, now, status) => {
    expect(deliveryStatus(due, receivedAt === null ? null : new Date(receivedAt), new Date(now))).toBe(status)
  })

  it('is expected on working days, make-up days among them, and never where it comes on change', () => {
    expect(expectedBy('2026-02-28', undefined)?.toISOString()).toBe('2026-02-28T10:00:00.000Z')
    expect([expectedBy('2026-10-01', undefined), expectedBy('2026-11-20', 'ON_CHANGE')]).toEqual([null, null])
  })
})

describe('the hash of keys', () => {
  it('is the sum of their SHA-256 modulo 2^256, whatever their order', () => {
    const sum = ['a', '宗地'].reduce(
      (total, key) => total + BigInt(`0x${createHash('sha256').update(key).digest('hex')}`),
      0n,
    )
    expect(keysHash(['宗地', 'a'])).toBe((sum % 2n ** 256n).toString(16).padStart(64, '0'))
    expect(keysHash([])).toBe('0'.repeat(64))
  })
})
