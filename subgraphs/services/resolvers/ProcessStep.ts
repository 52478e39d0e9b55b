import { requireRow } from '#schema/subgraph/requireRow.ts'
import type { ProcessStepResolvers } from '../__generated__/resolvers.ts'
import type { Loaders } from '../loaders.ts'
import { jointSchedule } from '../rules/schedule.ts'
import { itemInForce, requireOrgan } from './rows.ts'
import { stepsAndLinks } from './stepsAndLinks.ts'
import { today } from './today.ts'

export const ProcessStep: ProcessStepResolvers = {
  stage: async ({ stageCode }, _, { loaders }) => requireRow('stage', stageCode, await loaders.stage.load(stageCode)),
  organ: ({ organCode }, _, { loaders }) => requireOrgan(loaders, organCode),
  links: async ({ key, templateCodeVersion }, _, { loaders }) =>
    (await loaders.templateLinks.load(templateCodeVersion)).filter(({ stepKey }) => stepKey === key),
  serviceItem: ({ itemCode }, _, { loaders, view }) =>
    itemCode === null ? null : itemInForce(loaders, itemCode, today(view)),
  startsAfter: async (step, _, { loaders }) => (await timesOf(loaders, step)).startsAfter,
  finishesAfter: async (step, _, { loaders }) => (await timesOf(loaders, step)).finishesAfter,
}

async function timesOf(loaders: Loaders, { key, templateCodeVersion }: { key: string; templateCodeVersion: string }) {
  const { steps, links } = await stepsAndLinks(loaders, templateCodeVersion)
  return requireRow('process step', key, jointSchedule(steps, links).get(key) ?? null)
}
