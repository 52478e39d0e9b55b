import { randomUUID } from 'node:crypto'
import type { Actor } from '#schema/actor.ts'
import { civilDate } from '#schema/clock.ts'
import { parseTimestamptz } from '#schema/database/typeParsers.ts'
import type { Consumer, EventMessage } from '#schema/events/event.ts'
import { writeOf, type Write } from '#schema/records/createWrites.ts'
import {
  closeGatedScope,
  gatingTypes,
  keepPermits,
  learnPermit,
  lockScope,
  openGatedScope,
  revokePermit,
  type ToldPermit,
} from '../store/permits.ts'

const relayActor: Actor = { id: 'relay', roles: [], organ: null }

/**
 * 先照后证: the permit that another department decides on opens exactly the scope of its holder that waits for its kind; one that is
 * taken back closes it. Cases of the office tell of it by their steps, those of departments by what they publish. An event that comes
 * again changes nothing.
 */
export const permits: Consumer = {
  name: 'permits',
  wants: ({ subgraph, entity, published }) =>
    (entity === 'department_case' && published) || (subgraph === 'approvals' && entity === 'approval_case'),
  async handle(events, transaction, at) {
    const told = events.flatMap((event) => {
      const permit = event.row === null ? decidedStep(event) : publishedCase(event)
      return permit === null ? [] : [{ permit, source: event.source }]
    })
    const [first] = told
    if (!first) return
    const writeFrom = (source: string) =>
      writeOf(transaction, 'commerce', { actor: relayActor, source, batchId: randomUUID(), at })
    const gating = await gatingTypes(transaction)
    const [opening, others] = [true, false].map((opens) =>
      told.filter(({ permit }) => gating.has(permit.permitType) === opens),
    ) as [typeof told, typeof told]
    if (others.length > 0) {
      await keepPermits(
        writeFrom(first.source),
        others.map(({ permit }) => permit),
      )
    }
    for (const { permit, source } of opening) await apply(writeFrom(source), permit)
  },
}

async function apply(write: Write, { revokedOn, ...permit }: ToldPermit): Promise<void> {
  await lockScope(write, permit.holderUscc)
  const isNew = await learnPermit(write, permit)
  if (revokedOn === null) {
    if (isNew) await openGatedScope(write, permit)
  } else if (await revokePermit(write, permit, revokedOn)) await closeGatedScope(write, permit, revokedOn)
}

/** The certificate that a step of a case gave or took back; `StepCertificate` of the approval centre. */
interface StepCertificate {
  readonly type: string
  readonly number: string
  readonly holder: string | null
  readonly issuedOn: string
  readonly revoked: boolean
}

/** A step of a case at the office that gave a certificate or took one back. */
function decidedStep({ payload, occurredAt }: EventMessage): ToldPermit | null {
  const certificate = payload?.['certificate'] as StepCertificate | undefined
  if (certificate?.holder == null) return null
  const { type: permitType, number, holder: holderUscc, issuedOn, revoked } = certificate
  return { permitType, number, holderUscc, issuedOn, revokedOn: revoked ? civilDate(new Date(occurredAt)) : null }
}

const granted: ReadonlySet<string | null | undefined> = new Set(['APPROVED', 'DELIVERED', 'REVOKED'])

/** A case of a department's own system that ended in a certificate. */
function publishedCase({ row, occurredAt }: EventMessage): ToldPermit | null {
  const { status, resultType, resultNumber, applicantUscc, decidedAt, withdrawnOn } = row ?? {}
  if (resultType == null || resultNumber == null || applicantUscc == null || decidedAt == null) return null
  if (!granted.has(status)) return null
  const permit = {
    permitType: resultType,
    number: resultNumber,
    holderUscc: applicantUscc,
    issuedOn: civilDate(parseTimestamptz(decidedAt)),
  }
  if (withdrawnOn != null) return { ...permit, revokedOn: withdrawnOn }
  return { ...permit, revokedOn: status === 'REVOKED' ? civilDate(new Date(occurredAt)) : null }
}
