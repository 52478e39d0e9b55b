import type { JointStandardResolvers, VersionState } from '../__generated__/resolvers.ts'
import { statusOn } from '../rules/validity.ts'
import { comparableStandard } from '../rules/comparable.ts'
import { diffWith } from './diffWith.ts'
import { itemsInForce, requireOrgan, zonesOf } from './rows.ts'
import { today } from './today.ts'

// `version` of a row counts its corrections; the version of the standard is `standardVersion`.
export const JointStandard: JointStandardResolvers = {
  __resolveReference: ({ code, version }, { loaders }) => loaders.standard.load(`${code}@${version}`),
  version: ({ standardVersion }) => standardVersion,
  trades: ({ trades }) => trades.map((code) => ({ code })),
  zones: ({ zoneCodes }, _, { loaders }) => zonesOf(loaders, zoneCodes),
  organs: ({ organCodes }, _, { loaders }) => Promise.all(organCodes.map((code) => requireOrgan(loaders, code))),
  serviceItems: ({ itemCodes }, _, { loaders, view }) => itemsInForce(loaders, itemCodes, today(view)),
  status: (standard, _, { view }) => statusOn(standard, today(view)),
  recordVersion: ({ version }) => version,
  state: ({ state }) => state as VersionState,
  diff: (standard, { with: other }, { loaders }) =>
    diffWith(
      { ...standard, number: standard.standardVersion },
      other,
      async (number) => loaders.standard.load(`${standard.code}@${number}`),
      (row) => Promise.resolve(comparableStandard(row)),
    ),
  pilot: async ({ pilotZoneCodes, pilotEndsOn }, _, { loaders }) =>
    pilotEndsOn === null ? null : { zones: await zonesOf(loaders, pilotZoneCodes), endsOn: pilotEndsOn },
}
