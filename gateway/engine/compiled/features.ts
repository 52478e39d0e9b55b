import { Kind, type ConstDirectiveNode, type ConstValueNode, type DocumentNode } from 'graphql'

/** The names that belong to federation itself and not to the graph. */
export interface FeatureNames {
  /** The local name of `@inaccessible`. */
  readonly inaccessible: string
  /** True for names of types and directives that the linked specifications brought along. */
  isFeatureName(name: string): boolean
}

/** The specifications of Apollo Federation that may be linked to a supergraph (https://specs.apollo.dev). */
const specifications = new Set([
  'link',
  'core',
  'join',
  'tag',
  'inaccessible',
  'context',
  'cost',
  'authenticated',
  'requiresScopes',
  'policy',
  'source',
  'connect',
  'cacheTag',
  'federation',
])

/** Directives that a linked specification defines under a name other than its own. */
const furtherDirectives = new Map([['cost', ['listSize']]])

/** Reads `@link` and `@core` of the supergraph's schema definition; each linked specification owns its name and `name__*`. */
export function featureNames(supergraph: DocumentNode): FeatureNames {
  const owned = new Set(['link', 'core', 'join'])
  let inaccessible = 'inaccessible'
  for (const link of schemaDirectives(supergraph)) {
    const url = stringArgument(link, 'url') ?? stringArgument(link, 'feature')
    const name = url && specificationName(url)
    if (!name || !specifications.has(name)) continue
    const localName = stringArgument(link, 'as') ?? name
    if (name === 'inaccessible') inaccessible = localName
    for (const further of [localName, ...(furtherDirectives.get(name) ?? [])]) owned.add(further)
  }
  return {
    inaccessible,
    isFeatureName: (name) => owned.has(name) || (owned.has(name.split('__')[0] ?? '') && name.includes('__')),
  }
}

function schemaDirectives(supergraph: DocumentNode): ConstDirectiveNode[] {
  return supergraph.definitions.flatMap((definition) =>
    definition.kind === Kind.SCHEMA_DEFINITION || definition.kind === Kind.SCHEMA_EXTENSION
      ? (definition.directives ?? []).filter(({ name }) => name.value === 'link' || name.value === 'core')
      : [],
  )
}

/** The last part of the URL that is not a version: `https://specs.apollo.dev/join/v0.5` is `join`. */
function specificationName(url: string): string | undefined {
  return url.split('/').findLast((part) => part !== '' && !/^v\d/.test(part))
}

/** The text of a string argument of a directive, if it is there. */
export function stringArgument(directive: ConstDirectiveNode, name: string): string | undefined {
  const value = argument(directive, name)
  return value?.kind === Kind.STRING || value?.kind === Kind.ENUM ? value.value : undefined
}

/** The value of an argument of a directive, if it is there. */
export function argument(directive: ConstDirectiveNode, name: string): ConstValueNode | undefined {
  return directive.arguments?.find((candidate) => candidate.name.value === name)?.value
}
