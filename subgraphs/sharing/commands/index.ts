import type { Actor } from '#schema/actor.ts'
import type { CommandEnvironment } from '#schema/createSubgraph.ts'
import { requireReader } from '#schema/publishing/reconcile.ts'
import { type Reconciliation, reconciliationOf } from '#schema/publishing/reconciliationLines.ts'
import { readDay } from '../store/deliveries.ts'

/** What data sharing does for whoever reconciles. */
export type Commands = ReturnType<typeof createCommands>

/** The commands of data sharing: a signed reconciliation of any organ's day, whether its own system answers or not. */
export const createCommands = ({ database, clock, receipts }: CommandEnvironment) => ({
  async reconcile(organCode: string, on: string, view: { readonly actor: Actor | null }): Promise<Reconciliation> {
    requireReader(view, organCode)
    return reconciliationOf({ organCode, on, ...(await readDay(database, organCode, on)) }, clock, receipts)
  },
})
