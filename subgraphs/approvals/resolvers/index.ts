import type { Resolvers } from '../__generated__/resolvers.ts'
import { Agent } from './Agent.ts'
import { AgentAssignment } from './AgentAssignment.ts'
import { ApprovalCase } from './ApprovalCase.ts'
import { Campaign } from './Campaign.ts'
import { CampaignScope } from './CampaignScope.ts'
import { CampaignFinding } from './CampaignFinding.ts'
import { Certificate } from './Certificate.ts'
import { CaseOpinion } from './CaseOpinion.ts'
import { CaseStep } from './CaseStep.ts'
import { ChecklistEntry } from './ChecklistEntry.ts'
import { CityReport } from './CityReport.ts'
import { Consultation } from './Consultation.ts'
import { ConsultationMember } from './ConsultationMember.ts'
import { DeadlineChange } from './DeadlineChange.ts'
import { DeclarationDraft } from './DeclarationDraft.ts'
import { EarlyInvolvement } from './EarlyInvolvement.ts'
import { Enterprise } from './Enterprise.ts'
import { IndicatorConflict } from './IndicatorConflict.ts'
import { Intake } from './Intake.ts'
import { JointApproval } from './JointApproval.ts'
import { Mutation } from './Mutation.ts'
import { Node } from './Node.ts'
import { Problem } from './Problem.ts'
import { ProblemEscalation } from './ProblemEscalation.ts'
import { Project } from './Project.ts'
import { Query } from './Query.ts'
import { Region } from './Region.ts'
import { Roadmap } from './Roadmap.ts'
import { RoadmapStep } from './RoadmapStep.ts'
import { StandingMembers } from './StandingMembers.ts'
import { Visit } from './Visit.ts'
import { Zone } from './Zone.ts'

/** All resolvers of the approvals subgraph, one file per type. */
export const resolvers: Resolvers = {
  Agent,
  AgentAssignment,
  ApprovalCase,
  Campaign,
  CampaignFinding,
  CampaignScope,
  Certificate,
  CaseOpinion,
  CaseStep,
  ChecklistEntry,
  CityReport,
  Consultation,
  ConsultationMember,
  DeadlineChange,
  DeclarationDraft,
  EarlyInvolvement,
  Enterprise,
  IndicatorConflict,
  Intake,
  JointApproval,
  Mutation,
  Node,
  Problem,
  ProblemEscalation,
  Project,
  Query,
  Region,
  Roadmap,
  RoadmapStep,
  StandingMembers,
  Visit,
  Zone,
}
