import { entity } from '#schema/subgraph/entity.ts'
import type { InvestigationResolvers } from '../__generated__/resolvers.ts'

export const Investigation: InvestigationResolvers = {
  __resolveReference: ({ number }, { loaders }) => loaders.investigation.load(number),
  complaint: ({ complaintNumber }, _, { loaders }) =>
    complaintNumber === null ? null : loaders.complaint.load(complaintNumber),
  alert: ({ alertNumber }, _, { loaders }) => (alertNumber === null ? null : loaders.alert.load(alertNumber)),
  organ: ({ organCode }) => entity('code', organCode),
}
