import { entity } from '#schema/subgraph/entity.ts'
import type { CorrectionResolvers } from '../__generated__/resolvers.ts'

export const Correction: CorrectionResolvers = {
  __resolveReference: ({ number }, { loaders }) => loaders.correction.load(number),
  raisedBy: ({ raisedByCode }) => entity('code', raisedByCode),
  source: ({ sourceCode }) => entity('code', sourceCode),
}
