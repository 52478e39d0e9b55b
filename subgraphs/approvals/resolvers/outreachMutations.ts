import { requireActor, roles } from '#schema/actor.ts'
import { requireRow } from '#schema/subgraph/requireRow.ts'
import type { MutationResolvers } from '../__generated__/resolvers.ts'
import { checkCodes } from '../rules/office/lists.ts'
import { longestName, longestNote, requiredText } from '../rules/office/texts.ts'
import { requireVisit } from './require.ts'
import { today } from './today.ts'

/** The mutations of what is done for projects outside any case. */
export const outreachMutations = {
  recordEarlyInvolvement: async (_, { input }, { commands, loaders, view }) => {
    const recorded = await commands.recordEarlyInvolvement(requireActor(view, { roles }), {
      ...input,
      involvedOn: input.involvedOn ?? today(view),
      note: requiredText('note', input.note, longestNote),
    })
    if ('__typename' in recorded) return recorded
    const { number } = recorded
    return {
      __typename: 'EarlyInvolvementRecorded',
      earlyInvolvement: requireRow('early involvement', number, await loaders.earlyInvolvement.load(number)),
    }
  },
  recordVisit: async (_, { input }, { commands, loaders, view }) => {
    checkCodes('projects', input.projects, { least: 1, most: 100 })
    const recorded = await commands.recordVisit(requireActor(view, { roles }), {
      ...input,
      topic: requiredText('topic', input.topic, longestName),
      outcome: requiredText('outcome', input.outcome, longestNote),
    })
    if ('__typename' in recorded) return recorded
    return { __typename: 'VisitRecorded', visit: await requireVisit(loaders, recorded.number) }
  },
} satisfies MutationResolvers
