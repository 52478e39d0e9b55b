import { requireActor, roles } from '#schema/actor.ts'
import { requireRow } from '#schema/subgraph/requireRow.ts'
import type { MutationResolvers } from '../__generated__/resolvers.ts'
import { checkPeriod } from '../rules/caseStatistics.ts'
import { currentFormat } from '../rules/cityReports/format.ts'

/** The report to the city. */
export const cityReportMutations = {
  submitCityReport: async (_, { input }, { commands, loaders, view }) => {
    const period = checkPeriod(input.period)
    const formatVersion = input.formatVersion ?? currentFormat
    const submitted = await commands.submitCityReport(requireActor(view, { roles }), { period, formatVersion })
    if ('__typename' in submitted) return submitted
    const { id } = submitted
    return {
      __typename: 'CityReportSubmitted',
      report: requireRow('city report', id, await loaders.cityReport.load(id)),
    }
  },
} satisfies MutationResolvers
