import type { Role } from '#schema/actor.ts'

/** One step in the life of a record of the office: from where it may be taken, where it leads, and who may take it. */
export interface LifeStep<Status extends string> {
  readonly from: readonly Status[]
  /** Null where the record stays where it is. */
  readonly to: Status | null
  readonly roles: readonly Role[]
}

/** The life of a record as data; what is no row is refused. */
export type Lifecycle<Action extends string, Status extends string> = Readonly<Record<Action, LifeStep<Status>>>
