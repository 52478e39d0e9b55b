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
