import type { CaseStatus, PriorityLevel } from '../../__generated__/resolvers.ts'

/** The query by which the cases of a campaign are chosen; all that is given must hold. */
export interface CampaignScope {
  /** The organs that decide; of all where there is none. */
  readonly organs: readonly string[]
  /** Where the matter lies: this region and all below it. */
  readonly region: string | null
  readonly statuses: readonly CaseStatus[]
  /** Whether only cases that are past their due day, and open, on the first day. */
  readonly overdue: boolean
  /** Of priority projects of this level, of this list. */
  readonly priorityLevel: PriorityLevel | null
  readonly priorityList: string | null
}

/** How many cases were open at the end of a civil date. */
export interface BurnDownDay {
  readonly on: string
  readonly open: number
}
