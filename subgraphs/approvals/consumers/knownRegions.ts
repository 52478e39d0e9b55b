import type { Consumer } from '#schema/events/event.ts'
import { keepKnownRegions } from '../store/knownKeys.ts'

/** Keeps the regions that statistics add up, and which of them are retired. */
export const knownRegions: Consumer = {
  name: 'known-regions',
  wants: ({ subgraph, entity }) => subgraph === 'services' && entity === 'region',
  handle: (events, transaction) =>
    keepKnownRegions(
      transaction,
      events.flatMap(({ key, row, batchId, source, occurredAt }) =>
        row === null
          ? []
          : [{ code: key, retired: row['status'] === 'RETIRED', batchId, source, recordedAt: occurredAt }],
      ),
    ),
}
