/** The values behind GraphQL types that are computed and are no rows; codegen takes them by their names. */
export type { ChecklistEntry } from './cases/checklist.ts'
export type { Roadmap, RoadmapStep } from './roadmap/computeRoadmap.ts'
export type { BurnDownDay, CampaignScope } from './campaigns/scope.ts'
