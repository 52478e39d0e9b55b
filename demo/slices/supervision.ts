import type { Slice, World } from '../world/types.ts'
import { placementRows } from './services/windows.ts'
import { cardAlerts, procedureAlerts } from './supervision/alerts.ts'
import { complaintFiles } from './supervision/complaints.ts'
import { ratingRows } from './supervision/ratings.ts'
import { redCardInvestigations } from './supervision/redCardInvestigations.ts'
import { type RatedWindow, starRatings, starStandard } from './supervision/starRatings.ts'
import { supervisionRules } from './supervision/supervisionRules.ts'
import { surveyRows } from './supervision/surveys.ts'

/** The cases that supervision looks at; what a larger seeding adds is without alerts. */
const supervisedCases = 2_000

/** The rows of supervision: what its rules find in the world's cases, and the complaints, ratings and surveys about them. */
export function supervisionSlice(world: World): Slice {
  const cases = [...world.cases(supervisedCases)]
  const alerts = [...cardAlerts(cases, world), ...procedureAlerts(cases, world)]
  const files = complaintFiles(cases, world)
  const investigations = files.flatMap(({ investigation }) => investigation ?? [])
  return {
    subgraph: 'supervision',
    source: 'e-supervision',
    tables: [
      { table: 'supervision_rule', rows: supervisionRules },
      { table: 'alert', rows: alerts },
      { table: 'complaint', rows: files.map(({ complaint }) => complaint) },
      { table: 'investigation', rows: [...investigations, ...redCardInvestigations(alerts, world)] },
      { table: 'rating', rows: ratingRows(cases, world) },
      { table: 'star_standard', rows: [starStandard] },
      { table: 'star_rating', rows: starRatings(world, ratedWindows(world)) },
      { table: 'survey', rows: surveyRows(world) },
    ],
  }
}

/** The windows of the district and its towns, each with the first day on which it was open. */
function ratedWindows(world: World): RatedWindow[] {
  const regions = [world.district, ...world.towns]
  const placements = placementRows(world).filter(({ hallCode }) =>
    regions.some(({ code }) => hallCode.startsWith(`${code}-`)),
  )
  const firstDays = new Map<string, string>()
  for (const { windowCode, validFrom } of placements.toReversed()) firstDays.set(windowCode, String(validFrom))
  return [...firstDays].map(([code, openedOn]) => ({ code, openedOn }))
}
