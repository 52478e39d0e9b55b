import type { ComposedService } from '../compose.ts'
import { neededFields } from './neededFields.ts'
import { pruneService } from './pruneService.ts'
import { publicFields } from './publicFields.ts'
import { readServiceSchema } from './serviceSchema.ts'

/**
 * The open part of a graph, as subgraphs that any federation v2 composer takes: the fields tagged `@tag(name: "public")`, their arguments, and
 * hidden besides what keys and requirements need. Queries only. A subgraph with nothing public is left out; there may be none left.
 */
export function openPart(services: readonly ComposedService[]): ComposedService[] {
  const schemas = services.map(readServiceSchema)
  const open = neededFields(schemas, publicFields(schemas))
  return schemas.map((schema) => pruneService(schema, open)).filter((service) => service !== null)
}
