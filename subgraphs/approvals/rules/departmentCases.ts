import { civilDate } from '#schema/clock.ts'
import { announcedCalendar } from '#schema/workingDays.ts'

/** A case as its department tells of it: each field as PostgreSQL writes it. */
export type ToldCase = Readonly<Record<string, string | null>>

/**
 * Who alone may write a case of the ledger: the office, or one system of one department. No system can take the name of the
 * office's or of another department's, since the department stands before it.
 */
export const caseWriter = ({ subgraph, source }: { readonly subgraph: string; readonly source: string }): string =>
  `${subgraph}/${source}`

/** The organ whose subgraph tells of a case; the organs of the departments are named like their subgraphs. */
export const organOfSubgraph = (subgraph: string): string => subgraph.toUpperCase()

/**
 * What the ledger adds to a department's case: the working days from acceptance to decision (Administrative Licensing Law,
 * article 82: working days, holidays not counted), whether its due day may still move, and that a record that the department
 * took back stands as withdrawn.
 */
export function ledgerFields({ acceptedAt, decidedAt, dueOn, status, withdrawnOn }: ToldCase) {
  const [acceptedOn, decidedOn] = [acceptedAt, decidedAt].map((at) => (at ? civilDate(new Date(at)) : null))
  const dueYear = Number(dueOn?.slice(0, 4))
  return {
    status: withdrawnOn ? 'WITHDRAWN' : status,
    dueProvisional: dueOn ? !announcedCalendar.isAnnounced(dueYear) : false,
    elapsedWorkingDays:
      acceptedOn && decidedOn ? Math.max(0, announcedCalendar.workingDaysBetween(acceptedOn, decidedOn)) : null,
  }
}
