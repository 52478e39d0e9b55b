import type { IndicatorConflictResolvers } from '../__generated__/resolvers.ts'
import type { IndicatorValue } from '../rules/indicators/compareIndicators.ts'

export const IndicatorConflict: IndicatorConflictResolvers = {
  __resolveReference: ({ code }, { loaders }) => loaders.indicatorConflict.load(code),
  project: ({ projectCode }, _, { loaders }) => loaders.project.load(projectCode),
  organs: ({ organCodes }) => organCodes.map((code) => ({ code })),
  // The values are written by `settleConflicts` alone.
  values: ({ values }) => values as unknown as IndicatorValue[],
}
