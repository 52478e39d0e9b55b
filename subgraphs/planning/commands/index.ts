import type { CommandEnvironment } from '#schema/createSubgraph.ts'
import { createPublishing } from '#schema/publishing/createPublishing.ts'
import { datasets } from '../datasets/index.ts'
import { planningOrgan } from '../rules.ts'

/** What the mutations of the planning department do. */
export type Commands = ReturnType<typeof createCommands>

/** The commands of the planning department: publishing. */
export const createCommands = (environment: CommandEnvironment) => ({
  ...createPublishing(environment, { schema: 'planning', organ: planningOrgan.code, datasets }),
})
