import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { SubgraphManifest } from '#schema/createSubgraph.ts'

const folder = join(import.meta.dirname, '..', '..', 'subgraphs')

/** The manifests of all folders of `subgraphs/`, by name: a new department needs no list. */
export async function loadManifests(): Promise<SubgraphManifest[]> {
  const names = readdirSync(folder).filter((name) => !name.startsWith('.'))
  const modules = names.map((name) => import(join(folder, name, 'index.ts')) as Promise<{ manifest: SubgraphManifest }>)
  return (await Promise.all(modules)).map(({ manifest }) => manifest)
}

/** Where a subgraph listens unless `<NAME>_URL` says otherwise. */
export const defaultSubgraphUrl = ({ port }: Pick<SubgraphManifest, 'port'>): string =>
  `http://127.0.0.1:${port}/graphql`
