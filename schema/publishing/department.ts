import type { Clock } from '../clock.ts'
import type { Write } from '../records/createWrites.ts'
import type { Target } from './applyRecords.ts'
import type { Dataset, Datasets } from './dataset.ts'
import { recordStatements } from './statements.ts'

/** What happens to a record that names something unknown. */
export type UnknownReferencePolicy = 'REFUSE' | 'PARK'

/** How an installation takes publications. */
export interface PublishingSettings {
  /** Where a publisher does not say; in ATOMIC mode it is always REFUSE. */
  readonly onUnknownReference: UnknownReferencePolicy
  /** The share of a register, 0 to 1, that a snapshot may end without a person's consent. */
  readonly heldShare: number
}

/** What a hub does unless it is configured otherwise. */
export const defaultPublishingSettings: PublishingSettings = { onUnknownReference: 'PARK', heldShare: 0.05 }

/** A department as publishing knows it. */
export interface Department {
  /** Its PostgreSQL schema. */
  readonly schema: string
  /** The code of the organ whose publishers alone may write here. */
  readonly organ: string
  readonly targets: ReadonlyMap<string, Target>
  readonly settings: PublishingSettings
  readonly clock: Clock
}

interface DepartmentOptions extends Omit<Department, 'targets'> {
  readonly datasets: Datasets
}

/** A department with the statements of its datasets. */
export function createDepartment({ datasets, ...rest }: DepartmentOptions): Department {
  const targets = Object.values(datasets).map((dataset): [string, Target] => [
    dataset.name,
    { dataset, statements: recordStatements(rest.schema, dataset) },
  ])
  return { ...rest, targets: new Map(targets) }
}

/** The target of a dataset. @throws TypeError for one that the department does not have. */
export function targetOf({ schema, targets }: Department, name: string): Target {
  const target = targets.get(name)
  if (!target) throw new TypeError(`${schema} has no dataset ${name}.`)
  return target
}

/** Whether records of other datasets of the department, or its own ones, name records of this one. */
export function isReferenced({ targets }: Department, { typeName }: Dataset): boolean {
  return [...targets.values()].some(({ dataset }) =>
    Object.values(dataset.fields).some(({ reference }) => reference?.own && reference.typeName === typeName),
  )
}

/**
 * Waits for whoever parks records (`exclusive`) or brings what they may wait for. Taken before any lock on records, it closes
 * the gap in which a record is parked for what arrives at that very moment and would then wait for ever.
 */
export async function lockParking(write: Write, { schema }: Department, how: 'exclusive' | 'shared'): Promise<void> {
  const lock = how === 'exclusive' ? 'pg_advisory_xact_lock' : 'pg_advisory_xact_lock_shared'
  await write.query(`${lock} parking`, `SELECT ${lock}(hashtextextended($1, 0))`, [`${schema} parking`])
}
