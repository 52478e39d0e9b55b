/** The seven dimensions of the star rating ("双争"), in the order of publication. */
export const starDimensions = [
  'organization',
  'staffQuality',
  'businessMetrics',
  'approvalEfficiency',
  'satisfaction',
  'onSiteManagement',
  'innovation',
] as const
export type StarDimensionName = (typeof starDimensions)[number]

/** A decimal string from 0 to 100 with at most two decimals for each dimension. */
export type StarScores = Readonly<Record<StarDimensionName, string>>

/** Whole percent for each dimension; the seven sum to 100. */
export type StarWeights = Readonly<Record<StarDimensionName, number>>

/** The dimensions that have no score: with any of them missing a rating is refused. */
export const missingDimensions = (scores: Partial<StarScores>): StarDimensionName[] =>
  starDimensions.filter((dimension) => scores[dimension] === undefined)

/** The weighted sum of the seven as a decimal string with two decimals, exact and rounded half up. */
export function weightedTotal(scores: StarScores, weights: StarWeights): string {
  const parts = starDimensions.map((dimension) => hundredths(scores[dimension]) * weights[dimension])
  const total = Math.round(parts.reduce((sum, part) => sum + part, 0) / 100)
  return `${Math.floor(total / 100)}.${String(total % 100).padStart(2, '0')}`
}

/** The stars of a total: five from 95, four from 90, three from 85, two from 80, else one. */
export const starsOf = (total: string): number => 1 + [80, 85, 90, 95].filter((least) => Number(total) >= least).length

const hundredths = (score: string): number => Math.round(Number(score) * 100)
