import type { Actor } from '#schema/actor.ts'
import { type Clock, civilDate } from '#schema/clock.ts'
import { answerOnce } from '#schema/records/answerOnce.ts'
import type { RunWrite, Write } from '#schema/records/createWrites.ts'
import { lockName } from '#schema/records/lockName.ts'
import { type Conflict, conflict, type Refused } from '#schema/refusals.ts'
import { caseRefusals } from '../../rules/cases/refusals.ts'
import { refuseStandingMembers } from '../../rules/consultations/consultation.ts'
import { unknownOrgan } from '../../store/officeRecords.ts'

/** Who the seven are, from a day on. */
export interface StandingMembersInput {
  readonly idempotencyKey: string
  readonly validFrom: string
  readonly organs: readonly string[]
  /** The version of what is configured for this very day; absent where nothing is. */
  readonly expectedVersion?: number | null | undefined
}

/** The day from which they hold. */
export interface StandingMembersAnswer {
  readonly validFrom: string
}

/**
 * Configures who the standing members are from a day on; what holds before that day, and consultations that are open, stay as they are.
 */
export const createConfigureStandingMembers =
  (run: RunWrite, clock: Clock) =>
  (actor: Actor, input: StandingMembersInput): Promise<StandingMembersAnswer | Refused | Conflict> => {
    const { idempotencyKey: key, ...content } = input
    return run(actor, (write) =>
      answerOnce<StandingMembersAnswer | Refused | Conflict>(
        write,
        'approvals',
        { scope: `configureStandingMembers ${actor.id}`, key, content },
        () => configure(write, input, civilDate(clock())),
      ),
    )
  }

async function configure(
  write: Write,
  { validFrom, organs, expectedVersion }: StandingMembersInput,
  today: string,
): Promise<StandingMembersAnswer | Refused | Conflict> {
  const refused = refuseStandingMembers(organs, validFrom, today)
  if (refused !== null) return refused
  const unknown = await unknownOrgan(write, organs)
  if (unknown !== undefined) {
    return caseRefusals.refuse('ORGAN_UNKNOWN', { parameters: { code: unknown }, path: ['organs'] })
  }
  // Two who configure at once wait for each other, for the row may not be there to be locked.
  await lockName(write, 'standing members')
  const [present] = await write.query<{ version: number }>(
    'standing members from',
    'SELECT version FROM approvals.standing_members WHERE id = $1 FOR UPDATE',
    [validFrom],
  )
  if ((present?.version ?? null) !== (expectedVersion ?? null)) {
    const current = present ? { __typename: 'StandingMembers', ...present } : null
    return { ...conflict(expectedVersion ?? 0, current), current: null }
  }
  if (present) await write.update('standing_members', 'id', validFrom, { organCodes: organs })
  else await write.insert('standing_members', { id: validFrom, validFrom, organCodes: organs })
  await write.emit({ entity: 'standing_members', key: validFrom, kind: 'CONFIGURED', payload: { validFrom, organs } })
  return { validFrom }
}
