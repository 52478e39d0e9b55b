import { readFileSync, writeFileSync } from 'node:fs'
import type { Command } from 'commander'
import { compose, type ComposedService, supergraphFile } from '#schema/compose.ts'
import { subgraphTypeDefs } from '#schema/createSubgraph.ts'
import { InternalError } from '#schema/errors.ts'
import { defaultSubgraphUrl, loadManifests } from './hub/subgraphs.ts'

/** `heliograph compose`: the subgraphs' schemas into `schema/supergraph.graphql`. */
export function addCommand(program: Command): void {
  program
    .command('compose')
    .description('Compose the supergraph from the schemas in subgraphs/.')
    .option('--check', 'write nothing; fail where the committed supergraph is not fresh')
    .action(async ({ check }: { check?: boolean }) => {
      const supergraph = await composeHub()
      if (!check) writeFileSync(supergraphFile, supergraph)
      else if (readFileSync(supergraphFile, 'utf8') !== supergraph) {
        throw new InternalError('CONFIGURATION_INVALID', 'schema/supergraph.graphql is stale: run `npm run compose`.')
      }
      process.stdout.write(`${supergraphFile} ${check ? 'is fresh' : 'written'}\n`)
    })
}

/** The supergraph of all folders of `subgraphs/`. */
export async function composeHub(): Promise<string> {
  return compose(await hubServices())
}

/** What each folder of `subgraphs/` brings into the supergraph. */
export async function hubServices(): Promise<ComposedService[]> {
  const manifests = await loadManifests()
  return manifests.map((manifest) => ({
    name: manifest.name,
    url: defaultSubgraphUrl(manifest),
    typeDefs: subgraphTypeDefs(manifest),
  }))
}
