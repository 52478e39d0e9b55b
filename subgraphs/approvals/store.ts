import type { StoreEnvironment } from '#schema/createSubgraph.ts'
import { rowsBy, type Stored } from '#schema/database/rowsBy.ts'
import { listDeadLetters } from '#schema/events/deadLetters.ts'
import type { ListArguments, ListSpecification, ListWants } from '#schema/lists/list.ts'
import { readConnection, readConnections } from '#schema/lists/readConnections.ts'
import type * as Model from './__generated__/prisma/client.ts'
import { activeProjectsOf } from './store/agents.ts'
import { agentCentreReport } from './store/agentCentre.ts'
import { burnDownsOf } from './store/campaigns.ts'
import { clocksOf } from './store/caseClocks.ts'
import { createCalendarReader } from './store/calendar.ts'
import { itemsInForce, itemsOf } from './store/caseFiles.ts'
import { readKeyword } from './store/caseKeyword.ts'
import { membersOf } from './store/jointApprovals.ts'
import {
  approvalCases,
  campaignCases,
  cityReports,
  consultations,
  deadlineChanges,
  indicatorConflicts,
  jointApprovals,
  problems,
  projects,
  visits,
} from './store/lists.ts'
import { openDraftsOf } from './store/drafts.ts'
import { findByText } from './store/lookup.ts'
import { standingMembersOn } from './store/officeRecords.ts'
import { countProcess, progressOf, roadmapsOf, templatesOf, templatesOn, templateVersions } from './store/roadmaps.ts'
import { caseSums, projectCountsByRegion, projectCountsByZone } from './store/statistics.ts'

/** The tables of the approvals subgraph. All reads take many keys and cost one statement. */
export type Store = ReturnType<typeof openStore>

/** Opens the tables of the PostgreSQL schema `approvals`. */
export const openStore = (environment: StoreEnvironment) => ({
  ...openProjects(environment),
  ...openRoadmaps(environment),
  ...openCases(environment),
  ...openAgents(environment),
  ...openCampaigns(environment),
  ...openIndicators(environment),
  ...openKeys(environment),
})

function openProjects(environment: StoreEnvironment) {
  const by = rowsBy(environment.database)
  const nested = nestedLists<Stored<Model.Project>>(environment, projects)
  return {
    projectsByCode: by<Model.Project>('approvals.project', 'code'),
    listProjects: rootList<Stored<Model.Project>>(environment, projects),
    zoneProjects: nested('Zone.projects', 'zone_code'),
    developerProjects: nested('Enterprise.projects', 'developer_uscc'),
    projectCountsByRegion: projectCountsByRegion(environment.database),
    projectCountsByZone: projectCountsByZone(environment.database),
    earlyInvolvementsByNumber: by<Model.EarlyInvolvement>('approvals.early_involvement', 'number'),
    earlyInvolvementsByProject: by<Model.EarlyInvolvement>(
      'approvals.early_involvement',
      'project_code',
      'involved_on, number',
    ),
  }
}

function openRoadmaps({ database }: StoreEnvironment) {
  const readCalendar = createCalendarReader()
  return {
    calendar: () => readCalendar(database),
    roadmapsOf: (codes: readonly string[]) => roadmapsOf(database, codes),
    progressOf: (codes: readonly string[]) => progressOf(database, codes),
    templatesOf: (keys: readonly string[]) => templatesOf(database, keys),
    templatesOn: (day: string) => templatesOn(database, day),
    templateVersions: (code: string) => templateVersions(database, code),
    countProcess: (code: string, version: number) => countProcess(database, code, version),
  }
}

