import { listWants } from '#schema/lists/wants.ts'
import type { QueryResolvers } from '../__generated__/resolvers.ts'
import { isPublished } from '../rules/ratings.ts'

export const Query: QueryResolvers = {
  alert: (_, { number }, { loaders }) => loaders.alert.load(number),
  alerts: (_, args, { loaders }, info) => loaders.alerts(args, listWants(info)),
  complaint: (_, { number }, { loaders }) => loaders.complaint.load(number),
  complaints: (_, args, { loaders }, info) => loaders.complaints(args, listWants(info)),
  investigation: (_, { number }, { loaders }) => loaders.investigation.load(number),
  rating: (_, { number }, { loaders }) => loaders.rating.load(number),
  starRating: (_, { number }, { loaders }) => loaders.starRating.load(number),
  survey: (_, { number }, { loaders }) => loaders.survey.load(number),
  surveys: (_, _args, { loaders }) => loaders.surveys(),
  publishedSurveys: async (_, _args, { loaders }) => (await loaders.surveys()).filter(isPublished),
  supervisionRules: (_, _args, { loaders }) => loaders.rules(),
}
