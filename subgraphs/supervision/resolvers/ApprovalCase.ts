import type { ApprovalCaseResolvers } from '../__generated__/resolvers.ts'

export const ApprovalCase: ApprovalCaseResolvers = {
  alerts: ({ number }, _, { loaders }) => loaders.caseAlerts.load(number),
  complaints: ({ number }, _, { loaders }) => loaders.caseComplaints.load(number),
  rating: ({ number }, _, { loaders }) => loaders.caseRating.load(number),
}
