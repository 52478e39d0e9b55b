import type { Actor } from '#schema/actor.ts'
import { type Clock, civilDate } from '#schema/clock.ts'
import { answerOnce } from '#schema/records/answerOnce.ts'
import type { RunWrite, Write } from '#schema/records/createWrites.ts'
import type { Refused } from '#schema/refusals.ts'
import { caseRefusals } from '../../rules/cases/refusals.ts'
import { consultationRefusals } from '../../rules/consultations/refusals.ts'
import { nextDocumentNumber, standingMembersOn, unknownOrgan, unknownProject } from '../../store/officeRecords.ts'

const { refuse } = consultationRefusals

/** What a consultation is to be about, and who is asked beside the standing members. */
export interface ConsultationSubject {
  readonly topic: string
  readonly agenda: readonly string[]
  readonly project: string | null
  readonly jointApproval: string | null
  readonly adHocOrgans: readonly string[]
  /** The problem that it is a special session about. */
  readonly problem?: string
}

/** A consultation to be opened. */
export interface OpenConsultationInput extends ConsultationSubject {
  readonly idempotencyKey: string
}

/** The consultation that was opened. */
export interface OpenedConsultation {
  readonly number: string
}

/** 7+X 会商: opens a consultation of the standing members of today and X others; the same key gives the same one. */
export const createOpenConsultation =
  (run: RunWrite, clock: Clock) =>
  (actor: Actor, { idempotencyKey: key, ...subject }: OpenConsultationInput): Promise<OpenedConsultation | Refused> =>
    run(actor, (write) =>
      answerOnce<OpenedConsultation | Refused>(
        write,
        'approvals',
        { scope: `openConsultation ${actor.id}`, key, content: subject },
        () => writeConsultation(write, subject, civilDate(clock())),
      ),
    )

/** Writes a consultation with its members as they are today; a later configuration does not change them. */
export async function writeConsultation(
  write: Write,
  subject: ConsultationSubject,
  today: string,
): Promise<OpenedConsultation | Refused> {
  const project = await projectOf(write, subject)
  if ('__typename' in project) return project
  const standing = await standingMembersOn(write, today)
  if (standing === undefined) return refuse('STANDING_MEMBERS_UNSET', { parameters: { on: today } })
  const refused = await refuseAdHoc(write, subject.adHocOrgans, standing.organCodes)
  if (refused !== null) return refused
  const number = await nextDocumentNumber(write, '会商', today)
  const { topic, agenda, jointApproval } = subject
  await write.insert('consultation', {
    number,
    topic,
    agenda,
    projectCode: project.code,
    jointApprovalNumber: jointApproval,
    openedOn: today,
    problemNumber: subject.problem ?? null,
  })
  for (const organ of standing.organCodes) await insertMember(write, number, organ, true)
  for (const organ of subject.adHocOrgans) await insertMember(write, number, organ, false)
  const payload = { project: project.code, jointApproval, standing: standing.organCodes, adHoc: subject.adHocOrgans }
  await write.emit({ entity: 'consultation', key: number, kind: 'OPENED', payload })
  return { number }
}

/** Adds a member to a consultation. */
export const insertMember = (write: Write, number: string, organ: string, standing: boolean): Promise<void> =>
  write.insert('consultation_member', {
    id: `${number} ${organ}`,
    consultationNumber: number,
    organCode: organ,
    standing,
  })

/** The project of a consultation, that of its joint approval where it has one; or why the two do not fit. */
async function projectOf(
  write: Write,
  { project, jointApproval }: ConsultationSubject,
): Promise<{ readonly code: string | null } | Refused> {
  if (project !== null && (await unknownProject(write, [project])) !== undefined) {
    return caseRefusals.refuse('PROJECT_UNKNOWN', { parameters: { code: project }, path: ['project'] })
  }
  if (jointApproval === null) return { code: project }
  const [joint] = await write.query<{ code: string }>(
    'project of joint approval',
    'SELECT project_code AS code FROM approvals.joint_approval WHERE number = $1',
    [jointApproval],
  )
  if (joint === undefined) {
    return refuse('JOINT_APPROVAL_UNKNOWN', { parameters: { number: jointApproval }, path: ['jointApproval'] })
  }
  if (project === null || project === joint.code) return joint
  const parameters = { number: jointApproval, expected: joint.code, received: project }
  return refuse('JOINT_APPROVAL_OTHER_PROJECT', { parameters, path: ['project'] })
}

async function refuseAdHoc(write: Write, organs: readonly string[], standing: readonly string[]) {
  const path = ['adHocOrgans']
  const member = organs.find((organ) => standing.includes(organ))
  if (member !== undefined) return refuse('MEMBER_ALREADY', { parameters: { organ: member }, path })
  const code = await unknownOrgan(write, organs)
  return code === undefined ? null : caseRefusals.refuse('ORGAN_UNKNOWN', { parameters: { code }, path })
}
