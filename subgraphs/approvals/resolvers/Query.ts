import { requireActor } from '#schema/actor.ts'
import { listWants } from '#schema/lists/wants.ts'
import type { QueryResolvers } from '../__generated__/resolvers.ts'
import { checkPeriod } from '../rules/caseStatistics.ts'
import { checklistOf } from '../rules/cases/checklist.ts'
import { checkServiceItems, declarers } from '../rules/cases/declaration.ts'
import { checkNodeCount, readLookupText, readNodeId } from '../rules/nodes.ts'
import { itemsInForce } from './itemsInForce.ts'
import { processPerformance } from './processPerformance.ts'
import { today } from './today.ts'
import { loadMatch, loadNode } from './loadNode.ts'

const allLevels = ['DISTRICT', 'TOWN', 'VILLAGE'] as const

export const Query: QueryResolvers = {
  ledgerDeadLetters: async (_, __, { loaders, view }) => {
    requireActor(view, { roles: ['ADMINISTRATOR'] })
    const letters = await loaders.deadLetters()
    return letters.map(({ id: number, ...letter }) => ({ number, ...letter }))
  },
  node: (_, { id }, { loaders }) => loadNode(loaders, readNodeId(id)),
  nodes: (_, { ids }, { loaders }) => {
    checkNodeCount(ids)
    return Promise.all(ids.map(readNodeId).map((node) => loadNode(loaders, node)))
  },
  lookup: async (_, { text }, { loaders }) => {
    const matches = await loaders.lookup(readLookupText(text))
    return Promise.all(
      matches.map(async (match) => ({
        kind: match.typeName,
        label: match.label,
        node: await loadMatch(loaders, match),
      })),
    )
  },
  project: (_, { code }, { loaders }) => loaders.project.load(code),
  projects: (_, args, { loaders }, info) => loaders.projects(args, listWants(info)),
  approvalCase: (_, { number }, { loaders }) => loaders.approvalCase.load(number),
  materialsChecklist: async (_, { serviceItems }, { loaders, view }) => {
    checkServiceItems(serviceItems)
    const items = await itemsInForce(loaders, serviceItems, today(view))
    return items.length < serviceItems.length ? null : checklistOf(items, [])
  },
  declarationDrafts: (_, __, { loaders, view }) => loaders.openDrafts(requireActor(view, { roles: declarers }).id),
  approvalCases: (_, args, { loaders }, info) => loaders.approvalCases(args, listWants(info)),
  jointApproval: (_, { number }, { loaders }) => loaders.jointApproval.load(number),
  jointApprovals: (_, args, { loaders }, info) => loaders.jointApprovals(args, listWants(info)),
  consultation: (_, { number }, { loaders }) => loaders.consultation.load(number),
  consultations: (_, args, { loaders }, info) => loaders.consultations(args, listWants(info)),
  standingMembers: (_, { on }, { loaders, view }) => loaders.standingMembersOn(on ?? today(view)),
  roadmap: (_, { project, whatIf }, { loaders, view }) =>
    loaders.roadmap.load({ project, whatIf: whatIf ?? [], today: today(view) }),
  cityReports: (_, args, { loaders }, info) => loaders.cityReports(args, listWants(info)),
  deadlineChanges: (_, args, { loaders }, info) => loaders.deadlineChanges(args, listWants(info)),
  processPerformance: (_, { process, version }, { loaders }) => processPerformance(loaders, process, version),
  agent: (_, { code }, { loaders }) => loaders.agent.load(code),
  agents: (_, { level }, { loaders }) => loaders.agentsOfLevels(level == null ? allLevels : [level]),
  problem: (_, { number }, { loaders }) => loaders.problem.load(number),
  problems: (_, args, { loaders }, info) => loaders.problems(args, listWants(info)),
  indicatorConflicts: (_, args, { loaders }, info) => loaders.indicatorConflicts(args, listWants(info)),
  indicatorTolerances: (_, __, { loaders }) => loaders.indicatorTolerances(),
  visit: (_, { number }, { loaders }) => loaders.visit.load(number),
  visits: (_, args, { loaders }, info) => loaders.visits(args, listWants(info)),
  earlyInvolvement: (_, { number }, { loaders }) => loaders.earlyInvolvement.load(number),
  campaign: (_, { code }, { loaders }) => loaders.campaign.load(code),
  campaigns: (_, _args, { loaders }) => loaders.campaigns(),
  agentCentreReport: (_, { period }, { loaders }) => loaders.agentCentreReport(checkPeriod(period)),
}
