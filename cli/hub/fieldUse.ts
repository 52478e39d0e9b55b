import type { Logger } from 'pino'
import { civilDate, type Clock } from '#schema/clock.ts'
import type { Database } from '#schema/database/pool.ts'
import { InternalError } from '#schema/errors.ts'
import { pruneLeaving, writeNotices } from '#schema/registry/notices.ts'
import { addUses, pruneUses } from '#schema/registry/usage.ts'
import { createUsageRecorder, type UsageRecorder } from '../../gateway/usage/createUsageRecorder.ts'

interface FieldUseOptions {
  readonly clock: Clock
  readonly log: Logger
  readonly isPrepared: () => boolean
}

/** Counts that go to the registry: with each write clients are named that use what is about to go, and once a day old counts are forgotten. */
export function createFieldUse(database: Database, { clock, log, isPrepared }: FieldUseOptions): UsageRecorder {
  let prunedOn = ''
  return createUsageRecorder({
    clock,
    log,
    async write(uses) {
      if (!isPrepared()) throw new InternalError('STORE_UNAVAILABLE', 'The registry waits for its migrations.')
      await addUses(database, uses)
      await writeNotices(database, clock)
      const today = civilDate(clock())
      if (prunedOn === today) return
      await pruneUses(database, clock)
      await pruneLeaving(database, clock)
      prunedOn = today
    },
  })
}
