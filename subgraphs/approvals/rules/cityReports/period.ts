import type { Refused } from '#schema/refusals.ts'
import type { Period } from '../caseStatistics.ts'
import { cityReportRefusals } from './refusals.ts'

/** Why a period is not reported on a civil date; null where it is over. */
export const refuseOpenPeriod = ({ to }: Period, today: string): Refused | null =>
  to < today ? null : cityReportRefusals.refuse('REPORT_PERIOD_OPEN', { parameters: { to }, path: ['period', 'to'] })
