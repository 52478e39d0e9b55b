import type { Finding } from './conventions.ts'
import type { JudgedChange } from './judgement.ts'
import type { Problem } from './problem.ts'
import type { Publication } from './publication.ts'
import type { SchemaChange } from './changes.ts'

/** What a change of the graph would do. */
export interface CheckReport {
  /** Whether it may be published: no problems, and no client would break. */
  readonly ok: boolean
  /** Whether the registry has this very schema already. */
  readonly unchanged: boolean
  readonly problems: readonly Problem[]
  /** In the schema that clients see, with the clients that breaking ones would break. */
  readonly changes: readonly JudgedChange[]
  /** In the subgraphs' own schemas, by name. */
  readonly subgraphChanges: Readonly<Record<string, readonly SchemaChange[]>>
  readonly findings: readonly Finding[]
}

/** How a change of the graph ended. */
export type ChangeOutcome =
  | {
      readonly outcome: 'PUBLISHED'
      readonly publications: readonly Publication[]
      readonly supergraphId: number
      readonly report: CheckReport
    }
  /** The registry holds this already; nothing was written. */
  | { readonly outcome: 'UNCHANGED'; readonly report: CheckReport }
  /** Nothing was written; the report says why. */
  | { readonly outcome: 'REFUSED'; readonly report: CheckReport }
  /** Another publisher came first with another schema; nothing was written. */
  | { readonly outcome: 'CONFLICT'; readonly current: Publication | undefined; readonly report: CheckReport }

/** A report with nothing in it. */
export const emptyReport: CheckReport = {
  ok: true,
  unchanged: false,
  problems: [],
  changes: [],
  subgraphChanges: {},
  findings: [],
}

/** A refusal before anything was examined. */
export const refusedFor = (...problems: readonly Problem[]): CheckReport => ({ ...emptyReport, ok: false, problems })
