import { type Comparable, described, named } from './diffVersions.ts'

/** What is compared of a service item. */
interface ComparableItem {
  readonly name: string
  readonly organCode: string
  readonly prerequisites: readonly string[]
  readonly conditions: readonly string[]
  readonly statutoryWorkingDays: number
  readonly promisedWorkingDays: number
  readonly feeYuan: string
  readonly result: string
  readonly instant: boolean
  readonly committed: boolean
  readonly greenChannel: boolean
  readonly levels: readonly string[]
  readonly decidedAt: string
}

interface ComparableMaterial {
  readonly name: string
  readonly form: string
  readonly required: boolean
  readonly fetchableFromCode: string | null
  readonly committable: boolean
}

/** A service item with its materials, by material, prerequisite, condition, limit and the rest. */
export const comparableItem = (item: ComparableItem, materials: readonly ComparableMaterial[]): Comparable => ({
  MATERIAL: described(
    materials,
    ({ name }) => name,
    ({ form, required, fetchableFromCode, committable }) => [
      form,
      required ? 'required' : 'optional',
      fetchableFromCode === null ? null : `from ${fetchableFromCode}`,
      committable && 'committable',
    ],
  ),
  PREREQUISITE: named(item.prerequisites),
  CONDITION: named(item.conditions),
  LIMIT: fields(item, ['statutoryWorkingDays', 'promisedWorkingDays']),
  OTHER: fields(item, [
    'name',
    'organCode',
    'feeYuan',
    'result',
    'instant',
    'committed',
    'greenChannel',
    'levels',
    'decidedAt',
  ]),
})

/** What is compared of a joint standard. */
interface ComparableStandard {
  readonly name: string
  readonly scope: string
  readonly trades: readonly string[]
  readonly zoneCodes: readonly string[]
  readonly organCodes: readonly string[]
  readonly itemCodes: readonly string[]
  readonly requirements: readonly string[]
  readonly promisedWorkingDays: number
}

/** A joint standard, by service item, requirement, limit and the rest. */
export const comparableStandard = (standard: ComparableStandard): Comparable => ({
  STEP: named(standard.itemCodes),
  CONDITION: named(standard.requirements),
  LIMIT: fields(standard, ['promisedWorkingDays']),
  OTHER: fields(standard, ['name', 'scope', 'trades', 'zoneCodes', 'organCodes']),
})

/** What is compared of a process. */
interface ComparableTemplate {
  readonly name: string
  readonly eligibility: readonly string[]
  readonly projectTypes: readonly string[]
  readonly landSources: readonly string[]
}

interface ComparableStep {
  readonly key: string
  readonly code: string
  readonly name: string
  readonly stageCode: string
  readonly organCode: string
  readonly workingDays: number
  readonly milestone: boolean
}

interface ComparableLink {
  readonly stepKey: string
  readonly afterKey: string
  readonly kind: string
  readonly lagWorkingDays: number
}

/** A process with its steps and links, by step, link, condition and the rest (简化办理环节). */
export const comparableTemplate = (
  template: ComparableTemplate,
  steps: readonly ComparableStep[],
  links: readonly ComparableLink[],
): Comparable => ({
  STEP: described(
    steps,
    ({ code }) => code,
    ({ name, stageCode, organCode, workingDays, milestone }) => [
      name,
      stageCode,
      organCode,
      `${workingDays} working days`,
      milestone && 'milestone',
    ],
  ),
  LINK: described(
    links,
    ({ stepKey, afterKey }) => `${codeOf(stepKey)} after ${codeOf(afterKey)}`,
    ({ kind, lagWorkingDays }) => [kind, lagWorkingDays > 0 && `${lagWorkingDays} working days`],
  ),
  CONDITION: named([...template.eligibility, ...template.projectTypes, ...template.landSources]),
  OTHER: fields(template, ['name']),
})

/** The key of a step is `code@version/step`. */
const codeOf = (key: string): string => key.slice(key.lastIndexOf('/') + 1)

const fields = <Version extends object>(version: Version, names: readonly (keyof Version & string)[]) =>
  new Map(names.map((name) => [name, String(version[name])]))
