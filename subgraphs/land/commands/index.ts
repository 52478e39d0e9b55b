import type { CommandEnvironment } from '#schema/createSubgraph.ts'
import { createPublishing } from '#schema/publishing/createPublishing.ts'
import { datasets } from '../datasets/index.ts'
import { landOrgan } from '../rules.ts'

/** What the mutations of the land department do. */
export type Commands = ReturnType<typeof createCommands>

/** The commands of the land department: publishing. */
export const createCommands = (environment: CommandEnvironment) => ({
  ...createPublishing(environment, { schema: 'land', organ: landOrgan.code, datasets }),
})
