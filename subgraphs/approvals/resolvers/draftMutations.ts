import { requireActor, roles } from '#schema/actor.ts'
import { isRefusal } from '#schema/refusals.ts'
import { requireRow } from '#schema/subgraph/requireRow.ts'
import type { MutationResolvers } from '../__generated__/resolvers.ts'
import type { Drafted } from '../commands/cases/declarationDrafts.ts'
import type { Declared } from '../commands/cases/declareCases.ts'
import type { Loaders } from '../loaders.ts'
import { checkDraft } from '../rules/cases/declaration.ts'

const saved = async (loaders: Loaders, { draft }: Drafted) => ({
  __typename: 'DraftSaved' as const,
  draft: requireRow('draft', draft, await loaders.draft.load(draft)),
})

/** The answer to a declaration that was taken in. */
export const declared = async (loaders: Loaders, { intake }: Declared) => ({
  __typename: 'CasesDeclared' as const,
  intake: requireRow('intake', intake, await loaders.intake.load(intake)),
})

/** The mutations of declarations that are being written. */
export const draftMutations = {
  draftDeclaration: async (_, { input: { idempotencyKey, content } }, { commands, loaders, view }) => {
    checkDraft(content)
    const outcome = await commands.draftDeclaration(requireActor(view, { roles }), idempotencyKey, content)
    return isRefusal(outcome) ? outcome : saved(loaders, outcome)
  },
  changeDraft: async (_, { input: { content, ...key } }, { commands, loaders, view }) => {
    checkDraft(content)
    const outcome = await commands.changeDraft(requireActor(view, { roles }), key, content)
    return isRefusal(outcome) ? outcome : saved(loaders, outcome)
  },
  discardDraft: async (_, { input }, { commands, view }) => {
    const outcome = await commands.discardDraft(requireActor(view, { roles }), input)
    return isRefusal(outcome) ? outcome : { __typename: 'DraftDiscarded', number: outcome.draft }
  },
  declareDraft: async (_, { input }, { commands, loaders, view }) => {
    const outcome = await commands.declareDraft(requireActor(view, { roles }), input)
    return isRefusal(outcome) ? outcome : declared(loaders, outcome)
  },
} satisfies MutationResolvers
