import type { SubgraphContext, View } from '../context.ts'
import type { SubgraphEnvironment, SubgraphManifest } from '../createSubgraph.ts'
import { createPast } from '../database/past.ts'
import { createHistoryLoaders, createPublishedTables } from '../records/history.ts'

/** Makes the context of each request: fresh loaders, over the present or over the past that its view names. */
export function createContexts<Store, Loaders, Commands>(
  manifest: SubgraphManifest<Store, Loaders, Commands>,
  environment: SubgraphEnvironment,
): (view: View) => SubgraphContext<Loaders, Commands | undefined> {
  const { database, cursors } = environment
  const openPast = createPast(database, manifest.name)
  const tables = createPublishedTables(database, manifest.name)
  const present = manifest.openStore(environment)
  const commands = manifest.createCommands?.(environment)

  return (view) => {
    const reader = { cursors, database: view.asOf === null ? database : openPast(view.asOf) }
    const store = view.asOf === null ? present : manifest.openStore(reader)
    const freshLoaders = () => ({
      loaders: manifest.createLoaders(store),
      history: createHistoryLoaders(reader, manifest.name, tables),
    })
    return { ...freshLoaders(), commands, view, freshLoaders }
  }
}
