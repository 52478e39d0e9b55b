import type { GraphQLResolveInfo } from 'graphql'
import type { Actor } from '../actor.ts'
import { listWants } from '../lists/wants.ts'
import type { PublishingCommands } from './createPublishing.ts'
import type { Datasets } from './dataset.ts'
import { capitalised, mutationName } from './names.ts'

interface PublishingContext {
  readonly commands: PublishingCommands
  readonly view: { readonly actor: Actor | null }
}

/** The commands that take one `input`. */
type InputCommand = 'withdraw' | 'declare' | 'openSnapshot' | 'closeSnapshot' | 'releaseSnapshot' | 'rejectSnapshot'

/** A mutation's resolver: its input to the command, whose own checks are those of the schema's types. */
const takesInput =
  (command: InputCommand) =>
  (_: unknown, { input }: { readonly input: never }, { commands, view }: PublishingContext) =>
    commands[command](input, view)

/** The mutations that `codegen/publishingSchema.ts` writes for a department: `publishParcels`, `withdrawLandRecord` and so on. */
export function publishingMutations(department: string, datasets: Datasets) {
  const name = capitalised(department)
  const publishing = Object.keys(datasets).map((dataset) => [
    mutationName(dataset),
    (_: unknown, { input }: { readonly input: never }, { commands, view }: PublishingContext) =>
      commands.publish(dataset, input, view),
  ])
  return {
    ...(Object.fromEntries(publishing) as object),
    [`withdraw${name}Record`]: takesInput('withdraw'),
    [`declare${name}Dataset`]: takesInput('declare'),
    [`open${name}Snapshot`]: takesInput('openSnapshot'),
    [`close${name}Snapshot`]: takesInput('closeSnapshot'),
    [`release${name}Snapshot`]: takesInput('releaseSnapshot'),
    [`reject${name}Snapshot`]: takesInput('rejectSnapshot'),
  }
}

/** The queries beside them: `landReconciliation`, `parkedLandRecords`, `heldLandSnapshots`. */
export function publishingQueries(department: string) {
  const name = capitalised(department)
  return {
    [`${department}Reconciliation`]: (
      _: unknown,
      { on }: { readonly on: string },
      { commands, view }: PublishingContext,
    ) => commands.reconcile(on, view),
    [`parked${name}Records`]: (
      _: unknown,
      args: Parameters<PublishingCommands['parkedRecords']>[0],
      { commands, view }: PublishingContext,
      info: GraphQLResolveInfo,
    ) => commands.parkedRecords(args, listWants(info), view),
    [`held${name}Snapshots`]: (_: unknown, __: object, { commands, view }: PublishingContext) =>
      commands.heldSnapshots(view),
  }
}
