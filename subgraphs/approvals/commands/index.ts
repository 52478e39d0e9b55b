import type { CommandEnvironment } from '#schema/createSubgraph.ts'
import { createWrites } from '#schema/records/createWrites.ts'
import { createCalendarReader } from '../store/calendar.ts'
import { createDrawRoadmap } from './roadmaps/drawRoadmap.ts'
import { createRecordRoadmapStep } from './roadmaps/recordRoadmapStep.ts'

/** What the mutations of the approval centre do. */
export type Commands = ReturnType<typeof createCommands>

/** The commands over the PostgreSQL schema `approvals`; each runs in one transaction with its events. */
export function createCommands({ database, clock }: CommandEnvironment) {
  const run = createWrites(database, 'approvals', clock)
  const readCalendar = createCalendarReader()
  return {
    drawRoadmap: createDrawRoadmap(run, clock),
    recordRoadmapStep: createRecordRoadmapStep(run, clock, readCalendar),
  }
}
