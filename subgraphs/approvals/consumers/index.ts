import type { Consumer } from '#schema/events/event.ts'
import { departmentCases } from './departmentCases.ts'
import { indicators } from './indicators.ts'
import { knownKeys } from './knownKeys.ts'
import { knownRegions } from './knownRegions.ts'
import { knownStages } from './knownStages.ts'
import { calendars, processTemplates, serviceItems } from './standards.ts'

/** What the joint approval centre does with the departments' events, in this order. */
export const consumers: readonly Consumer[] = [
  knownRegions,
  knownStages,
  knownKeys,
  departmentCases,
  indicators,
  processTemplates,
  serviceItems,
  calendars,
]
