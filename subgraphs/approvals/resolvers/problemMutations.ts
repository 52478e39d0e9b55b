import { requireActor, roles } from '#schema/actor.ts'
import type { Conflict, Refused } from '#schema/refusals.ts'
import { requireRow } from '#schema/subgraph/requireRow.ts'
import type { MutationResolvers } from '../__generated__/resolvers.ts'
import type { Loaders } from '../loaders.ts'
import { longestName, longestNote, optionalText, requiredText } from '../rules/office/texts.ts'
import { readAgenda, showConsultation } from './consultationMutations.ts'

/** The problem as it is now, whatever the request read of it before, or why the step was not taken. */
async function showProblem(loaders: Loaders, number: string, outcome: Refused | Conflict | null = null) {
  if (outcome !== null) return outcome
  loaders.problemEscalations.clear(number)
  loaders.problemSessions.clear(number)
  const row = requireRow('problem', number, await loaders.problem.clear(number).load(number))
  return { __typename: 'ProblemChanged' as const, problem: row }
}

/** The mutations of problems. */
export const problemMutations = {
  raiseProblem: async (_, { input }, { commands, loaders, view }) => {
    const raised = await commands.raiseProblem(requireActor(view, { roles }), {
      ...input,
      title: requiredText('title', input.title, longestName),
      project: input.project ?? null,
    })
    return '__typename' in raised ? raised : showProblem(loaders, raised.number)
  },
  escalateProblem: async (_, { input }, { commands, loaders, view }) => {
    const reason = optionalText('reason', input.reason, longestName)
    const outcome = await commands.escalateProblem(requireActor(view, { roles }), { ...input, reason })
    return showProblem(loaders, input.number, outcome)
  },
  openSpecialSession: async (_, { input }, { commands, loaders, view }) => {
    const opened = await commands.openSpecialSession(requireActor(view, { roles }), {
      idempotencyKey: input.idempotencyKey,
      number: input.number,
      ...readAgenda(input.agenda, input.adHocOrgans ?? []),
    })
    if ('__typename' in opened) return opened
    loaders.problemSessions.clear(input.number)
    loaders.problem.clear(input.number)
    return showConsultation(loaders, opened.number)
  },
  resolveProblem: async (_, { input }, { commands, loaders, view }) => {
    const resolution = optionalText('resolution', input.resolution, longestNote)
    const outcome = await commands.resolveProblem(requireActor(view, { roles }), { ...input, resolution })
    return showProblem(loaders, input.number, outcome)
  },
} satisfies MutationResolvers
