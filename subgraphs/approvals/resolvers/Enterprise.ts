import { listWants } from '#schema/lists/wants.ts'
import type { EnterpriseResolvers } from '../__generated__/resolvers.ts'

export const Enterprise: EnterpriseResolvers = {
  projects: ({ uscc }, args, { loaders }, info) =>
    loaders.developerProjects.load({ parent: uscc, args, wants: listWants(info) }),
  approvalCases: ({ uscc }, args, { loaders }, info) =>
    loaders.applicantCases.load({ parent: uscc, args, wants: listWants(info) }),
}
