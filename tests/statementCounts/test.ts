import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startHub, type TestHub } from '../kit/startHub.ts'
import { auditPage, type Cost, costOf, createFetchCounter, fullProject, regionTree } from './data.ts'

/** No N+1: what a query costs does not depend on how many rows it gives; at most one statement per table and fetch. */
let hub: TestHub
const counter = createFetchCounter()
beforeAll(async () => {
  hub = await startHub({ transport: counter.transport })
})
afterAll(() => hub.close())

const cost = (query: string, variables: Readonly<Record<string, unknown>>) => costOf(hub, counter, query, variables)

function expectOnePerTableAndFetch({ tables, fetches }: Cost): void {
  for (const [table, count] of tables) {
    const asked = fetches.get(table.split('.')[0] ?? '') ?? 0
    expect([table, count, count <= asked]).toEqual([table, count, true])
  }
}

describe('the full project', () => {
  it('costs at most one statement per table and fetch', async () => {
    const code = hub.world.projects.find(
      ({ stage, parcelCodes }) => stage === 'FINISHED' && parcelCodes.length > 1,
    )?.code
    const full = await cost(fullProject, { code })
    expect(full.fetches.size).toBe(7)
    expectOnePerTableAndFetch(full)
  })

  it('costs the same with one parcel as with several, and with more cases', async () => {
    const finished = hub.world.projects.filter(({ stage, zoneCode }) => stage === 'FINISHED' && zoneCode !== null)
    const bySize = finished.toSorted((one, other) => one.parcelCodes.length - other.parcelCodes.length)
    const [smallest, largest] = [bySize[0], bySize.at(-1)]
    expect(largest?.parcelCodes.length).toBeGreaterThan(smallest?.parcelCodes.length ?? 0)
    const small = await cost(fullProject, { code: smallest?.code })
    await addCases(largest?.code)
    const large = await cost(fullProject, { code: largest?.code })
    expect(large).toEqual(small)
  })
})

/** Gives a project sixty cases that are of none. */
const addCases = (code: string | undefined) =>
  hub.database.query(
    undefined,
    `UPDATE approvals.approval_case SET project_code = $1, applicant_uscc = coalesce(applicant_uscc, '91350100M000100Y43')
     WHERE number IN (SELECT number FROM approvals.approval_case WHERE project_code IS NULL ORDER BY number LIMIT 60)`,
    [code],
  )

describe('the audit page', () => {
  const projects = () => hub.world.projects.map(({ code }) => code)

  it('costs as much for a hundred cases as for five', async () => {
    const five = await cost(auditPage, { first: 5, projects: projects() })
    const hundred = await cost(auditPage, { first: 100, projects: projects() })
    expect(hundred).toEqual(five)
    expectOnePerTableAndFetch(hundred)
  })

  it('has a hundred cases, each with service item, project, region and enterprise, from five tables', async () => {
    const { approvalCases } = await hub.data(auditPage, { first: 100, projects: projects() })
    expect(approvalCases.nodes).toHaveLength(100)
    for (const found of approvalCases.nodes) {
      const named = [found.serviceItem, found.project, found.region, found.handledAt, found.applicant]
      expect(named).toEqual(named.map(() => expect.objectContaining({ name: expect.any(String) })))
    }
    const { tables } = await cost(auditPage, { first: 100, projects: projects() })
    expect([...tables.keys()].toSorted()).toEqual([
      'approvals.approval_case',
      'approvals.project',
      'commerce.enterprise',
      'services.region',
      'services.service_item',
    ])
  })
})

describe('the region tree', () => {
  it('costs as much with all 99 villages as with one of one town', async () => {
    const one = await cost(regionTree, { towns: 1, villages: 1 })
    const all = await cost(regionTree, { towns: 7, villages: 100 })
    expect(all).toEqual(one)
  })

  it('costs one statement per level, and one for all figures', async () => {
    const { tables } = await cost(regionTree, { towns: 7, villages: 100 })
    expect(tables.get('services.region')).toBeLessThanOrEqual(3)
    expect(tables.get('approvals.known_region')).toBe(1)
  })
})

it.each([
  ['projects', 'code region { name } zone { name } developer { name } parcels { code } planningPermits { number }'],
  [
    'enterprises',
    'uscc region { name } licences { number } projects { nodes { code } } approvalCases { nodes { number } }',
  ],
  ['parcels', 'code region { name } project { name } parent { code } children { code } planningConditions { landUse }'],
  ['alerts', 'number case { number serviceItem { name } } organ { name } rule { name }'],
  [
    'serviceItems',
    'code organ { name } materials { name } outlet(region: "330211001001") { hall { name } window { name } }',
  ],
  ['catalogueEntries', 'code organ { name } corrections { number }'],
])('%s cost as many statements for sixty rows as for twenty', async (field, selection) => {
  const query = `query ($first: Int!) { ${field}(first: $first) { nodes { ${selection} } } }`
  const some = await cost(query, { first: 20 })
  expect(await cost(query, { first: 60 })).toEqual(some)
})
