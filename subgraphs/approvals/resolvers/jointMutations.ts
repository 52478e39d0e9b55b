import { requireActor, roles } from '#schema/actor.ts'
import { isRefusal } from '#schema/refusals.ts'
import type { MutationResolvers } from '../__generated__/resolvers.ts'
import { checkMaterials } from '../rules/cases/declaration.ts'
import { longestNote, requiredText } from '../rules/office/texts.ts'
import { declared } from './draftMutations.ts'
import { requireJointApproval, requireProject } from './require.ts'

/** The mutations of joint approvals and of the stages that they belong to. */
export const jointMutations = {
  summarizeJointApproval: async (_, { input }, { commands, loaders, view }) => {
    const summary = requiredText('summary', input.summary, longestNote)
    const outcome = await commands.summarizeJointApproval(requireActor(view, { roles }), { ...input, summary })
    if (outcome !== null) return outcome
    return { __typename: 'JointApprovalChanged', jointApproval: await requireJointApproval(loaders, input.number) }
  },
  resubmitCases: async (_, { input }, { commands, loaders, view }) => {
    checkMaterials(input.materials)
    const outcome = await commands.resubmitCases(requireActor(view, { roles }), input)
    return isRefusal(outcome) ? outcome : declared(loaders, outcome)
  },
  advanceProjectStage: async (_, { input }, { commands, loaders, view }) => {
    const outcome = await commands.advanceProjectStage(requireActor(view, { roles }), input)
    return outcome ?? { __typename: 'ProjectStageAdvanced', project: await requireProject(loaders, input.project) }
  },
} satisfies MutationResolvers
