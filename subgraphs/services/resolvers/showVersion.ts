import type DataLoader from 'dataloader'
import { type Conflict, isRefusal, type Refused } from '#schema/refusals.ts'
import { requireRow } from '#schema/subgraph/requireRow.ts'

/** The versions of a GraphQL type, by `code@version`. */
interface Versions<TypeName extends string, Row> {
  readonly typeName: TypeName
  readonly rows: DataLoader<string, Row | null>
}

/**
 * What a mutation answers: the version as it is now, or why it was refused. A lost race shows the record where its type has a
 * global identity. @throws InternalError STORE_FAILED where the version is missing.
 */
export async function showVersion<TypeName extends string, Row extends object>(
  { typeName, rows }: Versions<TypeName, Row>,
  outcome: { readonly codeVersion: string } | Refused | Conflict,
): Promise<(Row & { readonly __typename: TypeName }) | Refused | Conflict> {
  if (!isRefusal(outcome)) return typed(typeName, outcome.codeVersion, await rows.load(outcome.codeVersion))
  if (outcome.__typename === 'Refused') return outcome
  const { current } = outcome
  if (typeName !== 'ServiceItem' || current === null) return { ...outcome, current: null }
  const { codeVersion } = current as { readonly codeVersion: string }
  return { ...outcome, current: typed(typeName, codeVersion, await rows.load(codeVersion)) }
}

const typed = <TypeName extends string, Row extends object>(typeName: TypeName, key: string, row: Row | null) => ({
  ...requireRow(typeName, key, row),
  __typename: typeName,
})
