import type { Consumer } from '#schema/events/event.ts'
import { deliveries } from './deliveries.ts'

/** What data sharing does with the departments' events. */
export const consumers: readonly Consumer[] = [deliveries]
