import type { ProcessTemplateResolvers } from '../__generated__/resolvers.ts'
import { jointWorkingDays, reductionPercent, serialWorkingDays } from '../rules/schedule.ts'
import { stepsAndLinks } from './stepsAndLinks.ts'

// `version` of a row counts its corrections; the version of the process is `templateVersion`.
export const ProcessTemplate: ProcessTemplateResolvers = {
  __resolveReference: ({ code, version }, { loaders }) => loaders.template.load(`${code}@${version}`),
  version: ({ templateVersion }) => templateVersion,
  steps: ({ codeVersion }, _, { loaders }) => loaders.templateSteps.load(codeVersion),
  serialWorkingDays: async ({ codeVersion }, _, { loaders }) =>
    serialWorkingDays(await loaders.templateSteps.load(codeVersion)),
  jointWorkingDays: async ({ codeVersion }, _, { loaders }) => {
    const { steps, links } = await stepsAndLinks(loaders, codeVersion)
    return jointWorkingDays(steps, links)
  },
  reductionPercent: async ({ codeVersion }, _, { loaders }) => {
    const { steps, links } = await stepsAndLinks(loaders, codeVersion)
    return reductionPercent(serialWorkingDays(steps), jointWorkingDays(steps, links))
  },
}
