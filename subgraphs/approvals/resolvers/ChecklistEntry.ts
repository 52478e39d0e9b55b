import { entity } from '#schema/subgraph/entity.ts'
import type { ChecklistEntryResolvers } from '../__generated__/resolvers.ts'
import { serviceItemOf } from './serviceItemOf.ts'

export const ChecklistEntry: ChecklistEntryResolvers = {
  serviceItems: ({ askedBy }) =>
    askedBy.map((codeVersion) => {
      const [code = '', version] = codeVersion.split('@')
      return serviceItemOf(code, Number(version))
    }),
  fetchableFrom: ({ fetchableFrom }) => entity('code', fetchableFrom),
}
