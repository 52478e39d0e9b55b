import { expect, it } from 'vitest'
import type {
  BuildingIndicator,
  BuildingWork,
  CompletionAcceptance,
  ConstructionPermit,
  DrawingReview,
} from '../../subgraphs/construction/__generated__/prisma/client.ts'
import { addDays } from '../world/dates.ts'
import { createWorld } from '../world/createWorld.ts'
import { constructionSlice } from './construction.ts'
import { sumOf } from '../hundredths.ts'
import type { SliceRow } from './sliceRow.ts'

const world = createWorld({ seed: 1, until: '2026-11-20' })
const rowsOf = <Model>(name: string): SliceRow<Model>[] => [
  ...((constructionSlice(world).tables.find(({ table }) => table === name)?.rows ?? []) as Iterable<SliceRow<Model>>),
]

it('is the same for the same seed', () => {
  const text = () => JSON.stringify(constructionSlice(createWorld({ seed: 7, until: '2026-06-30' })))
  expect(text()).toBe(text())
})

it('divides the floor area of every permit among its works', () => {
  const works = Map.groupBy(rowsOf<BuildingWork>('building_work'), ({ permitNumber }) => permitNumber)
  const permits = rowsOf<ConstructionPermit>('construction_permit')
  expect(permits).toHaveLength(30)
  expect(permits.map(({ number }) => sumOf((works.get(number) ?? []).map(({ floorAreaM2 }) => floorAreaM2)))).toEqual(
    permits.map(({ floorAreaM2 }) => floorAreaM2),
  )
})

it('states the same designed indicators as the world, three of them other than planning approved', () => {
  const rows = rowsOf<BuildingIndicator>('building_indicator').filter(({ basis }) => basis === 'DESIGNED')
  const differing = rows.filter(({ projectCode, indicator, value }) => {
    const project = world.projects.find(({ code }) => code === projectCode)
    expect(project?.designedIndicators?.[indicator]).toBe(value)
    return project?.approvedIndicators?.[indicator] !== value
  })
  expect(rows).toHaveLength(150)
  expect(differing).toHaveLength(3)
})

it('orders review, permit, work, acceptance and filing in time', () => {
  const reviews = new Map(
    rowsOf<DrawingReview>('drawing_review').map((row) => [`${row.projectCode} ${row.result}`, row]),
  )
  const filings = new Map(rowsOf<CompletionAcceptance>('completion_acceptance').map((row) => [row.permitNumber, row]))
  const steps = rowsOf<ConstructionPermit>('construction_permit').map((permit) => {
    const passed = reviews.get(`${permit.projectCode} PASSED`)
    const filed = filings.get(permit.number)
    return [passed?.reviewedOn, permit.issuedOn, permit.startsOn, permit.endsOn, filed?.acceptedOn, filed?.issuedOn]
      .filter((date) => date !== undefined)
      .map(String)
  })
  expect(steps.filter((dates) => dates.length === 6)).toHaveLength(filings.size)
  expect(steps.map((dates) => dates.toSorted())).toEqual(steps)
})

it('files every acceptance within 15 days', () => {
  const late = rowsOf<CompletionAcceptance>('completion_acceptance').filter(
    ({ acceptedOn, issuedOn }) => String(issuedOn) > addDays(String(acceptedOn), 15),
  )
  expect(late).toEqual([])
})
