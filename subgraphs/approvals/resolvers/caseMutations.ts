import { type Actor, requireActor, roles } from '#schema/actor.ts'
import type { SubgraphContext } from '#schema/context.ts'
import { type Conflict, isRefusal, type Refused } from '#schema/refusals.ts'
import { requireRow } from '#schema/subgraph/requireRow.ts'
import type { MutationResolvers } from '../__generated__/resolvers.ts'
import type { Commands } from '../commands/index.ts'
import type { Loaders } from '../loaders.ts'
import { checkDeclaration, checkMaterials } from '../rules/cases/declaration.ts'
import { longestName, longestNote, optionalText } from '../rules/office/texts.ts'
import { declared } from './draftMutations.ts'

type Context = SubgraphContext<Loaders, Commands>

/** Takes one step of a case; null says that it was taken. */
type Step<Input> = (actor: Actor, input: Input) => Promise<Refused | Conflict | null>

/** The resolver of a step: it answers with the case as it is now, or why the step was not taken. */
const step =
  <Input extends { readonly number: string }>(stepOf: (commands: Commands) => Step<Input>) =>
  async (_: unknown, { input }: { readonly input: Input }, { commands, loaders, view }: Context) => {
    const outcome = await stepOf(commands)(requireActor(view, { roles }), input)
    if (outcome !== null) return outcome
    const row = requireRow('case', input.number, await loaders.approvalCase.load(input.number))
    return { __typename: 'CaseChanged' as const, case: row }
  }

/** The mutations of cases. */
export const caseMutations = {
  declareCases: async (_, { input }, { commands, loaders, view }) => {
    checkDeclaration(input)
    const outcome = await commands.declareCases(requireActor(view, { roles }), input)
    return isRefusal(outcome) ? outcome : declared(loaders, outcome)
  },
  preCheckCase: step(({ preCheckCase }) => preCheckCase),
  acceptCase: step(({ acceptCase }) => acceptCase),
  refuseAcceptance: step(({ refuseAcceptance }) => refuseAcceptance),
  requestCorrection: step(({ requestCorrection }) => requestCorrection),
  correctCase: async (parent, args, context) => {
    checkMaterials(args.input.materials)
    return step(({ correctCase }) => correctCase)(parent, args, context)
  },
  transferCase: step(({ transferCase }) => transferCase),
  startSpecialProcedure: step(({ startSpecialProcedure }) => startSpecialProcedure),
  endSpecialProcedure: step(({ endSpecialProcedure }) => endSpecialProcedure),
  extendCase: step(({ extendCase }) => extendCase),
  decideCase: step(({ decideCase }) => decideCase),
  deliverCase: step(({ deliverCase }) => deliverCase),
  withdrawCase: step(({ withdrawCase }) => withdrawCase),
  revokeCase: step(({ revokeCase }) => revokeCase),
  openGreenChannel: (parent, { input }, context) => {
    const reason = optionalText('reason', input.reason, longestName)
    return step(({ openGreenChannel }) => openGreenChannel)(parent, { input: { ...input, reason } }, context)
  },
  meetMockCondition: step(({ meetMockCondition }) => meetMockCondition),
  convertMockCase: async (parent, args, context) => {
    checkMaterials(args.input.materials ?? [])
    return step(({ convertMockCase }) => convertMockCase)(parent, args, context)
  },
  giveOpinion: async (parent, { input }, context) => {
    const comment = optionalText('comment', input.comment, longestNote)
    return step(({ giveOpinion }) => giveOpinion)(parent, { input: { ...input, comment } }, context)
  },
} satisfies MutationResolvers
