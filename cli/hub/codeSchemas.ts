import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ProposedSchema } from '#schema/registry/plans.ts'
import { defaultSubgraphUrl, loadManifests } from './subgraphs.ts'

const sharedFile = join(import.meta.dirname, '..', '..', 'schema', 'shared.graphql')

/** A department's own definitions with the shared ones after them, so that lines are those of its file. */
export const withShared = (own: string): string => `${own}\n${readFileSync(sharedFile, 'utf8')}`

/** The schemas in the code as the registry takes them. */
export async function codeSchemas(): Promise<Required<ProposedSchema>[]> {
  const manifests = await loadManifests()
  return manifests.map((manifest) => ({
    name: manifest.name,
    sdl: withShared(readFileSync(join(manifest.folder, 'schema.graphql'), 'utf8')),
    origin: `subgraphs/${manifest.name}/schema.graphql`,
    routingUrl: defaultSubgraphUrl(manifest),
  }))
}
