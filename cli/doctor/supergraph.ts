import { composeHub } from '../compose.ts'
import { readHubSupergraph } from '../hub/supergraph.ts'
import { type Check, fail, ok } from './finding.ts'

/** Whether the committed supergraph is what the subgraphs' schemas compose to. */
export const checkSupergraph: Check = async () => {
  const committed = readHubSupergraph()
  if ((await composeHub()) === committed) return [ok('schema/supergraph.graphql is fresh')]
  return [fail('schema/supergraph.graphql is stale', 'run `npm run compose`')]
}
