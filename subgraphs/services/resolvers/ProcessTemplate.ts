import type { Loaders } from '../loaders.ts'
import type {
  LandSupplyMethod,
  ProcessTemplateResolvers,
  ProjectType,
  VersionState,
} from '../__generated__/resolvers.ts'
import { comparableTemplate } from '../rules/comparable.ts'
import { promiseOf } from '../rules/schedule.ts'
import { statusOn } from '../rules/validity.ts'
import { diffWith } from './diffWith.ts'
import { loadNetwork } from './loadNetwork.ts'
import { zonesOf } from './rows.ts'
import { today } from './today.ts'

// `version` of a row counts its corrections; the version of the process is `templateVersion`.
export const ProcessTemplate: ProcessTemplateResolvers = {
  __resolveReference: ({ code, version }, { loaders }) => loaders.template.load(`${code}@${version}`),
  version: ({ templateVersion }) => templateVersion,
  recordVersion: ({ version }) => version,
  state: ({ state }) => state as VersionState,
  status: (template, _, { view }) => statusOn(template, today(view)),
  projectTypes: ({ projectTypes }) => projectTypes as ProjectType[],
  landSources: ({ landSources }) => landSources as LandSupplyMethod[],
  pilot: async ({ pilotZoneCodes, pilotEndsOn }, _, { loaders }) =>
    pilotEndsOn === null ? null : { zones: await zonesOf(loaders, pilotZoneCodes), endsOn: pilotEndsOn },
  diff: (template, { with: other }, { loaders }) =>
    diffWith(
      { ...template, number: template.templateVersion },
      other,
      async (number) => loaders.template.load(`${template.code}@${number}`),
      async (row) => comparableTemplate(row, ...(await partsOf(loaders, row.codeVersion))),
    ),
  steps: ({ codeVersion }, _, { loaders }) => loaders.templateSteps.load(codeVersion),
  serialWorkingDays: async ({ codeVersion }, _, { loaders }) =>
    promiseOf(await loadNetwork(loaders, codeVersion)).serialWorkingDays,
  jointWorkingDays: async ({ codeVersion }, _, { loaders }) =>
    promiseOf(await loadNetwork(loaders, codeVersion)).jointWorkingDays,
  reductionPercent: async ({ codeVersion }, _, { loaders }) =>
    promiseOf(await loadNetwork(loaders, codeVersion)).reductionPercent,
}

const partsOf = (loaders: Loaders, codeVersion: string) =>
  Promise.all([loaders.templateSteps.load(codeVersion), loaders.templateLinks.load(codeVersion)])
