import { randomUUID } from 'node:crypto'
import type { Role } from '#schema/actor.ts'
import { capitalised } from '#schema/publishing/names.ts'
import { actingAs } from './openSubgraph.ts'
import type { TestHub } from './startHub.ts'

// Tests read answers by path; their expectations are literal, so a wrong shape fails there.
// oxlint-disable-next-line no-explicit-any
export type MutationAnswer = any

/** Sends one mutation as an actor, through the gateway; `selection` is asked of what it changes. */
export type Mutate = (
  name: string,
  input: Readonly<Record<string, unknown>>,
  selection?: string,
) => Promise<MutationAnswer>

const outcomes = /* GraphQL */ `
  __typename
  ... on Refusal {
    code
    message
    rule
    basis
    remedy
    path
    ... on Conflict {
      currentVersion
      current {
        __typename
      }
    }
  }
`

/** Sends mutations of one input, `registerMortgage(input: RegisterMortgageInput!)`; fails with the codes where there are errors. */
export const mutateAs =
  (hub: TestHub, role: Role | readonly Role[], organ: string | null = null): Mutate =>
  async (name, input, selection = '') => {
    const text = `mutation ($input: ${capitalised(name)}Input!) { ${name}(input: $input) { ${outcomes} ${selection} } }`
    return (await hub.data(text, { input }, await actingAs(role, organ)))[name]
  }

/** Publishes records into a dataset, as the system of a department. */
export const publishAs = (hub: TestHub, organ: string) => {
  const mutate = mutateAs(hub, 'PUBLISHER', organ)
  return (dataset: string, records: readonly object[]): Promise<MutationAnswer> =>
    mutate(
      `publish${capitalised(dataset)}`,
      { idempotencyKey: randomUUID(), source: 'test', records },
      '... on Publication { accepted refused { key code message } parked { key } }',
    )
}
