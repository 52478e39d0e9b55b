import type { Dataset, Datasets } from '#schema/publishing/dataset.ts'
import { capitalised, mutationName } from '#schema/publishing/names.ts'
import { commerceSlice } from '../../demo/slices/commerce.ts'
import { constructionSlice } from '../../demo/slices/construction.ts'
import { landSlice } from '../../demo/slices/land.ts'
import { planningSlice } from '../../demo/slices/planning.ts'
import { datasets as ofCommerce } from '../../subgraphs/commerce/datasets/index.ts'
import { manifest as commerce } from '../../subgraphs/commerce/index.ts'
import { datasets as ofConstruction } from '../../subgraphs/construction/datasets/index.ts'
import { manifest as construction } from '../../subgraphs/construction/index.ts'
import { datasets as ofLand } from '../../subgraphs/land/datasets/index.ts'
import { manifest as land } from '../../subgraphs/land/index.ts'
import { datasets as ofPlanning } from '../../subgraphs/planning/datasets/index.ts'
import { manifest as planning } from '../../subgraphs/planning/index.ts'
import { actingAs, type OpenSubgraph, openSubgraph } from '../kit/openSubgraph.ts'

/** A department with what it publishes. */
export interface PublishingDepartment {
  readonly name: string
  readonly datasets: Datasets
  open(): Promise<OpenSubgraph>
}

/** The departments that publish. */
export const departments: readonly PublishingDepartment[] = [
  { name: 'land', datasets: ofLand, open: () => openSubgraph(land, landSlice) },
  { name: 'planning', datasets: ofPlanning, open: () => openSubgraph(planning, planningSlice) },
  { name: 'construction', datasets: ofConstruction, open: () => openSubgraph(construction, constructionSlice) },
  { name: 'commerce', datasets: ofCommerce, open: () => openSubgraph(commerce, commerceSlice) },
]

/** A record as a source sends it. */
export type Sent = Readonly<Record<string, unknown>>

/** An answer to a publication, read by path. */
// oxlint-disable-next-line no-explicit-any
export type Answer = any

const selection = /* GraphQL */ `
  __typename
  ... on Publication {
    batchId
    received
    accepted
    unchanged
    withheld
    released
    refused {
      index
      key
      field
      code
      message
      expected
      otherIndex
      currentVersion
    }
    parked {
      index
      key
      waitsFor
    }
  }
  ... on Refusal {
    code
    message
    path
  }
  ... on Conflict {
    currentVersion
    current {
      id
      __typename
    }
  }
`

/** Publishes batches into the datasets of one department, each under a key of its own unless one is given. */
export async function createPublisher(department: OpenSubgraph, options: { readonly language?: string } = {}) {
  const organ = department.subgraph.name.toUpperCase()
  const headers = { ...(await actingAs('PUBLISHER', organ)), 'accept-language': options.language ?? 'en' }
  let requests = 0
  return async (dataset: string, records: readonly Sent[], more: object = {}): Promise<Answer> => {
    const name = mutationName(dataset)
    const query = `mutation ($input: ${capitalised(name)}Input!) { answer: ${name}(input: $input) { ${selection} } }`
    const input = { idempotencyKey: `${dataset} ${++requests}`, source: 'test', records, ...more }
    const { data, errors } = await department.execute(query, { input }, headers)
    if (errors) throw new Error(JSON.stringify(errors))
    return (data as { answer: Answer }).answer
  }
}

/** The records of a dataset that a department holds, as their source would send them. */
export async function recordsOf({ database, subgraph }: OpenSubgraph, dataset: Dataset): Promise<Sent[]> {
  const rows = await database.query<Record<string, unknown>>(
    undefined,
    `SELECT * FROM ${subgraph.name}.${dataset.table} WHERE ${dataset.part ?? 'true'} ORDER BY 1`,
  )
  return rows.map((row) =>
    Object.fromEntries(
      Object.entries(dataset.fields).map(([field, { kind }]) => {
        const value = row[field]
        if (!(value instanceof Date)) return [field, value]
        return [field, kind === 'date' ? value.toISOString().slice(0, 10) : value.toISOString()]
      }),
    ),
  )
}
