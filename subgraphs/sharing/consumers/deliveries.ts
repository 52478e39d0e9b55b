import type { Consumer } from '#schema/events/event.ts'
import { keepDeclarations, keepDelivered } from '../store/deliveries.ts'

/** Keeps what became of the departments' batches, and what they declared: the office's side of reconciliation. */
export const deliveries: Consumer = {
  name: 'deliveries',
  wants: ({ entity }) => entity === 'publication' || entity === 'declaration',
  async handle(events, transaction) {
    const payloadsOf = (wanted: string) =>
      events.flatMap(({ entity, payload }) => (entity === wanted && payload !== null ? [payload] : []))
    await keepDelivered(transaction, payloadsOf('publication'))
    await keepDeclarations(transaction, payloadsOf('declaration'))
  },
}
