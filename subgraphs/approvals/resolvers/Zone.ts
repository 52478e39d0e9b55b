import { listWants } from '#schema/lists/wants.ts'
import { toProjectStats } from '../rules/projectStats.ts'
import type { ZoneResolvers } from '../__generated__/resolvers.ts'

export const Zone: ZoneResolvers = {
  projects: ({ code }, args, { loaders }, info) =>
    loaders.zoneProjects.load({ parent: code, args, wants: listWants(info) }),
  projectStats: async ({ code }, _, { loaders }) => toProjectStats(await loaders.zoneProjectCounts.load(code)),
}
