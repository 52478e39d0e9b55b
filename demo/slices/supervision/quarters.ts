import { SURVEY_TERMS } from '../../reference/texts.ts'
import { addDays } from '../../world/dates.ts'

/** A quarter of a year; both civil dates belong to it. */
export interface Quarter {
  readonly code: string
  readonly label: string
  readonly from: string
  readonly to: string
}

/** The quarter that a civil date lies in. */
export function quarterOf(date: string): Quarter {
  const year = Number(date.slice(0, 4))
  const index = Math.floor((Number(date.slice(5, 7)) - 1) / 3)
  const next = index === 3 ? `${year + 1}-01-01` : `${year}-${month(index + 1)}-01`
  return {
    code: `${year}Q${index + 1}`,
    label: `${year}年${SURVEY_TERMS[index]}`,
    from: `${year}-${month(index)}-01`,
    to: addDays(next, -1),
  }
}

/** The last `count` quarters that were over on a civil date, the earliest first. */
export function quartersBefore(date: string, count: number): Quarter[] {
  const quarters: Quarter[] = []
  for (let day = addDays(quarterOf(date).from, -1); quarters.length < count;) {
    const quarter = quarterOf(day)
    quarters.unshift(quarter)
    day = addDays(quarter.from, -1)
  }
  return quarters
}

const month = (quarter: number): string => String(quarter * 3 + 1).padStart(2, '0')
