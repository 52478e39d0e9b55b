import type { Command } from 'commander'
import { readHubOpenSupergraph, readHubSupergraph } from './hub/supergraph.ts'

/** `heliograph supergraph`: the supergraph that the hub serves, or its open part, to standard output. */
export function addCommand(program: Command): void {
  program
    .command('supergraph')
    .description('Print the supergraph SDL.')
    .option('--open', 'only the open part: what is tagged @tag(name: "public"), for any standard router')
    .addHelpText('after', '\nExample:\n  heliograph supergraph --open > open.graphql')
    .action(({ open }: { open?: boolean }) => {
      process.stdout.write(open ? readHubOpenSupergraph() : readHubSupergraph())
    })
}
