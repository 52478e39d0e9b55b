import type { Consumer } from '#schema/events/event.ts'
import { searchTerms } from '#schema/lists/keyword.ts'
import { representation } from '../rules/nodes.ts'
import { keepKnownKeys } from '../store/knownKeys.ts'

const isFound = (typeName: string): boolean => representation({ typeName, key: '' }) !== null

/** Keeps the keys and names of all departments' records, which `node` and `lookup` find. */
export const knownKeys: Consumer = {
  name: 'known-keys',
  wants: ({ published, type }) => published && (type === null || isFound(type)),
  handle: (events, transaction) =>
    keepKnownKeys(
      transaction,
      events.flatMap(({ type, key, label, batchId, source, occurredAt }) =>
        type === null || !isFound(type)
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
