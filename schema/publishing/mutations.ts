import type { Actor } from '../actor.ts'
import type { Datasets } from './dataset.ts'
import { mutationName } from './names.ts'
import type { Publish, PublishInput } from './publish.ts'

interface PublishingContext {
  readonly commands: { readonly publish: Publish }
  readonly view: { readonly actor: Actor | null }
}

/** The resolvers of the mutations that `codegen/publishingSchema.ts` writes: `publishParcels` and so on. */
export const publishMutations = (datasets: Datasets) =>
  Object.fromEntries(
    Object.keys(datasets).map((name) => [
      mutationName(name),
      (_: unknown, { input }: { readonly input: PublishInput }, { commands, view }: PublishingContext) =>
        commands.publish(name, input, view),
    ]),
  )
