import DataLoader from 'dataloader'
import { createConnectionLoader, createRowLoader, createRowsLoader } from '#schema/loaders.ts'
import type { Store } from './store/index.ts'
import type { ItemArguments } from './store/serviceItems.ts'

/** The loaders of one request. */
export type Loaders = ReturnType<typeof createLoaders>

/** Fresh loaders over the tables of the service platform. */
export const createLoaders = (store: Store) => ({
  ...registerLoaders(store),
  ...outletLoaders(store),
  ...standardLoaders(store),
})

const registerLoaders = (store: Store) => ({
  organ: createRowLoader(store.organsByCode, ({ code }) => code),
  organs: store.listOrgans,
  licensingOrgans: store.licensingOrgans,
  region: createRowLoader(store.regionsByCode, ({ code }) => code),
  regions: store.listRegions,
  childRegions: createConnectionLoader(store.listChildren),
  zone: createRowLoader(store.zonesByCode, ({ code }) => code),
  zones: store.listZones,
  regionZones: createRowsLoader(store.zonesByRegion, ({ forRegion }) => forRegion),
  policy: createRowLoader(store.policiesByCode, ({ code }) => code),
  policies: store.policyInstruments,
  codeSet: createRowsLoader(store.codeValuesBySet, ({ setName }) => setName),
})

const outletLoaders = (store: Store) => ({
  hall: createRowLoader(store.hallsByCode, ({ code }) => code),
  regionHalls: createRowsLoader(store.hallsByRegion, ({ regionCode }) => regionCode),
  window: createRowLoader(store.windowsByCode, ({ code }) => code),
  windowPlacements: createRowsLoader(store.placementsByWindow, ({ windowCode }) => windowCode),
  hallPlacements: createRowsLoader(store.placementsByHall, ({ hallCode }) => hallCode),
  item: createRowLoader(store.itemsByVersion, ({ codeVersion }) => codeVersion),
  itemVersions: createRowsLoader(store.itemsByCode, ({ code }) => code),
  itemMaterials: createRowsLoader(store.materialsByItem, ({ itemCodeVersion }) => itemCodeVersion),
  items: store.listServiceItems,
  // The resolver puts the day into every filter, which the loader's own type does not know.
  regionItems: createConnectionLoader((args, wants, regions) =>
    store.listRegionServiceItems(args as ItemArguments, wants, regions),
  ),
  offer: createRowLoader(store.offersByCode, ({ code }) => code),
  coverageGaps: store.listCoverageGaps,
  coverageCounts: store.countCoverage,
  missingItems: store.missingItems,
})

const standardLoaders = (store: Store) => ({
  standard: createRowLoader(store.standardsByVersion, ({ codeVersion }) => codeVersion),
  standardVersions: createRowsLoader(store.standardsByCode, ({ code }) => code),
  zoneStandards: createRowsLoader(store.standardsByZone, ({ forZone }) => forZone),
  standardsOn: store.standardsOn,
  calendar: new DataLoader((numbers: readonly (number | 'LAST')[]) =>
    Promise.all(numbers.map((number) => store.calendar(number === 'LAST' ? null : number))),
  ),
  stage: createRowLoader(store.stagesByCode, ({ code }) => code),
  stages: store.stages,
  template: createRowLoader(store.templatesByVersion, ({ codeVersion }) => codeVersion),
  templateVersions: createRowsLoader(store.templatesByCode, ({ code }) => code),
  step: createRowLoader(store.stepsByKey, ({ key }) => key),
  templateSteps: createRowsLoader(store.stepsByTemplate, ({ templateCodeVersion }) => templateCodeVersion),
  templateLinks: createRowsLoader(store.linksByTemplate, ({ templateCodeVersion }) => templateCodeVersion),
})
