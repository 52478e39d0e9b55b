import { join } from 'node:path'
import { composeServices } from '@theguild/federation-composition'
import type { DocumentNode } from 'graphql'
import { InternalError } from './errors.ts'
import { openPart } from './open/openPart.ts'

/** One subgraph as the composer takes it. */
export interface ComposedService {
  readonly name: string
  readonly url: string
  readonly typeDefs: DocumentNode
}

/** The committed supergraph of the eight subgraphs. */
export const supergraphFile = join(import.meta.dirname, 'supergraph.graphql')

/** The committed open part of that supergraph. */
export const openSupergraphFile = join(import.meta.dirname, 'open.graphql')

/** Composes a federation v2 supergraph. @throws InternalError CONFIGURATION_INVALID with every composition error. */
export function compose(services: readonly ComposedService[]): string {
  const result = composeServices([...services])
  if (result.errors) {
    const list = result.errors.map(({ message }) => `- ${message}`).join('\n')
    throw new InternalError('CONFIGURATION_INVALID', `The subgraphs do not compose:\n${list}`)
  }
  return `${result.supergraphSdl.trimEnd()}\n`
}

/**
 * Composes the open part of the graph (a contract variant): what is tagged `@tag(name: "public")`, for a public portal and any standard router.
 * @throws InternalError CONFIGURATION_INVALID with every composition error, and where no field that Query leads to is tagged.
 */
export function composeOpen(services: readonly ComposedService[]): string {
  const open = openPart(services)
  if (open.length > 0) return compose(open)
  const message = 'There is no open part: no field that Query leads to has @tag(name: "public").'
  throw new InternalError('CONFIGURATION_INVALID', message)
}
