import { requireActor } from '#schema/actor.ts'
import type { View } from '#schema/context.ts'
import { type Conflict, isRefusal, type Refused } from '#schema/refusals.ts'
import { requireRow } from '#schema/subgraph/requireRow.ts'
import type { AgentAssignment } from '../__generated__/prisma/client.ts'
import type { MutationResolvers } from '../__generated__/resolvers.ts'
import type { ChangedAssignment } from '../commands/agents/assignments.ts'
import type { Loaders } from '../loaders.ts'
import { longestName, optionalText } from '../rules/office/texts.ts'
import { requireProject } from './require.ts'
import { withProject } from './roadmapOutcome.ts'

const coordinator = (view: View) => requireActor(view, { roles: ['COORDINATOR'] })

/** The assignment and its project as they are now, or why nothing changed; a lost race shows the project. */
async function showAssignment(loaders: Loaders, outcome: ChangedAssignment | Refused | Conflict) {
  if (isRefusal(outcome)) return withProjectOf(loaders, outcome)
  const { project, assignment: number } = outcome
  const assignments = await loaders.projectAssignments.load(project)
  return {
    __typename: 'AgentAssignmentChanged' as const,
    assignment: requireRow('assignment', number, assignments.find(({ id }) => id === number) ?? null),
    project: await requireProject(loaders, project),
  }
}

/** A lost race over an assignment shows its project, which leads to the agents as they are now. */
function withProjectOf(loaders: Loaders, outcome: Refused | Conflict) {
  const assignment = outcome.__typename === 'Conflict' ? (outcome.current as AgentAssignment | null) : null
  return assignment === null ? outcome : withProject(loaders, outcome, assignment.projectCode)
}

/** The mutations of the agents' network. */
export const agentMutations = {
  assignAgent: async (_, { input }, { commands, loaders, view }) =>
    showAssignment(loaders, await commands.assignAgent(coordinator(view), input)),
  handOverProject: async (_, { input }, { commands, loaders, view }) => {
    const reason = optionalText('reason', input.reason, longestName)
    return showAssignment(loaders, await commands.handOverProject(coordinator(view), { ...input, reason }))
  },
  endAssignment: async (_, { input }, { commands, loaders, view }) => {
    const reason = optionalText('reason', input.reason, longestName)
    return showAssignment(loaders, await commands.endAssignment(coordinator(view), { ...input, reason }))
  },
} satisfies MutationResolvers
