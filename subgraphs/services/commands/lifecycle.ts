import type { Actor } from '#schema/actor.ts'
import { type Clock, civilDate, dateOfDayNumber, dayNumber } from '#schema/clock.ts'
import type { RunWrite, Write } from '#schema/records/createWrites.ts'
import { isRefusal } from '#schema/refusals.ts'
import { standardRefusals } from '../rules/refusals.ts'
import { readItem } from './readItem.ts'
import { readTemplate } from './readTemplate.ts'
import {
  emitStep,
  lockVersions,
  type LockedVersion,
  requireVersion,
  type VersionKind,
  type VersionOutcome,
} from './versions.ts'

/** Which version, and what is known of it. */
export interface VersionChange {
  readonly code: string
  readonly version: number
  readonly expectedRecordVersion: number
}

const { refuse } = standardRefusals

/**
 * The steps after the draft, the same for every kind of version: DRAFT → REVIEWED → PUBLISHED → RETIRED. What began under a
 * version keeps it: nothing but its last day is ever changed.
 */
export const createLifecycle = (run: RunWrite, clock: Clock, kind: VersionKind) => ({
  review: (actor: Actor, change: VersionChange): Promise<VersionOutcome> =>
    run(actor, async (write) => {
      const found = await find(write, kind, change, 'DRAFT')
      if (isRefusal(found)) return found
      await setState(write, kind, found, { state: 'REVIEWED' })
      return found
    }),

  publish: (actor: Actor, change: VersionChange & { readonly validFrom: string | null }): Promise<VersionOutcome> =>
    run(actor, async (write) => {
      const today = civilDate(clock())
      const found = await find(write, kind, change, 'REVIEWED')
      if (isRefusal(found)) return found
      const planned = found.validFrom > today ? found.validFrom : today
      const validFrom = change.validFrom ?? planned
      if (validFrom < today) return refuse('DAY_PAST', { parameters: { day: validFrom, today }, path: ['validFrom'] })
      const { pilotEndsOn } = found
      if (pilotEndsOn !== null && pilotEndsOn < validFrom) {
        return refuse('PILOT_ENDS_BEFORE_START', { parameters: { endsOn: pilotEndsOn, validFrom } })
      }
      // A pilot is for its zones only, so that the regular version goes on beside it.
      if (pilotEndsOn === null) await endFormer(write, kind, change.code, validFrom)
      await setState(write, kind, found, { state: 'PUBLISHED', validFrom })
      return found
    }),

  retire: (actor: Actor, change: VersionChange & { readonly validUntil: string | null }): Promise<VersionOutcome> =>
    run(actor, async (write) => {
      const today = civilDate(clock())
      const found = await find(write, kind, change, 'PUBLISHED')
      if (isRefusal(found)) return found
      const validUntil = change.validUntil ?? today
      if (validUntil < today)
        return refuse('DAY_PAST', { parameters: { day: validUntil, today }, path: ['validUntil'] })
      const { validFrom } = found
      if (validUntil < validFrom) return refuse('DAY_BEFORE_START', { parameters: { day: validUntil, validFrom } })
      await setState(write, kind, found, { state: 'RETIRED', validUntil })
      return found
    }),
})

async function find(
  write: Write,
  kind: VersionKind,
  { code, version, expectedRecordVersion }: VersionChange,
  state: string,
) {
  const versions = await lockVersions(write, kind, code)
  return requireVersion(kind, versions, { key: `${code}@${version}`, state, expectedRecordVersion })
}

type Changes = { readonly state?: string; readonly validFrom?: string; readonly validUntil?: string }

async function setState(write: Write, kind: VersionKind, { codeVersion }: LockedVersion, changes: Changes) {
  await write.update(kind.table, 'code_version', codeVersion, changes)
  await emitStep(write, kind, codeVersion, changes.state ?? 'ENDED', await payloadOf(write, kind, codeVersion, changes))
}

/** Versions that are in force, or would be, on the first day of a new one end on its eve; one that has not begun yet is retired unused. */
async function endFormer(write: Write, kind: VersionKind, code: string, validFrom: string): Promise<void> {
  const eve = dateOfDayNumber(dayNumber(validFrom) - 1)
  const former = await write.query<LockedVersion>(
    `former versions ${kind.table}`,
    `SELECT code_version, valid_from::text AS valid_from FROM services.${kind.table}
     WHERE code = $1 AND state = 'PUBLISHED' AND coalesce(valid_until, 'infinity') > $2::date`,
    [code, eve],
  )
  for (const version of former) {
    const unused = version.validFrom > eve
    await setState(
      write,
      kind,
      version,
      unused ? { state: 'RETIRED', validUntil: version.validFrom } : { validUntil: eve },
    )
  }
}

/** What others need to know: a process and a service item whole, since the approval centre draws roadmaps and opens cases from them. */
async function payloadOf(
  write: Write,
  { typeName }: VersionKind,
  codeVersion: string,
  changes: Changes,
): Promise<object> {
  if (changes.state === 'REVIEWED' || typeName === 'JointStandard') return changes
  return typeName === 'ProcessTemplate'
    ? { template: await readTemplate(write, codeVersion) }
    : { item: await readItem(write, codeVersion) }
}
