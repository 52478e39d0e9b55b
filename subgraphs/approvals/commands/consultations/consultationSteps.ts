import { type Actor, requireActor } from '#schema/actor.ts'
import { type Clock, civilDate } from '#schema/clock.ts'
import type { Stored } from '#schema/database/rowsBy.ts'
import type { Write } from '#schema/records/createWrites.ts'
import type { Conflict, Refused } from '#schema/refusals.ts'
import type * as Model from '../../__generated__/prisma/client.ts'
import { caseRefusals } from '../../rules/cases/refusals.ts'
import { type Opinion, refuseClosing, refuseOpinion } from '../../rules/consultations/consultation.ts'
import { consultationLife, refuseConsultationStep } from '../../rules/consultations/lifecycle.ts'
import { consultationRefusals } from '../../rules/consultations/refusals.ts'
import { unknownOrgan } from '../../store/officeRecords.ts'
import { type ChangeRecord, defineRecord, type RecordChange } from '../office/changeRecord.ts'
import { organOf } from '../office/organOf.ts'
import { insertMember } from './openConsultation.ts'

type Row = Stored<Model.Consultation>
type Action = keyof typeof consultationLife

const { refuse } = consultationRefusals

const consultation = defineRecord<Row>({
  typeName: 'Consultation',
  table: 'consultation',
  keyColumn: 'number',
  unknown: (number) => refuse('CONSULTATION_UNKNOWN', { parameters: { number }, path: ['number'] }),
})

/** Which consultation, and the version of it that the actor has seen. */
export interface ConsultationStep {
  readonly number: string
  readonly expectedVersion: number
}

/** What an organ says of a consultation. No version: seven organs speak at once, each for itself and once. */
export interface OpinionInput extends Opinion {
  readonly number: string
}

/** The steps of an open consultation; each counts its version up, so that nobody closes it on what he has not seen. */
export function createConsultationSteps(change: ChangeRecord, clock: Clock) {
  const take = (
    actor: Actor,
    action: Action,
    { number, expectedVersion = null }: { readonly number: string; readonly expectedVersion?: number | null },
    work: (write: Write, row: Row) => Promise<RecordChange | Refused>,
  ): Promise<Refused | Conflict | null> => {
    requireActor({ actor }, { roles: consultationLife[action].roles })
    return change(
      actor,
      consultation,
      { key: number, expectedVersion },
      async (write, row) => refuseConsultationStep(action, row) ?? work(write, row),
    )
  }
  const today = () => civilDate(clock())
  return {
    addConsultationMember: (actor: Actor, input: ConsultationStep & { readonly organ: string }) =>
      take(actor, 'ADD_MEMBER', input, (write) => addMember(write, input.number, input.organ)),
    giveConsultationOpinion: (actor: Actor, { number, ...opinion }: OpinionInput) =>
      take(actor, 'GIVE_OPINION', { number }, (write) => giveOpinion(write, number, organOf(actor), opinion, today())),
    recordConsultationMinutes: (actor: Actor, input: ConsultationStep & { readonly minutes: string }) =>
      take(actor, 'RECORD_MINUTES', input, () =>
        Promise.resolve({
          columns: { minutes: input.minutes, minutesOn: today() },
          kind: 'MINUTES_RECORDED',
          payload: { on: today() },
        }),
      ),
    closeConsultation: (actor: Actor, input: ConsultationStep & { readonly conclusion: string | null }) =>
      take(actor, 'CLOSE', input, (write, row) => close(write, row, input.conclusion, today())),
  }
}

async function addMember(write: Write, number: string, organ: string): Promise<RecordChange | Refused> {
  if ((await membersOf(write, number)).some(({ organCode }) => organCode === organ)) {
    return refuse('MEMBER_ALREADY', { parameters: { organ }, path: ['organ'] })
  }
  if ((await unknownOrgan(write, [organ])) !== undefined) {
    return caseRefusals.refuse('ORGAN_UNKNOWN', { parameters: { code: organ }, path: ['organ'] })
  }
  await insertMember(write, number, organ, false)
  return { columns: {}, kind: 'MEMBER_ADDED', payload: { organ } }
}

async function giveOpinion(
  write: Write,
  number: string,
  organ: string,
  { opinion, comment }: Opinion,
  givenOn: string,
): Promise<RecordChange | Refused> {
  const refused = refuseOpinion(await membersOf(write, number), organ, { opinion, comment })
  if (refused !== null) return refused
  await write.update('consultation_member', 'id', `${number} ${organ}`, { opinion, comment, givenOn })
  return { columns: {}, kind: 'OPINION_GIVEN', payload: { organ, opinion } }
}

async function close(
  write: Write,
  { number, minutes }: Row,
  conclusion: string | null,
  closedOn: string,
): Promise<RecordChange | Refused> {
  const refused = refuseClosing(await membersOf(write, number), { minutes, conclusion })
  return refused ?? { columns: { closedOn, conclusion }, kind: 'CLOSED', payload: { on: closedOn } }
}

/** The members of a locked consultation. */
const membersOf = (write: Write, number: string): Promise<Stored<Model.ConsultationMember>[]> =>
  write.query(
    'members of consultation',
    `SELECT * FROM approvals.consultation_member WHERE consultation_number = $1 ORDER BY id`,
    [number],
  )
