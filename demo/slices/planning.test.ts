import { expect, it } from 'vitest'
import type { DesignScheme, PlanningCondition } from '../../subgraphs/planning/__generated__/prisma/client.ts'
import { createWorld } from '../world/createWorld.ts'
import { planningSlice } from './planning.ts'
import type { SliceRow } from './sliceRow.ts'

const world = createWorld({ seed: 1, until: '2026-11-20' })
const rowsOf = <Row>(name: string): Row[] => [
  ...((planningSlice(world).tables.find(({ table }) => table === name)?.rows ?? []) as Iterable<Row>),
]

it('is the same for the same seed', () => {
  const text = () => JSON.stringify(planningSlice(createWorld({ seed: 7, until: '2026-06-30' })))
  expect(text()).toBe(text())
})

it('sets conditions that everything approved keeps to', () => {
  const conditions = rowsOf<SliceRow<PlanningCondition>>('planning_condition')
  const broken = world.projects.flatMap(({ parcelCodes, approvedIndicators: approved, name }) =>
    conditions
      .filter(({ parcelCode }) => approved !== null && parcelCodes.includes(parcelCode))
      .filter(
        ({ plotRatioMax, greenRatioMin, heightLimitM }) =>
          Number(approved?.['PLOT_RATIO']) > Number(plotRatioMax) ||
          Number(approved?.['GREEN_RATIO']) < Number(greenRatioMin) ||
          Number(approved?.['BUILDING_HEIGHT']) > Number(heightLimitM),
      )
      .map(() => name),
  )
  expect(conditions).toHaveLength(98)
  expect(broken).toEqual([])
})

it('reviews a scheme after the land-use permit and before the construction planning permit', () => {
  const schemes = rowsOf<SliceRow<DesignScheme>>('design_scheme')
  const wrong = schemes.filter(({ projectCode, reviewedOn }) => {
    const project = world.projects.find(({ code }) => code === projectCode)
    const [from, to] = [project?.landUsePlanningPermit?.issuedOn, project?.constructionPlanningPermit?.issuedOn]
    return !(String(reviewedOn) > String(from) && String(reviewedOn) < (to ?? '2026-11-21'))
  })
  expect(wrong).toEqual([])
  expect(new Set(schemes.map(({ result }) => result))).toEqual(new Set(['APPROVED', 'REVISION_REQUIRED']))
  expect(schemes.some(({ round }) => round === 2)).toBe(true)
})
