import { type Actor, requireActor, roles } from '#schema/actor.ts'
import type { SubgraphContext } from '#schema/context.ts'
import { type Conflict, isRefusal, type Refused } from '#schema/refusals.ts'
import { requireRow } from '#schema/subgraph/requireRow.ts'
import type { MutationResolvers } from '../__generated__/resolvers.ts'
import type { Commands } from '../commands/index.ts'
import type { Loaders } from '../loaders.ts'
import { checkDeclaration } from '../rules/cases/declaration.ts'
import { readStep, type StepTexts } from '../rules/cases/stepTexts.ts'
import { declared } from './draftMutations.ts'

type Context = SubgraphContext<Loaders, Commands>

/** Takes one step of a case; null says that it was taken. */
type Step<Input> = (actor: Actor, input: Input) => Promise<Refused | Conflict | null>

/** The resolver of a step: it answers with the case as it is now, or why the step was not taken. */
const step =
  <Input extends StepTexts & { readonly number: string }>(stepOf: (commands: Commands) => Step<Input>) =>
  async (_: unknown, { input }: { readonly input: Input }, { commands, loaders, view }: Context) => {
    const outcome = await stepOf(commands)(requireActor(view, { roles }), readStep(input))
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
  correctCase: step(({ correctCase }) => correctCase),
  transferCase: step(({ transferCase }) => transferCase),
  startSpecialProcedure: step(({ startSpecialProcedure }) => startSpecialProcedure),
  endSpecialProcedure: step(({ endSpecialProcedure }) => endSpecialProcedure),
  extendCase: step(({ extendCase }) => extendCase),
  decideCase: step(({ decideCase }) => decideCase),
  deliverCase: step(({ deliverCase }) => deliverCase),
  withdrawCase: step(({ withdrawCase }) => withdrawCase),
  revokeCase: step(({ revokeCase }) => revokeCase),
  openGreenChannel: step(({ openGreenChannel }) => openGreenChannel),
  meetMockCondition: step(({ meetMockCondition }) => meetMockCondition),
  convertMockCase: step(({ convertMockCase }) => convertMockCase),
  giveOpinion: step(({ giveOpinion }) => giveOpinion),
} satisfies MutationResolvers
