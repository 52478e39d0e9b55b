import type { EvidenceResolvers } from '../__generated__/resolvers.ts'

export const Evidence: EvidenceResolvers = {
  __resolveReference: ({ number }, { loaders }) => loaders.evidence.load(number),
}
