import type { EarlyInvolvement } from '../../../subgraphs/approvals/__generated__/prisma/client.ts'
import { addDays } from '../../world/dates.ts'
import type { World } from '../../world/types.ts'
import { createDocumentNumbers } from '../documentNumbers.ts'
import type { SliceRow } from '../sliceRow.ts'

/** How departments help before acceptance (三提前), in turn. */
const ways = [
  { kind: 'CONSULTING', organCode: 'PLANNING', note: '提前告知规划条件和设计方案深度要求。' },
  { kind: 'SITE_INSPECTION', organCode: 'LAND', note: '现场核对用地界址，确认不占永久基本农田。' },
  { kind: 'DOCUMENT_REVIEW', organCode: 'CONSTRUCTION', note: '预审施工图报审材料，提出三处修改意见。' },
] as const

/** One early involvement for every other priority project, shortly before its start. */
export function earlyInvolvements({ projects }: World): SliceRow<EarlyInvolvement>[] {
  const nextNumber = createDocumentNumbers('镇提前')
  return projects
    .filter(({ priority }, index) => priority !== null && index % 2 === 0)
    .flatMap(({ code, startedOn }, index) => {
      const way = ways[index % ways.length]
      const involvedOn = addDays(startedOn, -6)
      return way ? [{ number: nextNumber(involvedOn), projectCode: code, involvedOn, ...way }] : []
    })
}
