import type { CommandEnvironment } from '#schema/createSubgraph.ts'
import { createWrites, type RunWrite } from '#schema/records/createWrites.ts'
import { createCalendarReader } from '../store/calendar.ts'
import { officeSystem } from '../rules/cases/stepRefusal.ts'
import { createAgentCommands } from './agents/assignments.ts'
import { createCampaignSteps } from './campaigns/campaignSteps.ts'
import { createFindingCommands } from './campaigns/findings.ts'
import { createOpenCampaign } from './campaigns/openCampaign.ts'
import { createCaseSteps } from './cases/caseSteps.ts'
import { createDeclarationDrafts } from './cases/declarationDrafts.ts'
import { createDeclareCases } from './cases/declareCases.ts'
import { createGreenChannel } from './cases/greenChannel.ts'
import { createMockSteps } from './cases/mockSteps.ts'
import { createOpinionSteps } from './cases/opinionSteps.ts'
import { createResubmitCases } from './cases/resubmitCases.ts'
import { createSpecialSteps } from './cases/specialSteps.ts'
import { createSummarizeJointApproval } from './cases/summarizeJointApproval.ts'
import { createTakeStep } from './cases/takeStep.ts'
import { createSubmitCityReport } from './cityReports/submitCityReport.ts'
import { createConsultationSteps } from './consultations/consultationSteps.ts'
import { createOpenConsultation } from './consultations/openConsultation.ts'
import { createConfigureStandingMembers } from './consultations/standingMembers.ts'
import { createChangeRecord } from './office/changeRecord.ts'
import { createOutreachCommands } from './outreach/outreach.ts'
import { createProblemSteps } from './problems/problemSteps.ts'
import { createRaiseProblem } from './problems/raiseProblem.ts'
import { createSetTolerance } from './indicators/setTolerance.ts'
import { createDrawRoadmap } from './roadmaps/drawRoadmap.ts'
import { createRecordRoadmapStep } from './roadmaps/recordRoadmapStep.ts'
import { createAdvanceProjectStage } from './stages/advanceProjectStage.ts'

/** What the mutations of the approval centre do. */
export type Commands = ReturnType<typeof createCommands>

/** The commands over the PostgreSQL schema `approvals`; each runs in one transaction with its events. */
export function createCommands({ database, clock, upwardPlatform: platform }: CommandEnvironment) {
  const writes = createWrites(database, 'approvals', clock)
  const run: RunWrite = (actor, work) => writes(actor, work, officeSystem)
  const readCalendar = createCalendarReader()
  const take = createTakeStep(run, clock)
  const change = createChangeRecord(run)
  return {
    declareCases: createDeclareCases(run, clock),
    ...createDeclarationDrafts(run, clock),
    ...createCaseSteps(take, readCalendar),
    ...createSpecialSteps(take, readCalendar),
    ...createMockSteps(take, readCalendar),
    configureStandingMembers: createConfigureStandingMembers(run, clock),
    openConsultation: createOpenConsultation(run, clock),
    ...createConsultationSteps(change, clock),
    ...createAgentCommands(run, clock),
    resubmitCases: createResubmitCases(run, clock),
    ...createOpinionSteps(take),
    summarizeJointApproval: createSummarizeJointApproval(run),
    advanceProjectStage: createAdvanceProjectStage(run),
    ...createGreenChannel(take, readCalendar),
    ...createOutreachCommands(run, clock),
    raiseProblem: createRaiseProblem(run, clock),
    ...createProblemSteps(run, change, clock),
    openCampaign: createOpenCampaign(run, clock),
    ...createCampaignSteps(change, clock),
    ...createFindingCommands(run, change, clock),
    submitCityReport: createSubmitCityReport({ database, run, clock, platform }),
    setIndicatorTolerance: createSetTolerance(run, clock),
    drawRoadmap: createDrawRoadmap(run, clock),
    recordRoadmapStep: createRecordRoadmapStep(run, clock, readCalendar),
  }
}
