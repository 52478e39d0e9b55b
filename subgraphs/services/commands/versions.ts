import type { Columns, Write } from '#schema/records/createWrites.ts'
import { lockName } from '#schema/records/lockName.ts'
import { type Conflict, conflict, type Refused } from '#schema/refusals.ts'
import { standardRefusals } from '../rules/refusals.ts'

/** What is kept in versions that are drafted, reviewed, published and retired. */
export interface VersionKind {
  /** The GraphQL type. */
  readonly typeName: 'ServiceItem' | 'JointStandard' | 'ProcessTemplate'
  readonly table: string
  /** The column that numbers the versions of a code. */
  readonly numberColumn: string
}

/** A version as a command needs it. */
export interface LockedVersion {
  readonly codeVersion: string
  readonly number: number
  readonly state: string
  /** How often the record was written. */
  readonly version: number
  readonly validFrom: string
  readonly pilotEndsOn: string | null
}

/** What becomes of a change: the key of the version that it leaves, or why there is none. */
export type VersionOutcome = { readonly codeVersion: string } | Refused | Conflict

/** All versions of a code, oldest first. Changes of one code wait for each other. */
export async function lockVersions(write: Write, kind: VersionKind, code: string): Promise<LockedVersion[]> {
  const { table, numberColumn, typeName } = kind
  await lockName(write, `services ${table} ${code}`)
  const pilot = typeName === 'ServiceItem' ? 'NULL' : 'pilot_ends_on::text'
  return write.query<LockedVersion>(
    `lock versions ${table}`,
    `SELECT code_version, ${numberColumn} AS number, state, version, valid_from::text AS valid_from, ${pilot} AS pilot_ends_on
     FROM services.${table} WHERE code = $1 ORDER BY ${numberColumn}`,
    [code],
  )
}

/** A lost race over a version; its resolver finds the record by `codeVersion`. */
export const versionConflict = (
  { typeName }: VersionKind,
  expected: number,
  current: LockedVersion | undefined,
): Conflict => conflict(expected, current === undefined ? null : { __typename: typeName, ...current })

/** Writes a draft: the next version of the code, or in place of the one that is open. */
export async function writeDraft(
  write: Write,
  kind: VersionKind,
  { code, expectedRecordVersion }: { readonly code: string; readonly expectedRecordVersion: number | null },
  columns: Columns,
): Promise<{ readonly codeVersion: string } | Conflict> {
  const versions = await lockVersions(write, kind, code)
  const open = versions.find(({ state }) => state === 'DRAFT' || state === 'REVIEWED')
  if ((open?.version ?? null) !== expectedRecordVersion) return versionConflict(kind, expectedRecordVersion ?? 0, open)
  if (open !== undefined) {
    await write.update(kind.table, 'code_version', open.codeVersion, { ...columns, state: 'DRAFT' })
    await emitStep(write, kind, open.codeVersion, 'DRAFTED')
    return { codeVersion: open.codeVersion }
  }
  const number = (versions.at(-1)?.number ?? 0) + 1
  const codeVersion = `${code}@${number}`
  const numbered = { [kind.numberColumn]: number }
  await write.insert(kind.table, { codeVersion, code, ...numbered, ...columns, validUntil: null, state: 'DRAFT' })
  await emitStep(write, kind, codeVersion, 'DRAFTED')
  return { codeVersion }
}

/** Puts one step of a version into the outbox. */
export const emitStep = (write: Write, { table }: VersionKind, key: string, kind: string, payload: object = {}) =>
  write.emit({ entity: table, key, kind, payload })

/** Refuses a change that names a version that is not there, or one in another state; the version itself otherwise. */
export function requireVersion(
  kind: VersionKind,
  versions: readonly LockedVersion[],
  { key, state, expectedRecordVersion }: { key: string; state: string; expectedRecordVersion: number },
): LockedVersion | Refused | Conflict {
  const found = versions.find(({ codeVersion }) => codeVersion === key)
  if (found === undefined) return standardRefusals.refuse('VERSION_UNKNOWN', { parameters: { key } })
  if (found.version !== expectedRecordVersion) return versionConflict(kind, expectedRecordVersion, found)
  if (found.state === state) return found
  return standardRefusals.refuse('VERSION_STATE', { parameters: { key, state: found.state, expected: state } })
}