function openCases(environment: StoreEnvironment) {
  const by = rowsBy(environment.database)
  const nested = nestedLists<Stored<Model.ApprovalCase>>(environment, approvalCases)
  const listCases = rootList<Stored<Model.ApprovalCase>>(environment, approvalCases)
  const withKeys = readKeyword(environment.database)
  return {
    casesByNumber: by<Model.ApprovalCase>('approvals.approval_case', 'number'),
    casesByJointApproval: by<Model.ApprovalCase>('approvals.approval_case', 'joint_approval_number', 'number'),
    casesByIntake: by<Model.ApprovalCase>('approvals.approval_case', 'intake_number', 'number'),
    clocksOf: (numbers: readonly string[]) => clocksOf(environment.database, numbers),
    stepsByCase: by<Model.CaseStep>('approvals.case_step', 'case_number', 'case_number, sequence'),
    conditionsByCase: by<Model.MockCondition>('approvals.mock_condition', 'case_number', 'case_number, name'),
    opinionsByCase: by<Model.CaseOpinion>('approvals.case_opinion', 'case_number', 'case_number, sequence'),
    membersOf: (joints: readonly string[]) => membersOf(environment.database, joints),
    intakesByNumber: by<Model.Intake>('approvals.intake', 'number'),
    openDraftsOf: (actor: string) => openDraftsOf(environment.database, actor),
    draftsByNumber: by<Model.DeclarationDraft>('approvals.declaration_draft', 'number'),
    itemsOf: (codeVersions: readonly string[]) => itemsOf(environment.database, codeVersions),
    itemsInForce: (codes: readonly string[], on: string) => itemsInForce(environment.database, codes, on),
    materialsByIntake: by<Model.IntakeMaterial>('approvals.intake_material', 'intake_number', 'intake_number, name'),
    jointApprovalsByIntake: by<Model.JointApproval>('approvals.joint_approval', 'intake_number', 'number'),
    listCases: async (args: ListArguments, wants: ListWants) => listCases(await withKeys(args), wants),
    projectCases: nested('Project.approvalCases', 'project_code'),
    applicantCases: nested('Enterprise.approvalCases', 'applicant_uscc'),
    cityReportsById: by<Model.CityReport>('approvals.city_report', 'id'),
    listCityReports: rootList<Stored<Model.CityReport>>(environment, cityReports),
    listDeadlineChanges: rootList<Stored<Model.DeadlineChange>>(environment, deadlineChanges),
    deadlineChangesByNumber: by<Model.DeadlineChange>('approvals.deadline_change', 'number', 'number, calendar_number'),
    caseSums: caseSums(environment.database),
    agentCentreReport: agentCentreReport(environment.database),
    jointApprovalsByNumber: by<Model.JointApproval>('approvals.joint_approval', 'number'),
    jointApprovalsByProject: by<Model.JointApproval>('approvals.joint_approval', 'project_code', 'number'),
    listJointApprovals: rootList<Stored<Model.JointApproval>>(environment, jointApprovals),
    consultationsByNumber: by<Model.Consultation>('approvals.consultation', 'number'),
    consultationsByProject: by<Model.Consultation>('approvals.consultation', 'project_code', 'number'),
    consultationsByJointApproval: by<Model.Consultation>('approvals.consultation', 'joint_approval_number', 'number'),
    listConsultations: rootList<Stored<Model.Consultation>>(environment, consultations),
    standingMembersOn: async (on: string) => (await standingMembersOn(environment.database, on)) ?? null,
    membersByConsultation: by<Model.ConsultationMember>(
      'approvals.consultation_member',
      'consultation_number',
      'standing DESC, id',
    ),
  }
}

