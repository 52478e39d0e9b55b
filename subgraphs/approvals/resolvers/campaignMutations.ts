import { requireActor, roles } from '#schema/actor.ts'
import type { Conflict, Refused } from '#schema/refusals.ts'
import { requireRow } from '#schema/subgraph/requireRow.ts'
import type { MutationResolvers, OpenCampaignInput } from '../__generated__/resolvers.ts'
import type { Loaders } from '../loaders.ts'
import { checkCampaignCode, checkFigure } from '../rules/campaigns/campaign.ts'
import type { CampaignScope } from '../rules/campaigns/scope.ts'
import { checkCodes, checkCount } from '../rules/office/lists.ts'
import { longestName, longestNote, optionalText, requiredText } from '../rules/office/texts.ts'

/** The campaign as it is now, whatever the request read of it before. */
async function freshCampaign(loaders: Loaders, code: string) {
  loaders.campaignTargets.clear(code)
  loaders.campaignFindings.clear(code)
  return requireRow('campaign', code, await loaders.campaign.clear(code).load(code))
}

async function showCampaign(loaders: Loaders, code: string, outcome: Refused | Conflict | null = null) {
  return outcome ?? { __typename: 'CampaignChanged' as const, campaign: await freshCampaign(loaders, code) }
}

async function showFinding(loaders: Loaders, number: string, outcome: Refused | Conflict | null = null) {
  if (outcome !== null) return outcome
  const finding = requireRow('finding', number, await loaders.finding.clear(number).load(number))
  const campaign = await freshCampaign(loaders, finding.campaignCode)
  return { __typename: 'CampaignFindingChanged' as const, finding, campaign }
}

/** A target is no Node; a lost race over it shows its campaign. */
async function withCampaign(loaders: Loaders, code: string, outcome: Refused | Conflict | null) {
  if (outcome?.__typename !== 'Conflict') return outcome
  return { ...outcome, current: { __typename: 'Campaign', ...(await freshCampaign(loaders, code)) } }
}

/** @throws ClientError BAD_USER_INPUT where a list is out of bounds. */
function readScope({ scope }: OpenCampaignInput): CampaignScope | null {
  if (scope == null) return null
  const { organs, statuses } = scope
  checkCodes('organs', organs ?? [], { least: 0, most: 100 })
  checkCodes('statuses', statuses ?? [], { least: 0, most: 20 })
  return {
    organs: organs ?? [],
    region: scope.region ?? null,
    statuses: statuses ?? [],
    overdue: scope.overdue ?? false,
    priorityLevel: scope.priorityLevel ?? null,
    priorityList: optionalText('priorityList', scope.priorityList, longestName),
  }
}

/** @throws ClientError BAD_USER_INPUT where a text or a figure is out of bounds. */
function readTargets({ targets }: OpenCampaignInput) {
  checkCount('targets', targets ?? [], { least: 0, most: 20 })
  return (targets ?? []).map(({ name, unit, goal, atStart }) => {
    checkFigure('goal', goal)
    checkFigure('atStart', atStart)
    return { name: requiredText('name', name, longestName), unit: requiredText('unit', unit, 20), goal, atStart }
  })
}

/** The mutations of campaigns. */
export const campaignMutations = {
  openCampaign: async (_, { input }, { commands, loaders, view }) => {
    checkCampaignCode(input.code)
    const name = requiredText('name', input.name, longestName)
    const draft = { ...input, name, scope: readScope(input), targets: readTargets(input) }
    const opened = await commands.openCampaign(requireActor(view, { roles }), draft)
    return '__typename' in opened ? opened : showCampaign(loaders, opened.code)
  },
  recordFinding: async (_, { input }, { commands, loaders, view }) => {
    const recorded = await commands.recordFinding(requireActor(view, { roles }), {
      ...input,
      finding: requiredText('finding', input.finding, longestNote),
      case: input.case ?? null,
    })
    return '__typename' in recorded ? recorded : showFinding(loaders, recorded.number)
  },
  resolveFinding: async (_, { input }, { commands, loaders, view }) => {
    const remedy = optionalText('remedy', input.remedy, longestNote)
    const outcome = await commands.resolveFinding(requireActor(view, { roles }), { ...input, remedy })
    return showFinding(loaders, input.number, outcome)
  },
  recordTarget: async (_, { input }, { commands, loaders, view }) => {
    checkFigure('reached', input.reached)
    const outcome = await commands.recordTarget(requireActor(view, { roles }), input)
    return showCampaign(loaders, input.campaign, await withCampaign(loaders, input.campaign, outcome))
  },
  closeCampaign: async (_, { input }, { commands, loaders, view }) =>
    showCampaign(loaders, input.campaign, await commands.closeCampaign(requireActor(view, { roles }), input)),
} satisfies MutationResolvers
