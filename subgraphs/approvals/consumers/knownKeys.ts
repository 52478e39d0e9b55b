import type { Consumer } from '#schema/events/event.ts'
import { searchTerms } from '#schema/lists/keyword.ts'
import { keepKnownKeys } from '../store/knownKeys.ts'

/** Keeps the keys and names of all departments' records, which `node` and `lookup` find. */
export const knownKeys: Consumer = {
  name: 'known-keys',
  wants: ({ published }) => published,
  handle: (events, transaction) =>
    keepKnownKeys(
      transaction,
      events.flatMap(({ type, key, label, batchId, source, occurredAt }) =>
        type === null
          ? []
          : [
              {
                typeName: type,
                key,
                label: label ?? key,
                terms: searchTerms(label),
                batchId,
                source,
                recordedAt: occurredAt,
              },
            ],
      ),
    ),
}
