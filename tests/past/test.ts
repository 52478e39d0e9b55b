import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startHub, type TestHub } from '../kit/startHub.ts'

/**
 * One header, `x-as-of`, reads the whole graph as it was known at an instant. The district of the tests was published at
 * 2026-11-22T10:00+08:00; here some of its records are given a history.
 */
let hub: TestHub
let parcel: { code: string; projectCode: string; areaM2: string }
let openCase: { number: string; handledAtCode: string }

const october = { 'x-as-of': '2026-10-15T00:00:00+08:00' }
const november = { 'x-as-of': '2026-11-05T00:00:00+08:00' }

beforeAll(async () => {
  hub = await startHub()
  const [land] = await hub.database.query<typeof parcel>(
    undefined,
    `SELECT code, project_code, area_m2 FROM land.parcel WHERE project_code IS NOT NULL AND status = 'ACTIVE' ORDER BY code`,
  )
  const [ledger] = await hub.database.query<typeof openCase>(
    undefined,
    `SELECT number, handled_at_code FROM approvals.approval_case WHERE status = 'ACCEPTED' ORDER BY number`,
  )
  parcel = land as typeof parcel
  openCase = ledger as typeof openCase
  await change('land.parcel', 'code', parcel.code, '2026-10-01', {})
  await change('land.parcel', 'code', parcel.code, '2026-11-01', { area_m2: '77.70' })
  await change('approvals.project', 'code', parcel.projectCode, '2026-10-01', {})
  await change('approvals.project', 'code', parcel.projectCode, '2026-11-01', { name: '集中供热改造（二期）' })
  await change('approvals.approval_case', 'number', openCase.number, '2026-10-01', {})
  await change('approvals.approval_case', 'number', openCase.number, '2026-11-01', {
    status: 'APPROVED',
    decided_at: '2026-11-01T09:00:00+08:00',
  })
  for (const table of ['approvals.known_region', 'services.region']) {
    await hub.database.query(undefined, `UPDATE ${table} SET recorded_at = '2026-10-01'`)
  }
})
afterAll(() => hub.close())

/** A change that was published on a day. */
async function change(table: string, keyColumn: string, key: string, day: string, values: Record<string, string>) {
  const settings = Object.entries({ ...values, recorded_at: `${day}T00:00:00+08:00` })
  const text = settings.map(([column], index) => `${column} = $${index + 2}`).join(', ')
  const given = settings.map(([, value]) => value)
  await hub.database.query(undefined, `UPDATE ${table} SET ${text} WHERE ${keyColumn} = $1`, [key, ...given])
}

const projectWithParcels = /* GraphQL */ `
  query ($code: ProjectCode!) {
    project(code: $code) {
      name
      parcels {
        code
        areaM2
      }
    }
  }
`

describe('the graph as of an instant', () => {
  const read = async (headers: Record<string, string>) => {
    const { project } = await hub.data(projectWithParcels, { code: parcel.projectCode }, headers)
    return { name: project.name, areas: project.parcels.map(({ areaM2 }: { areaM2: string }) => areaM2) }
  }

  it('is the same instant in every subgraph', async () => {
    const was = await read(october)
    expect(was.areas).toEqual([parcel.areaM2])
    expect(was.name).not.toBe('集中供热改造（二期）')
    expect(await read(november)).toEqual({ name: '集中供热改造（二期）', areas: ['77.70'] })
  })

  it('begins where the first version was published', async () => {
    const { project } = await hub.data(
      projectWithParcels,
      { code: parcel.projectCode },
      { 'x-as-of': '2026-09-01T00:00:00Z' },
    )
    expect(project).toBeNull()
  })

  it('holds across the pages of a list', async () => {
    const query = /* GraphQL */ `
      query ($after: String) {
        projects(first: 1, after: $after) {
          nodes {
            code
          }
          totalCount
          pageInfo {
            hasNextPage
            endCursor
          }
        }
      }
    `
    const { projects } = await hub.data(query, {}, november)
    expect(projects).toMatchObject({ nodes: [{ code: parcel.projectCode }], totalCount: 1 })
    const next = await hub.data(query, { after: projects.pageInfo.endCursor }, november)
    expect(next.projects).toMatchObject({ nodes: [], pageInfo: { hasNextPage: false } })
  })

  it('counts the cases as they were then', async () => {
    const query = /* GraphQL */ `
      query ($code: RegionCode!) {
        region(code: $code) {
          ownCaseStats(period: { from: "2026-11-01", to: "2026-11-01" }) {
            decided
          }
        }
      }
    `
    const decided = async (headers: Record<string, string>) =>
      (await hub.data(query, { code: openCase.handledAtCode }, headers)).region.ownCaseStats.decided
    expect(await decided(october)).toBe(0)
    expect(await decided(november)).toBe(1)
  })

  it('costs as many statements as the present', async () => {
    const statements = await hub.statementsOf(() => read(october))
    const present = await hub.statementsOf(() => read({}))
    expect(statements.filter((text) => /^\s*(SELECT|WITH)/.test(text)).length).toBe(present.length)
  })
})

