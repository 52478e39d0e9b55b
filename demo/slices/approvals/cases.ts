import type { ApprovalCase } from '../../../subgraphs/approvals/__generated__/prisma/client.ts'
import type { SliceOptions, World, WorldCase } from '../../world/types.ts'
import type { SliceRow } from '../sliceRow.ts'

const fastTrackReasons = [
  '区重点项目，年内须开工',
  '民生实事项目，汛期前须完工',
  '企业搬迁腾地，停产损失大',
  '招商引资合同约定开工期限',
] as const

/** The cases from `firstCase` to below `cases`, one after the other, so that a million need no memory. */
export function* approvalCases(
  world: World,
  { firstCase, cases }: SliceOptions,
  jointNumberOf: ReadonlyMap<string, string>,
): Generator<SliceRow<ApprovalCase>> {
  let index = 0
  for (const worldCase of world.cases(cases)) {
    if (index >= firstCase) yield caseRow(worldCase, index, jointNumberOf.get(worldCase.number) ?? null)
    index++
  }
}

function caseRow(worldCase: WorldCase, index: number, jointApprovalNumber: string | null): SliceRow<ApprovalCase> {
  const { item, result, agency } = worldCase
  const fastTrack = agency === 'GREEN_CHANNEL'
  return {
    number: worldCase.number,
    serviceItemCode: item.code,
    serviceItemVersion: item.version,
    projectCode: worldCase.projectCode,
    jointApprovalNumber,
    applicantUscc: worldCase.applicantUscc,
    regionCode: worldCase.regionCode,
    handledAtCode: worldCase.handledAtCode,
    organCode: worldCase.organCode,
    status: worldCase.status,
    channel: worldCase.channel,
    agency,
    greenChannelReason: fastTrack ? (fastTrackReasons[index % fastTrackReasons.length] ?? null) : null,
    greenChannelAuthoriserCode: fastTrack ? 'APPROVAL_OFFICE' : null,
    declaredAt: worldCase.declaredAt,
    acceptedAt: worldCase.acceptedAt,
    dueOn: worldCase.dueOn,
    dueProvisional: worldCase.dueProvisional,
    decidedAt: worldCase.decidedAt,
    elapsedWorkingDays: worldCase.elapsedWorkingDays,
    resultType: result?.typeName ?? null,
    resultNumber: result?.number ?? null,
    mode: 'FORMAL',
    intakeNumber: null,
    limitWorkingDays: item.promisedWorkingDays,
    mockValidUntil: null,
    repeatsNumber: null,
  }
}
