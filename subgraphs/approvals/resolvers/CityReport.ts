import type { CityReportResolvers, CityReportStatus } from '../__generated__/resolvers.ts'

export const CityReport: CityReportResolvers = {
  status: ({ status }) => status as CityReportStatus,
}
