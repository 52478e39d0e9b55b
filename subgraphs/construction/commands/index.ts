import type { CommandEnvironment } from '#schema/createSubgraph.ts'
import { createPublishing } from '#schema/publishing/createPublishing.ts'
import { datasets } from '../datasets/index.ts'
import { constructionOrgan } from '../rules.ts'

/** What the mutations of the construction department do. */
export type Commands = ReturnType<typeof createCommands>

/** The commands of the construction department: publishing. */
export const createCommands = (environment: CommandEnvironment) => ({
  ...createPublishing(environment, { schema: 'construction', organ: constructionOrgan.code, datasets }),
})
