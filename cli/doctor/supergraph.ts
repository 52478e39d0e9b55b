import { composeHub, composeHubOpen } from '../compose.ts'
import { readHubOpenSupergraph, readHubSupergraph } from '../hub/supergraph.ts'
import { type Check, fail, ok } from './finding.ts'

/** Whether the committed supergraph and its open part are what the subgraphs' schemas compose to. */
export const checkSupergraph: Check = async () => {
  const committed = [readHubSupergraph(), readHubOpenSupergraph()]
  const fresh = [await composeHub(), await composeHubOpen()]
  if (fresh.every((text, index) => text === committed[index])) {
    return [ok('schema/supergraph.graphql and schema/open.graphql are fresh')]
  }
  return [fail('schema/supergraph.graphql or schema/open.graphql is stale', 'run `npm run compose`')]
}
