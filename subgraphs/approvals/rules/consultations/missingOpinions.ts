/** What a rule needs to know of a member. */
export interface Member {
  readonly organCode: string
  readonly standing: boolean
  readonly opinion: string | null
}

/**
 * The organs of the standing members that have given no opinion yet (7+X 会商). A consultation is closed only when there
 * is none; ad hoc members do not hold it up.
 */
export const missingOpinions = (members: readonly Member[]): { code: string }[] =>
  members.filter(({ standing, opinion }) => standing && opinion === null).map(({ organCode }) => ({ code: organCode }))
