import type { Slice, World } from '../world/types.ts'
import { codeSetRows } from './services/codeSets.ts'
import { hallRows } from './services/halls.ts'
import { offerRows, requiredItemRows } from './services/offers.ts'
import { organRows, policyRows } from './services/organs.ts'
import { regionRows, zoneRows } from './services/regions.ts'
import { itemRows, materialRows } from './services/serviceItems.ts'
import { linkRows, stageRows, standardRows, stepRows, templateRows } from './services/standards.ts'
import { placementRows, windowRows } from './services/windows.ts'

/** The approval office's rows: the registers and the three-level service platform. */
export const servicesSlice = (world: World): Slice => ({
  subgraph: 'services',
  source: 'service-platform',
  tables: [
    { table: 'organ', rows: organRows(world) },
    { table: 'region', rows: regionRows(world) },
    { table: 'zone', rows: zoneRows(world) },
    { table: 'service_hall', rows: hallRows(world) },
    { table: 'service_window', rows: windowRows(world) },
    { table: 'window_placement', rows: placementRows(world) },
    { table: 'service_item', rows: itemRows(world) },
    { table: 'service_item_material', rows: materialRows(world) },
    { table: 'service_offer', rows: offerRows(world) },
    { table: 'required_item', rows: requiredItemRows(world) },
    { table: 'joint_standard', rows: standardRows(world) },
    { table: 'policy_instrument', rows: policyRows() },
    { table: 'code_value', rows: codeSetRows() },
    { table: 'stage', rows: stageRows(world) },
    { table: 'process_template', rows: templateRows() },
    { table: 'process_step', rows: stepRows(world) },
    { table: 'process_link', rows: linkRows() },
  ],
})
