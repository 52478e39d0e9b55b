import { readFileSync } from 'node:fs'
import { parse } from 'graphql'
import { openSupergraphFile, supergraphFile } from '#schema/compose.ts'
import { InternalError } from '#schema/errors.ts'

/**
 * The text of a federation v2 supergraph. @throws InternalError CONFIGURATION_INVALID where the file cannot be read, is no
 * GraphQL, or names no subgraphs (the enum `join__Graph` of the join specification).
 */
export function readSupergraph(file: string, advice: string): string {
  const text = explaining(() => readFileSync(file, 'utf8'), `The supergraph ${file} cannot be read: ${advice}.`)
  const { definitions } = explaining(() => parse(text, { noLocation: true }), `The supergraph ${file} is no GraphQL`)
  if (definitions.some((node) => node.kind === 'EnumTypeDefinition' && node.name.value === 'join__Graph')) return text
  const why = 'it has no enum join__Graph. A schema must be composed first'
  throw new InternalError('CONFIGURATION_INVALID', `${file} is no federation v2 supergraph: ${why}.`)
}

function explaining<Result>(work: () => Result, what: string): Result {
  try {
    return work()
  } catch (cause) {
    const why = what.endsWith('.') || !(cause instanceof Error) ? '' : `: ${cause.message}`
    throw new InternalError('CONFIGURATION_INVALID', `${what}${why}`, { cause })
  }
}

/** The committed supergraph of the eight subgraphs. */
export const readHubSupergraph = (): string => readSupergraph(supergraphFile, 'run `npm run compose`')

/** The committed open part of it. */
export const readHubOpenSupergraph = (): string => readSupergraph(openSupergraphFile, 'run `npm run compose`')
