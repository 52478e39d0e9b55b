import type { CommandEnvironment } from '#schema/createSubgraph.ts'
import { createPublishing } from '#schema/publishing/createPublishing.ts'
import { datasets } from '../datasets/index.ts'
import { commerceOrgan } from '../rules.ts'

/** What the mutations of the commerce department do. */
export type Commands = ReturnType<typeof createCommands>

/** The commands of the commerce department: publishing. */
export const createCommands = (environment: CommandEnvironment) => ({
  ...createPublishing(environment, { schema: 'commerce', organ: commerceOrgan.code, datasets }),
})
