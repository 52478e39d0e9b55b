import { join } from 'node:path'
import { composeServices } from '@theguild/federation-composition'
import type { DocumentNode } from 'graphql'
import { InternalError } from './errors.ts'

/** One subgraph as the composer takes it. */
export interface ComposedService {
  readonly name: string
  readonly url: string
  readonly typeDefs: DocumentNode
}

/** The committed supergraph of the eight subgraphs. */
export const supergraphFile = join(import.meta.dirname, 'supergraph.graphql')

/** Composes a federation v2 supergraph. @throws InternalError CONFIGURATION_INVALID with every composition error. */
export function compose(services: readonly ComposedService[]): string {
  const result = composeServices([...services])
  if (result.errors) {
    const list = result.errors.map(({ message }) => `- ${message}`).join('\n')
    throw new InternalError('CONFIGURATION_INVALID', `The subgraphs do not compose:\n${list}`)
  }
  return `${result.supergraphSdl.trimEnd()}\n`
}
