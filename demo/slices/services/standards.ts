import type {
  JointStandard,
  ProcessLink,
  ProcessStep,
  ProcessTemplate,
  Stage,
} from '../../../subgraphs/services/__generated__/prisma/client.ts'
import { JOINT_STANDARDS } from '../../reference/jointStandards.ts'
import { AUCTION_LAND_PROCESS, processesFrom, STAGES, STANDARD_PROCESS } from '../../reference/stages.ts'
import type { ReferenceProcess } from '../../reference/types.ts'
import type { World } from '../../world/types.ts'
import type { SliceRow } from '../sliceRow.ts'
import { createOrganCodes } from './organs.ts'

const processes = [STANDARD_PROCESS, AUCTION_LAND_PROCESS]

/** All versions of the joint standards. */
export function standardRows(world: World): SliceRow<JointStandard>[] {
  const codeOf = createOrganCodes(world)
  const itemCodeOf = createItemCodes(world)
  return JOINT_STANDARDS.map(({ code, version, name, scope, trades, zones, organs, items, pilot, ...standard }) => ({
    codeVersion: `${code}@${version}`,
    code,
    standardVersion: version,
    name,
    scope,
    trades: [...trades],
    zoneCodes: [...zones],
    organCodes: organs.map(codeOf),
    itemCodes: items.map(itemCodeOf),
    requirements: [...standard.requirements],
    promisedWorkingDays: standard.promisedWorkingDays,
    validFrom: standard.validFrom,
    validUntil: standard.validUntil,
    pilotZoneCodes: [...(pilot?.zones ?? [])],
    pilotEndsOn: pilot?.endsOn ?? null,
    state: 'PUBLISHED',
    changeBasis: null,
  }))
}

/** The four stages with both names. */
export function stageRows(world: World): SliceRow<Stage>[] {
  const codeOf = createOrganCodes(world)
  return STAGES.map(({ code, order, name, nationalName, lead }) => ({
    code,
    position: order,
    name,
    nationalName,
    leadCode: codeOf(lead),
  }))
}

/** The processes. */
export const templateRows = (): SliceRow<ProcessTemplate>[] =>
  processes.map((process) => ({
    codeVersion: keyOf(process),
    code: process.code,
    templateVersion: process.version,
    name: process.name,
    eligibility: [...process.eligibility],
    validFrom: processesFrom,
    validUntil: null,
    projectTypes: [],
    landSources: [...process.landSources],
    pilotZoneCodes: [],
    pilotEndsOn: null,
    state: 'PUBLISHED',
    changeBasis: null,
  }))

/** Their steps. */
export function stepRows(world: World): SliceRow<ProcessStep>[] {
  const codeOf = createOrganCodes(world)
  const itemCodeOf = createItemCodes(world)
  return processes.flatMap((process) =>
    process.steps.map((step, index) => ({
      key: `${keyOf(process)}/${step.code}`,
      templateCodeVersion: keyOf(process),
      position: index + 1,
      code: step.code,
      name: step.name,
      stageCode: step.stage,
      organCode: codeOf(step.organ),
      workingDays: step.workingDays,
      milestone: step.milestone,
      awaitsConstruction: step.awaitsConstruction,
      projectTypes: [],
      landSources: [],
      itemCode: step.serviceItem === undefined ? null : itemCodeOf(step.serviceItem),
    })),
  )
}

/** What the steps wait for. */
export const linkRows = (): SliceRow<ProcessLink>[] =>
  processes.flatMap((process) =>
    process.steps.flatMap((step) =>
      step.links.map(({ after, kind, lagWorkingDays }) => ({
        key: `${keyOf(process)}/${step.code}/${after}`,
        templateCodeVersion: keyOf(process),
        stepKey: `${keyOf(process)}/${step.code}`,
        afterKey: `${keyOf(process)}/${after}`,
        kind,
        lagWorkingDays,
      })),
    ),
  )

const keyOf = ({ code, version }: ReferenceProcess): string => `${code}@${version}`

/** Finds the implementation code of an item by its basic code. @throws TypeError for an unknown one. */
export function createItemCodes({ serviceItems }: World): (basicCode: string) => string {
  const codes = new Map(serviceItems.map(({ basicCode, code }) => [basicCode, code]))
  return (basicCode) => {
    const code = codes.get(basicCode)
    if (code === undefined) throw new TypeError(`The world has no service item ${basicCode}.`)
    return code
  }
}
