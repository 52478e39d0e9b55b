import type { JointStandardResolvers } from '../__generated__/resolvers.ts'
import { standardStatusOn } from '../rules/standards.ts'
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
  status: (standard, _, { view }) => standardStatusOn(standard, today(view)),
  pilot: async ({ pilotZoneCodes, pilotEndsOn }, _, { loaders }) =>
    pilotEndsOn === null ? null : { zones: await zonesOf(loaders, pilotZoneCodes), endsOn: pilotEndsOn },
}
