import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { SubgraphManifest } from '#schema/createSubgraph.ts'
import { InternalError } from '#schema/errors.ts'
import type { Datasets } from '#schema/publishing/dataset.ts'

const folder = join(import.meta.dirname, '..', '..', 'subgraphs')

/** The names of all folders of `subgraphs/`: a new department needs no list. */
export const subgraphFolders = (): string[] =>
  readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, 'index.ts')))
    .toSorted()

/** The manifests of all subgraphs, by name. */
export const loadManifests = (): Promise<SubgraphManifest[]> => Promise.all(subgraphFolders().map(importManifest))

/** One manifest, without the others' code. @throws InternalError CONFIGURATION_INVALID for a name that is no folder. */
export async function loadManifest(name: string): Promise<SubgraphManifest> {
  const names = subgraphFolders()
  if (names.includes(name)) return importManifest(name)
  const expected = ['gateway', 'relay', ...names].join(', ')
  throw new InternalError('CONFIGURATION_INVALID', `--only: expected one of ${expected}, received "${name}".`)
}

async function importManifest(name: string): Promise<SubgraphManifest> {
  const { manifest } = (await import(join(folder, name, 'index.ts'))) as { manifest: SubgraphManifest }
  return manifest
}

/** What a department publishes, by name; nothing where it has no `datasets/`. */
export async function loadDatasets(name: string): Promise<Datasets> {
  const file = join(folder, name, 'datasets', 'index.ts')
  if (!existsSync(file)) return {}
  const { datasets } = (await import(file)) as { datasets: Datasets }
  return datasets
}

/** Where a subgraph listens unless `<NAME>_URL` says otherwise. */
export const defaultSubgraphUrl = ({ port }: Pick<SubgraphManifest, 'port'>): string =>
  `http://127.0.0.1:${port}/graphql`
