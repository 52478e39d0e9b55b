import type { StoreEnvironment } from '#schema/createSubgraph.ts'
import { rowsBy, type Stored } from '#schema/database/rowsBy.ts'
import type { ListArguments, ListWants } from '#schema/lists/list.ts'
import { readConnection, readConnections } from '#schema/lists/readConnections.ts'
import type * as rows from '../__generated__/prisma/client.ts'
import { createCalendarBuilder, readCalendarVersion } from './calendar.ts'
import { coverageReads } from './coverage.ts'
import { childRegions, organs, regions, zones } from './registers.ts'
import { serviceItemLists } from './serviceItems.ts'
import { standardReads } from './standards.ts'

/** The tables of the service platform. All reads take many keys and cost one statement. */
export type Store = ReturnType<typeof openStore>

/** Opens the tables of the PostgreSQL schema `services`. */
export function openStore(environment: StoreEnvironment) {
  const { database } = environment
  const buildCalendar = createCalendarBuilder()
  return {
    ...rowReads(environment),
    ...coverageReads(environment),
    ...serviceItemLists(environment),
    ...standardReads(database),
    listOrgans: (args: ListArguments, wants: ListWants) =>
      readConnection<Stored<rows.Organ>>(environment, organs, args, wants),
    listRegions: (args: ListArguments, wants: ListWants) =>
      readConnection<Stored<rows.Region>>(environment, regions, args, wants),
    listChildren: (args: ListArguments, wants: ListWants, parents: readonly string[]) =>
      readConnections<Stored<rows.Region>>(environment, childRegions, args, wants, {
        column: 'parent_code',
        keys: parents,
      }),
    listZones: (args: ListArguments, wants: ListWants) =>
      readConnection<Stored<rows.Zone>>(environment, zones, args, wants),
    licensingOrgans: () => all<rows.Organ>(database, 'services.organ WHERE licensing ORDER BY code'),
    calendar: async (number: number | null) => {
      const version = await readCalendarVersion(database, number)
      return version && { ...version, calendar: buildCalendar(version) }
    },
    stages: () => all<rows.Stage>(database, 'services.stage ORDER BY position'),
    policyInstruments: () => all<rows.PolicyInstrument>(database, 'services.policy_instrument ORDER BY code'),
  }
}

const all = <Model>(database: StoreEnvironment['database'], from: string) =>
  database.query<Stored<Model>>(from, `SELECT * FROM ${from}`)

function rowReads({ database }: StoreEnvironment) {
  const by = rowsBy(database)
  return {
    organsByCode: by<rows.Organ>('services.organ', 'code'),
    regionsByCode: by<rows.Region>('services.region', 'code'),
    zonesByCode: by<rows.Zone>('services.zone', 'code'),
    hallsByCode: by<rows.ServiceHall>('services.service_hall', 'code'),
    hallsByRegion: by<rows.ServiceHall>('services.service_hall', 'region_code', 'code'),
    windowsByCode: by<rows.ServiceWindow>('services.service_window', 'code'),
    placementsByWindow: by<rows.WindowPlacement>('services.window_placement', 'window_code', 'valid_from'),
    placementsByHall: by<rows.WindowPlacement>('services.window_placement', 'hall_code', 'counter, valid_from'),
    itemsByVersion: by<rows.ServiceItem>('services.service_item', 'code_version'),
    itemsByCode: by<rows.ServiceItem>('services.service_item', 'code', 'item_version'),
    materialsByItem: by<rows.ServiceItemMaterial>('services.service_item_material', 'item_code_version', 'position'),
    offersByCode: by<rows.ServiceOffer>('services.service_offer', 'code'),
    standardsByVersion: by<rows.JointStandard>('services.joint_standard', 'code_version'),
    standardsByCode: by<rows.JointStandard>('services.joint_standard', 'code', 'standard_version'),
    policiesByCode: by<rows.PolicyInstrument>('services.policy_instrument', 'code'),
    codeValuesBySet: by<rows.CodeValue>('services.code_value', 'set_name', 'position'),
    stagesByCode: by<rows.Stage>('services.stage', 'code'),
    templatesByVersion: by<rows.ProcessTemplate>('services.process_template', 'code_version'),
    templatesByCode: by<rows.ProcessTemplate>('services.process_template', 'code', 'template_version'),
    stepsByKey: by<rows.ProcessStep>('services.process_step', 'key'),
    stepsByTemplate: by<rows.ProcessStep>('services.process_step', 'template_code_version', 'position'),
    linksByTemplate: by<rows.ProcessLink>('services.process_link', 'template_code_version', 'after_key'),
  }
}
