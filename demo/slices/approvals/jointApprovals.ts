import { civilDate } from '#schema/clock.ts'
import { addWorkingDays } from '#schema/workingDays.ts'
import type { JointApproval } from '../../../subgraphs/approvals/__generated__/prisma/client.ts'
import { isLater } from '../../../subgraphs/approvals/rules/stages/stageGate.ts'
import { addDays } from '../../world/dates.ts'
import type { World, WorldCase } from '../../world/types.ts'
import { createDocumentNumbers } from '../documentNumbers.ts'
import type { SliceRow } from '../sliceRow.ts'

/** The promised length of the joint process (72→32 个工作日). */
const jointWorkingDays = 32
/** Cases of one project that were accepted within so many days of the first are handled together. */
const togetherDays = 15
/** Joint approvals are made of the cases that every district has, whatever its number of cases. */
const baseCases = 2_000

const stageLedBy: Readonly<Record<string, string>> = {
  LAND: 'INITIATION',
  PLANNING: 'DESIGN_REVIEW',
  CONSTRUCTION: 'DRAWING_REVIEW',
}

type AcceptedCase = WorldCase & { readonly projectCode: string; readonly acceptedAt: Date }

/** The joint approvals, and which case belongs to which. */
export function createJointApprovals(world: World): {
  readonly rows: SliceRow<JointApproval>[]
  readonly numberOfCase: ReadonlyMap<string, string>
} {
  const nextNumber = createDocumentNumbers('镇联审')
  const numberOfCase = new Map<string, string>()
  const stageOf = new Map(world.projects.map(({ code, stage }) => [code, stage]))
  const rows = handledTogether(world).map((cases) => {
    const number = nextNumber(civilDate(cases[0].acceptedAt))
    for (const member of cases) numberOfCase.set(member.number, number)
    return jointApproval(number, cases, stageOf.get(cases[0].projectCode) ?? 'INITIATION')
  })
  return { rows, numberOfCase }
}

type Together = readonly [AcceptedCase, ...AcceptedCase[]]

/** The groups of cases of one project, accepted close together, in which two departments take part. */
function handledTogether(world: World): Together[] {
  const accepted = [...world.cases(baseCases)]
    .filter((one): one is AcceptedCase => one.projectCode !== null && one.acceptedAt !== null)
    .filter(({ organCode }) => organCode in stageLedBy)
    .toSorted((a, b) => a.acceptedAt.getTime() - b.acceptedAt.getTime())
  return [...Map.groupBy(accepted, ({ projectCode }) => projectCode).values()]
    .flatMap(splitByTime)
    .filter((cases) => new Set(cases.map(({ organCode }) => organCode)).size > 1)
    .toSorted(([a], [b]) => a.acceptedAt.getTime() - b.acceptedAt.getTime())
}

function splitByTime(cases: readonly AcceptedCase[]): Together[] {
  const groups: [AcceptedCase, ...AcceptedCase[]][] = []
  for (const one of cases) {
    const group = groups.at(-1)
    if (group && civilDate(one.acceptedAt) <= addDays(civilDate(group[0].acceptedAt), togetherDays)) group.push(one)
    else groups.push([one])
  }
  return groups
}

/** Whose case came first leads; its acceptance starts the clock of all. */
function jointApproval(number: string, cases: Together, projectStage: string): SliceRow<JointApproval> {
  const [first] = cases
  const startedOn = civilDate(first.acceptedAt)
  const { dueOn, provisional } = addWorkingDays(startedOn, jointWorkingDays)
  const ledStage = stageLedBy[first.organCode] ?? 'INITIATION'
  const decided = cases.flatMap(({ decidedAt }) => (decidedAt ? [decidedAt.getTime()] : []))
  return {
    number,
    projectCode: first.projectCode,
    // What runs is of the project's stage; what is over is of that or an earlier one.
    stage: decided.length < cases.length || isLater(ledStage, projectStage) ? projectStage : ledStage,
    leadOrganCode: first.organCode,
    startedOn,
    dueOn,
    dueProvisional: provisional,
    intakeNumber: null,
    limitWorkingDays: jointWorkingDays,
    summary: null,
    finishedOn: decided.length < cases.length ? null : civilDate(new Date(Math.max(...decided))),
  }
}
