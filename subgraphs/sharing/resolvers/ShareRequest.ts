import { entity } from '#schema/subgraph/entity.ts'
import { requireRow } from '#schema/subgraph/requireRow.ts'
import type { ShareRequestResolvers } from '../__generated__/resolvers.ts'

export const ShareRequest: ShareRequestResolvers = {
  __resolveReference: ({ number }, { loaders }) => loaders.request.load(number),
  applicant: ({ applicantCode }) => entity('code', applicantCode),
  entries: ({ entryCodes }, _, { loaders }) =>
    Promise.all(entryCodes.map(async (code) => requireRow('catalogue entry', code, await loaders.entry.load(code)))),
}
