import type { ProposedSchema } from '#schema/registry/plans.ts'
import { readSdl } from '#schema/subgraph/readTypeDefs.ts'
import { defaultSubgraphUrl, loadManifests } from './subgraphs.ts'

/** The schemas in the code as the registry takes them. */
export async function codeSchemas(): Promise<Required<ProposedSchema>[]> {
  const manifests = await loadManifests()
  return manifests.map((manifest) => ({
    name: manifest.name,
    sdl: readSdl(manifest.folder),
    origin: `subgraphs/${manifest.name}/schema.graphql`,
    routingUrl: defaultSubgraphUrl(manifest),
  }))
}
