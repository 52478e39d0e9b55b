import { addWorkingDays } from '#schema/workingDays.ts'
import type { Correction } from '../../../subgraphs/sharing/__generated__/prisma/client.ts'
import { addDays } from '../../world/dates.ts'
import type { World, WorldIndicators, WorldProject } from '../../world/types.ts'
import type { SliceRow } from '../sliceRow.ts'
import { correctionWorkingDays } from './sharingLimits.ts'

/** Disputes: each project whose designed indicators differ from the approved ones, and two that were settled. */
export function correctionRows({ projects, parcels, enterprises, until }: World): SliceRow<Correction>[] {
  const conflicts = projects.filter((project) => differingIndicators(project).length > 0)
  const disputes = conflicts.map((project, index) => ({
    entityType: 'Project',
    entityKey: project.code,
    field: 'designedIndicators',
    disputedValue: differingIndicators(project).join('；'),
    reason: '施工图审查的指标与建设工程规划许可批准的指标不一致。',
    raisedByCode: 'PLANNING',
    sourceCode: 'CONSTRUCTION',
    ...raised(addDays(until, -4 - index), index, null),
  }))
  const [parcel] = parcels
  const [enterprise] = enterprises
  return [
    ...disputes,
    {
      entityType: 'Parcel',
      entityKey: parcel?.code ?? '',
      field: 'areaM2',
      disputedValue: parcel?.areaM2 ?? '',
      reason: '与规划条件图的用地面积相差超过误差限。',
      raisedByCode: 'PLANNING',
      sourceCode: 'LAND',
      ...raised(addDays(until, -90), 90, { status: 'UPHELD', answer: '经复测，面积无误，差异来自投影坐标系。' }),
    },
    {
      entityType: 'Enterprise',
      entityKey: enterprise?.uscc ?? '',
      field: 'region',
      disputedValue: enterprise?.regionCode ?? '',
      reason: '企业已迁移住所，登记区划未变更。',
      raisedByCode: 'TAXATION',
      sourceCode: 'COMMERCE',
      ...raised(addDays(until, -60), 91, { status: 'CORRECTED', answer: '已按变更登记更正住所所在区划。' }),
    },
  ]
}

interface Answer {
  readonly status: 'CORRECTED' | 'UPHELD'
  readonly answer: string
}

const raised = (raisedOn: string, serial: number, answer: Answer | null) => ({
  number: `JH${raisedOn.slice(0, 4)}${String(serial + 1).padStart(4, '0')}`,
  raisedOn,
  answerDueOn: addWorkingDays(raisedOn, correctionWorkingDays).dueOn,
  status: answer?.status ?? 'OPEN',
  answeredOn: answer === null ? null : addWorkingDays(raisedOn, 6).dueOn,
  answer: answer?.answer ?? null,
})

/** Each indicator whose designed value is not the approved one, as text. */
function differingIndicators({ approvedIndicators, designedIndicators }: WorldProject): string[] {
  const approved: WorldIndicators = approvedIndicators ?? {}
  return Object.entries(designedIndicators ?? {})
    .filter(([name, value]) => approved[name] !== undefined && approved[name] !== value)
    .map(([name, value]) => `${name} ${value}（批准 ${approved[name]}）`)
}
