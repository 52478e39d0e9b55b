import type { BatchFetchNode, FetchNode, FlattenNodePathSegment, PlanNode } from '@graphql-hive/router-query-planner'

/** Where in the answer the entities of a fetch are; empty for root fields. */
export type PlanPath = readonly FlattenNodePathSegment[]

/** Changes a single fetch of a plan, or leaves it as it is. */
export interface FetchChanges {
  fetch(node: FetchNode, path: PlanPath): FetchNode
  batch(node: BatchFetchNode): BatchFetchNode
}

/** The same plan with each of its fetches changed. */
export function mapFetches(node: PlanNode, changes: FetchChanges, path: PlanPath = []): PlanNode {
  const each = (child: PlanNode): PlanNode => mapFetches(child, changes, path)
  switch (node.kind) {
    case 'Fetch':
      return changes.fetch(node, path)
    case 'BatchFetch':
      return changes.batch(node)
    case 'Flatten':
      return { ...node, node: mapFetches(node.node, changes, [...path, ...node.path]) }
    case 'Sequence':
    case 'Parallel':
      return { ...node, nodes: node.nodes.map(each) }
    case 'Condition':
      return {
        ...node,
        ...(node.ifClause && { ifClause: each(node.ifClause) }),
        ...(node.elseClause && { elseClause: each(node.elseClause) }),
      }
    default:
      return node
  }
}
