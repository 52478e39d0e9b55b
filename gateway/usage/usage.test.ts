import { buildSchema, getOperationAST, parse } from 'graphql'
import { describe, expect, it, vi } from 'vitest'
import type { Log } from '#schema/database/log.ts'
import type { FieldUse } from '#schema/registry/usage.ts'
import { findCoordinates } from './coordinates.ts'
import { createUsageRecorder } from './createUsageRecorder.ts'

const schema = buildSchema(/* GraphQL */ `
  type Query {
    parcels(filter: ParcelFilter, first: Int): [Parcel!]!
    found: Found
  }
  type Parcel implements Thing {
    code: ID!
    status: Status!
    parent: Parcel
  }
  interface Thing {
    code: ID!
  }
  union Found = Parcel | Hall
  type Hall {
    name: String
  }
  enum Status {
    ACTIVE
    RETIRED
  }
  input ParcelFilter {
    status: Status
    area: AreaFilter
  }
  input AreaFilter {
    gte: Int
  }
`)

const coordinates = (query: string) => {
  const document = parse(query)
  const operation = getOperationAST(document)
  if (!operation) throw new TypeError('Expected one operation.')
  return findCoordinates(schema, document, operation).toSorted()
}

describe('what an operation uses', () => {
  it('is each field once, by the type it is asked of', () => {
    expect(coordinates('{ a: parcels { code } b: parcels { code parent { code } } }')).toEqual([
      'Parcel.code',
      'Parcel.parent',
      'Query.parcels',
    ])
  })

  it('is what its fragments ask, through fragments of theirs too, and not what others do', () => {
    const fragments = 'fragment A on Parcel { ...B } fragment B on Parcel { code } fragment C on Hall { name }'
    expect(coordinates(`{ parcels { ...A } } ${fragments}`)).toEqual(['Parcel.code', 'Query.parcels'])
  })

  it('is arguments, input fields and enum values that stand in its text', () => {
    expect(coordinates('{ parcels(filter: { status: ACTIVE, area: { gte: 1 } }) { code } }')).toEqual([
      'AreaFilter.gte',
      'Parcel.code',
      'ParcelFilter.area',
      'ParcelFilter.status',
      'Query.parcels',
      'Query.parcels.filter',
      'Status.ACTIVE',
    ])
  })

  it('is the whole of what comes in a variable', () => {
    expect(coordinates('query ($f: ParcelFilter) { parcels(filter: $f) { code } }')).toEqual([
      'AreaFilter',
      'Parcel.code',
      'ParcelFilter',
      'Query.parcels',
      'Query.parcels.filter',
      'Status',
    ])
  })

  it('is the whole of an enum or union that is answered', () => {
    expect(coordinates('{ found { __typename ... on Parcel { status } } }')).toEqual([
      'Found',
      'Parcel.status',
      'Query.found',
      'Status',
    ])
  })

  it('is nothing of introspection', () => {
    expect(coordinates('{ __typename __schema { types { name } } }')).toEqual([])
  })
})

describe('counting', () => {
  const document = parse('{ parcels { code } }')
  const operation = getOperationAST(document)
  if (!operation) throw new TypeError('Expected one operation.')
  const open = (
    write: (uses: readonly FieldUse[]) => Promise<void>,
    clock = () => new Date('2026-11-22T02:00:00Z'),
  ) => {
    const log = { info: () => undefined, warn: vi.fn<Log['warn']>(), error: () => undefined }
    const recorder = createUsageRecorder({ clock, log, write, everyMs: 3_600_000 })
    const record = (client: string) => recorder.record({ schema, document, operation, client })
    return { recorder, record, log }
  }

  it('adds up by day, client and coordinate', async () => {
    const written: FieldUse[] = []
    let now = '2026-11-22T15:59:59Z'
    const { recorder, record } = open(
      async (uses) => void written.push(...uses),
      () => new Date(now),
    )
    for (const client of ['portal', 'portal', 'hall-screen']) record(client)
    now = '2026-11-22T16:00:00Z'
    record('portal')
    await recorder.close()
    expect(written.filter(({ coordinate }) => coordinate === 'Parcel.code')).toEqual([
      { day: '2026-11-22', client: 'portal', coordinate: 'Parcel.code', uses: 2 },
      { day: '2026-11-22', client: 'hall-screen', coordinate: 'Parcel.code', uses: 1 },
      { day: '2026-11-23', client: 'portal', coordinate: 'Parcel.code', uses: 1 },
    ])
  })

  it('keeps what cannot be written, and says so once', async () => {
    const written: FieldUse[] = []
    let isDown = true
    const { recorder, record, log } = open(async (uses) => {
      if (isDown) throw new Error('the registry is down')
      written.push(...uses)
    })
    record('portal')
    await recorder.flush()
    record('portal')
    await recorder.flush()
    isDown = false
    await recorder.close()
    expect(written).toContainEqual({ day: '2026-11-22', client: 'portal', coordinate: 'Parcel.code', uses: 2 })
    expect(log.warn).toHaveBeenCalledTimes(1)
  })

  it('keeps 500 clients of a day apart, whatever names are sent', async () => {
    const written: FieldUse[] = []
    const { recorder, record } = open(async (uses) => void written.push(...uses))
    for (let i = 0; i < 2_000; i++) record(`client ${i}`)
    await recorder.close()
    const clients = new Map(
      written.filter(({ coordinate }) => coordinate === 'Parcel.code').map(({ client, uses }) => [client, uses]),
    )
    expect([clients.size, clients.get('(other)')]).toEqual([501, 1_500])
  })
})
