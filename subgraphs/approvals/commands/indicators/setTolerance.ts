import type { Actor } from '#schema/actor.ts'
import { type Clock, civilDate } from '#schema/clock.ts'
import { decimal, text } from '#schema/publishing/fields.ts'
import { indicatorFields, isSharedIndicator } from '#schema/publishing/indicatorFields.ts'
import { readInput } from '#schema/publishing/readInput.ts'
import type { RunWrite, Write } from '#schema/records/createWrites.ts'
import { lockName } from '#schema/records/lockName.ts'
import { type Conflict, conflict, type Refused } from '#schema/refusals.ts'
import { indicatorRefusals } from '../../rules/indicators/refusals.ts'
import { isMeaningful } from '../../rules/indicators/tolerance.ts'
import { settleConflicts } from '../../store/indicatorConflicts.ts'
import { projectsWith } from '../../store/indicators.ts'

/** A tolerance as the office sets it. */
export interface ToleranceInput {
  readonly indicator: string
  readonly kind: 'PERCENT' | 'ABSOLUTE'
  readonly amount: string
  readonly basis: string
  /** The version that the actor has seen; 0 where there was none. */
  readonly expectedVersion: number
}

const fields = {
  ...indicatorFields,
  amount: decimal({ en: 'amount', zh: '允许误差' }, { unit: '`kind`', digits: [10, 4], zero: true }),
  basis: text({ en: 'basis', zh: '依据' }, { maxLength: 200 }),
}

/**
 * Sets how far the values of an indicator may lie apart, with the document that says so; open conflicts that it covers are settled, and
 * those that it no longer covers are raised, in the same transaction. @throws ClientError BAD_USER_INPUT for a malformed text or amount.
 */
export const createSetTolerance =
  (run: RunWrite, clock: Clock) =>
  (actor: Actor, input: ToleranceInput): Promise<Refused | Conflict | null> => {
    const { indicator, amount, basis, kind } = input
    readInput(fields, { indicator, amount, basis })
    if (!isMeaningful({ kind, amount })) {
      const place = { parameters: { amount }, path: ['amount'] }
      return Promise.resolve(indicatorRefusals.refuse('TOLERANCE_TOO_WIDE', place))
    }
    return run(actor, (write) => set(write, input, civilDate(clock())))
  }

async function set(write: Write, input: ToleranceInput, today: string): Promise<Refused | Conflict | null> {
  const { indicator, kind, amount, basis, expectedVersion } = input
  if (!isSharedIndicator(indicator) && !(await isPublished(write, indicator))) {
    return indicatorRefusals.refuse('INDICATOR_UNKNOWN', { parameters: { indicator }, path: ['indicator'] })
  }
  await lockName(write, `approvals tolerance ${indicator}`)
  const [present] = await write.query<{ version: number }>(
    'present tolerance',
    'SELECT version FROM approvals.indicator_tolerance WHERE indicator = $1',
    [indicator],
  )
  const version = present?.version ?? 0
  if (version !== expectedVersion) {
    const lost = conflict(expectedVersion, { __typename: 'IndicatorTolerance', version })
    return { ...lost, current: null }
  }
  if (present) await write.update('indicator_tolerance', 'indicator', indicator, { kind, amount, basis })
  else await write.insert('indicator_tolerance', { indicator, kind, amount, basis })
  const payload = { kind, amount, basis }
  await write.emit({ entity: 'indicator_tolerance', key: indicator, kind: 'SET', payload })
  await settleConflicts(write, await projectsWith(write, indicator), today)
  return null
}

async function isPublished(write: Write, indicator: string): Promise<boolean> {
  const rows = await write.query(
    'indicator is published',
    'SELECT FROM approvals.known_indicator WHERE indicator = $1 LIMIT 1',
    [indicator],
  )
  return rows.length > 0
}
