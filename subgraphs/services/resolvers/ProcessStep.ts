import { requireRow } from '#schema/subgraph/requireRow.ts'
import type { LandSupplyMethod, ProcessStepResolvers, ProjectType } from '../__generated__/resolvers.ts'
import type { Loaders } from '../loaders.ts'
import { scheduleNetwork } from '#schema/criticalPath.ts'
import { itemInForce, requireOrgan } from './rows.ts'
import { loadNetwork } from './loadNetwork.ts'
import { today } from './today.ts'

export const ProcessStep: ProcessStepResolvers = {
  stage: async ({ stageCode }, _, { loaders }) => requireRow('stage', stageCode, await loaders.stage.load(stageCode)),
  organ: ({ organCode }, _, { loaders }) => requireOrgan(loaders, organCode),
  links: async ({ key, templateCodeVersion }, _, { loaders }) =>
    (await loaders.templateLinks.load(templateCodeVersion)).filter(({ stepKey }) => stepKey === key),
  serviceItem: ({ itemCode }, _, { loaders, view }) =>
    itemCode === null ? null : itemInForce(loaders, itemCode, today(view)),
  projectTypes: ({ projectTypes }) => projectTypes as ProjectType[],
  landSources: ({ landSources }) => landSources as LandSupplyMethod[],
  startsAfter: async (step, _, { loaders }) => (await timesOf(loaders, step)).earliestStart,
  finishesAfter: async (step, _, { loaders }) => (await timesOf(loaders, step)).earliestFinish,
}

async function timesOf(loaders: Loaders, { key, templateCodeVersion }: { key: string; templateCodeVersion: string }) {
  const { times } = scheduleNetwork(await loadNetwork(loaders, templateCodeVersion))
  return requireRow('process step', key, times.get(key) ?? null)
}
