import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { Command } from 'commander'
import { compose, composeOpen, type ComposedService, openSupergraphFile, supergraphFile } from '#schema/compose.ts'
import { subgraphTypeDefs } from '#schema/createSubgraph.ts'
import { InternalError } from '#schema/errors.ts'
import { defaultSubgraphUrl, loadManifests } from './hub/subgraphs.ts'

/** `heliograph compose`: the subgraphs' schemas into `schema/supergraph.graphql`, their open part into `schema/open.graphql`. */
export function addCommand(program: Command): void {
  program
    .command('compose')
    .description('Compose the supergraph and its open part from the schemas in subgraphs/.')
    .option('--check', 'write nothing; fail where a committed one is not fresh')
    .action(async ({ check }: { check?: boolean }) => {
      const services = await hubServices()
      for (const [file, composeFile] of composedFiles) {
        const supergraph = composeFile(services)
        if (!check) writeFileSync(file, supergraph)
        else if (readCommitted(file) !== supergraph) throw stale(file)
        process.stdout.write(`${file} ${check ? 'is fresh' : 'written'}\n`)
      }
    })
}

const composedFiles = [
  [supergraphFile, compose],
  [openSupergraphFile, composeOpen],
] as const

const readCommitted = (file: string): string => (existsSync(file) ? readFileSync(file, 'utf8') : '')

const stale = (file: string) =>
  new InternalError('CONFIGURATION_INVALID', `schema/${basename(file)} is stale: run \`npm run compose\`.`)

/** The supergraph of all folders of `subgraphs/`. */
export async function composeHub(): Promise<string> {
  return compose(await hubServices())
}

/** The open part of that supergraph. */
export const composeHubOpen = async (): Promise<string> => composeOpen(await hubServices())

/** What each folder of `subgraphs/` brings into the supergraph. */
export async function hubServices(): Promise<ComposedService[]> {
  const manifests = await loadManifests()
  return manifests.map((manifest) => ({
    name: manifest.name,
    url: defaultSubgraphUrl(manifest),
    typeDefs: subgraphTypeDefs(manifest),
  }))
}
