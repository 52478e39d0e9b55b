import type { Consumer, EventMessage } from '#schema/events/event.ts'
import type { CalendarOverrides } from '#schema/workingDays.ts'
import type { ProcessTemplate } from '../rules/roadmap/processTemplate.ts'
import { applyCalendar } from './applyCalendar.ts'
import { applyServiceItem, type PublishedItem } from './applyServiceItem.ts'
import { applyTemplate } from './applyTemplate.ts'

/** What the service platform says of a version of its calendar. */
interface CalendarPayload extends CalendarOverrides {
  readonly number: number
  readonly publishedOn: string
}

/** Keeps the processes that the service platform publishes, so that the next roadmap takes them. */
export const processTemplates: Consumer = {
  name: 'process-templates',
  wants: ({ subgraph, entity }) => subgraph === 'services' && entity === 'process_template',
  async handle(events, transaction) {
    for (const event of events) {
      const template = event.payload?.['template'] as ProcessTemplate | undefined
      if (template) await applyTemplate(transaction, template, provenanceOf(event))
    }
  },
}

/** Keeps the service items that the service platform publishes, so that the next case begins with them. */
export const serviceItems: Consumer = {
  name: 'service-items',
  wants: ({ subgraph, entity }) => subgraph === 'services' && entity === 'service_item',
  async handle(events, transaction) {
    for (const event of events) {
      const item = event.payload?.['item'] as PublishedItem | undefined
      if (item) await applyServiceItem(transaction, item, provenanceOf(event))
    }
  },
}

/** Takes over the calendar of the service platform and recomputes the open deadlines. */
export const calendars: Consumer = {
  name: 'calendars',
  wants: ({ subgraph, entity }) => subgraph === 'services' && entity === 'calendar_version',
  async handle(events, transaction) {
    for (const event of events) {
      const calendar = event.payload?.['calendar'] as CalendarPayload | undefined
      if (calendar) await applyCalendar(transaction, { ...calendar, ...provenanceOf(event) })
    }
  },
}

const provenanceOf = ({ source, batchId, occurredAt }: EventMessage) => ({
  source,
  batchId,
  recordedAt: new Date(occurredAt),
})
