import type { Consumer } from '#schema/events/event.ts'
import { keepKnownStages } from '../store/knownKeys.ts'

/** Keeps which department leads each stage: it leads the joint approvals of that stage unless another is named. */
export const knownStages: Consumer = {
  name: 'known-stages',
  wants: ({ subgraph, entity }) => subgraph === 'services' && entity === 'stage',
  handle: (events, transaction) =>
    keepKnownStages(
      transaction,
      events.flatMap(({ key, row, batchId, source, occurredAt }) => {
        const lead = row?.['lead_code']
        return lead == null ? [] : [{ code: key, leadOrganCode: lead, batchId, source, recordedAt: occurredAt }]
      }),
    ),
}
