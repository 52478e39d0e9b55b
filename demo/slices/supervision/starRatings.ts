import type { StarRating, StarStandard } from '../../../subgraphs/supervision/__generated__/prisma/client.ts'
import {
  starDimensions,
  starsOf,
  type StarScores,
  weightedTotal,
} from '../../../subgraphs/supervision/rules/starRating.ts'
import { createRandom, type Random } from '../../random.ts'
import { addDays } from '../../world/dates.ts'
import type { World } from '../../world/types.ts'
import type { SliceRow } from '../sliceRow.ts'
import { type Quarter, quartersBefore } from './quarters.ts'

const weights = {
  organization: 10,
  staffQuality: 15,
  businessMetrics: 15,
  approvalEfficiency: 20,
  satisfaction: 20,
  onSiteManagement: 10,
  innovation: 10,
} as const

/** The standard that all rounds of the demonstration were held under. */
export const starStandard: SliceRow<StarStandard> = {
  code: 'STAR_2024',
  name: '镇海区“双争”星级窗口评定标准（2024年版）',
  ...weights,
  validFrom: '2024-01-01',
}

const rounds = 4
const publishedIn = '镇海区人民政府门户网站、区行政服务中心公示栏'

/** A window that takes part in the rounds that began after it was opened. */
export interface RatedWindow {
  readonly code: string
  /** Civil date. */
  readonly openedOn: string
}

/** A rating of each window in each of the last quarters, published ten days after the quarter. */
export function starRatings({ seed, until }: World, windows: readonly RatedWindow[]): SliceRow<StarRating>[] {
  const random = createRandom(seed, 'supervision.star')
  return quartersBefore(until, rounds).flatMap((quarter) =>
    windows
      .filter(({ openedOn }) => openedOn <= quarter.from)
      .map(({ code }) => ratingOf(random, code, quarter, until)),
  )
}

function ratingOf(random: Random, windowCode: string, quarter: Quarter, until: string): SliceRow<StarRating> {
  const scores = drawScores(random)
  const total = weightedTotal(scores, weights)
  const publishedOn = addDays(quarter.to, 10)
  const published = publishedOn <= until
  return {
    number: `XJ${quarter.code}-${windowCode}`,
    windowCode,
    round: quarter.label,
    roundEndsOn: quarter.to,
    standardCode: starStandard.code,
    ...scores,
    total,
    stars: starsOf(total),
    publishedOn: published ? publishedOn : null,
    publishedIn: published ? publishedIn : null,
    publishedAs: published ? `镇审管办通报〔${publishedOn.slice(0, 4)}〕${quarter.code.slice(-1)}号` : null,
  }
}

const drawScores = (random: Random): StarScores =>
  Object.fromEntries(
    starDimensions.map((name) => [name, `${random.int(84, 99)}.${random.pick(['00', '25', '50', '75'])}`]),
  ) as StarScores
