import type { DesignScheme } from '../../../subgraphs/planning/__generated__/prisma/client.ts'
import { createRandom, type Random } from '../../random.ts'
import { addDays, lastWorkingDay, nextWorkingDay, workingDayBetween } from '../../world/dates.ts'
import type { World, WorldProject } from '../../world/types.ts'
import { createDocumentNumbers, type DocumentNumbers } from '../documentNumbers.ts'
import type { SliceRow } from '../sliceRow.ts'

type SchemeRow = SliceRow<DesignScheme>

const revisions = [
  '建筑北侧退让道路红线不足，消防登高场地与集中绿地重叠，修改后再报。',
  '机动车停车位配建数量未达到规划条件，请补充停车方案。',
  '沿街立面与周边风貌不协调，色彩和屋顶形式应当调整。',
  '日照分析未计入相邻地块已批建筑，请重新测算后报审。',
  '雨水调蓄设施和海绵城市指标缺少计算书，修改后再报。',
  '主要出入口距交叉口不足七十米，交通组织应当优化。',
] as const
const approvals = [
  '总平面布局合理，退让、日照和停车指标符合规划条件，同意按此方案报建。',
  '方案已按前次意见修改到位，各项指标符合控制性详细规划，予以审定。',
  '建筑体量与周边协调，海绵城市和绿地指标达到要求，予以审定。',
  '消防、人防、交通等部门会审无异议，同意按此方案报建。',
] as const

/** Two reviews of one scheme are at least this many days apart. */
const shortestRevisionDays = 10

/**
 * The reviews of the design schemes: before each construction planning permit an approval, for every third one after a
 * revision; for projects still in design review what has been reviewed so far.
 */
export function designSchemes({ seed, until, projects }: World): SchemeRow[] {
  const random = createRandom(seed, 'planning.scheme')
  const numbers = createDocumentNumbers('镇规方审')
  return projects.flatMap((project) => reviewsOf(random, project, until).map(toRow(random, numbers, project)))
}

/** The number of the approved scheme by project. */
export const approvedSchemes = (schemes: readonly SchemeRow[]): ReadonlyMap<string, string> =>
  new Map(schemes.filter(({ result }) => result === 'APPROVED').map(({ projectCode, number }) => [projectCode, number]))

interface Review {
  readonly reviewedOn: string
  readonly result: 'APPROVED' | 'REVISION_REQUIRED'
}

function reviewsOf(random: Random, project: WorldProject, until: string): Review[] {
  const { landUsePlanningPermit: landUse, constructionPlanningPermit: construction } = project
  if (landUse === null) return []
  if (construction === null) {
    const reviewedOn = nextWorkingDay(addDays(landUse.issuedOn, random.int(9, 20)))
    return reviewedOn > until ? [] : [{ reviewedOn, result: 'REVISION_REQUIRED' }]
  }
  const reviewedOn = workingDayBetween(landUse.issuedOn, construction.issuedOn, random.int(3, 12))
  const approved: Review = { reviewedOn, result: 'APPROVED' }
  const revisedOn = lastWorkingDay(addDays(reviewedOn, -random.int(shortestRevisionDays, 22)))
  const revised = random.chance(1 / 3) && revisedOn > landUse.issuedOn
  return revised ? [{ reviewedOn: revisedOn, result: 'REVISION_REQUIRED' }, approved] : [approved]
}

const toRow =
  (random: Random, numbers: DocumentNumbers, { code, designerUscc }: WorldProject) =>
  ({ reviewedOn, result }: Review, index: number): SchemeRow => ({
    number: numbers(reviewedOn),
    projectCode: code,
    designerUscc,
    round: index + 1,
    result,
    opinion: random.pick(result === 'APPROVED' ? approvals.filter(fits(index)) : revisions),
    reviewedOn,
  })

/** Only a second review can speak of an earlier opinion. */
const fits = (index: number) => (opinion: string) => index > 0 || !opinion.includes('前次')
