import { toNodeId } from '#schema/nodeId.ts'
import type { ApplicantKind, LegalBasis, ServiceItemResolvers, VersionState } from '../__generated__/resolvers.ts'
import { comparableItem } from '../rules/comparable.ts'
import { isPublished, statusOn } from '../rules/validity.ts'
import { diffWith } from './diffWith.ts'
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
  versions: async ({ code }, _, { loaders }) => (await loaders.itemVersions.load(code)).filter(isPublished),
  recordVersion: ({ version }) => version,
  state: ({ state }) => state as VersionState,
  applicants: ({ applicants }) => applicants as ApplicantKind[],
  diff: (item, { with: other }, { loaders }) =>
    diffWith(
      { ...item, number: item.itemVersion },
      other,
      async (number) => loaders.item.load(`${item.code}@${number}`),
      async (row) => comparableItem(row, await loaders.itemMaterials.load(row.codeVersion)),
    ),
  outlet: ({ code, organCode }, { region }, { loaders, view }) =>
    findOutlet(loaders, { itemCode: code, organCode, regionCode: region, day: today(view) }),
}
