import { listWants } from '#schema/lists/wants.ts'
import { requireRow } from '#schema/subgraph/requireRow.ts'
import type { QueryResolvers } from '../__generated__/resolvers.ts'
import { organCoverage } from '../rules/organCoverage.ts'
import { versionInForce } from '../rules/validity.ts'
import { findCoverage } from './findCoverage.ts'
import { findStandards } from './findStandards.ts'
import { onDay } from './onDay.ts'
import { itemInForce } from './rows.ts'
import { today } from './today.ts'

export const Query: QueryResolvers = {
  organ: (_, { code }, { loaders }) => loaders.organ.load(code),
  organs: (_, args, { loaders }, info) => loaders.organs(args, listWants(info)),
  organCoverage: async (_, __, { loaders, view }) => organCoverage(await loaders.licensingOrgans(), today(view)),
  region: (_, { code }, { loaders }) => loaders.region.load(code),
  regions: (_, args, { loaders }, info) => loaders.regions(args, listWants(info)),
  coverage: (_, { region, ...page }, { loaders, view }) =>
    findCoverage(loaders, { regionCode: region, day: today(view) }, page),
  zone: (_, { code }, { loaders }) => loaders.zone.load(code),
  zones: (_, args, { loaders }, info) => loaders.zones(args, listWants(info)),
  serviceHall: (_, { code }, { loaders }) => loaders.hall.load(code),
  serviceWindow: (_, { code }, { loaders }) => loaders.window.load(code),
  serviceItem: (_, { code, version }, { loaders, view }) =>
    version == null ? itemInForce(loaders, code, today(view)) : loaders.item.load(`${code}@${version}`),
  serviceItems: (_, args, { loaders, view }, info) => loaders.items(onDay(args, view), listWants(info)),
  jointStandard: async (_, { code, version }, { loaders, view }) =>
    version == null
      ? versionInForce(await loaders.standardVersions.load(code), today(view))
      : loaders.standard.load(`${code}@${version}`),
  jointStandards: (_, { trade, zone, region, on }, { loaders, view }) =>
    findStandards(loaders, {
      trade: trade ?? null,
      zone: zone ?? null,
      region: region ?? null,
      day: on ?? today(view),
    }),
  policyInstrument: (_, { code }, { loaders }) => loaders.policy.load(code),
  policyInstruments: (_, __, { loaders }) => loaders.policies(),
  codeSet: async (_, { name }, { loaders }) => {
    const values = await loaders.codeSet.load(name)
    return values.length === 0 ? null : values
  },
  stages: (_, __, { loaders }) => loaders.stages(),
  processTemplate: async (_, { code, version }, { loaders, view }) =>
    version == null
      ? versionInForce(await loaders.templateVersions.load(code), today(view))
      : loaders.template.load(`${code}@${version}`),
  calendar: (_, { number }, { loaders }) => loaders.calendar.load(number ?? 'LAST'),
  dueDate: async (_, { from, workingDays }, { loaders }) =>
    requireRow('calendar', 'last', await loaders.calendar.load('LAST')).calendar.addWorkingDays(from, workingDays),
}