describe('the versions of a record', () => {
  const query = /* GraphQL */ `
    query ($code: ParcelCode!, $first: Int, $after: String, $fields: [String!]) {
      parcel(code: $code) {
        history(first: $first, after: $after) {
          totalCount
          pageInfo {
            hasNextPage
            endCursor
          }
          nodes {
            version
            publishedAt
            supersededAt
            changes {
              field
              before
              after
            }
          }
        }
        provenance(fields: $fields) {
          field
          version
          publishedAt
        }
      }
    }
  `

  it('are told the latest first, each with what it changed', async () => {
    const { history } = (await hub.data(query, { code: parcel.code, first: 1 })).parcel
    expect(history).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } })
    expect(history.nodes).toEqual([
      {
        version: 3,
        publishedAt: '2026-11-01T00:00:00+08:00',
        supersededAt: null,
        changes: [{ field: 'areaM2', before: parcel.areaM2, after: '77.70' }],
      },
    ])
    const next = (await hub.data(query, { code: parcel.code, after: history.pageInfo.endCursor })).parcel.history
    expect(next.nodes.map(({ version }: { version: number }) => version)).toEqual([2, 1])
    expect(next.nodes[1].changes).toContainEqual({ field: 'code', before: null, after: parcel.code })
  })

  it('tell where each present value comes from', async () => {
    const { provenance } = (await hub.data(query, { code: parcel.code, fields: ['areaM2', 'project'] })).parcel
    expect(provenance).toEqual([
      { field: 'areaM2', version: 3, publishedAt: '2026-11-01T00:00:00+08:00' },
      { field: 'project', version: 1, publishedAt: '2026-11-22T10:00:00+08:00' },
    ])
  })

  it('end at the instant of the request', async () => {
    const { history, provenance } = (await hub.data(query, { code: parcel.code, fields: ['areaM2'] }, october)).parcel
    expect(history.nodes.map(({ version, supersededAt }: never) => [version, supersededAt])).toEqual([[2, null]])
    expect(provenance).toMatchObject([{ version: 2 }])
  })

  it('refuse a name that is no field', async () => {
    const { errors } = await hub.query(query, { code: parcel.code, fields: ['batchId'] })
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }])
    expect(errors?.[0]?.message).toContain('areaM2')
  })

  it('leave personal data out', async () => {
    const [complaint] = await hub.database.query<{ number: string }>(
      undefined,
      'SELECT number FROM supervision.complaint LIMIT 1',
    )
    const { errors, data } = await hub.query(
      /* GraphQL */ `
        query ($number: String!) {
          complaint(number: $number) {
            history {
              nodes {
                changes {
                  field
                }
              }
            }
          }
        }
      `,
      { number: complaint?.number },
    )
    expect(errors).toBeUndefined()
    const fields = data.complaint.history.nodes[0].changes.map(({ field }: { field: string }) => field)
    expect(fields).toContain('number')
    expect(fields).not.toContain('complainant')
    expect(fields).not.toContain('contact')
  })

  it('cost one statement per table, however many records are asked', async () => {
    const statements = (first: number) =>
      hub.statementsOf(() =>
        hub.data(
          `{ parcels(first: ${first}) { nodes { code history(first: 2) { nodes { version } } provenance { field } } } }`,
        ),
      )
    expect((await statements(20)).length).toBe((await statements(2)).length)
  })
})

describe('an instant that cannot be read', () => {
  it.each([
    ['is to come', '2026-11-22T10:00:01+08:00', 'Expected an instant in `x-as-of` that is not to come.'],
    ['has no offset', '2026-10-15T00:00:00', 'DateTime'],
    ['is no day', '2026-02-30T00:00:00Z', 'DateTime'],
    ['is no instant at all', "'; DROP TABLE land.parcel; --", 'DateTime'],
  ])('because it %s is refused before anything is fetched', async (_, instant, message) => {
    const { data, errors } = await hub.query(projectWithParcels, { code: parcel.projectCode }, { 'x-as-of': instant })
    expect(data).toBeUndefined()
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }])
    expect(errors?.[0]?.message).toContain(message)
  })
})
