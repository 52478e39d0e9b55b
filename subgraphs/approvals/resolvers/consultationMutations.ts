import { type Actor, requireActor, roles } from '#schema/actor.ts'
import type { SubgraphContext } from '#schema/context.ts'
import type { Conflict, Refused } from '#schema/refusals.ts'
import { requireRow } from '#schema/subgraph/requireRow.ts'
import type { MutationResolvers } from '../__generated__/resolvers.ts'
import type { Commands } from '../commands/index.ts'
import type { Loaders } from '../loaders.ts'
import { checkCodes, checkCount } from '../rules/office/lists.ts'
import { longestMinutes, longestName, longestNote, optionalText, requiredText } from '../rules/office/texts.ts'

const coordinator = ({ view }: SubgraphContext<Loaders, Commands>): Actor =>
  requireActor(view, { roles: ['COORDINATOR'] })

/** The answer to a step: the consultation as it is now, or why it was not taken. */
export async function showConsultation(loaders: Loaders, number: string, outcome: Refused | Conflict | null = null) {
  if (outcome !== null) return outcome
  const row = requireRow('consultation', number, await loaders.consultation.load(number))
  return { __typename: 'ConsultationChanged' as const, consultation: row }
}

/** What is to be discussed, with bounded texts. @throws ClientError BAD_USER_INPUT where it is out of bounds. */
export function readAgenda(agenda: readonly string[], adHocOrgans: readonly string[]) {
  checkCount('agenda', agenda, { least: 1, most: 30 })
  checkCodes('adHocOrgans', adHocOrgans, { least: 0, most: 50 })
  return { agenda: agenda.map((point) => requiredText('agenda', point, longestName)), adHocOrgans }
}

/** The mutations of consultations. */
export const consultationMutations = {
  configureStandingMembers: async (_, { input }, context) => {
    checkCount('organs', input.organs, { least: 0, most: 50 })
    const configured = await context.commands.configureStandingMembers(coordinator(context), input)
    if ('__typename' in configured) return configured
    const { standingMembersOn } = context.loaders
    const members = await standingMembersOn(configured.validFrom)
    return {
      __typename: 'StandingMembersConfigured',
      standingMembers: requireRow('standing members', configured.validFrom, members),
    }
  },
  openConsultation: async (_, { input }, context) => {
    const opened = await context.commands.openConsultation(coordinator(context), {
      idempotencyKey: input.idempotencyKey,
      topic: requiredText('topic', input.topic, longestName),
      project: input.project ?? null,
      jointApproval: input.jointApproval ?? null,
      ...readAgenda(input.agenda, input.adHocOrgans ?? []),
    })
    return '__typename' in opened ? opened : showConsultation(context.loaders, opened.number)
  },
  addConsultationMember: async (_, { input }, context) =>
    showConsultation(
      context.loaders,
      input.number,
      await context.commands.addConsultationMember(coordinator(context), input),
    ),
  giveConsultationOpinion: async (_, { input }, { commands, loaders, view }) => {
    const comment = optionalText('comment', input.comment, longestNote)
    const outcome = await commands.giveConsultationOpinion(requireActor(view, { roles }), { ...input, comment })
    return showConsultation(loaders, input.number, outcome)
  },
  recordConsultationMinutes: async (_, { input }, context) => {
    const minutes = requiredText('minutes', input.minutes, longestMinutes)
    const outcome = await context.commands.recordConsultationMinutes(coordinator(context), { ...input, minutes })
    return showConsultation(context.loaders, input.number, outcome)
  },
  closeConsultation: async (_, { input }, context) => {
    const conclusion = optionalText('conclusion', input.conclusion, longestNote)
    const outcome = await context.commands.closeConsultation(coordinator(context), { ...input, conclusion })
    return showConsultation(context.loaders, input.number, outcome)
  },
} satisfies MutationResolvers
