import type { CommandEnvironment } from '#schema/createSubgraph.ts'
import { createPublishing } from '#schema/publishing/createPublishing.ts'
import { datasets } from '../datasets/index.ts'
import { newcomerOrgan } from '../rules.ts'

/** What the mutations of the newcomer department do. */
export type Commands = ReturnType<typeof createCommands>

/** The commands of the newcomer department: publishing. */
export const createCommands = (environment: CommandEnvironment) => ({
  ...createPublishing(environment, { schema: 'newcomer', organ: newcomerOrgan.code, datasets }),
})
