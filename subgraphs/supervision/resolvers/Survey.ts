import type { SurveyResolvers } from '../__generated__/resolvers.ts'
import { satisfactionPercent } from '../rules/ratings.ts'

export const Survey: SurveyResolvers = {
  __resolveReference: ({ number }, { loaders }) => loaders.survey.load(number),
  satisfactionPercent: ({ satisfied, responses }) => satisfactionPercent(satisfied, responses),
}
