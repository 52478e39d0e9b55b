import DataLoader from 'dataloader'
import { createConnectionLoader, createRowLoader, createRowsLoader } from '#schema/loaders.ts'
import { createBurnDownLoader } from './loaders/burnDown.ts'
import { createCaseFileLoaders } from './loaders/caseFile.ts'
import { createRoadmapLoader } from './loaders/roadmap.ts'
import { toCaseStats } from './rules/caseStatistics.ts'
import type { CaseStatsRequest } from './store/statistics.ts'
import type { Store } from './store.ts'

/** The loaders of one request. */
export type Loaders = ReturnType<typeof createLoaders>

/** Fresh loaders over the tables of the approvals subgraph. */
export const createLoaders = (store: Store) => ({
  deadLetters: store.deadLetters,
  ...createProjectLoaders(store),
  ...createCaseLoaders(store),
  ...createCaseFileLoaders(store),
  ...createAgentLoaders(store),
  ...createCampaignLoaders(store),
  ...createIndicatorLoaders(store),
  knownKey: createRowLoader(store.knownKeysById, ({ id }) => id),
  lookup: store.findByText,
})

const createProjectLoaders = (store: Store) => ({
  project: createRowLoader(store.projectsByCode, ({ code }) => code),
  projects: store.listProjects,
  zoneProjects: createConnectionLoader(store.zoneProjects),
  developerProjects: createConnectionLoader(store.developerProjects),
  regionProjectCounts: createRowsLoader(store.projectCountsByRegion, ({ owner }) => owner),
  zoneProjectCounts: createRowsLoader(store.projectCountsByZone, ({ owner }) => owner),
  roadmap: createRoadmapLoader(store),
  templatesOn: new DataLoader((days: readonly string[]) => Promise.all(days.map(store.templatesOn))),
  templateVersions: store.templateVersions,
  processCounts: store.countProcess,
  earlyInvolvement: createRowLoader(store.earlyInvolvementsByNumber, ({ number }) => number),
  projectEarlyInvolvements: createRowsLoader(store.earlyInvolvementsByProject, ({ projectCode }) => projectCode),
})

const createCaseLoaders = (store: Store) => ({
  approvalCase: createRowLoader(store.casesByNumber, ({ number }) => number),
  approvalCases: store.listCases,
  cityReport: createRowLoader(store.cityReportsById, ({ id }) => id),
  cityReports: store.listCityReports,
  deadlineChanges: store.listDeadlineChanges,
  caseDeadlineChanges: createRowsLoader(store.deadlineChangesByNumber, ({ number }) => number),
  jointApprovalCases: createRowsLoader(store.casesByJointApproval, (row) => row.jointApprovalNumber ?? ''),
  projectCases: createConnectionLoader(store.projectCases),
  applicantCases: createConnectionLoader(store.applicantCases),
  caseStats: createCaseStatsLoader(store),
  agentCentreReport: store.agentCentreReport,
  jointApproval: createRowLoader(store.jointApprovalsByNumber, ({ number }) => number),
  jointApprovals: store.listJointApprovals,
  projectJointApprovals: createRowsLoader(store.jointApprovalsByProject, ({ projectCode }) => projectCode),
  consultation: createRowLoader(store.consultationsByNumber, ({ number }) => number),
  consultations: store.listConsultations,
  projectConsultations: createRowsLoader(store.consultationsByProject, ({ projectCode }) => projectCode ?? ''),
  jointConsultations: createRowsLoader(store.consultationsByJointApproval, (row) => row.jointApprovalNumber ?? ''),
  standingMembersOn: store.standingMembersOn,
  members: createRowsLoader(store.membersByConsultation, ({ consultationNumber }) => consultationNumber),
})

/** All figures that a request asks for, whatever their regions and periods, are one statement. */
const createCaseStatsLoader = (store: Store) =>
  new DataLoader(async (requests: readonly CaseStatsRequest[]) => (await store.caseSums(requests)).map(toCaseStats), {
    cacheKeyFn: ({ regionCode, ownLevel, period }) => [regionCode, ownLevel, period.from, period.to].join(),
  })

const createAgentLoaders = (store: Store) => ({
  agent: createRowLoader(store.agentsByCode, ({ code }) => code),
  agentsOfLevels: store.agentsByLevel,
  agentAssignments: createRowsLoader(store.assignmentsByAgent, ({ agentCode }) => agentCode),
  activeProjects: createRowsLoader(store.activeProjectsOf, ({ agentCode }) => agentCode),
  projectAssignments: createRowsLoader(store.assignmentsByProject, ({ projectCode }) => projectCode),
  problem: createRowLoader(store.problemsByNumber, ({ number }) => number),
  problems: store.listProblems,
  projectProblems: createRowsLoader(store.problemsByProject, ({ projectCode }) => projectCode ?? ''),
  problemEscalations: createRowsLoader(store.escalationsByProblem, ({ problemNumber }) => problemNumber),
  problemSessions: createRowsLoader(store.consultationsByProblem, ({ problemNumber }) => problemNumber ?? ''),
  visit: createRowLoader(store.visitsByNumber, ({ number }) => number),
  visits: store.listVisits,
  agentVisits: createRowsLoader(store.visitsByAgent, ({ agentCode }) => agentCode),
  visitProjects: createRowsLoader(store.projectsByVisit, ({ visitNumber }) => visitNumber),
  projectVisits: createRowsLoader(store.visitsByProject, ({ projectCode }) => projectCode),
})

const createCampaignLoaders = (store: Store) => ({
  campaign: createRowLoader(store.campaignsByCode, ({ code }) => code),
  campaigns: store.allCampaigns,
  burnDown: createBurnDownLoader(store),
  campaignCases: createConnectionLoader(store.campaignCases),
  campaignTargets: createRowsLoader(store.targetsByCampaign, ({ campaignCode }) => campaignCode),
  finding: createRowLoader(store.findingsByNumber, ({ number }) => number),
  campaignFindings: createRowsLoader(store.findingsByCampaign, ({ campaignCode }) => campaignCode),
})

const createIndicatorLoaders = (store: Store) => ({
  indicatorTolerance: createRowLoader(store.tolerancesByIndicator, ({ indicator }) => indicator),
  indicatorTolerances: store.allTolerances,
  indicatorConflict: createRowLoader(store.indicatorConflictsByCode, ({ code }) => code),
  indicatorConflicts: store.listIndicatorConflicts,
  projectIndicatorConflicts: createRowsLoader(store.indicatorConflictsByProject, ({ projectCode }) => projectCode),
})
