import type { CommandEnvironment } from '#schema/createSubgraph.ts'
import { createPublishing } from '#schema/publishing/createPublishing.ts'
import { createWrites } from '#schema/records/createWrites.ts'
import { datasets } from '../datasets/index.ts'
import { planningOrgan } from '../rules.ts'
import { createGrantSubdivisionConsent } from './grantSubdivisionConsent.ts'

/** What the mutations of the planning department do. */
export type Commands = ReturnType<typeof createCommands>

/** The commands of the planning department: publishing, and consents to subdivisions. */
export const createCommands = (environment: CommandEnvironment) => ({
  ...createPublishing(environment, { schema: 'planning', organ: planningOrgan.code, datasets }),
  grantSubdivisionConsent: createGrantSubdivisionConsent(
    createWrites(environment.database, 'planning', environment.clock),
    environment.clock,
  ),
})
