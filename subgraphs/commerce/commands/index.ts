import type { CommandEnvironment } from '#schema/createSubgraph.ts'
import { createPublishing } from '#schema/publishing/createPublishing.ts'
import { createWrites } from '#schema/records/createWrites.ts'
import { datasets } from '../datasets/index.ts'
import { commerceOrgan } from '../rules.ts'
import { createConvertToFormalLicence } from './convertToFormalLicence.ts'
import { createIssuePreparatoryLicence } from './issuePreparatoryLicence.ts'

/** What the mutations of the commerce department do. */
export type Commands = ReturnType<typeof createCommands>

/** The commands of the commerce department: publishing, and licences at the office. */
export function createCommands(environment: CommandEnvironment) {
  const { database, clock } = environment
  const run = createWrites(database, 'commerce', clock)
  return {
    ...createPublishing(environment, { schema: 'commerce', organ: commerceOrgan.code, datasets }),
    issuePreparatoryLicence: createIssuePreparatoryLicence(run, clock),
    convertToFormalLicence: createConvertToFormalLicence(run, clock),
  }
}
