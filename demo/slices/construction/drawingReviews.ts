import type { DrawingReview } from '../../../subgraphs/construction/__generated__/prisma/client.ts'
import { createRandom, type Random } from '../../random.ts'
import { addDays, lastWorkingDay, nextWorkingDay, workingDayBetween } from '../../world/dates.ts'
import type { World, WorldProject } from '../../world/types.ts'
import { createDocumentNumbers, type DocumentNumbers } from '../documentNumbers.ts'
import type { SliceRow } from '../sliceRow.ts'

type ReviewRow = SliceRow<DrawingReview>

const reviewers = [
  '宁波市建筑工程施工图审查中心',
  '宁波甬城施工图设计审查有限公司',
  '浙江省工程设计文件审查事务所宁波分所',
] as const

/**
 * The reviews of the construction drawings: before each construction permit one that passed, sometimes after one that was
 * returned; for projects that still wait for their permit what has been reviewed so far.
 */
export function drawingReviews({ seed, until, projects }: World): ReviewRow[] {
  const random = createRandom(seed, 'construction.drawing')
  const numbers = createDocumentNumbers('镇建图审')
  return projects.flatMap((project) => {
    const reviewer = random.pick(reviewers)
    return reviewsOf(random, project, until).map(toRow(numbers, project, reviewer))
  })
}

/** The number of the review that passed by project. */
export const passedReviews = (reviews: readonly ReviewRow[]): ReadonlyMap<string, string> =>
  new Map(reviews.filter(({ result }) => result === 'PASSED').map(({ projectCode, number }) => [projectCode, number]))

type Review = Pick<ReviewRow, 'result' | 'mandatoryBreaches'> & { readonly reviewedOn: string }

function reviewsOf(random: Random, project: WorldProject, until: string): Review[] {
  const { constructionPlanningPermit: planning, constructionPermit: permit } = project
  if (planning === null) return []
  if (permit === null) {
    const returned = returnedReview(random, nextWorkingDay(addDays(planning.issuedOn, random.int(10, 24))))
    return returned.reviewedOn > until ? [] : [returned]
  }
  const reviewedOn = workingDayBetween(planning.issuedOn, permit.issuedOn, random.int(3, 12))
  const passed: Review = { result: 'PASSED', mandatoryBreaches: 0, reviewedOn }
  const returned = returnedReview(random, lastWorkingDay(addDays(reviewedOn, -random.int(9, 20))))
  return random.chance(0.4) && returned.reviewedOn > planning.issuedOn ? [returned, passed] : [passed]
}

const returnedReview = (random: Random, reviewedOn: string): Review => ({
  result: 'RETURNED',
  mandatoryBreaches: random.int(1, 7),
  reviewedOn,
})

const toRow =
  (numbers: DocumentNumbers, { code, designerUscc }: WorldProject, reviewer: string) =>
  (review: Review, index: number): ReviewRow => ({
    number: numbers(review.reviewedOn),
    projectCode: code,
    designerUscc,
    reviewer,
    round: index + 1,
    ...review,
  })
