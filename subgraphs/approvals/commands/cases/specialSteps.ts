import type { Actor } from '#schema/actor.ts'
import type { Columns } from '#schema/records/createWrites.ts'
import type { Refused } from '#schema/refusals.ts'
import { elapsedWorkingDays, readClock } from '../../rules/cases/clock.ts'
import { refuseExtension } from '../../rules/cases/extension.ts'
import { caseRefusals } from '../../rules/cases/refusals.ts'
import { clocksOf, type StoredClock } from '../../store/caseClocks.ts'
import type { ReadCalendar } from '../../store/calendar.ts'
import { recordCase } from '../roadmaps/recordCase.ts'
import { moveClock, resume } from './caseClock.ts'
import { groundDecision } from './opinionSteps.ts'
import type { StepContext, StepInput, TakeStep } from './takeStep.ts'

const { refuse } = caseRefusals

/** The certificate that an approval results in. */
export interface ResultInput {
  readonly type: string
  readonly number: string
}

/** The type of the graph behind a value of the enum: `SITE_OPINION` is `SiteOpinion`. */
const typeNameOf = (type: string): string =>
  type.toLowerCase().replaceAll(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase())

/** What a decision is told beyond its step. */
export interface DecisionInput extends StepInput {
  readonly granted: boolean
  readonly result?: ResultInput | null | undefined
  /** True where the matter ends without a certificate. */
  readonly withoutCertificate?: boolean | null | undefined
}

/** Special procedures, extensions and decisions: what stops the clock, moves it and ends it. */
export const createSpecialSteps = (take: TakeStep, readCalendar: ReadCalendar) => ({
  startSpecialProcedure: (actor: Actor, input: StepInput & { readonly kind: string }) =>
    take(actor, 'PAUSE', input, (context) => pause(context, input)),
  endSpecialProcedure: (actor: Actor, input: StepInput) =>
    take(actor, 'RESUME', input, (context) => resume(context, readCalendar)),
  extendCase: (actor: Actor, input: StepInput & { readonly workingDays: number }) =>
    take(actor, 'EXTEND', input, (context) => extend(context, input, readCalendar)),
  decideCase: (actor: Actor, input: DecisionInput) =>
    take(actor, input.granted ? 'APPROVE' : 'REFUSE', input, (context) => decide(context, input, readCalendar)),
})

async function pause(
  { write, row, today }: StepContext,
  { kind, reason }: StepInput & { readonly kind: string },
): Promise<Columns> {
  const id = `${row.number}#${write.batchId}`
  await write.insert('case_pause', { id, caseNumber: row.number, kind, reason, startedOn: today, endedOn: null })
  return {}
}

async function extend(
  { write, row, actor, today }: StepContext,
  { workingDays, reason }: StepInput & { readonly workingDays: number },
  readCalendar: ReadCalendar,
): Promise<Columns | Refused> {
  const [clock] = (await clocksOf(write, [row.number])) as [StoredClock]
  const { calendar } = await readCalendar(write)
  const { dueOn } = readClock(clock, calendar, today)
  const refused = refuseExtension({ ...clock, joint: clock.jointApprovalNumber !== null, workingDays, dueOn, today })
  if (refused !== null) return refused
  await write.insert('case_extension', {
    caseNumber: row.number,
    workingDays,
    grantedOn: today,
    approver: actor.id,
    reason,
  })
  return moveClock(write, row.number, readCalendar, today)
}

async function decide(
  context: StepContext,
  { granted, result, withoutCertificate, reason = null }: DecisionInput,
  readCalendar: ReadCalendar,
): Promise<Columns | Refused> {
  const { write, row, today } = context
  const mock = row.mode === 'MOCK'
  if (granted && !mock && !result && !withoutCertificate) return refuse('INSTRUMENT_MISSING', { path: ['result'] })
  if (mock && result) return refuse('MOCK_WITHOUT_EFFECT', { parameters: { action: 'result' }, path: ['result'] })
  const unfounded = await groundDecision(context, granted, reason)
  if (unfounded !== null) return unfounded
  if (granted && !mock) await recordCase(write, readCalendar, row, { what: 'GRANTED', today })
  const [facts] = (await clocksOf(write, [row.number])) as [StoredClock]
  const { calendar } = await readCalendar(write)
  return {
    decidedAt: write.at,
    elapsedWorkingDays: elapsedWorkingDays(facts, calendar, today),
    resultType: result ? typeNameOf(result.type) : null,
    resultNumber: result?.number ?? null,
  }
}
