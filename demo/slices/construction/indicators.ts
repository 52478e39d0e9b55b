import type { BuildingIndicator } from '../../../subgraphs/construction/__generated__/prisma/client.ts'
import type { World, WorldProject } from '../../world/types.ts'
import { indicatorFields } from '../buildingIndicators.ts'
import type { SliceRow } from '../sliceRow.ts'

type IndicatorRow = SliceRow<BuildingIndicator>

/** The indicators of the drawings that passed (`reviews` gives each project's) and those measured at completion. */
export const measuredIndicators = ({ projects }: World, reviews: ReadonlyMap<string, string>): IndicatorRow[] =>
  projects.flatMap((project) => [...designedIndicators(project, reviews.get(project.code)), ...asBuilt(project)])

function designedIndicators({ code, designedIndicators: designed }: WorldProject, review: string | undefined) {
  if (designed === null || review === undefined) return []
  return indicatorFields(review, code, designed).map((fields): IndicatorRow => ({
    ...fields,
    basis: 'DESIGNED',
    drawingReviewNumber: review,
    acceptanceNumber: null,
  }))
}

function asBuilt({ code, asBuiltIndicators: measured, completionAcceptance: acceptance }: WorldProject) {
  if (measured === null || acceptance === null) return []
  return indicatorFields(acceptance.number, code, measured).map((fields): IndicatorRow => ({
    ...fields,
    basis: 'AS_BUILT',
    drawingReviewNumber: null,
    acceptanceNumber: acceptance.number,
  }))
}
