import { entity } from '#schema/subgraph/entity.ts'
import type { CatalogueEntryResolvers } from '../__generated__/resolvers.ts'

export const CatalogueEntry: CatalogueEntryResolvers = {
  __resolveReference: ({ code }, { loaders }) => loaders.entry.load(code),
  organ: ({ organCode }) => entity('code', organCode),
  corrections: ({ code }, _, { loaders }) => loaders.fieldCorrections.load(code),
}
