import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { landSlice } from '../../demo/slices/land.ts'
import { manifest } from '../../subgraphs/land/index.ts'
import { datasets } from '../../subgraphs/land/datasets/index.ts'
import { actingAs, type OpenSubgraph, openSubgraph } from '../kit/openSubgraph.ts'
import { type Answer, createPublisher, recordsOf, type Sent } from './data.ts'

const source = 'land-registry'
let land: OpenSubgraph
let publish: Awaited<ReturnType<typeof createPublisher>>
let parcels: Sent[]
let mortgages: Sent[]

beforeEach(async () => {
  land = await openSubgraph(manifest, landSlice)
  publish = await createPublisher(land)
  parcels = await recordsOf(land, datasets.parcels)
  mortgages = await recordsOf(land, datasets.mortgages)
})
afterEach(() => land.close())

async function mutate(
  name: string,
  input: object,
  role: 'PUBLISHER' | 'DECISION_MAKER' = 'PUBLISHER',
): Promise<Answer> {
  const type = /^re(lease|ject)/.test(name)
    ? 'DecideLandSnapshotInput'
    : `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`
  const own =
    name === 'withdrawLandRecord'
      ? '... on Withdrawal { key withdrawnOn version }'
      : '... on Snapshot { id status present standing vanishing takenOn reason }'
  const { data, errors } = await land.execute(
    `mutation ($input: ${type}!) { answer: ${name}(input: $input) { __typename ${own} ... on Refusal { code message } } }`,
    { input },
    await actingAs(role, 'LAND'),
  )
  if (errors) throw new Error(JSON.stringify(errors))
  return (data as { answer: Answer }).answer
}

const open = (dataset = 'PARCELS', more: object = {}) =>
  mutate('openLandSnapshot', { idempotencyKey: `dump of ${dataset}`, dataset, source, ...more })

/** Publishes a dump in batches of 40 and closes it. */
async function dump(
  dataset: 'parcels' | 'mortgages',
  records: readonly Sent[],
  count = records.length,
): Promise<Answer> {
  const { id } = await open(dataset.toUpperCase())
  for (let start = 0; start < records.length; start += 40) {
    await publish(dataset, records.slice(start, start + 40), { snapshotId: id, source })
  }
  return mutate('closeLandSnapshot', { snapshotId: id, count })
}

const stored = (number: unknown) =>
  land.database.query<Answer>(
    undefined,
    `SELECT status, valid_until::text, withdrawn_on::text, withdrawn_reason, version FROM land.mortgage WHERE number = $1`,
    [number],
  )

