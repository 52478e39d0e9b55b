import { listWants } from '#schema/lists/wants.ts'
import type { QueryResolvers } from '../__generated__/resolvers.ts'

export const Query: QueryResolvers = {
  catalogueEntry: (_, { code }, { loaders }) => loaders.entry.load(code),
  catalogueEntries: (_, args, { loaders }, info) => loaders.entries(args, listWants(info)),
  reconciliation: (_, { organ, on }, { commands, view }) => commands.reconcile(organ, on, view),
  shareRequest: (_, { number }, { loaders }) => loaders.request.load(number),
  shareRequests: (_, args, { loaders }, info) => loaders.requests(args, listWants(info)),
  correction: (_, { number }, { loaders }) => loaders.correction.load(number),
  corrections: (_, args, { loaders }, info) => loaders.corrections(args, listWants(info)),
  evidence: (_, { number }, { loaders }) => loaders.evidence.load(number),
  evidenceRecords: (_, args, { loaders }, info) => loaders.evidenceRecords(args, listWants(info)),
  sharingLimits: (_, _args, { loaders }) => loaders.limits(),
}
