import type { Actor } from '#schema/actor.ts'
import type { Columns } from '#schema/records/createWrites.ts'
import type { Refused } from '#schema/refusals.ts'
import { refuseGreenChannel } from '../../rules/cases/greenChannel.ts'
import { caseRefusals } from '../../rules/cases/refusals.ts'
import { itemsOf } from '../../store/caseFiles.ts'
import type { ReadCalendar } from '../../store/calendar.ts'
import { moveClock } from './caseClock.ts'
import type { StepContext, StepInput, TakeStep } from './takeStep.ts'

/** A case that is to be decided sooner: within so many working days in all. */
export interface GreenChannelInput extends StepInput {
  readonly workingDays: number
}

/** 绿色通道: lets a case on the fast track, by the head of its organ or the office; its limit is shorter from then on. */
export const createGreenChannel = (take: TakeStep, readCalendar: ReadCalendar) => ({
  openGreenChannel: (actor: Actor, input: GreenChannelInput) =>
    take(actor, 'GREEN_CHANNEL', input, (context) => open(context, input, readCalendar)),
})

async function open(
  { write, row, actor, today }: StepContext,
  { workingDays, reason }: GreenChannelInput,
  readCalendar: ReadCalendar,
): Promise<Columns | Refused> {
  const [item] = await itemsOf(write, [`${row.serviceItemCode}@${row.serviceItemVersion}`])
  const facts = {
    open: item?.greenChannel ?? false,
    taken: row.greenChannelReason !== null,
    joint: row.jointApprovalNumber !== null,
    promisedWorkingDays: row.limitWorkingDays ?? item?.promisedWorkingDays ?? 0,
    authoriser: actor.organ,
  }
  const refused = refuseGreenChannel(facts, workingDays)
  if (refused !== null) return refused
  const channel = {
    greenChannelReason: reason,
    greenChannelAuthoriserCode: actor.organ,
    // A case of a project that the agent centre sees through stays one.
    agency: row.agency === 'PROJECT' ? row.agency : 'GREEN_CHANNEL',
    limitWorkingDays: workingDays,
  }
  if (row.acceptedAt === null) return channel
  const due = await moveClock(write, row.number, readCalendar, today, false, workingDays)
  if (due.dueOn >= today) return { ...channel, ...due }
  return caseRefusals.refuse('GREEN_CHANNEL_PAST', { parameters: { on: due.dueOn }, path: ['workingDays'] })
}
