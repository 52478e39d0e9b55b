import type { Consumer, EventMessage } from '#schema/events/event.ts'
import { keepConsents, type ToldConsent } from '../store/registration.ts'

/** Keeps planning's consents to subdivisions, each as planning tells of it last; one that it withdrew is revoked. */
export const planningConsents: Consumer = {
  name: 'planning-consents',
  wants: ({ subgraph, entity, published }) => subgraph === 'planning' && entity === 'subdivision_consent' && published,
  handle: (events, transaction) => keepConsents(transaction, events.flatMap(toldConsent)),
}

function toldConsent({ key, row, source, batchId, occurredAt }: EventMessage): ToldConsent[] {
  if (row === null) return []
  return [
    {
      number: key,
      parcelCode: row['parcelCode'] ?? '',
      issuedOn: row['issuedOn'] ?? '',
      validUntil: row['validUntil'] ?? null,
      status: row['status'] ?? '',
      legalEffect: row['legalEffect'] === 'true',
      source,
      batchId,
      recordedAt: occurredAt,
    },
  ]
}