function openAgents(environment: StoreEnvironment) {
  const by = rowsBy(environment.database)
  return {
    agentsByCode: by<Model.Agent>('approvals.agent', 'code'),
    agentsByLevel: by<Model.Agent>('approvals.agent', 'level', 'code'),
    assignmentsByAgent: by<Model.AgentAssignment>('approvals.agent_assignment', 'agent_code', 'assigned_on, id'),
    assignmentsByProject: by<Model.AgentAssignment>(
      'approvals.agent_assignment',
      'project_code',
      'assigned_on, length(id), id',
    ),
    activeProjectsOf: (agents: readonly string[]) => activeProjectsOf(environment.database, agents),
    problemsByNumber: by<Model.Problem>('approvals.problem', 'number'),
    problemsByProject: by<Model.Problem>('approvals.problem', 'project_code', 'number'),
    listProblems: rootList<Stored<Model.Problem>>(environment, problems),
    escalationsByProblem: by<Model.ProblemEscalation>(
      'approvals.problem_escalation',
      'problem_number',
      'problem_number, sequence',
    ),
    consultationsByProblem: by<Model.Consultation>('approvals.consultation', 'problem_number', 'number'),
    visitsByNumber: by<Model.Visit>('approvals.visit', 'number'),
    visitsByAgent: by<Model.Visit>('approvals.visit', 'agent_code', 'number'),
    listVisits: rootList<Stored<Model.Visit>>(environment, visits),
    projectsByVisit: by<Model.VisitProject>('approvals.visit_project', 'visit_number', 'project_code'),
    visitsByProject: by<Model.VisitProject>('approvals.visit_project', 'project_code', 'visit_number'),
  }
}

function openIndicators(environment: StoreEnvironment) {
  const { database } = environment
  const by = rowsBy(database)
  return {
    tolerancesByIndicator: by<Model.IndicatorTolerance>('approvals.indicator_tolerance', 'indicator'),
    allTolerances: () =>
      database.query<Stored<Model.IndicatorTolerance>>(
        'approvals.indicator_tolerance',
        'SELECT * FROM approvals.indicator_tolerance ORDER BY indicator',
      ),
    indicatorConflictsByCode: by<Model.IndicatorConflict>('approvals.indicator_conflict', 'code'),
    indicatorConflictsByProject: by<Model.IndicatorConflict>(
      'approvals.indicator_conflict',
      'project_code',
      'raised_on DESC, code DESC',
    ),
    listIndicatorConflicts: rootList<Stored<Model.IndicatorConflict>>(environment, indicatorConflicts),
  }
}

function openCampaigns(environment: StoreEnvironment) {
  const { database } = environment
  const by = rowsBy(database)
  return {
    campaignsByCode: by<Model.Campaign>('approvals.campaign', 'code'),
    allCampaigns: () =>
      database.query<Stored<Model.Campaign>>(
        'approvals.campaign',
        'SELECT * FROM approvals.campaign ORDER BY starts_on DESC, code',
      ),
    burnDownsOf: (codes: readonly string[], on: string) => burnDownsOf(database, codes, on),
    campaignCases: nestedLists<Stored<Model.ApprovalCase>>(environment, campaignCases)(
      'Campaign.cases',
      'campaign_code',
    ),
    targetsByCampaign: by<Model.CampaignTarget>('approvals.campaign_target', 'campaign_code', 'position'),
    findingsByNumber: by<Model.CampaignFinding>('approvals.campaign_finding', 'number'),
    findingsByCampaign: by<Model.CampaignFinding>(
      'approvals.campaign_finding',
      'campaign_code',
      'length(number), number',
    ),
  }
}

function openKeys({ database }: StoreEnvironment) {
  return {
    knownKeysById: rowsBy(database)<Model.KnownKey>('approvals.known_key', 'id'),
    findByText: findByText(database),
    deadLetters: () => listDeadLetters(database, 'approvals', 100),
  }
}

const rootList =
  <Row extends object>(environment: StoreEnvironment, list: ListSpecification) =>
  (args: ListArguments, wants: ListWants) =>
    readConnection<Row>(environment, list, args, wants)

/** The same list under parents; its name of its own keeps the cursors of one list out of the other. */
const nestedLists =
  <Row extends object>(environment: StoreEnvironment, list: ListSpecification) =>
  (name: string, column: string) =>
  (args: ListArguments, wants: ListWants, keys: readonly string[]) =>
    readConnections<Row>(environment, { ...list, name }, args, wants, { column, keys })
