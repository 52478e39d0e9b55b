import type { GraphQLResolveInfo, SelectionSetNode } from 'graphql'
import type { ListWants } from './list.ts'

/** Which costly parts of a connection the client selected. Fields under `@skip` count too: that costs, but never lies. */
export function listWants(info: Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>): ListWants {
  const names = new Set<string>()
  for (const { selectionSet } of info.fieldNodes) if (selectionSet) collectNames(selectionSet, info.fragments, names)
  return {
    totalCount: names.has('totalCount') || names.has('totalCountIsExact'),
    pageInfo: names.has('pageInfo'),
  }
}

function collectNames(
  { selections }: SelectionSetNode,
  fragments: GraphQLResolveInfo['fragments'],
  names: Set<string>,
): void {
  for (const selection of selections) {
    if (selection.kind === 'Field') names.add(selection.name.value)
    else if (selection.kind === 'InlineFragment') collectNames(selection.selectionSet, fragments, names)
    else {
      const fragment = fragments[selection.name.value]
      if (fragment) collectNames(fragment.selectionSet, fragments, names)
    }
  }
}
