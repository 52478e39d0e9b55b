/** The figures of a region as the hub gives them. */
export interface Figures {
  readonly accepted: number
  readonly decided: number
  readonly onTime: number
  readonly late: number
  readonly averageWorkingDays: number | null
}

/** A row of the ledger, as far as statistics look at it. */
export interface CaseRow {
  readonly handledAtCode: string
  readonly acceptedAt: string | Date | null
  readonly decidedAt: string | Date | null
  readonly dueOn: string | null
  readonly elapsedWorkingDays: number | null
}

// en-CA writes dates as YYYY-MM-DD; an independent way to the civil day in Shanghai.
const shanghai = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' })
const civilDay = (instant: string | Date | null) => (instant === null ? null : shanghai.format(new Date(instant)))

/** Counts the cases one by one: those handled where `counts` says, on days of the period (both ends included). */
export function countCases(
  rows: readonly CaseRow[],
  { from, to }: { readonly from: string; readonly to: string },
  counts: (handledAtCode: string) => boolean,
): Figures {
  const inPeriod = (day: string | null): day is string => day !== null && day >= from && day <= to
  const here = rows.filter(({ handledAtCode }) => counts(handledAtCode))
  const decided = here.filter(({ decidedAt }) => inPeriod(civilDay(decidedAt)))
  const days = decided.flatMap(({ elapsedWorkingDays }) => elapsedWorkingDays ?? [])
  return {
    accepted: here.filter(({ acceptedAt }) => inPeriod(civilDay(acceptedAt))).length,
    decided: decided.length,
    onTime: decided.filter(({ decidedAt, dueOn }) => dueOn !== null && (civilDay(decidedAt) ?? '') <= dueOn).length,
    late: decided.filter(({ decidedAt, dueOn }) => dueOn !== null && (civilDay(decidedAt) ?? '') > dueOn).length,
    averageWorkingDays: days.length === 0 ? null : days.reduce((sum, one) => sum + one, 0) / days.length,
  }
}

/** The counts of several regions together (an average is no sum, so it is left out). */
export const sumFigures = (parts: readonly Figures[]) => ({
  accepted: total(parts, 'accepted'),
  decided: total(parts, 'decided'),
  onTime: total(parts, 'onTime'),
  late: total(parts, 'late'),
})

const total = (parts: readonly Figures[], field: 'accepted' | 'decided' | 'onTime' | 'late') =>
  parts.reduce((sum, one) => sum + one[field], 0)
