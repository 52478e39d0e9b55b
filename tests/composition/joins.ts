import { type ASTNode, type ConstDirectiveNode, type DocumentNode, Kind, print, visit } from 'graphql'

/**
 * What the join directives of a supergraph say, by the place where they stand (`Parcel`, `Parcel.areaM2`): each directive as
 * one text with its arguments sorted, in a sorted list. Arguments that say what holds anyway are left out, as is the space
 * around braces in selections.
 */
export function joins(supergraph: DocumentNode): Map<string, readonly string[]> {
  const found = new Map<string, readonly string[]>()
  const path: string[] = []
  visit(supergraph, {
    enter(node) {
      const name = placeName(node)
      if (name === undefined) return
      path.push(name)
      const said = (node as { directives?: readonly ConstDirectiveNode[] }).directives ?? []
      const texts = said.filter((directive) => directive.name.value.startsWith('join__')).map(joinText)
      if (texts.length > 0) found.set(path.join('.'), texts.toSorted())
    },
    leave(node) {
      if (placeName(node) !== undefined) path.pop()
    },
  })
  return found
}

function placeName(node: ASTNode): string | undefined {
  const named = node.kind.endsWith('Definition') && node.kind !== Kind.DIRECTIVE_DEFINITION && 'name' in node
  return named && node.name && 'value' in node.name ? node.name.value : undefined
}

function joinText({ name, arguments: given = [] }: ConstDirectiveNode): string {
  const parts = given
    .map((argument) => `${argument.name.value}: ${print(argument.value).replaceAll(/\s*([{}])\s*/g, '$1')}`)
    .filter((text) => !holdsAnyway.has(text))
  return `@${name.value}(${parts.toSorted().join(', ')})`
}

const holdsAnyway = new Set(['resolvable: true', 'extension: false', 'external: false', 'isInterfaceObject: false'])
