import { createRandom } from '../random.ts'
import type { Slice, World } from '../world/types.ts'
import { buildingWorks } from './construction/buildingWorks.ts'
import { acceptances } from './construction/acceptances.ts'
import { drawingReviews, passedReviews } from './construction/drawingReviews.ts'
import { measuredIndicators } from './construction/indicators.ts'
import { constructionPermits } from './construction/permits.ts'
import { knownEntities } from './knownEntities.ts'

/** The construction department's rows: reviews of drawings, permits, works and acceptances of the world's projects. */
export function constructionSlice(world: World): Slice {
  const reviews = drawingReviews(world)
  return {
    subgraph: 'construction',
    source: 'construction-supervision',
    tables: [
      { table: 'drawing_review', rows: reviews },
      { table: 'construction_permit', rows: constructionPermits(world) },
      { table: 'completion_acceptance', rows: acceptances(world) },
      { table: 'building_work', rows: buildingWorks(world, createRandom(world.seed, 'construction.work')) },
      { table: 'building_indicator', rows: measuredIndicators(world, passedReviews(reviews)) },
      knownEntities(world, ['Region', 'Project']),
    ],
  }
}
