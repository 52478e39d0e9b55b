import { listWants } from '#schema/lists/wants.ts'
import { regionAncestors, regionKind } from '#schema/scalars/RegionCode.ts'
import type { RegionResolvers } from '../__generated__/resolvers.ts'
import { isValidOn } from '../rules/validity.ts'
import { onDay } from './onDay.ts'
import { today } from './today.ts'

export const Region: RegionResolvers = {
  __resolveReference: ({ code }, { loaders }) => loaders.region.load(code),
  kind: ({ code }) => regionKind(code) ?? null,
  parent: ({ parentCode }, _, { loaders }) => (parentCode === null ? null : loaders.region.load(parentCode)),
  ancestors: async ({ code }, _, { loaders }) =>
    (await Promise.all(regionAncestors(code).map((ancestor) => loaders.region.load(ancestor)))).filter(
      (region) => region !== null,
    ),
  children: async ({ code }, args, { loaders }, info) => {
    const page = await loaders.childRegions.load({ parent: code, args, wants: listWants(info) })
    // Those below them will ask for these as their parents and ancestors.
    for (const child of page.nodes) loaders.region.prime(child.code, child)
    return page
  },
  serviceItems: ({ code }, args, { loaders, view }, info) =>
    loaders.regionItems.load({ parent: code, args: onDay(args, view), wants: listWants(info) }),
  serviceHalls: async ({ code }, { on }, { loaders, view }) =>
    (await loaders.regionHalls.load(code)).filter((hall) => isValidOn(hall, on ?? today(view))),
  zones: ({ code }, _, { loaders }) => loaders.regionZones.load(code),
}
