import { addWorkingDays } from '#schema/workingDays.ts'
import type { Visit, VisitProject } from '../../../subgraphs/approvals/__generated__/prisma/client.ts'
import { createRandom } from '../../random.ts'
import { OUTREACH_TOPICS } from '../../reference/texts.ts'
import type { World, WorldProject } from '../../world/types.ts'
import { createDocumentNumbers } from '../documentNumbers.ts'
import type { SliceRow } from '../sliceRow.ts'
import { agentOf } from './agents.ts'

/** So many visits were made in the agent centre's first two months; they served every project of the register. */
const visitCount = 34

const outcomes = [
  '当场答复咨询，列出后续审批事项清单',
  '现场预审材料，一次性告知补正内容',
  '协调两个部门并联受理，缩短等待时间',
  '确定代办岗位，约定联审时间',
] as const

interface PlannedVisit {
  readonly row: SliceRow<Visit>
  readonly projects: readonly WorldProject[]
}

/** The visits, one on each working day from the opening on. */
export const visits = (world: World): SliceRow<Visit>[] => plan(world).map(({ row }) => row)

/** Which projects each visit served. */
export const visitProjects = (world: World): SliceRow<VisitProject>[] =>
  plan(world).flatMap(({ row, projects }) =>
    projects.map(({ code }) => ({ id: `${row.number} ${code}`, visitNumber: row.number, projectCode: code })),
  )

/** Every project once, and every fifth visit looks in on one that was visited before. */
function plan(world: World): PlannedVisit[] {
  const nextNumber = createDocumentNumbers('镇走访')
  const shuffled = createRandom(world.seed, 'approvals.visit').shuffle(world.projects)
  return Array.from({ length: visitCount }, (_, index) => {
    const visitedOn = addWorkingDays(world.agentCentrePeriod.from, index + 1).dueOn
    const served = shuffled.filter((_project, place) => place % visitCount === index)
    const again = index > 0 && index % 5 === 0 ? shuffled.slice(index - 1, index) : []
    const [first] = served
    const row = {
      number: nextNumber(visitedOn),
      visitedOn,
      agentCode: first ? agentOf(world, first) : '',
      topic: OUTREACH_TOPICS[index % OUTREACH_TOPICS.length] ?? '',
      outcome: outcomes[index % outcomes.length] ?? '',
    }
    return { row, projects: [...served, ...again] }
  })
}
