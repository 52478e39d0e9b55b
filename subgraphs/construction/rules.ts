/** The organ that issues what the construction department issues. 建设 */
export const constructionOrgan = { code: 'CONSTRUCTION' } as const

/** What `designed` and `asBuilt` must know of an indicator. */
interface BuildingFigure {
  readonly basis: string
  readonly acceptanceNumber: string | null
}

/** What `asBuilt` must know of an acceptance. */
interface Accepted {
  readonly number: string
  readonly status: string
}

/** The indicators of the drawings that passed review. 施工图指标 */
export const designed = <Figure extends BuildingFigure>(figures: readonly Figure[]): Figure[] =>
  figures.filter(({ basis }) => basis === 'DESIGNED')

/** The indicators measured at completion, those of revoked and replaced acceptances left out. 竣工实测指标 */
export function asBuilt<Figure extends BuildingFigure>(
  acceptances: readonly Accepted[],
  figures: readonly Figure[],
): Figure[] {
  const standing = new Set(acceptances.filter(({ status }) => !lapsed.has(status)).map(({ number }) => number))
  return figures.filter(({ acceptanceNumber }) => acceptanceNumber !== null && standing.has(acceptanceNumber))
}

const lapsed: ReadonlySet<string> = new Set(['REVOKED', 'SUPERSEDED'])
