import { afterAll, beforeAll, expect, it } from 'vitest'
import { startHub, type TestHub } from '../kit/startHub.ts'

/** Row 42 of the domain (石化经济开发区、新城、小微企业集聚区、特定区域): zones may cross towns; nothing is counted twice. */
let hub: TestHub
beforeAll(async () => {
  hub = await startHub()
})
afterAll(() => hub.close())

interface Zone {
  readonly code: string
  readonly regions: { readonly code: string; readonly name: string; readonly parent: { readonly code: string } }[]
  readonly standards: { readonly code: string; readonly version: number; readonly zones: { readonly code: string }[] }[]
  readonly projects: { readonly nodes: { readonly code: string }[]; readonly totalCount: number }
  readonly projectStats: {
    readonly total: number
    readonly byStage: { readonly stage: string; readonly count: number }[]
    readonly byPriority: { readonly count: number }[]
  }
}

const zoneQuery = /* GraphQL */ `
  query ($code: String!) {
    zone(code: $code) {
      code
      name
      kind
      regions {
        code
        name
        parent {
          code
        }
      }
      standards {
        code
        version
        zones {
          code
        }
      }
      projects(first: 100) {
        nodes {
          code
          zone {
            code
          }
        }
        totalCount
      }
      projectStats {
        total
        byStage {
          stage
          count
        }
        byPriority {
          count
        }
      }
    }
  }
`
const zone = async (code: string): Promise<Zone> => (await hub.data(zoneQuery, { code })).zone
const zones = () => Promise.all(hub.world.zones.map(({ code }) => zone(code)))
const sum = (counts: readonly { readonly count: number }[]) => counts.reduce((total, { count }) => total + count, 0)

it('gives the petrochemical zone with its regions in two towns and its projects', async () => {
  const found = await zone('PETROCHEMICAL')
  expect(found).toMatchObject({ code: 'PETROCHEMICAL', name: '石化经济开发区', kind: 'ECONOMIC_DEVELOPMENT_ZONE' })
  expect(found.regions.map(({ code }) => code)).toEqual(
    hub.world.zones.find(({ code }) => code === 'PETROCHEMICAL')?.regions.toSorted(),
  )
  expect(new Set(found.regions.map(({ parent }) => parent.code))).toEqual(new Set(['330211002000', '330211100000']))
  const projects = hub.world.projects.filter(({ zoneCode }) => zoneCode === 'PETROCHEMICAL').map(({ code }) => code)
  expect(projects.length).toBeGreaterThan(0)
  expect(found.projects.nodes).toEqual(projects.toSorted().map((code) => ({ code, zone: { code: 'PETROCHEMICAL' } })))
})

it('counts every project of a zone once, whatever stage and list', async () => {
  for (const { code, projects, projectStats } of await zones()) {
    const inZone = hub.world.projects.filter(({ zoneCode }) => zoneCode === code)
    expect([code, projects.totalCount, projectStats.total]).toEqual([code, inZone.length, inZone.length])
    expect(new Set(projects.nodes.map((project) => project.code)).size).toBe(inZone.length)
    expect(sum(projectStats.byStage)).toBe(inZone.length)
    expect(sum(projectStats.byPriority)).toBe(inZone.filter(({ priority }) => priority !== null).length)
  }
})

it('has no project in two zones and no region within another', async () => {
  const all = await zones()
  const projects = all.flatMap((one) => one.projects.nodes.map(({ code }) => code))
  expect(new Set(projects).size).toBe(projects.length)
  for (const { regions } of all) {
    const prefixes = regions.map(({ code }) => code.replace(/(000)+$/, ''))
    const nested = prefixes.filter((one) => prefixes.some((other) => other !== one && one.startsWith(other)))
    expect(nested).toEqual([])
  }
})

it('gives only standards in force that name the zone', async () => {
  for (const { code, standards } of await zones()) {
    for (const standard of standards) expect(standard.zones).toContainEqual({ code })
    expect(new Set(standards.map((standard) => standard.code)).size).toBe(standards.length)
  }
  expect((await zone('XIEPU_PARK')).standards).toMatchObject([{ code: 'SMALL_ENTERPRISE_PARK', version: 2 }])
})

it('has a pilot standard only where it is tried: in the port block, not yet in the petrochemical zone', async () => {
  expect((await zone('PORT_BLOCK')).standards).toMatchObject([{ code: 'SPECIAL_BLOCK', version: 1 }])
  expect((await zone('PETROCHEMICAL')).standards).toEqual([])
})

it('is found from each of its regions, and from the town that it touches', async () => {
  for (const { code, regions } of hub.world.zones) {
    for (const region of regions) {
      const found = await hub.data('query ($region: RegionCode!) { region(code: $region) { zones { code } } }', {
        region,
      })
      expect(found.region.zones).toContainEqual({ code })
    }
    const within = `${regions[0]?.slice(0, 9)}000`
    const { zones: touching } = await hub.data(
      'query ($within: RegionCode!) { zones(filter: { region: { within: $within } }) { nodes { code } } }',
      { within },
    )
    expect(touching.nodes).toContainEqual({ code })
  }
})

it('is null for an unknown code', async () => {
  expect(await hub.data(zoneQuery, { code: 'ATLANTIS' })).toEqual({ zone: null })
})
