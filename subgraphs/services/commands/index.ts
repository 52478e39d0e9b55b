import type { CommandEnvironment } from '#schema/createSubgraph.ts'
import { createWrites } from '#schema/records/createWrites.ts'
import { createDraftJointStandard } from './draftJointStandard.ts'
import { createDraftProcessTemplate } from './draftProcessTemplate.ts'
import { createDraftServiceItem } from './draftServiceItem.ts'
import { kinds } from './kinds.ts'
import { createLifecycle } from './lifecycle.ts'
import { createPublishCalendar } from './publishCalendar.ts'

/** What the mutations of the service platform do. */
export type Commands = ReturnType<typeof createCommands>

/** The commands over the PostgreSQL schema `services`; each runs in one transaction with its events. */
export function createCommands({ database, clock }: CommandEnvironment) {
  const run = createWrites(database, 'services', clock)
  return {
    publishCalendar: createPublishCalendar(run, clock),
    serviceItem: { draft: createDraftServiceItem(run), ...createLifecycle(run, clock, kinds.serviceItem) },
    jointStandard: { draft: createDraftJointStandard(run), ...createLifecycle(run, clock, kinds.jointStandard) },
    processTemplate: { draft: createDraftProcessTemplate(run), ...createLifecycle(run, clock, kinds.processTemplate) },
  }
}
