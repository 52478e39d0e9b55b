import { changedSince, holds } from '../rules/cases/opinions.ts'
import type { CaseOpinionResolvers } from '../__generated__/resolvers.ts'
import { loadOpinionFile, readOpinion } from './loadOpinionFile.ts'
import { requireCase } from './require.ts'

export const CaseOpinion: CaseOpinionResolvers = {
  organ: ({ organCode }) => ({ code: organCode }),
  basedOn: (row) => [...readOpinion(row).basedOn],
  carriedOver: ({ carriedFrom }) => carriedFrom !== null,
  holds: async (row, _, { loaders }) =>
    holds(await loadOpinionFile(loaders, await requireCase(loaders, row.caseNumber)), readOpinion(row)),
  changedMaterials: async (row, _, { loaders }) => {
    const { documents } = await loadOpinionFile(loaders, await requireCase(loaders, row.caseNumber))
    return changedSince(readOpinion(row), documents)
  },
}
