import type { Problem } from '../../../subgraphs/approvals/__generated__/prisma/client.ts'
import { PROBLEMS } from '../../reference/texts.ts'
import { addDays } from '../../world/dates.ts'
import type { World } from '../../world/types.ts'
import { createDocumentNumbers } from '../documentNumbers.ts'
import type { SliceRow } from '../sliceRow.ts'
import { projectByName } from './projectByName.ts'

/** So many were solved in the agent centre's first two months (破解审批难题). */
const solvedAtFirst = 8

/** Who raised each problem of `PROBLEMS`, who had to resolve it, and the words of its project's name. */
const parties: readonly (readonly [raisedBy: string, owner: string, ...words: string[]])[] = [
  ['CONSTRUCTION', 'PLANNING', '集中供热'],
  ['DEVELOPMENT_REFORM', 'PLANNING', '中心粮库'],
  ['PLANNING', 'LAND', '职业教育中心'],
  ['CONSTRUCTION', 'CIVIL_DEFENCE', '同心湖畔'],
  ['LAND', 'PLANNING'],
  ['PLANNING', 'PLANNING', '安置'],
  ['COMMERCE', 'CULTURE'],
  ['APPROVAL_OFFICE', 'ENVIRONMENT', '小微企业集聚区'],
  ['TRANSPORT', 'WATER_RESOURCES', '跨河桥'],
  ['PLANNING', 'CONSTRUCTION', '学校'],
]

/** The problems raised: eight solved in the first two months, one later, one still open. */
export function problems(world: World): SliceRow<Problem>[] {
  const { from, to } = world.agentCentrePeriod
  const nextNumber = createDocumentNumbers('镇难题')
  return PROBLEMS.map(({ title, resolution }, index) => {
    const [raisedByCode = 'APPROVAL_OFFICE', ownerCode = 'APPROVAL_OFFICE', ...words] = parties[index] ?? []
    const early = index < solvedAtFirst
    const raisedOn = early ? addDays(from, index * 4) : addDays(to, 10 + index)
    const resolved = index < PROBLEMS.length - 1
    return {
      number: nextNumber(raisedOn),
      title,
      projectCode: projectByName(world, ...words),
      raisedByCode,
      raisedOn,
      ownerCode,
      resolvedOn: resolved ? addDays(raisedOn, early ? 25 : 40) : null,
      level: 'DISTRICT',
      resolution: resolved ? resolution : null,
    }
  })
}
