import { type Actor, requireActor, roles } from '#schema/actor.ts'
import type { SubgraphContext } from '#schema/context.ts'
import type { Conflict, Refused } from '#schema/refusals.ts'
import { requireRow } from '#schema/subgraph/requireRow.ts'
import type { MutationResolvers } from '../__generated__/resolvers.ts'
import type { Commands } from '../commands/index.ts'
import type { Loaders } from '../loaders.ts'
import { checkMaterials, checkServiceItems } from '../rules/cases/declaration.ts'

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
    checkServiceItems(input.serviceItems)
    checkMaterials(input.materials)
    const declared = await commands.declareCases(requireActor(view, { roles }), input)
    if ('__typename' in declared) return declared
    return {
      __typename: 'CasesDeclared',
      intake: requireRow('intake', declared.intake, await loaders.intake.load(declared.intake)),
    }
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
  meetMockCondition: step(({ meetMockCondition }) => meetMockCondition),
  convertMockCase: step(({ convertMockCase }) => convertMockCase),
} satisfies MutationResolvers
