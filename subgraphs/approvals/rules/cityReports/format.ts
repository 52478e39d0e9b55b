import type { Period } from '../caseStatistics.ts'

/** The version of the format that is sent. */
export const currentFormat = 1

/** A decided case as it is reported; nothing of a person is in it. Civil dates. */
export interface ReportedCase {
  readonly number: string
  /** `code@version`. */
  readonly item: string
  readonly organ: string
  readonly region: string
  readonly acceptedOn: string | null
  readonly dueOn: string | null
  readonly decidedOn: string
  readonly status: string
  readonly elapsedWorkingDays: number | null
  readonly resultNumber: string | null
}

/** The first line of a report. */
export const headLine = ({ from, to }: Period): string =>
  `${JSON.stringify({ format: 'heliograph-city-report', version: currentFormat, from, to })}\n`

/** One line per case: its fields in one order, so that the same cases are the same bytes. */
export const caseLine = (reported: ReportedCase): string => {
  const { number, item, organ, region, acceptedOn, dueOn, decidedOn, status, elapsedWorkingDays, resultNumber } =
    reported
  const fields = { number, item, organ, region, acceptedOn, dueOn, decidedOn, status, elapsedWorkingDays, resultNumber }
  return `${JSON.stringify(fields)}\n`
}
