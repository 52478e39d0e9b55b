import type { Role } from '#schema/actor.ts'
import { actingAs } from './openSubgraph.ts'
import type { TestHub } from './startHub.ts'

// Tests read answers by path; their expectations are literal, so a wrong shape fails there.
// oxlint-disable-next-line no-explicit-any
export type MutationAnswer = any

/** Sends one mutation as an actor; `selection` is asked of what it changes. */
export type Mutate = (
  field: string,
  input: Readonly<Record<string, unknown>>,
  selection: string,
) => Promise<MutationAnswer>

const outcomes = /* GraphQL */ `
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

/**
 * Mutations as an actor, through the gateway. The input of `closeCampaign` is of the type `CloseCampaignInput`. Errors are thrown
 * with their codes.
 */
export const mutateAs =
  (hub: TestHub, role: Role | readonly Role[], organ: string | null = null): Mutate =>
  async (field, input, selection) => {
    const type = `${field.charAt(0).toUpperCase()}${field.slice(1)}Input`
    const text = `mutation ($input: ${type}!) { ${field}(input: $input) { __typename ${selection} ${outcomes} } }`
    const { data, errors } = await hub.query(text, { input }, await actingAs(role, organ))
    if (errors) throw new Error(JSON.stringify(errors))
    return data[field]
  }
