import { ClientError } from '#schema/errors.ts'

/** Days from and to, both included. */
export interface Period {
  readonly from: string
  readonly to: string
}

/** The period itself. @throws ClientError BAD_USER_INPUT where it ends before it begins. */
export function checkPeriod({ from, to }: Period): Period {
  if (from > to) throw new ClientError('BAD_USER_INPUT', 'PERIOD_REVERSED', { from, to })
  return { from, to }
}

/** The sums of the summary rows of one question. */
export interface CaseSums {
  readonly accepted: number
  readonly decided: number
  readonly onTime: number
  readonly late: number
  /** The decided cases whose working days are known. */
  readonly timed: number
  readonly workingDays: number
}

/** The sums with their average; null where no decided case has its working days. */
export const toCaseStats = ({ accepted, decided, onTime, late, timed, workingDays }: CaseSums) => ({
  accepted,
  decided,
  onTime,
  late,
  averageWorkingDays: timed === 0 ? null : workingDays / timed,
})