describe('a snapshot', () => {
  it('ends nothing where everything came with it', async () => {
    expect(await dump('parcels', parcels)).toMatchObject({
      status: 'CLOSED',
      present: parcels.length,
      standing: parcels.length,
      vanishing: 0,
    })
    expect(await recordsOf(land, datasets.parcels)).toEqual(parcels)
  })

  it('ends the few records that did not come, as their next version; they stay readable and leave lists', async () => {
    const [gone] = parcels.filter(({ status }) => status === 'ACTIVE')
    expect(
      await dump(
        'parcels',
        parcels.filter((parcel) => parcel !== gone),
      ),
    ).toMatchObject({ status: 'CLOSED', vanishing: 1 })
    const query = /* GraphQL */ `
      query ($code: ParcelCode!) {
        parcel(code: $code) {
          status
          withdrawnOn
          withdrawnReason
        }
        listed: parcels(filter: { code: { eq: $code } }) {
          totalCount
        }
        asked: parcels(filter: { code: { eq: $code }, withdrawn: { eq: true } }) {
          totalCount
        }
      }
    `
    const { data } = await land.execute(query, { code: gone?.['code'] })
    expect(data).toEqual({
      parcel: { status: 'ACTIVE', withdrawnOn: '2026-11-22', withdrawnReason: expect.stringMatching(/^SNAPSHOT /) },
      listed: { totalCount: 0 },
      asked: { totalCount: 1 },
    })
    const [version] = await land.database.query<Answer>(undefined, 'SELECT key, version FROM land.record_version')
    expect(version).toEqual({ key: gone?.['code'], version: 1 })
    const [event] = await land.database.query<Answer>(
      undefined,
      `SELECT payload FROM land.outbox WHERE kind = 'WITHDRAWN'`,
    )
    expect(event.payload).toMatchObject({ dataset: 'parcels', updated: [gone?.['code']] })
  })

  it('lets certificates that did not come expire on its day', async () => {
    const [gone] = mortgages.filter(({ status }) => status === 'VALID')
    const rest = mortgages.filter((mortgage) => mortgage !== gone)
    const { id: snapshotId } = await dump('mortgages', rest)
    await mutate('releaseLandSnapshot', { snapshotId, reason: 'One of few.' }, 'DECISION_MAKER')
    expect(await stored(gone?.['number'])).toMatchObject([
      { status: 'EXPIRED', validUntil: '2026-11-22', withdrawnOn: '2026-11-22', version: 2 },
    ])
  })

  it('brings a record back that comes again', async () => {
    const [gone] = parcels
    await dump('parcels', parcels.slice(1))
    await publish('parcels', [gone ?? {}], { source })
    expect(await recordsOf(land, datasets.parcels)).toEqual(parcels)
    const [row] = await land.database.query<Answer>(
      undefined,
      'SELECT version, withdrawn_on FROM land.parcel WHERE code = $1',
      [gone?.['code']],
    )
    expect(row).toEqual({ version: 3, withdrawnOn: null })
  })

  it('does not end the records of other sources, nor one that came with it and was refused', async () => {
    await publish('parcels', [{ ...parcels[0], code: '330211002202GB77777' }], { source: 'town office' })
    const [first, ...others] = parcels
    expect(await dump('parcels', [{ ...first, areaM2: 'many' }, ...others])).toMatchObject({
      status: 'CLOSED',
      vanishing: 0,
    })
  })

  it('ends nothing where a batch of it is missing', async () => {
    expect(await dump('parcels', parcels.slice(0, 40), parcels.length)).toMatchObject({
      code: 'SNAPSHOT_INCOMPLETE',
      message: `Expected ${parcels.length} different keys with this snapshot, received 40.`,
    })
  })

  it('is held where more than 5 % would vanish, until a person decides', async () => {
    const kept = parcels.slice(0, Math.floor(parcels.length * 0.9))
    const held = await dump('parcels', kept)
    expect(held).toMatchObject({ status: 'HELD', vanishing: parcels.length - kept.length })
    expect(await recordsOf(land, datasets.parcels)).toEqual(parcels)
    const { data } = await land.execute(
      '{ heldLandSnapshots { id status } }',
      {},
      await actingAs('COORDINATOR', 'APPROVAL_OFFICE'),
    )
    expect(data).toEqual({ heldLandSnapshots: [{ id: held.id, status: 'HELD' }] })
    expect(await open('PARCELS', { idempotencyKey: 'second' })).toMatchObject({ code: 'SNAPSHOT_UNDER_WAY' })
    const decision = { snapshotId: held.id, reason: 'The north of the district moved to another registry.' }
    await expect(mutate('releaseLandSnapshot', decision)).rejects.toThrow('FORBIDDEN')
    expect(await mutate('releaseLandSnapshot', decision, 'DECISION_MAKER')).toMatchObject({ status: 'RELEASED' })
    const [{ ended }] = await land.database.query<Answer>(
      undefined,
      `SELECT count(*)::int AS ended FROM land.parcel WHERE withdrawn_on IS NOT NULL`,
    )
    expect(ended).toBe(parcels.length - kept.length)
    expect(await mutate('rejectLandSnapshot', decision, 'DECISION_MAKER')).toMatchObject({ code: 'SNAPSHOT_NOT_HELD' })
  })

  it('ends nothing where the person rejects it', async () => {
    const held = await dump('parcels', parcels.slice(0, 10))
    const decision = { snapshotId: held.id, reason: 'A dump of one town only.' }
    expect(await mutate('rejectLandSnapshot', decision, 'DECISION_MAKER')).toMatchObject({ status: 'REJECTED' })
    expect(await recordsOf(land, datasets.parcels)).toEqual(parcels)
  })

  it('takes batches only while it is open, of its own dataset and source', async () => {
    const { id } = await open()
    expect(await publish('parcels', [], { snapshotId: id, source: 'elsewhere' })).toMatchObject({
      code: 'SNAPSHOT_NOT_OPEN',
    })
    expect(await publish('mortgages', [], { snapshotId: id, source })).toMatchObject({ code: 'SNAPSHOT_NOT_OPEN' })
    expect(await publish('parcels', [], { snapshotId: 'none', source })).toMatchObject({ code: 'SNAPSHOT_NOT_OPEN' })
    expect(await open()).toMatchObject({ id, status: 'OPEN', takenOn: '2026-11-22' })
  })
})

describe('withdrawing a record', () => {
  const withdraw = (input: object, key: unknown) =>
    mutate('withdrawLandRecord', {
      idempotencyKey: `withdraw ${JSON.stringify(input)}`,
      dataset: 'MORTGAGES',
      key,
      ...input,
    })

  it('ends it with its reason and never deletes it; a certificate is revoked', async () => {
    const [mortgage] = mortgages.filter(({ status }) => status === 'VALID')
    const key = mortgage?.['number']
    const input = { reason: '贷款已结清', withdrawnOn: '2026-11-20' }
    expect(await withdraw(input, key)).toEqual({ __typename: 'Withdrawal', key, withdrawnOn: '2026-11-20', version: 2 })
    expect(await withdraw(input, key)).toMatchObject({ version: 2 })
    expect(await stored(key)).toEqual([
      {
        status: 'REVOKED',
        validUntil: '2026-11-20',
        withdrawnOn: '2026-11-20',
        withdrawnReason: '贷款已结清',
        version: 2,
      },
    ])
    expect(await withdraw({ reason: 'again' }, key)).toMatchObject({ code: 'RECORD_WITHDRAWN' })
  })

  it('is refused without a reason, and for what is not there', async () => {
    expect(await withdraw({ reason: ' ' }, mortgages[0]?.['number'])).toMatchObject({ code: 'REASON_MISSING' })
    expect(await withdraw({ reason: 'gone' }, 'no such number')).toMatchObject({ code: 'RECORD_UNKNOWN' })
  })
})
