import { columnName } from '#schema/database/names.ts'
import { requireRow } from '#schema/subgraph/requireRow.ts'
import type { StarDimension, StarRatingResolvers } from '../__generated__/resolvers.ts'
import { starDimensions } from '../rules/starRating.ts'

export const StarRating: StarRatingResolvers = {
  __resolveReference: ({ number }, { loaders }) => loaders.starRating.load(number),
  window: ({ windowCode }) => ({ code: windowCode }),
  dimensions: async (rating, _, { loaders }) => {
    const { standardCode } = rating
    const weights = requireRow('star standard', standardCode, await loaders.starStandard.load(standardCode))
    return starDimensions.map((name) => ({
      dimension: columnName(name).toUpperCase() as StarDimension,
      weight: weights[name],
      score: rating[name],
    }))
  },
}
