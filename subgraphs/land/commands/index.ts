import type { CommandEnvironment } from '#schema/createSubgraph.ts'
import { createPublishing } from '#schema/publishing/createPublishing.ts'
import { createDepartment, defaultPublishingSettings } from '#schema/publishing/department.ts'
import { createWrites } from '#schema/records/createWrites.ts'
import { datasets } from '../datasets/index.ts'
import { landOrgan } from '../rules.ts'
import { createDischargeMortgage, createRegisterMortgage } from './mortgages.ts'
import { createRegisterSubdivision } from './registerSubdivision.ts'

/** What the mutations of the land department do. */
export type Commands = ReturnType<typeof createCommands>

/** The commands of the land department: publishing, and registration at the office. */
export function createCommands(environment: CommandEnvironment) {
  const { database, clock, publishing: settings = defaultPublishingSettings } = environment
  const run = createWrites(database, 'land', clock)
  const department = createDepartment({ schema: 'land', organ: landOrgan.code, datasets, settings, clock })
  return {
    ...createPublishing(environment, { schema: 'land', organ: landOrgan.code, datasets }),
    registerSubdivision: createRegisterSubdivision(run, department, clock),
    registerMortgage: createRegisterMortgage(run, clock),
    dischargeMortgage: createDischargeMortgage(run, clock),
  }
}
