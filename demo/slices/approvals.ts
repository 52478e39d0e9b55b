import { searchTerms } from '#schema/lists/keyword.ts'
import type { KnownRegion, Project } from '../../subgraphs/approvals/__generated__/prisma/client.ts'
import type { Slice, SliceOptions, World, WorldProject } from '../world/types.ts'
import { agents, assignments } from './approvals/agents.ts'
import { campaigns, campaignFindings, campaignTargets } from './approvals/campaigns.ts'
import { approvalCases } from './approvals/cases.ts'
import { consultationMembers, consultations, standingMembersRows } from './approvals/consultations.ts'
import { earlyInvolvements } from './approvals/earlyInvolvements.ts'
import { indicatorConflicts, knownIndicators } from './approvals/indicators.ts'
import { createJointApprovals } from './approvals/jointApprovals.ts'
import { knownKeys } from './approvals/knownKeys.ts'
import { knownServiceItems } from './approvals/knownServiceItems.ts'
import { problems } from './approvals/problems.ts'
import { processTemplates, roadmaps, roadmapSteps } from './approvals/roadmaps.ts'
import { visitProjects, visits } from './approvals/visits.ts'
import { regionRows } from './services/regions.ts'
import { stageRows } from './services/standards.ts'
import type { SliceRow } from './sliceRow.ts'

/** From so many cases on, the indexes of the ledger are built after the load. */
const bulkCases = 100_000

/**
 * The rows of the joint approval and agent centre. `others` are the slices whose keys `node` and `lookup` shall
 * know beyond those of the world.
 */
export function approvalsSlice(world: World, options: SliceOptions, others: readonly Slice[] = []): Slice {
  const joint = createJointApprovals(world)
  const agentRows = agents(world)
  const indicators = knownIndicators(others)
  return {
    subgraph: 'approvals',
    source: 'approval-centre',
    tables: [
      { table: 'known_region', rows: knownRegions(world) },
      { table: 'known_stage', rows: stageRows(world).map(({ code, leadCode }) => ({ code, leadOrganCode: leadCode })) },
      ...knownKeys(world, others),
      { table: 'project', rows: world.projects.map(projectRow) },
      { table: 'joint_approval', rows: joint.rows },
      {
        table: 'approval_case',
        part: options.firstCase === 0 ? String(options.cases) : `${options.firstCase} to ${options.cases}`,
        bulk: options.cases - options.firstCase >= bulkCases,
        rows: approvalCases(world, options, joint.numberOfCase),
      },
      { table: 'standing_members', rows: standingMembersRows(world) },
      { table: 'consultation', rows: consultations(world, joint.rows) },
      { table: 'consultation_member', rows: consultationMembers(world, joint.rows) },
      { table: 'agent', rows: agentRows },
      { table: 'agent_assignment', rows: assignments(world) },
      { table: 'problem', rows: problems(world) },
      { table: 'visit', rows: visits(world) },
      { table: 'visit_project', rows: visitProjects(world) },
      { table: 'early_involvement', rows: earlyInvolvements(world) },
      { table: 'campaign', rows: campaigns(world) },
      { table: 'campaign_target', rows: campaignTargets(world) },
      { table: 'campaign_finding', rows: campaignFindings(world) },
      { table: 'known_indicator', rows: indicators },
      { table: 'indicator_conflict', keepPresent: true, rows: indicatorConflicts(indicators, world.until) },
      { table: 'known_service_item', rows: knownServiceItems(world) },
      { table: 'process_template', rows: processTemplates(world) },
      { table: 'roadmap', rows: roadmaps(world) },
      { table: 'roadmap_step', rows: roadmapSteps(world) },
    ],
  }
}

const knownRegions = (world: World): SliceRow<KnownRegion>[] =>
  regionRows(world).map(({ code, status }) => ({ code, retired: status === 'RETIRED' }))

const projectRow = (project: WorldProject): SliceRow<Project> => ({
  code: project.code,
  name: project.name,
  terms: searchTerms(project.name),
  regionCode: project.regionCode,
  zoneCode: project.zoneCode,
  stage: project.stage,
  developerUscc: project.developerUscc,
  priorityLevel: project.priority?.level ?? null,
  priorityList: project.priority?.list ?? null,
  investmentYuan: project.investmentYuan,
  startedOn: project.startedOn,
  projectType: project.kind,
  landSource: project.landSource,
})
