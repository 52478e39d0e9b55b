import { toNodeId } from '#schema/nodeId.ts'
import type { LegalBasis, ServiceItemResolvers } from '../__generated__/resolvers.ts'
import { statusOn } from '../rules/validity.ts'
import { findOutlet } from './findOutlet.ts'
import { requireOrgan } from './rows.ts'
import { today } from './today.ts'

// `version` of a row counts its corrections; the version of the item is `itemVersion`.
export const ServiceItem: ServiceItemResolvers = {
  __resolveReference: ({ code, version }, { loaders }) => loaders.item.load(`${code}@${version}`),
  id: ({ codeVersion }) => toNodeId('ServiceItem', codeVersion),
  version: ({ itemVersion }) => itemVersion,
  organ: ({ organCode }, _, { loaders }) => requireOrgan(loaders, organCode),
  trades: ({ trades }) => trades.map((code) => ({ code })),
  legalBasis: ({ legalBasis }) => legalBasis as unknown as LegalBasis[],
  limitBasis: ({ limitBasis }) => limitBasis as LegalBasis | null,
  materials: ({ codeVersion }, _, { loaders }) => loaders.itemMaterials.load(codeVersion),
  status: (item, _, { view }) => statusOn(item, today(view)),
  versions: ({ code }, _, { loaders }) => loaders.itemVersions.load(code),
  outlet: ({ code, organCode }, { region }, { loaders, view }) =>
    findOutlet(loaders, { itemCode: code, organCode, regionCode: region, day: today(view) }),
}
