import { listWants } from '#schema/lists/wants.ts'
import { entity } from '#schema/subgraph/entity.ts'
import { compareIndicators, indicatorNames } from '../rules/indicators/compareIndicators.ts'
import { eligibilityOf } from '../rules/roadmap/eligibility.ts'
import { milestonesOf } from '../rules/stages/stageGate.ts'
import type {
  LandSupplyMethod,
  PriorityLevel,
  ProjectResolvers,
  ProjectStage,
  ProjectType,
} from '../__generated__/resolvers.ts'
import { requireVisit } from './require.ts'
import { today } from './today.ts'

export const Project: ProjectResolvers = {
  // The reference brings the departments' indicators that `indicators` requires.
  __resolveReference: async (reference, { loaders }) => {
    const row = await loaders.project.load(reference.code)
    return row && { ...reference, ...row }
  },
  region: ({ regionCode }) => entity('code', regionCode),
  zone: ({ zoneCode }) => entity('code', zoneCode),
  developer: ({ developerUscc }) => entity('uscc', developerUscc),
  priority: ({ priorityLevel: level, priorityList: list }) =>
    level === null || list === null ? null : { level: level as PriorityLevel, list },
  approvalCases: ({ code }, args, { loaders }, info) =>
    loaders.projectCases.load({ parent: code, args, wants: listWants(info) }),
  agents: ({ code }, _, { loaders }) => loaders.projectAssignments.load(code),
  problems: ({ code }, _, { loaders }) => loaders.projectProblems.load(code),
  consultations: ({ code }, _, { loaders }) => loaders.projectConsultations.load(code),
  jointApprovals: ({ code }, _, { loaders }) => loaders.projectJointApprovals.load(code),
  projectType: ({ projectType }) => projectType as ProjectType | null,
  landSource: ({ landSource }) => landSource as LandSupplyMethod | null,
  roadmap: ({ code }, { whatIf }, { loaders, view }) =>
    loaders.roadmap.load({ project: code, whatIf: whatIf ?? [], today: today(view) }),
  milestones: async ({ code }, _, { loaders, view }) => {
    const roadmap = await loaders.roadmap.load({ project: code, whatIf: [], today: today(view) })
    return milestonesOf(roadmap?.steps ?? []).map(({ organCode, stage, ...milestone }) => ({
      ...milestone,
      stage: stage as ProjectStage,
      organ: { code: organCode },
    }))
  },
  eligibleProcesses: async (project, _, { loaders, view }) =>
    eligibilityOf(await loaders.templatesOn.load(today(view)), project, today(view)),
  visits: async ({ code }, _, { loaders }) => {
    const visited = await loaders.projectVisits.load(code)
    return Promise.all(visited.map(({ visitNumber }) => requireVisit(loaders, visitNumber)))
  },
  earlyInvolvements: ({ code }, _, { loaders }) => loaders.projectEarlyInvolvements.load(code),
  indicators: async (project, _, { loaders }) => {
    const tolerances = await Promise.all(indicatorNames(project).map((name) => loaders.indicatorTolerance.load(name)))
    const known = tolerances.filter((tolerance) => tolerance !== null)
    return compareIndicators(project, new Map(known.map((tolerance) => [tolerance.indicator, tolerance])))
  },
  indicatorConflicts: ({ code }, _, { loaders }) => loaders.projectIndicatorConflicts.load(code),
}
