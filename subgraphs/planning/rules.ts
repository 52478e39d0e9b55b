/** The organ that issues what the planning department issues. 规划 */
export const planningOrgan = { code: 'PLANNING' } as const

/**
 * The GraphQL type of a planning permit by its kind: for the use of land (Urban and Rural Planning Law, articles 37 and 38)
 * or for the building (article 40).
 */
export const planningPermitType = (kind: string): 'LandUsePlanningPermit' | 'ConstructionPlanningPermit' =>
  kind === 'LAND_USE' ? 'LandUsePlanningPermit' : 'ConstructionPlanningPermit'

/** What `approvedNow` must know of a permit. */
interface Approving {
  readonly number: string
  readonly status: string
}

/** The indicators that a project may build to: those of revoked and replaced permits no longer count. */
export function approvedNow<Indicator extends { readonly permitNumber: string }>(
  permits: readonly Approving[],
  indicators: readonly Indicator[],
): Indicator[] {
  const gone = new Set(permits.filter(({ status }) => lapsed.has(status)).map(({ number }) => number))
  return indicators.filter(({ permitNumber }) => !gone.has(permitNumber))
}

const lapsed: ReadonlySet<string> = new Set(['REVOKED', 'SUPERSEDED'])
