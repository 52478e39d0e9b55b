import { describe, expect, it } from 'vitest'
import { createWorld } from '../world/createWorld.ts'
import { approvalsSlice } from './approvals.ts'
import { createSlices } from './index.ts'

const world = createWorld({ seed: 1, until: '2026-11-20' })
const rowsOf = (table: string, options = { firstCase: 0, cases: 2_000 }): Record<string, unknown>[] =>
  approvalsSlice(world, options)
    .tables.filter((one) => one.table === table)
    .flatMap(({ rows }) => [...rows] as Record<string, unknown>[])

describe('the rows of the approval centre', () => {
  it('are the same for the same world', () => {
    for (const { table } of approvalsSlice(world, { firstCase: 0, cases: 10 }).tables) {
      expect(rowsOf(table)).toEqual(rowsOf(table))
    }
  })

  it('add exactly the cases that a larger seeding lacks', () => {
    const all = rowsOf('approval_case', { firstCase: 0, cases: 2_100 })
    const added = rowsOf('approval_case', { firstCase: 2_000, cases: 2_100 })
    expect(added.map(({ number }) => number)).toEqual(all.slice(2_000).map(({ number }) => number))
  })

  it('know every key of the other subgraphs once', () => {
    const { tables } = createSlices(world, { firstCase: 0, cases: 2_000 }).approvals
    const ids = tables
      .filter(({ table }) => table === 'known_key')
      .flatMap(({ rows }) => [...rows] as { typeName: string; key: string }[])
      .map(({ typeName, key }) => `${typeName}:${key}`)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.filter((id) => id.includes('undefined'))).toEqual([])
    expect(new Set(ids.map((id) => id.slice(0, id.indexOf(':'))))).toEqual(
      new Set(
        `Organ Region Zone ServiceItem ServiceHall Enterprise BusinessLicence Parcel RealEstateUnit
        SiteOpinion LandUsePlanningPermit ConstructionPlanningPermit ConstructionPermit Alert Complaint CatalogueEntry ShareRequest`.split(
          /\s+/,
        ),
      ),
    )
  })

  it('hold no day of the agent centre after the last day of the data', () => {
    const days = ['problem', 'visit', 'consultation', 'consultation_member', 'agent_assignment', 'campaign_finding']
      .flatMap((table) => rowsOf(table))
      .flatMap((row) => Object.entries(row).filter(([field]) => field.endsWith('On')))
      .flatMap(([, day]) => (typeof day === 'string' ? [day] : []))
    expect(days.length).toBeGreaterThan(100)
    expect(days.filter((day) => day > world.until)).toEqual([])
  })
})
